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
_SKIPPED = frozenset(SMALL.split("|"))


class Initials:
    """The sentences of a document by the short forms that they may explain.

    A long document has hundreds of short forms. To look for the words of each in every
    sentence takes longer than all the other rules. So we keep where two words in a row
    start with which two letters, and which sentences have capitals.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        self._first: dict[str, int | None] = {}
        self._pairs: dict[tuple[str, str], set[int]] = {}
        self._capitals: list[tuple[int, str]] = []
        for index, text in enumerate(texts):
            words = _WORD.findall(text.lower())
            letters = [word[0] for word in words if word not in _SKIPPED]
            for pair in set(pairwise(letters)):
                self._pairs.setdefault(pair, set()).add(index)
            bare = text.replace(".", "")
            if _CAPITALS.search(bare):
                self._capitals.append((index, bare))

    def first_explained(self, letters: str) -> int | None:
        """Return the index of the first sentence that says what letters stand for."""
        if letters not in self._first:
            telling = (
                at for at in self.places(letters) if explains(self._texts[at], letters)
            )
            self._first[letters] = next(telling, None)
        return self._first[letters]

    def places(self, letters: str) -> list[int]:
        """Return the indexes of sentences that may explain letters, in order.

        These have words in a row for the capitals, or the letters themselves.
        """
        capitals = [one.lower() for one in letters if one.isupper()]
        pairs = [self._pairs.get(pair, set()) for pair in pairwise(capitals)]
        found = set.intersection(*pairs) if pairs else set()
        found.update(index for index, text in self._capitals if letters in text)
        return sorted(found)
