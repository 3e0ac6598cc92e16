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

_PARTS = "thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?"
# “The third sector” and “a third person” are no parts of anything.
_NO_PART = r"(?![\w-])(?! (?:sector|part(?:y|ies)|person|time|age|place|floor|world)\b)"
_FRACTION = re.compile(
    r"(?<![\d/.])\d{1,2}/\d{1,2}(?![\d/])(?!\s?(?:hours|days))"
    r"|[¼½¾⅓⅔⅕⅛⅜⅝⅞]"
    rf"|\b(?:one|two|three|four|five|seven|[1-9])[ -](?:{_PARTS}){_NO_PART}"
    rf"|\b(?:a|one) (?:{_PARTS}) of\b"
    r"|(?<![\d£$€.,:])\d+\.(?:\d|\d{3,})(?![\d.:,%\w]|\s?[ap]\.?m\b)"
    r"(?!\s?(?:million|billion|trillion|hundred|thousand)s?\b)"
)
_ALWAYS_OPEN = "24/7"
_WORDS = frozenset(
    words_in(
        """
    third thirds quarter quarters fifth fifths sixth sixths seventh sevenths eighth
    eighths ninth ninths tenth tenths
    """
    )
)


@sentence_rule(
    hard=["3/4 of us came.", "Two thirds of us came.", "It is 3.5 miles away."],
    plain=[
        "3 in 4 of us came.",
        "Lunch costs £2.50.",
        "We start at 10.30am.",
        "Open Government Licence v3.0.",
        "1.2 million people saw it.",
    ],
    source=f"{sources.EUROPE}, rule 13",
)
def fraction(reading: Reading) -> Iterator[Hit]:
    """Say “3 in 4”, not “3/4” or “0.75”.

    Parts of numbers are hard to picture. Whole numbers of people or things are not.
    """
    if not reading.has_figures and reading.word_parts.isdisjoint(_WORDS):
        return
    for match in _FRACTION.finditer(reading.lower_spoken):
        if match[0] != _ALWAYS_OPEN:
            quote = reading.quote(match)
            yield Hit(
                f"“{quote}” is a part of a number.",
                "Use whole numbers, such as “3 in 4”, or say “more than half”.",
                *match.span(),
            )
