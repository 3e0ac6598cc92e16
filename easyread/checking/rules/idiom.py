"""Figures of speech, such as “over the moon”."""

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
        "She is over the moon.",
        "They turned a blind eye to it.",
        "We got the ball rolling.",
    ],
    plain=["She is very happy.", "The moon is out.", "Roll the ball to me."],
    source=f"{sources.EUROPE}, rule 10; {sources.STANDARD_2026}",
)
def idiom(reading: Reading, context: Context) -> Iterator[Hit]:
    """Say what you mean, with no figures of speech.

    Some readers take each word as it is. Then the sentence tells them something else.
    """
    for phrase in find_phrases("idioms", reading, context):
        quote = reading.original[phrase.start : phrase.end]
        yield Hit(
            f"“{quote}” is a figure of speech.",
            f"Say what you mean, such as “{phrase.replacement}”.",
            phrase.start,
            phrase.end,
        )
