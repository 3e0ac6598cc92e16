"""What part of speech each word of a sentence is: a small tagger, read when needed.

An averaged perceptron: each word gets the tag for which the most weight speaks, in the
order of reading. Its weights are those of denckring-en-pos, cut down to what matters.
"""

from __future__ import annotations

import gzip
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_TABLE = Path(__file__).parent / "tables" / "tags.gz"
_START, _END = "<s>", "</s>"
# The treebank that it learnt from cuts short forms in two: do n't, it 's.
_WORD = re.compile(
    r"\w+(?=n't\b)|n't\b|'(?:s|re|ve|ll|d|m)\b|[^\W_]+(?:[.&-][^\W_]+)*", re.IGNORECASE
)
_FIRST_CLASS = ord("A")


class Tagged(NamedTuple):
    """A word, its tag (such as NOUN|- or VERB|Part), and where it stands."""

    low: str
    tag: str
    start: int
    end: int


@dataclass(slots=True)
class _Weights:
    """The table. A line of weights is read when its feature is first met."""

    tags: list[str]
    always: Mapping[str, str]
    lines: Mapping[str, str]
    read: dict[str, tuple[tuple[int, int], ...]]

    def of(self, feature: str) -> tuple[tuple[int, int], ...]:
        """Return which tags a feature speaks for and against, and how much."""
        known = self.read.get(feature)
        if known is None:
            line = self.lines.get(feature, "")
            known = tuple(
                (ord(part[0]) - _FIRST_CLASS, int(part[1:]))
                for part in line.split(" ")
                if part
            )
            self.read[feature] = known
        return known


@cache
def _weights() -> _Weights:
    """Read the table that `python -m easyread.checking.tables tags` made."""
    text = gzip.decompress(_TABLE.read_bytes()).decode()
    tags, always, features, weights = (part.split("\n") for part in text.split("\n\n"))
    fixed = dict(line.split(" ") for line in always)
    return _Weights(tags, fixed, dict(zip(features, weights, strict=True)), {})


def tag(text: str) -> list[Tagged]:
    """Return the words of a sentence with straight quotes, each with its tag."""
    found = [(word[0], *word.span()) for word in _WORD.finditer(text)]
    words = [word for word, _, _ in found]
    given = zip(found, _tags(words), strict=True)
    return [
        Tagged(word.lower(), name, start, end) for (word, start, end), name in given
    ]


def _tags(words: Sequence[str]) -> list[str]:
    weights = _weights()
    low = [_START, _START, *(word.lower() for word in words), _END, _END]
    made: list[str] = []
    last, before = _START, _START
    for place, word in enumerate(words, start=2):
        name = weights.always.get(low[place])
        if name is None:
            name = _best(weights, _features(word, low, place, last, before))
        made.append(name)
        last, before = name, last
    return made


def _best(weights: _Weights, features: list[str]) -> str:
    scores = [0] * len(weights.tags)
    for feature in features:
        for place, weight in weights.read.get(feature) or weights.of(feature):
            scores[place] += weight
    return weights.tags[scores.index(max(scores))]


def _features(
    word: str, low: Sequence[str], place: int, last: str, before: str
) -> list[str]:
    """Return what the tagger looks at: the word, its neighbours, the last two tags."""
    here = low[place]
    shape = "X" if word[:1].isupper() else "x"
    if any(map(str.isdigit, word)):
        shape += "d"
    return [
        "bias",
        f"suf3 {here[-3:]}",
        f"suf2 {here[-2:]}",
        f"suf1 {here[-1:]}",
        f"pre1 {here[:1]}",
        f"shape {shape}",
        f"w {here}",
        f"t-1 {last}",
        f"t-2 {before}",
        f"t-1t-2 {last} {before}",
        f"w-1 {low[place - 1]}",
        f"w-2 {low[place - 2]}",
        f"w+1 {low[place + 1]}",
        f"w+2 {low[place + 2]}",
        f"t-1 w {last} {here}",
    ]
