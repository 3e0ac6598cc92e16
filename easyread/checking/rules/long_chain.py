"""Sentences with many parts that hang on small words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, sentence_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading

_LINKS = frozenset(("of", "for", "in", "on", "by"))
_MOST = 3


@sentence_rule(
    hard=[
        "The plan for care in homes is paid for by the council of the town.",
        "It is a list of names of people in charge of work on roads.",
    ],
    plain=[
        "The council pays for care homes in this town.",
        "Come in on Monday.",
    ],
    level="note",
    source=f"{sources.OURS}: 4 or more of these words are about 9 times as frequent in"
    " originals as in Easy Read",
)
def long_chain(reading: Reading) -> Iterator[Hit]:
    """Say one thing about one thing.

    Each small word, such as “of”, adds a part. That is a lot to keep in mind.
    """
    if _LINKS.isdisjoint(reading.word_set):
        return
    links = [word for word in reading.lower_words if word in _LINKS]
    if len(links) > _MOST:
        listed = "”, “".join(dict.fromkeys(links))
        yield Hit(
            f"This sentence has {len(links)} parts that begin with “{listed}”.",
            "Make 2 or 3 short sentences.",
        )
