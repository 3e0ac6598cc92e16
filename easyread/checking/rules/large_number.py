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

_FIGURES = r"[£$€]?\d[\d.,]*+"
_WORD = (
    r"(?:a|half a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen"
    r"|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
)
_LARGE = re.compile(
    r"(?<![\w.,])(?<!\d )[£$€]?(?:\d{2,3}(?:,\d{3})+|\d{1,3}(?:,\d{3}){2,}|[1-9]\d{4,})(?![\w,]*\d)"
    r"(?! \d)"
    rf"|(?<![\d.,])(?:(?:{_FIGURES}|{_WORD}) (?:hundred|thousand) (?:and )?)?"
    rf"(?:{_FIGURES}\s?|\b{_WORD} )?\b(?:m|b|tr)illions?\b"
    rf"|(?<![\d.,])(?:{_FIGURES}|\b{_WORD}) hundred thousand\b"
    r"|[£$€]\d[\d.,]*+\s?(?:m|bn)\b"
)
_HUGE = re.compile(r"\d{7}|,\d{3},|[mb](?:illion|n\b)|trillion|\dm\b")


_WORDS = frozenset(
    words_in("million millions billion billions trillion trillions hundred thousand")
)


@sentence_rule(
    hard=["We have £25,000 to spend.", "2 million people live here."],
    plain=[
        "We have £500 to spend.",
        "Call 0151 496 0123.",
        "Text 07700 900123.",
        "We met in 2026.",
        "Text YES to 60777.",
        "Write to PO Box 78066.",
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
    for match in _LARGE.finditer(reading.lower_spoken):
        if _is_dialled(reading, match):
            continue
        quote = reading.quote(match).strip()
        yield Hit(
            f"“{quote}” is a very large number.",
            "Say “a lot” or “many”, if readers do not need the number.",
            *match.span(),
            level="warning" if _HUGE.search(match[0]) else "note",
        )


def _is_dialled(reading: Reading, match: re.Match[str]) -> bool:
    """Tell whether the figures are those of a phone number."""
    return match[0][-1].isdigit() and any(
        fact.kind == "phone" and fact.start <= match.start() < fact.end
        for fact in reading.facts
    )
