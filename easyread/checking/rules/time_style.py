"""Times that readers have to work out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, rule
from easyread.checking.lists import words_in
from easyread.checking.signs import FIGURES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading

_OTHER = re.compile(
    r"(?<![\d£$€.:/-])(?:(?:1[3-9]|2[0-3]):[0-5]\d|(?:0\d|1[3-9]|2[0-3])[0-5]\d ?(?:hrs|hours))(?![\d:])"
)
_MIDDLE = re.compile(
    r"\b(?:12 ?noon|noon|12(?:[.:]00)? ?p\.?m|12 ?midnight|12(?:[.:]00)? ?a\.?m)\b"
)
_WORDS = frozenset(words_in("noon midnight"))


@rule(
    hard=["We finish at 14:00.", "Lunch is at 12 noon.", "Lunch is at 12pm."],
    plain=[
        "We finish at 2pm.",
        "Lunch is at midday.",
        "We start at 10:30 in the morning.",
    ],
    certainty="sure",
    source=f"{sources.NHS_UK}: times",
    signs={*_WORDS, FIGURES},
)
def time_style(reading: Reading) -> Iterator[Hit]:
    """Use the 12-hour clock, and write “midday”.

    Most clocks at home show 12 hours. Many readers do not know if “12pm” is day or night.
    """
    for found in _OTHER.finditer(reading.low):
        said = reading.own[found.start() : found.end()]
        yield Hit(
            f"“{said}” is a time on the 24-hour clock.",
            f"Write “{_twelve(found[0])}”."
            if ":" in found[0]
            else "Write “2pm” or the like.",
            found.start(),
            found.end(),
            source=f"{sources.OURS}: the 12-hour clock is what readers see at home",
        )
    for found in _MIDDLE.finditer(reading.low):
        said = reading.own[found.start() : found.end()]
        night = "midnight" in found[0] or found[0].rstrip(".m").endswith("a")
        yield Hit(
            f"People can read “{said}” in more than one way.",
            f"Write “{'midnight' if night else 'midday'}”.",
            found.start(),
            found.end(),
        )


def _twelve(time: str) -> str:
    hour, _, minute = time.partition(":")
    minutes = "" if minute == "00" else f":{minute}"
    return f"{int(hour) - 12}{minutes}pm"
