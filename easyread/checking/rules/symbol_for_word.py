"""Signs that stand for words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, sentence_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading

_SAY = {
    "&": "and",
    "+": "and",
    "<": "less than",
    ">": "more than",
    "=": "is",
    "#": "number",
    "@": "at",
}
_MARKS = frozenset((*_SAY, "/"))
_ENTITY = r"(?!#?\w{2,6};)"
_SIGN = re.compile(
    rf"(?<![A-Z])&{_ENTITY}|&(?![A-Z]){_ENTITY}|(?<=\s)[+<>=@](?=\s)|(?<=\s)#(?=\d)"
)
_SLASH = re.compile(r"(?<![\w/])([A-Za-z]+(?:'s)?)\s?/\s?([A-Za-z]+)(?![\w/])|\b24/7\b")
_PAIRS = {
    "24/7": "all day and all night",
    "and/or": "or",
    "c/o": "at the home of",
    "he/she": "they",
    "her/him": "them",
    "him/her": "them",
    "her/his": "their",
    "his/her": "their",
    "n/a": "does not matter here",
    "s/he": "they",
    "she/he": "they",
    "w/c": "week starting",
    "w/e": "week ending",
}


@sentence_rule(
    hard=["Bring food & drink.", "You and/or your carer can come.", "He/she can come."],
    plain=["Bring food and drink.", "Call M&S.", "Go to example.org/a/b"],
    certainty="sure",
    source=f"{sources.SCOTTISH_PARLIAMENT}: ampersand",
)
def symbol_for_word(reading: Reading) -> Iterator[Hit]:
    """Write “and” or “or”, not a sign.

    People can read a word aloud. Not all people know the sign.
    """
    if _MARKS.isdisjoint(reading.text):
        return
    for match in _SIGN.finditer(reading.spoken):
        yield Hit(
            f"“{match[0]}” is a sign, not a word.",
            f"Write “{_SAY[match[0]]}”.",
            *match.span(),
        )
    for match in _SLASH.finditer(reading.spoken):
        pair = match[0].replace(" ", "").lower()
        yield Hit(
            f"“{reading.quote(match)}” has a sign in it, not a word.",
            f"Write “{_PAIRS.get(pair) or f'{match[1]} or {match[2]}'}”.",
            *match.span(),
        )
