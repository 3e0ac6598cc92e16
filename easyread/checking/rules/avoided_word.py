"""Words that the organisation does not use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Example, Hit, context_rule
from easyread.checking.rules.hard_word import advice
from easyread.checking.samples import sample
from easyread.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context
    from easyread.checking.reading import Reading


@context_rule(
    hard=[
        Example(
            "We meet the clients. (words: avoid: client)",
            sample("We meet the clients."),
            Settings(words_to_avoid={"client": "person we support"}),
        )
    ],
    plain=["We meet the people we support."],
    level="error",
    certainty="sure",
    source=f"{sources.OURS}: what an organisation agreed with its readers holds",
)
def avoided_word(reading: Reading, context: Context) -> Iterator[Hit]:
    """Keep to the words that your organisation chose.

    The list is in “easyread.yaml”, under “words: avoid:”. For one and for
    many you can write both: “client: person we support / people we support”.
    """
    if not context.vocabulary.avoided:
        return
    for hard_word in context.hard_words.of(reading):
        if hard_word.avoided:
            yield Hit(
                f"Your organisation does not use “{hard_word.word}”.",
                advice(hard_word).replace("Maybe say", "Say"),
                hard_word.start,
                hard_word.end,
            )
