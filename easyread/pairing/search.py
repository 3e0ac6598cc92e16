"""Pictures for some words, the nearest first."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from easyread.pairing.index import symbols
from easyread.pairing.phrases import read_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from easyread.model import Symbol

MOST = 12
_EXACT_LABEL, _EXACT_WORDS, _IN_LABEL, _IN_WORDS = 8.0, 5.0, 2.0, 1.0


def search(words: str) -> list[Symbol]:
    """Return the symbols for some words: by label, by what people say, in any form.

    At most twelve, the nearest first.
    """
    wanted = [word.forms for word in read_words(words)]
    plain = " ".join(words.casefold().split())
    if not wanted:
        return []
    scored = [
        (score, symbol)
        for symbol in symbols().values()
        if (score := _score(symbol, plain, wanted))
    ]
    scored.sort(key=lambda pair: (-pair[0], pair[1].label, pair[1].id))
    return [symbol for _, symbol in scored[:MOST]]


def _score(symbol: Symbol, plain: str, wanted: list[frozenset[str]]) -> float:
    label, said = _forms()[symbol.id]
    score = sum(
        _IN_LABEL if forms & label else _IN_WORDS if forms & said else 0.0
        for forms in wanted
    )
    if plain == symbol.label.casefold():
        score += _EXACT_LABEL
    elif plain in symbol.words:
        score += _EXACT_WORDS
    return score / len(wanted)


@cache
def _forms() -> Mapping[str, tuple[frozenset[str], frozenset[str]]]:
    """Return every form of every word for each symbol: in its label, in its words."""
    return {
        symbol.id: (_all_forms(symbol.label), _all_forms(" , ".join(symbol.words)))
        for symbol in symbols().values()
    }


def _all_forms(text: str) -> frozenset[str]:
    return frozenset(form for word in read_words(text) for form in word.forms)
