"""How well the model does on words that it has not seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from sklearn.metrics import f1_score

from tools.tables.features import lemma, syllables, zipf
from tools.tables.fit import (
    FOLDS,
    Model,
    fold_of,
    rated,
    read_in_context,
    read_lexicon,
    table_of,
)
from tools.tables.sources import sources

if TYPE_CHECKING:
    from pathlib import Path

HARD = 3.0
HARD_IN_CONTEXT = 0.4


def formula(word: str) -> float:
    """Return the hardness by the plain formula that the model has to beat."""
    word = word.lower()
    base, easy = lemma(word), sources().easy
    return (
        3.77
        - 0.488 * max(zipf(word), zipf(base))
        + 0.063 * len(word)
        + 0.085 * syllables(word)
        + 0.426 * (word not in easy and base not in easy)
    )


def measure(folder: Path) -> list[str]:
    """Hold out each fifth of the words in turn; return what came out, line by line."""
    ratings = rated(folder)
    table, folds = (
        table_of(ratings.words),
        np.array([fold_of(w) for w in ratings.words]),
    )
    guessed = np.zeros((2, len(ratings.words)))
    for fold in range(FOLDS):
        model = Model().learn(ratings.only(folds != fold), table[folds != fold])
        for there in (False, True):
            scores = model.say(table[folds == fold], in_sentence=there)
            guessed[int(there), folds == fold] = scores
    alone, in_text = (
        dict(zip(ratings.words, g.tolist(), strict=True)) for g in guessed
    )
    plain = {word: formula(word) for word in ratings.words}
    return [
        _line(name, scores, folder)
        for name, scores in (
            ("formula", plain),
            ("held out, alone", alone),
            ("held out, in text", in_text),
        )
    ]


def _line(name: str, scores: dict[str, float], folder: Path) -> str:
    lexicon, rows = read_lexicon(folder), read_in_context(folder)
    words = np.array([scores[word] for word in lexicon])
    scored = np.array(list(lexicon.values()))
    there = np.array([scores[row.word] for row in rows])
    rating = np.array([row.complexity for row in rows])
    return (
        f"{name:18} lexicon r {_r(words, scored)} F1 {_best(words, scored >= HARD)}; "
        f"in context r {_r(there, rating)} F1 {_best(there, rating >= HARD_IN_CONTEXT)}"
    )


def _r(left: Any, right: Any) -> str:
    return f"{np.corrcoef(left, right)[0, 1]:.3f}"


def _best(scores: Any, hard: Any) -> str:
    """Return the best F1 and its threshold, which both sides choose the same way."""
    steps = np.arange(1.5, 5, 0.05)
    best, at = max((f1_score(hard, scores > step), step) for step in steps)
    return f"{best:.3f} (at {at:.2f})"
