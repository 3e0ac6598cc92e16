"""Roman numerals, such as IV."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, sentence_rule
from easyread.languages.word_lists import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading

_NUMBER = r"(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})"
_PARTS = words_in(
    """
    act appendix article book chapter column grade item level option page part phase
    rule schedule section stage step table tier type volume war
    """
)
_ROMAN = re.compile(
    rf"(?<![\w.-])(?:(?:{'|'.join(part.capitalize() for part in _PARTS)})"
    rf" (?P<after>{_NUMBER})|(?P<alone>(?=[IVX]{{2}}){_NUMBER}))(?![\w.'-]*\w)"
)
# The name of a king or queen stays as it is.
_NAMED = re.compile(r"\b(?:King|Queen|Pope|Prince|Princess) [A-Z]\w+(?: [A-Z]\w+)? \Z")
_LONGEST_NAME = 40
_VALUES = {"I": 1, "V": 5, "X": 10}


@sentence_rule(
    hard=["Read part III.", "This is part IX of the plan.", "Read Part V."],
    plain=[
        "Read part 3.",
        "It is the part I like.",
        "I will come.",
        "The TV is on.",
        "King Charles III came.",
    ],
    source=f"{sources.COGA}: numbers",
)
def roman_numeral(reading: Reading) -> Iterator[Hit]:
    """Write 3, not “III”.

    Many readers take the number for letters.
    """
    if not reading.has_capitals and reading.word_parts.isdisjoint(_PARTS):
        return
    for match in _ROMAN.finditer(reading.spoken):
        group = "after" if match["after"] else "alone"
        start, end = match.span(group)
        if not _NAMED.search(reading.text[max(0, start - _LONGEST_NAME) : start]):
            yield Hit(
                f"“{match[group]}” is a number that looks like letters.",
                f"Write {_value(match[group])}.",
                start,
                end,
            )


def _value(roman: str) -> int:
    values = [_VALUES[letter] for letter in roman]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < after else value for value, after in pairs)
