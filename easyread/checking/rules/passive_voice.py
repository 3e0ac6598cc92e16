"""Sentences that hide who does what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, context_rule
from easyread.languages.en.passive import SIGNS, find_passives

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context
    from easyread.checking.reading import Reading


@context_rule(
    hard=[
        "The form was sent to you.",
        "Lunch will be given to everyone.",
        "Was it sent?",
    ],
    plain=["We sent you the form.", "You are tired.", "The door is red."],
    source=f"{sources.STANDARD_2026}; {sources.GOV_UK}",
)
def passive_voice(reading: Reading, context: Context) -> Iterator[Hit]:
    """Say who does it: “We sent the form”, not “The form was sent”.

    Readers need to know who does what. The words for it are shorter too. This is
    a note where the sentence is not too long.
    """
    if reading.word_parts.isdisjoint(SIGNS) and "'" not in reading.text:
        return
    over = reading.word_count > context.limits.sentence_words_error.number
    for start, end in find_passives(reading.text, hiding=True):
        yield Hit(
            f"“{reading.original[start:end]}” may hide who does it.",
            "Start with the person who does it, such as “We” or “You”.",
            start,
            end,
            level="warning" if over else "note",
        )
