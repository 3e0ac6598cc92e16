"""Words from other languages."""

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
    hard=["We act in loco parentis.", "This is pro rata.", "We keep the status quo."],
    plain=["We go to a cafe.", "We act as a parent."],
    source=f"{sources.EUROPE}, rule 11",
)
def foreign_word(reading: Reading, context: Context) -> Iterator[Hit]:
    """Use English words. Others may stay where everyone knows them.

    Readers cannot guess what a word from another language means.
    """
    for phrase in find_phrases("foreign", reading, context):
        yield Hit(
            f"“{reading.original[phrase.start : phrase.end]}” comes from another language.",
            f"Maybe say “{phrase.replacement}”.",
            phrase.start,
            phrase.end,
        )
