"""What part of speech each word of a sentence is: a small tagger, read when needed.

An averaged perceptron: each word gets the tag for which the most weight speaks, in the
order of reading. Its weights are those of denckring-en-pos, cut down to what matters.
"""

from __future__ import annotations

import gzip
import re
from functools import cache, lru_cache
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from easyread.languages.word_lists import word_set
from easyread.text.words import straight

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from easyread.languages.base import PartOfSpeech

    # How much speaks for each tag, in the order of the table's tags.
    Scores = tuple[int, ...]

_TABLE = Path(__file__).parent / "tables" / "tags.gz"
_START, _END = "<s>", "</s>"
# The treebank that it learnt from cuts short forms in two: do n't, it 's.
_WORD = re.compile(
    r"\w+(?=n't\b)|n't\b|'(?:s|re|ve|ll|d|m)\b|[^\W_]+(?:[.&-][^\W_]+)*", re.IGNORECASE
)
_FIRST_TAG = ord("A")


class Tagged(NamedTuple):
    """A word, its tag (such as NOUN|- or VERB|Part), and where it stands."""

    low: str
    tag: str
    start: int
    end: int


class _Table(NamedTuple):
    """What the tagger learnt.

    `always` are words that have one tag. `weights` tells for each feature, such as
    “suf2 ed”, which tags it speaks for and against: “A12 C-3” is 12 for the first tag
    and 3 against the third.
    """

    tags: list[str]
    always: Mapping[str, str]
    weights: Mapping[str, str]


@cache
def _table() -> _Table:
    """Read the table that `python -m tools.tables tags` made."""
    text = gzip.decompress(_TABLE.read_bytes()).decode()
    tags, always, features, weights = (part.split("\n") for part in text.split("\n\n"))
    return _Table(
        tags,
        dict(line.split(" ") for line in always),
        dict(zip(features, weights, strict=True)),
    )


@lru_cache(maxsize=256)
def tag(text: str) -> tuple[Tagged, ...]:
    """Return the words of a sentence with straight quotes, each with its tag."""
    matches = list(_WORD.finditer(text))
    tags = _tags([match[0] for match in matches])
    return tuple(
        Tagged(match[0].lower(), name, match.start(), match.end())
        for match, name in zip(matches, tags, strict=True)
    )


_PARTS: Mapping[str, PartOfSpeech] = {
    "NOUN": "noun", "PROPN": "noun", "VERB": "verb", "ADJ": "adjective"
}  # fmt: skip
# A word that opens a sentence and stands before one of these is a verb: "park the car".
_OBJECTS = word_set(
    "a an the this that these those my your our their his her it them us"
)


def part_of_speech(text: str, start: int) -> PartOfSpeech:
    """Return what the word at this offset of a sentence is.

    A command is often tagged as a name, because of its capital.
    """
    tagged = tag(straight(text))
    for place, word in enumerate(tagged):
        if word.start <= start < word.end:
            after = tagged[place + 1].low if place + 1 < len(tagged) else ""
            if not place and after in _OBJECTS:
                return "verb"
            return _PARTS.get(word.tag.partition("|")[0], "")
    return ""


def _tags(words: Sequence[str]) -> list[str]:
    """Return a tag for each word: each one depends on the two before it."""
    tags, always, _ = _table()
    low = [_START, _START, *(word.lower() for word in words), _END, _END]
    tagged = [_START, _START]
    for place, word in enumerate(words, start=2):
        name = always.get(low[place])
        if name is None:
            before, last = tagged[place - 2 :]
            scores = list(_of_word(word))
            around = (
                f"t-1 {last}",
                f"t-2 {before}",
                f"t-1t-2 {last} {before}",
                f"w-2 {low[place - 2]}",
                f"w-1 {low[place - 1]}",
                f"w+1 {low[place + 1]}",
                f"w+2 {low[place + 2]}",
                f"t-1 w {last} {low[place]}",
            )
            for index, weight in chain.from_iterable(map(_weights, around)):
                scores[index] += weight
            name = tags[scores.index(max(scores))]
        tagged.append(name)
    return tagged[2:]


@lru_cache(maxsize=20_000)
def _of_word(word: str) -> Scores:
    """Return what speaks for each tag in the word itself."""
    low = word.lower()
    shape = "X" if word[:1].isupper() else "x"
    if any(map(str.isdigit, word)):
        shape += "d"
    features = (
        "bias",
        f"suf3 {low[-3:]}",
        f"suf2 {low[-2:]}",
        f"suf1 {low[-1:]}",
        f"pre1 {low[:1]}",
        f"shape {shape}",
        f"w {low}",
    )
    scores = [0] * len(_table().tags)
    for index, weight in chain.from_iterable(map(_weights, features)):
        scores[index] += weight
    return tuple(scores)


@lru_cache(maxsize=20_000)
def _weights(feature: str) -> tuple[tuple[int, int], ...]:
    """Return what a feature adds: indexes of tags, each with a weight."""
    line = _table().weights.get(feature, "")
    return tuple((ord(part[0]) - _FIRST_TAG, int(part[1:])) for part in line.split())
