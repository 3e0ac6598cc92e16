"""Dates that can be read in more than one way."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, rule
from easyread.checking.signs import FIGURES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading

_NUMBERS_ONLY = re.compile(
    r"(?<![\w./-])(?:\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})(?![\w/-])(?!\.\d)"
)
_SHORT = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?"
    r"|\b(?:mon|tues?|wed|thurs?|fri) (?=\d{1,2}(?!\d))"
)


@rule(
    hard=["We meet on 04/03/2026.", "We meet on 4 Mar.", "It starts on 2026-03-04."],
    plain=["We meet on Wednesday 4 March 2026.", "We meet in March.", "We may meet."],
    source=f"{sources.COGA}: dates",
    signs=(FIGURES,),
)
def date_style(reading: Reading) -> Iterator[Hit]:
    """Write the day and the month in words: Wednesday 4 March 2026.

    For some readers “04/03” is 4 March. For others it is 3 April.
    """
    for found in _NUMBERS_ONLY.finditer(reading.text):
        yield Hit(
            f"People can read “{found[0]}” in more than one way.",
            "Write the date with the month as a word, such as “Wednesday 4 March 2026”.",
            found.start(),
            found.end(),
            level="error",
            certainty="sure",
        )
    for found in _SHORT.finditer(reading.low):
        said = reading.own[found.start() : found.end()].strip()
        yield Hit(
            f"“{said}” is a short form.",
            "Write days and months as full words.",
            found.start(),
            found.end(),
        )
