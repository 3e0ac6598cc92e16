"""Which sentence says what the letters of a short form stand for."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from easyread.languages.en.short_forms import SMALL, explains

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORD = re.compile(r"\w+")
_CAPITALS = re.compile(r"[A-Z][a-z&]?[A-Z]")
_SMALL_WORDS = frozenset(SMALL.split("|"))


class Initials:
    """The sentences of a document by the short forms that they may explain.

    An index of pairs of initials (the first letters of two words in a row) and of
    sentences with capitals. Without it, looking for each of hundreds of short forms in
    each sentence of a long document takes longer than all other rules together.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        self._first: dict[str, int | None] = {}
        self._pairs: dict[tuple[str, str], set[int]] = {}
        self._capitals: list[tuple[int, str]] = []
        for index, text in enumerate(texts):
            words = _WORD.findall(text.lower())
            letters = [word[0] for word in words if word not in _SMALL_WORDS]
            for pair in set(pairwise(letters)):
                self._pairs.setdefault(pair, set()).add(index)
            undotted = text.replace(".", "")
            if _CAPITALS.search(undotted):
                self._capitals.append((index, undotted))

    def first_explained(self, letters: str) -> int | None:
        """Return the index of the first sentence that explains letters, or None."""
        if letters not in self._first:
            explaining = (
                index
                for index in self.candidates(letters)
                if explains(self._texts[index], letters)
            )
            self._first[letters] = next(explaining, None)
        return self._first[letters]

    def candidates(self, letters: str) -> list[int]:
        """Return the indexes of the sentences that may explain letters, in order.

        They have words in a row with these initials, or the letters themselves.
        """
        capitals = [letter.lower() for letter in letters if letter.isupper()]
        pairs = [self._pairs.get(pair, set()) for pair in pairwise(capitals)]
        indexes = set.intersection(*pairs) if pairs else set()
        indexes.update(index for index, text in self._capitals if letters in text)
        return sorted(indexes)
