"""What part of speech each word of a sentence is: a small tagger, read when needed.

An averaged perceptron: each word gets the tag for which the most weight speaks, in the
order of reading. Its weights are those of denckring-en-pos, cut down to what matters.
"""

from __future__ import annotations

import gzip
import re
from functools import cache, lru_cache
from itertools import repeat
from operator import add
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from easyread.languages.word_lists import word_set
from easyread.text.words import cut, straight

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from easyread.languages.base import PartOfSpeech

    # How much speaks for each tag, in the order of the table's tags.
    Scores = tuple[int, ...]

_TABLE = Path(__file__).parent / "tables" / "tags.gz"
_START, _END = "<s>", "</s>"
# The treebank that it learnt from cuts short forms in two: do n't, it 's.
_WORD = re.compile(
    r"([^\W_]+(?=n't\b)|n't\b|'(?:s|re|ve|ll|d|m)\b|[^\W_]+(?:[.&-][^\W_]+)*)",
    re.IGNORECASE,
)
# The same for a text without short forms.
_FULL_WORD = re.compile(r"([^\W_]+(?:[.&-][^\W_]+)*)")
_FIRST_TAG = ord("A")


class Tagged:
    """A word of a sentence in lower case, and where it stands.

    Its tag, such as NOUN|- or VERB|Part, is worked out when it is asked for: of most
    words it never is, and that takes longer than all else.
    """

    __slots__ = ("_place", "_tags", "end", "low", "start")

    def __init__(self, low: str, start: int, end: int, place: int, tags: _Tags) -> None:
        self.low = low
        self.start = start
        self.end = end
        self._place = place
        self._tags = tags

    @property
    def tag(self) -> str:
        """Its part of speech, and of a verb the form."""
        return self._tags.of(self._place)


class _Weights(dict[str, tuple[tuple[int, int], ...]]):
    """What each feature adds: indexes of tags, each with a weight.

    A feature is taken from the lines of the table when it is first asked for.
    """

    def __init__(self, lines: Mapping[str, str]) -> None:
        super().__init__()
        self._lines = lines

    def __missing__(self, feature: str) -> tuple[tuple[int, int], ...]:
        line = self._lines.get(feature)
        if line is None:
            return ()
        parts = line.split()
        self[feature] = found = tuple(
            [(ord(part[0]) - _FIRST_TAG, int(part[1:])) for part in parts]
        )
        return found


class _Table(NamedTuple):
    """What the tagger learnt.

    `always` are words that have one tag. `weights` tells for each feature, such as
    “suf2 ed”, which tags it speaks for and against: in the table “A12 C-3” is 12 for
    the first tag and 3 against the third.
    """

    tags: list[str]
    always: Mapping[str, str]
    weights: _Weights


@cache
def _table() -> _Table:
    """Read the table that `python -m tools.tables tags` made."""
    text = gzip.decompress(_TABLE.read_bytes()).decode()
    tags, always, features, weights = (part.split("\n") for part in text.split("\n\n"))
    return _Table(
        tags,
        dict(line.split(" ") for line in always),
        _Weights(dict(zip(features, weights, strict=True))),
    )


@lru_cache(maxsize=256)
def tag(text: str) -> tuple[Tagged, ...]:
    """Return the words of a sentence with straight quotes, each with its tag."""
    words, starts, ends = cut(_WORD if "'" in text else _FULL_WORD, text)
    low = list(map(str.lower, words))
    tags = _Tags(words, low)
    places = range(len(words))
    return tuple(map(Tagged, low, starts, ends, places, repeat(tags)))


_PARTS: Mapping[str, PartOfSpeech] = {
    "NOUN": "noun", "PROPN": "noun", "VERB": "verb", "ADJ": "adjective"
}  # fmt: skip
# A word that opens a sentence and stands before one of these is a verb: "park the car".
_OBJECTS = word_set(
    "a an the this that these those my your our their his her it them us"
)

_HELPERS = word_set(
    "do does did can could will would may might must should ca wo cannot"
)


def part_of_speech(text: str, start: int) -> PartOfSpeech:
    """Return what the word at this offset of a sentence is.

    A command is often tagged as a name, because of its capital.
    """
    tagged = tag(straight(text))
    for place, word in enumerate(tagged):
        if word.start <= start < word.end:
            after = tagged[place + 1].low if place + 1 < len(tagged) else ""
            if (not place and after in _OBJECTS) or _is_done(tagged[:place]):
                return "verb"
            return _PARTS.get(word.tag.partition("|")[0], "")
    return ""


def _is_done(before: Sequence[Tagged]) -> bool:
    """Tell whether the word after these is a verb: "do not trip", "you may trip"."""
    words = [word.low for word in before[-2:]]
    if words and words[-1] in {"not", "n't"}:
        words.pop()
    return bool(words) and words[-1] in _HELPERS


class _Tags:
    """The tags of the words of a sentence.

    Each one depends on the two before it, but for words that have one tag alone. So
    those before are worked out too, as far back as they are not known.
    """

    def __init__(self, words: Sequence[str], low: Sequence[str]) -> None:
        self._words = words
        self._around = [_START, _START, *low, _END, _END]
        # The first two stand before the sentence; "" is not known yet.
        always = _table().always
        self._names = [_START, _START, *[always.get(word, "") for word in low]]

    def of(self, place: int) -> str:
        """Return the tag of the word at a place."""
        names, last = self._names, place + 2
        if not names[last]:
            first = last
            while not (names[first - 1] and names[first - 2]):
                first -= 1
            for at in range(first, last + 1):
                names[at] = names[at] or self._best(at - 2, *names[at - 2 : at])
        return names[last]

    def _best(self, place: int, before: str, last: str) -> str:
        """Return the tag for which the most weight speaks, after two other tags."""
        tags, _, weights = _table()
        far_left, left, here, right, far_right = self._around[place : place + 5]
        scores = list(map(add, _of_word(self._words[place]), _of_tags(before, last)))
        for feature in (
            f"w-2 {far_left}",
            f"w-1 {left}",
            f"w+1 {right}",
            f"w+2 {far_right}",
            f"t-1 w {last} {here}",
        ):
            for index, weight in weights[feature]:
                scores[index] += weight
        return tags[scores.index(max(scores))]


@cache
def _of_tags(before: str, last: str) -> Scores:
    """Return what speaks for each tag in the tags of the two words before."""
    return _summed((f"t-1 {last}", f"t-2 {before}", f"t-1t-2 {last} {before}"))


@lru_cache(maxsize=20_000)
def _of_word(word: str) -> Scores:
    """Return what speaks for each tag in the word itself."""
    low = word.lower()
    shape = "X" if word[:1].isupper() else "x"
    if any(map(str.isdigit, word)):
        shape += "d"
    return _summed(
        (
            "bias",
            f"suf3 {low[-3:]}",
            f"suf2 {low[-2:]}",
            f"suf1 {low[-1:]}",
            f"pre1 {low[:1]}",
            f"shape {shape}",
            f"w {low}",
        )
    )


def _summed(features: Iterable[str]) -> Scores:
    """Return what speaks for each tag in some features together."""
    tags, _, weights = _table()
    scores = [0] * len(tags)
    for feature in features:
        for index, weight in weights[feature]:
            scores[index] += weight
    return tuple(scores)
