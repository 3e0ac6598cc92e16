"""Ground rules of a meeting that leave out what most groups agree."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Example, Hit, document_rule
from easyread.model import Document, Section
from easyread.text.spans import to_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context

_RULES = re.compile(
    r"\b(?:ground rules|meeting rules|rules (?:for|of|in) (?:the|our|this|each|every) "
    r"(?:meeting|group|workshop)s?|group agreement)\b",
    re.IGNORECASE,
)
# What most ground rules say, what to write, and how we see that it is there.
_PARTS = (
    (
        "that one person speaks at a time",
        "Say: one person speaks at a time.",
        re.compile(
            r"\bat a time\b|\bat once\b|take turns|\btalk over\b|\binterrupt|\blisten to (?:each|one)",
            re.IGNORECASE,
        ),
    ),
    (
        "that people speak slowly",
        "Say: speak slowly, and use easy words.",
        re.compile(r"\bslow|\btake your time\b|\btime to think\b", re.IGNORECASE),
    ),
    (
        "how to stop the meeting to ask",
        "Many groups use a red card to stop and ask, and a yellow card to slow down.",
        re.compile(
            r"\bcards?\b|\bhands?\b|\bstop\b|\bask (?:if|when)\b", re.IGNORECASE
        ),
    ),
)
_ALL = (
    "One person speaks at a time.",
    "Speak slowly.",
    "Hold up a red card to stop us.",
)


def _rules(*lines: str) -> Document:
    sentences = tuple(map(to_sentence, lines))
    return Document(
        "charter", "rules", "", sections=(Section("Ground rules", sentences),)
    )


@document_rule(
    hard=[
        Example("Ground rules that do not say “speak slowly”", _rules(_ALL[0], _ALL[2]))
    ],
    plain=[Example("Ground rules that say all", _rules(*_ALL))],
    level="note",
    certainty="person",
    source=f"{sources.NHS_ENGLAND}: ground rules",
)
def ground_rules(context: Context) -> Iterator[Hit]:
    """Say in the ground rules how everyone can take part.

    Most groups have 3 rules. One person speaks at a time. People speak slowly. Anyone
    can stop the meeting to ask, for example with a red card.
    """
    document = context.document
    titled = _RULES.search(document.title) is not None
    for section in document.sections:
        if (
            section.role == "body"
            and section.sentences
            and _RULES.search(section.heading)
        ):
            yield from _missing(section.heading, (section,))
            return
    body = tuple(
        section
        for section in document.sections
        if section.role == "body" and section.sentences
    )
    if titled and body:
        yield from _missing(document.title, body)


def _missing(name: str, sections: tuple[Section, ...]) -> Iterator[Hit]:
    text = " ".join(
        sentence.text for section in sections for sentence in section.sentences
    )
    for part, advice, pattern in _PARTS:
        if not pattern.search(text):
            yield Hit(
                f"“{name}” does not say {part}.",
                advice,
                sentence=sections[0].sentences[0],
            )
