"""Words that say nothing more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, context_rule
from easyread.checking.listed_phrases import find_phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context
    from easyread.checking.reading import Reading


@context_rule(
    hard=[
        "Please note that we are closed.",
        "Each and every person can come.",
        "We would like to inform you that we moved.",
    ],
    plain=["We are closed.", "Please read this note.", "Every person can come."],
    level="note",
    source=f"{sources.STANDARD_2026}; {sources.GOV_UK}",
)
def needless_words(reading: Reading, context: Context) -> Iterator[Hit]:
    """Leave out words that say nothing more.

    Each word takes time to read. Fewer words make the others easier to see.
    """
    for phrase in find_phrases("needless", reading, context):
        yield Hit(
            f"“{reading.original[phrase.start : phrase.end]}” has more words than you need.",
            f"Maybe say “{phrase.replacement}”."
            if phrase.replacement
            else "Leave these words out.",
            phrase.start,
            phrase.end,
        )
