"""Numbers that look like letters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, rule
from easyread.checking.signs import CAPITALS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading

_ROMAN = re.compile(r"(?<![\w.-])(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})(?![\w.-]*\w)")


@rule(
    hard=["Read part III.", "This is part IX of the plan."],
    plain=["Read part 3.", "I will come.", "The TV is on."],
    source=f"{sources.COGA}: numbers",
    signs=(CAPITALS,),
)
def roman_numeral(reading: Reading) -> Iterator[Hit]:
    """Write 3, not “III”.

    Many readers take the number for letters.
    """
    for found in _ROMAN.finditer(reading.text):
        yield Hit(
            f"“{found[0]}” is a number that looks like letters.",
            "Use the digits 0 to 9.",
            found.start(),
            found.end(),
        )
