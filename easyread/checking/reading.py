"""One sentence as the rules see it: words, where each stands, and what is no word."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from easyread.languages.en.facts import find_facts
from easyread.languages.en.word_forms import lemmas
from easyread.text.words import Word, cut, straight, word_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from easyread.languages.base import FoundFact
    from easyread.model import Section, Sentence

_ADDRESS = re.compile(
    r"(?:https?://|www\.)[^\s<>\"]*[\w/]"
    r"|(?<![\w.+-])[\w.+-]++@\w[\w-]*(?:\.\w[\w-]*)+"
    r"|(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:uk|org|com|net|gov|nhs|eu|info|io)\b(?:/[^\s<>\"]*[\w/])?",
    re.IGNORECASE,
)
_MAYBE_ADDRESS = re.compile(r"@|\.\S|://")
_FIGURE = re.compile(r"[0-9½⅓⅔¼¾⅕⅛⅜⅝⅞]")
_CAPITALS = re.compile(r"[A-Z][a-z.&]?[A-Z]")
_PIECE = re.compile(r"[^\W_]+")
_A_SENTENCE = 3


@dataclass(frozen=True)
class Reading:
    """A sentence made ready for the rules: read once, asked many times.

    `text` has straight quotes, and spaces where an address stood, so that no rule
    takes a web address for words. Offsets are those of the sentence's own text.

    `index` is its place in reading order, from 0. `section` is the one that it stands
    in, and `before` the sentence before it there; a heading, or a sentence on its own,
    has neither.
    """

    sentence: Sentence
    index: int = 0
    section: Section | None = None
    before: Reading | None = field(default=None, repr=False, compare=False)

    @property
    def heading(self) -> str:
        """The heading right above it, where there is one."""
        first = self.section is not None and self.before is None
        return self.section.heading if self.section is not None and first else ""

    @cached_property
    def own(self) -> str:
        """The sentence's own text."""
        return self.sentence.text

    @cached_property
    def text(self) -> str:
        """The text with straight quotes and without addresses."""
        plain = straight(self.own)
        if not _MAYBE_ADDRESS.search(plain):
            return plain
        return _ADDRESS.sub(lambda found: " " * len(found[0]), plain)

    @cached_property
    def low(self) -> str:
        """The same in small letters, where this leaves every letter in its place."""
        small = self.text.lower()
        return small if len(small) == len(self.text) else self.text

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words, in order; numbers and codes are words too, addresses are not.

        What needs no places asks for `texts` and `lows`, which cost less.
        """
        texts, starts, ends = self._cut
        return tuple(map(Word, texts, self.lows, starts, ends))

    @cached_property
    def _cut(self) -> tuple[list[str], list[int], list[int]]:
        return cut(word_pattern(self.text), self.text)

    @cached_property
    def texts(self) -> Sequence[str]:
        """The words as they are written, in order."""
        return self._cut[0]

    @cached_property
    def lows(self) -> tuple[str, ...]:
        """The words in small letters, in order, to find phrases in."""
        lows = map(str.lower, self.texts)
        if "'" not in self.text:
            return tuple(lows)
        return tuple([low.removesuffix("'s") for low in lows])

    @cached_property
    def said(self) -> frozenset[str]:
        """The words in small letters, to ask at once whether one of many is there."""
        return frozenset(self.lows)

    @cached_property
    def bases(self) -> frozenset[str]:
        """The words that those of the sentence may be forms of, and they themselves."""
        return frozenset(chain.from_iterable(map(lemmas, self.said)))

    @cached_property
    def parts(self) -> frozenset[str]:
        """The same, and the parts of words with marks in them, such as well-known."""
        joined = [low for low in self.said if not low.isalnum()]
        return self.said.union(*map(_PIECE.findall, joined)) if joined else self.said

    @cached_property
    def has_figures(self) -> bool:
        """Whether there is a figure: most sentences have none, and no number, no date."""
        return bool(_FIGURE.search(self.text))

    @cached_property
    def has_capitals(self) -> bool:
        """Whether two capitals stand together, as in a short form."""
        return bool(_CAPITALS.search(self.text))

    @cached_property
    def facts(self) -> list[FoundFact]:
        """The days, times, numbers and addresses, found once for all rules."""
        return find_facts(self.own)

    @cached_property
    def count(self) -> int:
        """How many words readers count: marks on their own are not words."""
        parts = self.own.split()
        return len([1 for one in parts if one[0].isalnum() or _has_letters(one)])

    @cached_property
    def shouted(self) -> bool:
        """Whether a whole sentence is in capitals: then they say nothing of names."""
        return self.own.isupper() and len(self.lows) >= _A_SENTENCE


def _has_letters(part: str) -> bool:
    return any(map(str.isalnum, part))
