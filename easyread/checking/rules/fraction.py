"""Fractions and numbers with a decimal point."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, sentence_rule
from easyread.languages.word_lists import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading

_FRACTION = re.compile(
    r"(?<![\d/.])\d{1,2}/\d{1,2}(?![\d/])(?!\s?(?:hours|days))"
    r"|[¼½¾⅓⅔⅛⅜⅝⅞]"
    r"|\b(?:one|two|three|four|1|2|3|4)[ -](?:thirds?|quarters?|fifths?|tenths?)\b"
    r"|\b(?:a|one) (?:third|quarter|fifth|tenth) of\b"
    r"|(?<![\d£$€.,:])\d+\.(?:\d|\d{3,})(?![\d.:,%\w]|\s?[ap]\.?m\b)"
)
_ALWAYS_OPEN = "24/7"
_WORDS = frozenset(words_in("third thirds quarter quarters fifth fifths tenth tenths"))


@sentence_rule(
    hard=["3/4 of us came.", "Two thirds of us came.", "It is 3.5 miles away."],
    plain=["3 in 4 of us came.", "Lunch costs £2.50.", "We start at 10.30am."],
    source=f"{sources.EUROPE}, rule 13",
)
def fraction(reading: Reading) -> Iterator[Hit]:
    """Say “3 in 4”, not “3/4” or “0.75”.

    Parts of numbers are hard to picture. Whole numbers of people or things are not.
    """
    if not reading.has_figures and reading.word_parts.isdisjoint(_WORDS):
        return
    for match in _FRACTION.finditer(reading.lower_text):
        if match[0] != _ALWAYS_OPEN:
            quote = reading.quote(match)
            yield Hit(
                f"“{quote}” is a part of a number.",
                "Use whole numbers, such as “3 in 4”, or say “more than half”.",
                *match.span(),
            )
