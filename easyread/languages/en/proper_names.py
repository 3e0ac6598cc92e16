"""Which words of a sentence are names: "Rose", "Mrs Cook", "Church Street"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.languages.en.clause_words import HELPERS, NAMES, STREETS, TITLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from easyread.languages.phrases import Word

_AFTER_A_NAME = HELPERS | {"and", "or", "from", "at", "says", "said", "runs", "wants"}


def is_name(words: Sequence[Word], start: int, end: int) -> bool:
    """Return whether one word, or two, at this place are a name and mean nothing else.

    Only words with a capital can be names. Where it may also be the first word of a
    plain sentence, a helping verb must follow: "Bill will phone you".
    """
    if not words[start].capital or end - start > 1:
        return False
    before = words[start - 1] if start else None
    after = words[end] if end < len(words) else None
    if before and before.text in TITLES:
        return True
    if after and after.capital and after.text in STREETS and not after.clause_starts:
        return start > 0 or len(words) > end + 1
    if words[start].text not in NAMES:
        return False
    return start > 0 or bool(after and after.text in _AFTER_A_NAME)
