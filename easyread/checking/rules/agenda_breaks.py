"""Agendas without a break, or with very many things."""

from __future__ import annotations

import re
from datetime import time
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Example, Hit, document_rule
from easyread.model import Document, Fact, Section
from easyread.text.spans import to_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context

_AGENDA = re.compile(
    r"(?:our |the |your )?(?:agenda|programme|timetable|what will happen|what we will do"
    r"|what happens at the meeting|plan for the (?:day|meeting))\b",
    re.IGNORECASE,
)
_BREAK = re.compile(
    r"\b(?:breaks?|rests?|pause|lunch|tea|coffee|refreshments|stretch|time out)\b",
    re.IGNORECASE,
)
_AT = re.compile(r"at \d|at midday|at midnight", re.IGNORECASE)
_LONG_MEETING, _LONG_AGENDA, _MOST_ITEMS = 90, 6, 10  # minutes, items, items


def _agenda(*lines: str) -> Document:
    sentences = tuple(map(to_sentence, lines))
    return Document("notes", "notes", "", sections=(Section("Agenda", sentences),))


_TALKS = ("Say hello.", "Money.", "Homes.", "Health.", "Our film.", "Say goodbye.")


@document_rule(
    hard=[Example("An agenda with 6 things and no break", _agenda(*_TALKS))],
    plain=[
        Example("The same with a break", _agenda(*_TALKS, "Tea break.")),
        Example("An agenda with 3 things", _agenda(*_TALKS[:3])),
    ],
    level="note",
    source=f"{sources.MEETINGS}: agendas",
)
def agenda_breaks(context: Context) -> Iterator[Hit]:
    """Show the breaks when you say what will happen, and put in few things.

    People need to know when they can rest. A long list of things is hard to follow.
    """
    document = context.document
    for section in document.sections:
        if section.role != "body" or not _AGENDA.match(section.heading):
            continue
        items = [item for item in section.sentences if not _AT.match(item.text)]
        if not items:
            continue
        has_break = any(_BREAK.search(item.text) for item in section.sentences)
        is_long = len(items) >= _LONG_AGENDA or _lasts_long(document.facts)
        if is_long and not has_break:
            yield Hit(
                f"“{section.heading}” shows no break.",
                "Say when people can have a break.",
                sentence=section.sentences[0],
            )
        if len(items) > _MOST_ITEMS:
            yield Hit(
                f"“{section.heading}” has {len(items)} things in it.",
                "Leave some for the next meeting. Or meet 2 times.",
                sentence=section.sentences[0],
            )


def _lasts_long(facts: tuple[Fact, ...]) -> bool:
    """Tell whether there are 90 minutes or more from start to finish."""
    minutes: dict[str, int] = {}
    for fact in facts:
        if fact.name in {"start", "finish"} and fact.iso:
            moment = time.fromisoformat(fact.iso)
            minutes[fact.name] = moment.hour * 60 + moment.minute
    return minutes.get("finish", 0) - minutes.get("start", 24 * 60) >= _LONG_MEETING
