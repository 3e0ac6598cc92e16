"""Numbers too large to picture."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, sentence_rule
from easyread.languages.word_lists import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading

_LARGE = re.compile(
    r"(?<![\w.,])(?<!\d )[£$€]?(?:\d{2,3}(?:,\d{3})+|\d{1,3}(?:,\d{3}){2,}|[1-9]\d{4,})(?![\w,]*\d)"
    r"(?! \d)"
    r"|(?<![\d.,])[£$€]?(?:\d[\d.,]*+\s?)?\b(?:m|b|tr)illions?\b|[£$€]\d[\d.,]*+\s?(?:m|bn)\b"
)
_HUGE = re.compile(r"\d{7}|,\d{3},|[mbn]")
_WORDS = frozenset(words_in("million millions billion billions trillion trillions"))


@sentence_rule(
    hard=["We have £25,000 to spend.", "2 million people live here."],
    plain=[
        "We have £500 to spend.",
        "Call 0151 496 0123.",
        "Text 07700 900123.",
        "We met in 2026.",
    ],
    source=f"{sources.EUROPE}, rule 13",
)
def large_number(reading: Reading) -> Iterator[Hit]:
    """Say “many people” or “a lot of money”, not a very large number.

    Large numbers are hard to picture. Most often readers do not need them. Some
    money plans need a number with 6 figures, so that is a note.
    """
    if not reading.has_figures and reading.word_parts.isdisjoint(_WORDS):
        return
    for match in _LARGE.finditer(reading.lower_text):
        quote = reading.quote(match).strip()
        yield Hit(
            f"“{quote}” is a very large number.",
            "Say “a lot” or “many”, if readers do not need the number.",
            *match.span(),
            level="warning" if _HUGE.search(match[0]) else "note",
        )
