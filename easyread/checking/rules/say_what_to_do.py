"""Sentences that say what not to do, where there is a plain way to say what to do."""

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
        "Do not forget to bring your card.",
        "Send it no later than Friday.",
        "You cannot come unless you tell us.",
    ],
    plain=[
        "Remember to bring your card.",
        "Send it by Friday.",
        "Do not eat before the test.",
        "You do not have to pay.",
    ],
    level="note",
    source=f"{sources.STANDARD_2026}; {sources.COGA}: say what to do",
)
def say_what_to_do(reading: Reading, context: Context) -> Iterator[Hit]:
    """Say what to do: “Remember to come”, not “Do not forget to come”.

    First readers think of what not to do. Then they have to turn it round. A plain
    “Do not eat” is fine, where readers must know just that.
    """
    for phrase in find_phrases("positive", reading, context):
        quote = reading.original[phrase.start : phrase.end]
        yield Hit(
            f"“{quote}” makes readers turn the sense round.",
            f"Maybe say “{phrase.replacement}”.",
            phrase.start,
            phrase.end,
        )
