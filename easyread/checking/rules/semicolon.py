"""Semicolons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, sentence_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading


@sentence_rule(
    hard=["We met in May; the plan came in June.", "Bring a pen; a coat; a friend."],
    plain=["We met in May. The plan came in June.", "Bring a pen and a coat."],
    certainty="sure",
    source=f"{sources.EUROPE}: one idea in each sentence. We found no “;” in Easy Read",
)
def semicolon(reading: Reading) -> Iterator[Hit]:
    """End the sentence where you would write “;”.

    Most readers do not know this sign. It joins 2 ideas.
    """
    start = reading.text.find(";")
    while start >= 0:
        yield Hit(
            "“;” joins 2 ideas.",
            "Use a full stop. Start a new sentence.",
            start,
            start + 1,
        )
        start = reading.text.find(";", start + 1)
