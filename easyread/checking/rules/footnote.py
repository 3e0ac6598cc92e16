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
# A small raised number that lost its place: “social services1 are”.
_GLUED = re.compile(
    r"(?<![\w.@/-])[a-z]{4,}(?P<number>[1-9][0-9]?)(?=[.,;)]?(?: |$))"
    r"|(?<=[a-z]{3}[.,])(?P<after>[1-9][0-9]?)(?= [A-Z]|$)"
)
_CODES = ("covid", "level", "phase", "group", "zone", "room", "page", "step", "word")
_NOTE = re.compile(
    r"(?<=[\w.,!?)])[¹²³⁴⁵⁶⁷⁸⁹⁰]+(?<!\bm[²³])|\[\d{1,2}\]|[†‡]|(?<=[a-z.,])\*+(?=\s|$)"
    r"|\b(?:see|in) (?:foot|end)?note \d+",
    re.IGNORECASE,
)


@sentence_rule(
    hard=[
        "Many people came.¹",
        "Many people came [1].",
        "See footnote 2.",
        "We asked services3 in May.",
    ],
    plain=[
        "Many people came.",
        "The room is 20 m².",
        "Tick box 1.",
        "Use form abc12 or b12.",
    ],
    certainty="sure",
    source=f"{sources.SIMPLE_GERMAN}: footnotes",
)
def footnote(reading: Reading) -> Iterator[Hit]:
    """Say it in the text, not in a note at the end.

    Readers lose their place when they have to look somewhere else.
    """
    if reading.has_figures:
        yield from _glued(reading)
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


def _glued(reading: Reading) -> Iterator[Hit]:
    """Yield each number of a note that is glued to a word. It may be a code."""
    for match in _GLUED.finditer(reading.text):
        group = "number" if match["number"] else "after"
        if match[0].startswith(_CODES):
            continue
        yield Hit(
            f"“{match[group]}” may be the number of a note. It sticks to a word.",
            "Say it here, in a sentence of its own. Or leave it out.",
            *match.span(group),
            level="note",
            certainty="think",
        )
