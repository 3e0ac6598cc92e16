"""Numbers that are written as words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, rule
from easyread.checking.lists import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading

_NUMBERS = {
    word: number
    for number, word in enumerate(
        words_in(
            """
    zero one two three four five six seven eight nine ten eleven twelve thirteen
    fourteen fifteen sixteen seventeen eighteen nineteen twenty
    """
        )
    )
} | {
    word: 10 * number
    for number, word in enumerate(
        words_in(
            """
    thirty forty fifty sixty seventy eighty ninety hundred
    """
        ),
        start=3,
    )
}
del _NUMBERS["zero"], _NUMBERS["one"]
_WORD = re.compile(
    rf"(?<![\w-])(?:{'|'.join(_NUMBERS)})(?![\w-])(?! (?:thirds?|quarters?)\b)"
)


@rule(
    hard=["We have two dogs.", "Twelve people came."],
    plain=["We have 2 dogs.", "One of you can speak."],
    source=f"{sources.NHS_UK}: numbers",
    signs=_NUMBERS.keys(),
)
def number_word(reading: Reading) -> Iterator[Hit]:
    """Write 2, not “two”.

    A number is short, and readers find it again on the page.
    """
    for found in _WORD.finditer(reading.low):
        said = reading.own[found.start() : found.end()]
        yield Hit(
            f"“{said}” is a number in words.",
            f"Write {_NUMBERS[found[0]]}.",
            found.start(),
            found.end(),
        )
