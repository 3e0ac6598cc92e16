"""One sentence as the rules see it: its text without addresses, and its words."""

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
_WORD_PART = re.compile(r"[^\W_]+")
_LEAST_SHOUTED_WORDS = 3


@dataclass(frozen=True)
class Reading:
    """A sentence and what rules ask of it, each worked out once.

    `original`, `text` and `lower_text` have the same length, so an offset in one is
    an offset in the others.

    `index` is the position of the sentence in its document, from 0. `section` is the
    section that it is in, and `previous` the sentence before it in that section.
    Both are None for a heading and for a sentence on its own.
    """

    sentence: Sentence
    index: int = 0
    section: Section | None = None
    previous: Reading | None = field(default=None, repr=False, compare=False)

    @property
    def heading(self) -> str:
        """The heading of its section if it is the first sentence there, else ""."""
        if self.section is None or self.previous is not None:
            return ""
        return self.section.heading

    @cached_property
    def original(self) -> str:
        """The text as the author wrote it."""
        return self.sentence.text

    @cached_property
    def text(self) -> str:
        """The text with straight quotes, and spaces for web and e-mail addresses."""
        plain = straight(self.original)
        if not _MAYBE_ADDRESS.search(plain):
            return plain
        return _ADDRESS.sub(lambda match: " " * len(match[0]), plain)

    @cached_property
    def lower_text(self) -> str:
        """`text` in lower case; `text` itself if lower case would change its length."""
        lower = self.text.lower()
        return lower if len(lower) == len(self.text) else self.text

    def quote(self, match: re.Match[str]) -> str:
        """Return the author's characters where a match in one of the texts is."""
        return self.original[slice(*match.span())]

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words with their offsets, in order; numbers are words, addresses not.

        `word_texts` and `lower_words` are the same words without offsets. They are
        quicker: most rules need no more.
        """
        texts, starts, ends = self._tokens
        return tuple(map(Word, texts, self.lower_words, starts, ends))

    @cached_property
    def _tokens(self) -> tuple[list[str], list[int], list[int]]:
        """The text, the start and the end of each word."""
        return cut(word_pattern(self.text), self.text)

    @cached_property
    def word_texts(self) -> Sequence[str]:
        """The words as written, in order."""
        return self._tokens[0]

    @cached_property
    def lower_words(self) -> tuple[str, ...]:
        """The words in lower case and without a final 's, in order."""
        lower = map(str.lower, self.word_texts)
        if "'" not in self.text:
            return tuple(lower)
        return tuple([word.removesuffix("'s") for word in lower])

    @cached_property
    def word_set(self) -> frozenset[str]:
        """The different words of `lower_words`."""
        return frozenset(self.lower_words)

    @cached_property
    def lemmas(self) -> frozenset[str]:
        """Every possible lemma of every word, and the words themselves."""
        return frozenset(chain.from_iterable(map(lemmas, self.word_set)))

    @cached_property
    def word_parts(self) -> frozenset[str]:
        """`word_set`, and the parts of words such as well-known: well, known."""
        joined = [word for word in self.word_set if not word.isalnum()]
        if not joined:
            return self.word_set
        return self.word_set.union(*map(_WORD_PART.findall, joined))

    @cached_property
    def has_figures(self) -> bool:
        """Whether there is a digit or a fraction sign in the text."""
        return bool(_FIGURE.search(self.text))

    @cached_property
    def has_capitals(self) -> bool:
        """Whether two capitals stand together, as in CQC, or nearly, as in PhD."""
        return bool(_CAPITALS.search(self.text))

    @cached_property
    def facts(self) -> list[FoundFact]:
        """The days, times, numbers and addresses, in order (see `find_facts`)."""
        return find_facts(self.original)

    @cached_property
    def word_count(self) -> int:
        """How many words people count: what stands between spaces, if not marks alone."""
        chunks = self.original.split()
        return len([1 for chunk in chunks if chunk[0].isalnum() or _has_letter(chunk)])

    @cached_property
    def is_all_caps(self) -> bool:
        """Whether the whole sentence is in capitals, and has at least 3 words."""
        return self.original.isupper() and len(self.lower_words) >= _LEAST_SHOUTED_WORDS


def _has_letter(text: str) -> bool:
    return any(map(str.isalnum, text))
