"""What part of speech each word of a sentence is: a small tagger, read when needed.

An averaged perceptron: each word gets the tag for which the most weight speaks, in the
order of reading. Its weights are those of denckring-en-pos, cut down to what matters.
"""

from __future__ import annotations

import gzip
import re
from functools import cache, lru_cache
from itertools import repeat
from pathlib import Path
from struct import Struct
from typing import TYPE_CHECKING, NamedTuple

from easyread.text.words import cut

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_TABLE = Path(__file__).parent / "tables" / "tags.gz"
_START, _END = "<s>", "</s>"
# The treebank that it learnt from cuts short forms in two: do n't, it 's.
_WORD = re.compile(
    r"(\w+(?=n't\b)|n't\b|'(?:s|re|ve|ll|d|m)\b|[^\W_]+(?:[.&-][^\W_]+)*)",
    re.IGNORECASE,
)
# The same for what has none, which takes less looking.
_NO_SHORT_FORM = re.compile(r"([^\W_]+(?:[.&-][^\W_]+)*)")
_FIRST_CLASS = ord("A")
_MOST = 20_000
# A lane is as wide as a number that Struct reads; no sum comes near its middle.
_LANE, _MIDDLE = 32, 1 << 31


class Tagged(NamedTuple):
    """A word, its tag (such as NOUN|- or VERB|Part), and where it stands."""

    low: str
    tag: str
    start: int
    end: int


# What Tagged(…) does in the end. They are made by the thousand.
_made = tuple.__new__


class _Features(dict[str, int]):
    """What each word speaks for where it stands in one way, such as right before."""

    def __init__(self, kind: str, lines: Mapping[str, str]) -> None:
        super().__init__()
        self._kind, self._lines = kind, lines

    def __missing__(self, word: str) -> int:
        if len(self) > _MOST:
            self.clear()
        self[word] = sums = _sums(self._lines.get(f"{self._kind} {word}", ""))
        return sums


class _Weights:
    """The table. What a feature speaks for stands in one number, a lane for each tag.

    So to add up what many features say of all tags is to add a few numbers.
    """

    def __init__(self, tags: list[str], lines: Mapping[str, str]) -> None:
        self.tags = tags
        self._lines = lines
        self._lanes = Struct(f"<{len(tags)}I")
        self._middle = sum(_MIDDLE << _LANE * place for place in range(len(tags)))
        self.near = tuple(
            _Features(kind, lines) for kind in ("w-2", "w-1", "w+1", "w+2")
        )
        self.after = {one: _Features(f"t-1 w {one}", lines) for one in (_START, *tags)}
        self.words: dict[str, int] = {}
        self.last: dict[tuple[str, str], int] = {}

    def sums(self, features: Sequence[str]) -> int:
        """Return how much some features speak for each tag."""
        return sum(_sums(self._lines.get(feature, "")) for feature in features)

    def best(self, sums: int) -> str:
        """Return the tag that most speaks for, the first of those that are equal."""
        lanes = self._lanes
        scores = lanes.unpack((sums + self._middle).to_bytes(lanes.size, "little"))
        return self.tags[scores.index(max(scores))]


def _sums(line: str) -> int:
    """Return how much a line of the table speaks for and against each tag."""
    return sum(
        int(part[1:]) << _LANE * (ord(part[0]) - _FIRST_CLASS) for part in line.split()
    )


@cache
def _table() -> tuple[_Weights, Mapping[str, str]]:
    """Read the table that `python -m tools.tables tags` made."""
    text = gzip.decompress(_TABLE.read_bytes()).decode()
    tags, always, features, weights = (part.split("\n") for part in text.split("\n\n"))
    lines = dict(zip(features, weights, strict=True))
    return _Weights(tags, lines), dict(line.split(" ") for line in always)


@lru_cache(maxsize=256)
def tag(text: str) -> tuple[Tagged, ...]:
    """Return the words of a sentence with straight quotes, each with its tag."""
    words, starts, ends = cut(_WORD if "'" in text else _NO_SHORT_FORM, text)
    low = [word.lower() for word in words]
    given = zip(low, _tags(words, low), starts, ends, strict=True)
    return tuple(map(_made, repeat(Tagged), given))


def _tags(words: Sequence[str], lows: Sequence[str]) -> list[str]:
    weights, always = _table()
    low = [_START, _START, *lows, _END, _END]
    made: list[str] = []
    last, before = _START, _START
    for place, word in enumerate(words, start=2):
        name = always.get(low[place])
        if name is None:
            name = _best(weights, word, low[place - 2 : place + 3], last, before)
        made.append(name)
        last, before = name, last
    return made


def _best(
    weights: _Weights, word: str, low: Sequence[str], last: str, before: str
) -> str:
    """Return the tag for which the word, its neighbours and the last tags speak most."""
    own = weights.words.get(word)
    if own is None:
        if len(weights.words) > _MOST:
            weights.words.clear()
        own = weights.words[word] = weights.sums(_of_word(word, low[2]))
    tags = weights.last.get((last, before))
    if tags is None:
        names = f"t-1 {last}", f"t-2 {before}", f"t-1t-2 {last} {before}"
        tags = weights.last[last, before] = weights.sums(names)
    two_back, one_back, one_on, two_on = weights.near
    around = two_back[low[0]] + one_back[low[1]] + one_on[low[3]] + two_on[low[4]]
    return weights.best(own + tags + around + weights.after[last][low[2]])


def _of_word(word: str, low: str) -> list[str]:
    """Return what the tagger looks at in the word itself."""
    shape = "X" if word[:1].isupper() else "x"
    if any(map(str.isdigit, word)):
        shape += "d"
    return [
        "bias",
        f"suf3 {low[-3:]}",
        f"suf2 {low[-2:]}",
        f"suf1 {low[-1:]}",
        f"pre1 {low[:1]}",
        f"shape {shape}",
        f"w {low}",
    ]
