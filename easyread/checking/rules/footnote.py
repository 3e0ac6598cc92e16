"""Footnotes and other signs that send readers away."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, sentence_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading

_MARKS = frozenset("¹²³⁴⁵⁶⁷⁸⁹⁰†‡*[")
_NOTE = re.compile(
    r"(?<=[\w.,!?)])[¹²³⁴⁵⁶⁷⁸⁹⁰]+(?<!\bm[²³])|\[\d{1,2}\]|[†‡]|(?<=[a-z.,])\*+(?=\s|$)"
    r"|\b(?:see|in) (?:foot|end)?note \d+",
    re.IGNORECASE,
)


@sentence_rule(
    hard=["Many people came.¹", "Many people came [1].", "See footnote 2."],
    plain=["Many people came.", "The room is 20 m².", "Tick box 1."],
    certainty="sure",
    source=f"{sources.SIMPLE_GERMAN}: footnotes",
)
def footnote(reading: Reading) -> Iterator[Hit]:
    """Say it in the text, not in a note at the end.

    Readers lose their place when they have to look somewhere else.
    """
    if "note" not in reading.lower_text and _MARKS.isdisjoint(reading.original):
        return
    for match in _NOTE.finditer(reading.original):
        if match[0].startswith("*") and "*" in reading.original[: match.start()]:
            continue  # A pair of stars is a word that stands out, and no note.
        yield Hit(
            f"“{match[0]}” sends readers to a note.",
            "Say it here, in a sentence of its own. Or leave it out.",
            max(0, match.start()),
            match.end(),
        )
