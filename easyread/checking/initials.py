"""Which sentences may say what letters stand for, without a look at all of them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from easyread.languages.en.short_forms import SMALL

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORD = re.compile(r"\w+")
_CAPITALS = re.compile(r"[A-Z][a-z&]?[A-Z]")
_SKIPPED = frozenset(SMALL.split("|"))


class Initials:
    """Where letters stand, and where two words in a row start with two of them.

    A long document has hundreds of short forms. To look for the words of each in every
    sentence takes longer than all the other rules.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self._pairs: dict[tuple[str, str], set[int]] = {}
        self._with_capitals: list[int] = []
        self._starts: list[int] = []
        plain = []
        length = 0
        for place, text in enumerate(texts):
            words = _WORD.findall(text.lower())
            first = [word[0] for word in words if word not in _SKIPPED]
            for pair in set(pairwise(first)):
                self._pairs.setdefault(pair, set()).add(place)
            bare = text.replace(".", "")
            if _CAPITALS.search(bare):
                self._with_capitals.append(place)
                self._starts.append(length)
                plain.append(bare)
                length += len(bare) + 1
        self._text = "\n".join(plain)
        self._starts.append(length)

    def places(self, letters: str, first: int, last: int) -> list[int]:
        """Return the sentences that may say what letters stand for.

        These have words in a row for the capitals, or the letters themselves.
        """
        capitals = [one.lower() for one in letters if one.isupper()]
        pairs = [self._pairs.get(pair, set()) for pair in pairwise(capitals)]
        found = set.intersection(*pairs)
        found.update(self._with(letters, first, last))
        return sorted(place for place in found if first <= place <= last)

    def _with(self, letters: str, first: int, last: int) -> set[int]:
        """Return the sentences from `first` to `last` that have these letters."""
        known, starts = self._with_capitals, self._starts
        begin = starts[bisect_left(known, first)]
        end = starts[bisect_right(known, last)]
        found = set()
        at = self._text.find(letters, begin, end)
        while at >= 0:
            found.add(known[bisect_right(starts, at) - 1])
            at = self._text.find(letters, at + 1, end)
        return found
