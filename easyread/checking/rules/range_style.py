"""Dashes between numbers and days."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading

_TIME = r"[£$€]?[1-9]\d{0,3}(?:[.:]\d\d)?\s?(?:[ap]\.?m)?"
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_RANGE = re.compile(
    rf"(?<![\w./:-]){_TIME}\s?-\s?{_TIME}(?![\w/-])|\b{_DAY}\s?-\s?{_DAY}\b"
)


@rule(
    hard=["We are open 9–5.", "Come on Monday–Friday.", "It is 10am - 2pm."],
    plain=["We are open 9am to 5pm.", "Come Monday to Friday.", "Call 0151-496-0123."],
    certainty="sure",
    source=f"{sources.GOV_UK_STYLE}: ranges; {sources.NHS_UK}: ranges",
    signs=("-",),
)
def range_style(reading: Reading) -> Iterator[Hit]:
    """Write “10 to 12”, not “10-12”.

    Some readers do not see the dash. Some take it for minus.
    """
    for found in _RANGE.finditer(reading.low):
        said = reading.own[found.start() : found.end()].strip()
        yield Hit(
            f"“{said}” has a dash.",
            "Write the word “to” instead.",
            found.start(),
            found.end(),
        )
