"""Sentences that are too long to hold in mind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, context_rule
from easyread.checking.splits import words_after_split

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context
    from easyread.checking.reading import Reading

_ADVICE = "Make 2 short sentences of it"
_PICTURE = "Then each one can have its own picture."


@context_rule(
    hard=[
        "We will read all the ideas that you sent us before we meet again in the hall.",
        "You can come and have lunch with us and then we will talk and you can go home.",
    ],
    plain=["We will read your ideas.", "We meet again in May."],
    source=f"{sources.DH}: 15 words",
)
def long_sentence(reading: Reading, context: Context) -> Iterator[Hit]:
    """Say one thing in each sentence.

    A long sentence makes readers keep the start in mind until they reach the end.
    Use 2 short sentences. Then each one can have its own picture.
    """
    count = reading.word_count
    limits = context.limits
    warning, error = limits.sentence_words_warning, limits.sentence_words_error
    if count <= min(warning.number, error.number):
        return
    over = count > error.number
    limit = error if over else warning
    yield Hit(
        f"This sentence has {count} words. Use {warning} or fewer.",
        f"{_ADVICE}{_place_to_split(reading)}. {_PICTURE}",
        level="error" if over else "warning",
        certainty="sure" if over else "think",
        source=limit.source,
    )


def _place_to_split(reading: Reading) -> str:
    words = words_after_split(reading)
    return f", maybe before “{words}”" if words else ""
