"""The words that readers of a document know, are told, or should not meet."""

from __future__ import annotations

import re
from functools import cache, cached_property
from itertools import chain
from typing import TYPE_CHECKING

from easyread.checking.definitions import defined_terms, heading_terms
from easyread.languages.en.word_forms import forms, lemmas
from easyread.languages.word_lists import word_list
from easyread.text.words import straight

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from easyread.checking.reading import Reading
    from easyread.model import Document
    from easyread.settings import Settings

_PART = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


def base_forms(text: str, *, parts: bool = True) -> frozenset[str]:
    """Return every possible lemma of a word or phrase, with itself, in lower case.

    With `parts`, also those of each word of a phrase and of each part of a word with
    hyphens.
    """
    lower = straight(text).lower().strip()
    pieces = _PART.findall(lower) if parts else []
    return frozenset(lemma for word in (lower, *pieces) for lemma in lemmas(word))


class Vocabulary:
    """The words of a document by what its readers know of them.

    All are in lower case and in every base form (see `base_forms`).
    """

    def __init__(
        self, document: Document, settings: Settings, readings: Sequence[Reading]
    ) -> None:
        self._document = document
        self._settings = settings
        self._readings = readings

    @cached_property
    def defined_in_list(self) -> frozenset[str]:
        """The words in the document's own list of hard words."""
        words = self._document.words
        return frozenset().union(*(base_forms(meaning.word) for meaning in words))

    @cached_property
    def defined_in_text(self) -> frozenset[str]:
        """The words that a sentence defines, or a heading promises to define."""
        sections = [part for part in self._document.sections if part.sentences]
        headings = self._document.title, *(part.heading for part in sections)
        terms = chain(defined_terms(self._readings), heading_terms(headings))
        return frozenset().union(*map(base_forms, terms))

    @cached_property
    def protected(self) -> frozenset[str]:
        """The words to keep: in the document's word list, or the organisation's own."""
        likes = " / ".join(self._settings.words_to_avoid.values())
        own = *self._settings.words_to_allow, *re.split(r"\s*(?:,|/)\s*", likes)
        return self.defined_in_list.union(*map(base_forms, filter(None, own)))

    @cached_property
    def known(self) -> frozenset[str]:
        """The words that need no explanation: defined, allowed, or from everyday life."""
        return _everyday_words() | self.told

    @cached_property
    def told(self) -> frozenset[str]:
        """The words that the document explains, or that the organisation wants."""
        return self.defined_in_text | self.protected

    @cached_property
    def avoided(self) -> Mapping[str, str]:
        """The words that the organisation avoids, in every form, and what to say instead."""
        replacements = {
            straight(word).lower().strip(): str(replacement)
            for word, replacement in self._settings.words_to_avoid.items()
        }
        return {
            form: _in_number(form, word, replacement)
            for word, replacement in replacements.items()
            for form in (*forms(word), word)
        }

    @cached_property
    def avoided_phrases(self) -> Mapping[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        """The avoided phrases as words, by their first two words."""
        phrases = [tuple(phrase.split()) for phrase in self.avoided if " " in phrase]
        starts = {phrase[:2] for phrase in phrases}
        return {start: tuple(p for p in phrases if p[:2] == start) for start in starts}


@cache
def _everyday_words() -> frozenset[str]:
    """Return the words that readers know from their own lives (words/en/allow.yaml)."""
    return frozenset().union(*map(base_forms, word_list("allow")))


def _in_number(form: str, word: str, replacement: str) -> str:
    """Return the replacement in the number of a form: person (client), people (clients).

    An organisation can write both itself: `client: person / people`.
    """
    singular, _, plural = replacement.partition(" / ")
    if form == word or not form.endswith("s"):
        return singular
    return plural or re.sub(r"\bperson\b(?! (?:who|that))", "people", singular)
