"""Signs that stand for words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading

_SAY = {
    "&": "and",
    "/": "or",
    "+": "and",
    "<": "less than",
    ">": "more than",
    "=": "is",
}
_SIGN = re.compile(
    r"(?<![A-Z])&(?!#?\w{2,6};)|&(?![A-Z])(?!#?\w{2,6};)|(?<=[A-Za-z])\s?/\s?(?=[A-Za-z])|(?<=\s)[+<>=](?=\s)|(?<=\s)#(?=\d)"
)


@rule(
    hard=["Bring food & drink.", "You and/or your carer can come."],
    plain=["Bring food and drink.", "Call M&S.", "Read https://example.org/a/b"],
    certainty="sure",
    source=f"{sources.SCOTTISH_PARLIAMENT}: ampersand",
    signs=tuple("&/+<>=#"),
)
def symbol_for_word(reading: Reading) -> Iterator[Hit]:
    """Write “and” or “or”, not a sign.

    People can read a word aloud. Not all people know the sign.
    """
    for found in _SIGN.finditer(reading.text):
        sign = found[0].strip()
        say = _SAY.get(sign)
        yield Hit(
            f"“{sign}” is a sign, not a word.",
            f"Write “{say}”." if say else "Write a word.",
            found.start(),
            found.end(),
        )
