"""Dates that can be read in more than one way."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, sentence_rule
from easyread.languages.en.dates import say_day
from easyread.languages.word_lists import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading
    from easyread.languages.base import FoundFact

# Days on their own, and months with their year, in short: no fact, but hard to read.
_SHORT = re.compile(
    r"\b(?:Mon|Tues?|Weds?|Thu|Thurs?|Fri)\b\.?"
    r"|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?(?= (?:19|20)\d\d)"
)
_STARTS = frozenset(
    words_in(
        """
    mon tue tues wed weds thu thur thurs fri jan feb mar apr jun jul aug sep sept oct
    nov dec
    """
    )
)
_EXAMPLE = "Wednesday 4 March 2026"


@sentence_rule(
    hard=[
        "We meet on 04/03/2026.",
        "We meet on 4 Mar.",
        "It starts on 2026-03-04.",
        "We are open Mon to Fri.",
        "Come on 4 March 2026 at 10am.",
    ],
    plain=[
        "We meet on Wednesday 4 March 2026.",
        "We meet in March.",
        "The law came in on 1 April 2015.",
        "Jan and Sam may meet.",
    ],
    source=f"{sources.COGA}: dates",
)
def date_style(reading: Reading) -> Iterator[Hit]:
    """Write the day and the month in words: Wednesday 4 March 2026.

    For some readers “04/03” is 4 March. For others it is 3 April. The day of the week
    helps people to come on the right day.
    """
    if not reading.has_figures and reading.word_parts.isdisjoint(_STARTS):
        return
    days = [fact for fact in reading.facts if fact.kind == "day"]
    for fact in days:
        yield from _unclear_date(fact)
    loose = [fact for fact in days if fact.style == "no weekday"]
    if loose and any(fact.kind == "time" for fact in reading.facts):
        first = loose[0]
        yield Hit(
            f"“{first.text}” has no day of the week.",
            f"Write “{_full(first)}”."
            if _full(first)
            else "Write the day of the week too.",
            first.start,
            first.end,
            level="note",
            source=f"{sources.OURS}: people plan by the day of the week",
        )
    for match in _SHORT.finditer(reading.text):
        if not any(day.start < match.end() and match.start() < day.end for day in days):
            yield _short(match[0], *match.span(), "")


def _unclear_date(fact: FoundFact) -> Iterator[Hit]:
    """Yield a hit for a date in figures, or with a short name of a day or month."""
    if fact.style in {"numeric", "iso"}:
        yield Hit(
            f"People can read “{fact.text}” in more than one way.",
            f"Write the month as a word, such as “{_full(fact) or _EXAMPLE}”.",
            fact.start,
            fact.end,
            level="error",
            certainty="sure",
        )
    elif fact.style == "short":
        yield _short(fact.text, fact.start, fact.end, _full(fact))


def _short(quote: str, start: int, end: int, full: str) -> Hit:
    advice = f"Write “{full}”." if full else "Write days and months as full words."
    return Hit(f"“{quote}” is a short form.", advice, start, end)


def _full(fact: FoundFact) -> str:
    """Return weekday, day, month and year in words, or "" where no year is known."""
    try:
        return say_day(date.fromisoformat(fact.iso))
    except ValueError:
        return ""
