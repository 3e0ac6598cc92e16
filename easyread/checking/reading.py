"""One sentence as the rules see it: its text without addresses, and its words."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from easyread.languages.en.codes import without_addresses, without_codes
from easyread.languages.en.facts import find_facts
from easyread.languages.en.word_forms import lemmas
from easyread.text.words import Word, cut, straight, word_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from easyread.languages.base import FoundFact
    from easyread.model import Section, Sentence

# Facts that `spoken` has no trace of, though readers use them.
_ADDRESSES = frozenset(("web", "email"))
_FIGURE = re.compile(r"[0-9½⅓⅔¼¾⅕⅛⅜⅝⅞]")
_CAPITALS = re.compile(r"[A-Z][a-z.&]?[A-Z]")
_WORD_PART = re.compile(r"[^\W_]+")
_LEAST_SHOUTED_WORDS = 3


class Reading:
    """A sentence and what rules ask of it.

    `original` is the text as the author wrote it; `text` has straight quotes, and
    spaces for web and e-mail addresses; `lower_text` is that in lower case. They have
    the same length, so an offset in one is an offset in the others.

    `word_texts` are the words as written, `lower_words` in lower case and without a
    final 's, both in order; `word_set` are the different `lower_words`, and `word_parts`
    also the parts of words such as well-known. Numbers are words, addresses are not.

    `word_count` is how many words people count: what is between spaces, if it is not
    marks alone. `has_figures`: there is a digit or a fraction sign. `has_capitals`: two
    capitals are next to each other, as in CQC, or nearly, as in PhD. `is_all_caps`: the
    whole sentence is in capitals, and has at least 3 words.

    `index` is the position of the sentence in its document, from 0. `section` is the
    section that it is in, and `previous` the sentence before it in that section.
    Both are None for a heading and for a sentence on its own.
    """

    def __init__(
        self,
        sentence: Sentence,
        index: int = 0,
        section: Section | None = None,
        previous: Reading | None = None,
    ) -> None:
        self.sentence = sentence
        self.index = index
        self.section = section
        self.previous = previous
        self.original = sentence.text
        self.text = text = without_addresses(straight(self.original))
        lower = text.lower()
        self.lower_text = lower if len(lower) == len(text) else text
        self.word_texts, self._starts, self._ends = cut(word_pattern(text), text)
        self.lower_words = _lower_words(self.word_texts, text)
        self.word_set = frozenset(self.lower_words)
        self.word_parts = _with_parts(self.word_set)
        self.word_count = _word_count(self.original)
        self.has_figures = _FIGURE.search(text) is not None
        self.has_capitals = _CAPITALS.search(text) is not None
        long_enough = len(self.lower_words) >= _LEAST_SHOUTED_WORDS
        self.is_all_caps = long_enough and self.original.isupper()

    @property
    def heading(self) -> str:
        """The heading of its section if it is the first sentence there, else ""."""
        if self.section is None or self.previous is not None:
            return ""
        return self.section.heading

    def quote(self, match: re.Match[str]) -> str:
        """Return the author's characters where a match in one of the texts is."""
        return self.original[slice(*match.span())]

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words with their offsets, in order."""
        words = map(Word, self.word_texts, self.lower_words, self._starts, self._ends)
        return tuple(words)

    @cached_property
    def lemmas(self) -> frozenset[str]:
        """Every possible lemma of every word, and the words themselves."""
        return frozenset(chain.from_iterable(map(lemmas, self.word_set)))

    @cached_property
    def spoken(self) -> str:
        """The `text` with spaces for codes, imprints and charts (see `codes`).

        Rules about numbers, signs, short forms and capitals look here.
        """
        return without_codes(self.text)

    @property
    def lower_spoken(self) -> str:
        """The same in lower case."""
        if self.spoken is self.text:
            return self.lower_text
        lower = self.spoken.lower()
        return lower if len(lower) == len(self.text) else self.spoken

    @cached_property
    def facts(self) -> list[FoundFact]:
        """The days, times, numbers and addresses, in order (see `find_facts`).

        What is part of a code, an imprint or a chart is none.
        """
        facts, spoken = find_facts(self.original), self.spoken
        if spoken is self.text:
            return facts
        return [
            fact
            for fact in facts
            if fact.kind in _ADDRESSES or spoken[fact.start : fact.end].strip()
        ]


def _lower_words(words: Sequence[str], text: str) -> tuple[str, ...]:
    lower = [word.lower() for word in words]
    if "'" not in text:
        return tuple(lower)
    return tuple([word.removesuffix("'s") for word in lower])


def _with_parts(words: frozenset[str]) -> frozenset[str]:
    joined = [word for word in words if not word.isalnum()]
    return words.union(*map(_WORD_PART.findall, joined)) if joined else words


def _word_count(text: str) -> int:
    chunks = text.split()
    return len([1 for chunk in chunks if chunk[0].isalnum() or _has_letter(chunk)])


def _has_letter(text: str) -> bool:
    return any(map(str.isalnum, text))
