"""The model of word hardness: what people said about words, and what follows for others."""

from __future__ import annotations

import csv
import hashlib
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVR

from tools.tables.features import features, lemma

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

# In-context ratings are means of many sentences, but from fewer subjects: a lower weight
# keeps the lexicon in front; higher gains on one set what it loses on the other.
_CONTEXT_WEIGHT = 0.8
FOLDS = 5
# What people said of a word alone helps, too, to guess what they say in a sentence.
IN_SENTENCE = 0.8


@dataclass(frozen=True, slots=True)
class Rated:
    """Words with the hardness that people gave them, on the scale from 1 to 6.

    `shown` says how each was shown: with a capital, in a sentence, both. People judge
    names in sentences otherwise than words alone, and no word should pay for that.
    """

    words: tuple[str, ...]
    hardness: Any
    weight: Any
    shown: Any

    def only(self, keep: Any) -> Rated:
        """Return the rows where `keep` is true."""
        words = tuple(w for w, wanted in zip(self.words, keep, strict=True) if wanted)
        return Rated(words, self.hardness[keep], self.weight[keep], self.shown[keep])


@dataclass(frozen=True, slots=True)
class InContext:
    """One rating of a word in its sentence, from 0 to 1."""

    word: str
    complexity: float
    sentence: str


def read_lexicon(folder: Path) -> dict[str, float]:
    """Read the scores, 1 (very simple) to 6 (very complex), of single words."""
    with (folder / "lexicon.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {row["word"]: float(row["score"]) for row in rows}


def read_in_context(folder: Path) -> list[InContext]:
    """Read the ratings, 0 to 1, of words in sentences."""
    with (folder / "in-context.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [
            InContext(r["word"], float(r["complexity"]), r["sentence"]) for r in rows
        ]


def rated(folder: Path) -> Rated:
    """Bring both sets to one scale, by the mean and spread of the words in both."""
    lexicon = read_lexicon(folder)
    ratings = defaultdict(list)
    for row in read_in_context(folder):
        ratings[row.word].append(row.complexity)
    means = {word: float(np.mean(values)) for word, values in ratings.items()}
    both = sorted(set(means) & set(lexicon))
    here, there = (np.array([m[w] for w in both]) for m in (means, lexicon))
    stretch = there.std() / here.std()
    moved = [there.mean() + stretch * (means[w] - here.mean()) for w in means]
    weight = [_CONTEXT_WEIGHT * len(ratings[word]) ** 0.5 for word in means]
    words = (*lexicon, *means)
    in_context = [False] * len(lexicon) + [True] * len(means)
    return Rated(
        words=words,
        hardness=np.array([*lexicon.values(), *moved]),
        weight=np.array([*np.ones(len(lexicon)), *weight]),
        shown=_shown([word[0].isupper() for word in words], in_context),
    )


def _shown(capital: Sequence[bool], in_context: Sequence[bool]) -> Any:
    rows = zip(capital, in_context, strict=True)
    return np.array([(big, there, big and there) for big, there in rows], dtype=float)


def table_of(words: Sequence[str]) -> Any:
    """Return the features of the words, one row each."""
    return np.array([features(word) for word in words], dtype=float)


class Model:
    """The mean of two models that err in different ways: trees and a kernel."""

    def __init__(self) -> None:
        trees = HistGradientBoostingRegressor(
            max_iter=600, learning_rate=0.03, max_leaf_nodes=12, min_samples_leaf=25,
            l2_regularization=5, max_features=0.2, random_state=1,
        )  # fmt: skip
        kernel = SVR(C=3, epsilon=0.2, gamma=0.0035)
        self.parts = [
            (trees, ""),
            (make_pipeline(StandardScaler(), kernel), "svr"),
        ]

    def learn(self, rated: Rated, table: Any) -> Model:
        """Fit both to the rated words, whose features are `table`."""
        table = np.c_[table, rated.shown]
        for part, step in self.parts:
            name = f"{step}__sample_weight" if step else "sample_weight"
            part.fit(table, rated.hardness, **{name: rated.weight})
        return self

    def say(self, table: Any, *, in_sentence: bool) -> Any:
        """Return the hardness of words, from 1 to 6, alone or in a sentence."""
        alone, there = (self._means(table, x) for x in (False, True))
        mixed = (1 - IN_SENTENCE) * alone + IN_SENTENCE * there
        return np.clip(mixed if in_sentence else alone, 1, 6)

    def _means(self, table: Any, in_sentence: bool) -> Any:  # noqa: FBT001  one of a pair
        columns = _shown([False] * len(table), [in_sentence] * len(table))
        return np.mean(
            [p.predict(np.c_[table, columns]) for p, _ in self.parts], axis=0
        )


def fold_of(word: str) -> int:
    """Return the part in which a word is held out: all its forms go together."""
    name = lemma(word.lower()).encode()
    return int(hashlib.sha256(name).hexdigest(), 16) % FOLDS
