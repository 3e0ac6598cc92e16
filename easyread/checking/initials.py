"""Which sentence says what the letters of a short form stand for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.languages.en.short_forms import capitals_of, explains, initials_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_CAPITALS = re.compile(r"[A-Z][a-z&]?[A-Z]")


class Initials:
    """The sentences of a document by the short forms that they may explain.

    It keeps the initials of the words of each sentence, and those sentences that have
    capitals. Without it, looking for each of hundreds of short forms in each sentence
    of a long document takes longer than all other rules together.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        self._first: dict[str, int | None] = {}
        self._initials = list(map(initials_of, texts))
        undotted = enumerate([text.replace(".", "") for text in texts])
        self._capitals = [one for one in undotted if _CAPITALS.search(one[1])]

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
        capitals = capitals_of(letters)
        indexes = {index for index, text in self._capitals if letters in text}
        if len(capitals) > 1:
            lines = enumerate(self._initials)
            indexes.update([index for index, line in lines if capitals in line])
        return sorted(indexes)
