"""Words that tell nothing about what a picture would show."""

from __future__ import annotations

from easyread.languages.en.clause_words import (
    COMMANDS,
    CONDITIONS,
    HELPERS,
    LOOSE,
    NEGATORS,
    OWNERS,
    RELATIVES,
    SETTINGS,
    STARTERS,
)

_SMALL = (
    COMMANDS | CONDITIONS | HELPERS | LOOSE | NEGATORS | OWNERS | RELATIVES
    | SETTINGS | STARTERS | frozenset({
        "about", "all", "also", "and", "any", "but", "each", "every", "get", "good",
        "have", "how", "many", "me", "more", "much", "need", "new", "other", "out",
        "people", "some", "than", "thing", "to", "up", "us", "very", "want", "way",
        "well", "why", "them", "one", "or", "so", "if",
    })
)  # fmt: skip
_SHORTEST = 3


def tells(word: str) -> bool:
    """Return whether a word may tell what a picture would show."""
    return len(word) >= _SHORTEST and word not in _SMALL
