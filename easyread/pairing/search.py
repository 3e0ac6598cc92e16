"""Pictures for some words, the nearest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.pairing.concepts import NAMED_IN
from easyread.pairing.index import symbols
from easyread.pairing.sets.imported import ImportedSets

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from easyread.model import Symbol

MOST = 12
_EXACT_LABEL, _EXACT_WORDS, _IN_LABEL, _IN_WORDS = 8.0, 5.0, 2.0, 1.0
_START = 4

Forms = frozenset[str]


def search(words: str, shelf: ImportedSets | None = None) -> list[Symbol]:
    """Return the symbols for some words: by label, by what people say, in any form.

    `shelf` has the sets that somebody brought in. At most twelve, the nearest first;
    of two that are as near, ours.
    """
    wanted = [word.forms for word in NAMED_IN.read_words(words)]
    plain = " ".join(words.casefold().split())
    scored = [
        (-score, theirs, symbol.label, symbol.id, symbol)
        for theirs, symbol in _likely(wanted, shelf or ImportedSets())
        if (score := _score(symbol, plain, wanted))
    ]
    return [symbol for *_, symbol in sorted(scored, key=lambda one: one[:4])[:MOST]]


def _likely(
    wanted: Sequence[Forms], shelf: ImportedSets
) -> Iterator[tuple[bool, Symbol]]:
    """Yield the symbols whose text holds the start of a word; few others could fit.

    To find the plain forms of every word of a large set would take seconds.
    """
    starts = frozenset(
        form.lstrip("=")[:_START] for forms in wanted for form in forms if form
    )
    for symbol in symbols().values():
        text = f"{symbol.label} {' '.join(symbol.words)}".casefold()
        if any(start in text for start in starts):
            yield False, symbol
    for symbol in shelf.with_words_like(starts):
        yield True, symbol


def _score(symbol: Symbol, plain: str, wanted: Sequence[Forms]) -> float:
    label = _all_forms(symbol.label)
    said = _all_forms(" , ".join(symbol.words))
    score = sum(
        _IN_LABEL if forms & label else _IN_WORDS if forms & said else 0.0
        for forms in wanted
    )
    if plain == symbol.label.casefold():
        score += _EXACT_LABEL
    elif plain in symbol.words:
        score += _EXACT_WORDS
    return score / len(wanted)


def _all_forms(text: str) -> Forms:
    return frozenset(form for word in NAMED_IN.read_words(text) for form in word.forms)
