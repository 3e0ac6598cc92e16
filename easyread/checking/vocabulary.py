"""The words that readers of a document know, are told, or should not meet."""

from __future__ import annotations

import re
from functools import cache, cached_property
from itertools import chain
from typing import TYPE_CHECKING

from easyread.checking.meanings import headed_in, told_in
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
    """Return a word as written and in the plain forms that it may have.

    With `parts`, so too each word of a phrase and each part between hyphens.
    """
    low = straight(text).lower().strip()
    pieces = _PART.findall(low) if parts else []
    return frozenset(form for one in (low, *pieces) for form in lemmas(one))


class Vocabulary:
    """Words in small letters, in the plain forms that they may have too."""

    def __init__(
        self, document: Document, settings: Settings, readings: Sequence[Reading]
    ) -> None:
        self._document = document
        self._settings = settings
        self._readings = readings

    @cached_property
    def explained(self) -> frozenset[str]:
        """The words in the document's own list of hard words."""
        words = self._document.words
        return frozenset().union(*(base_forms(one.word) for one in words))

    @cached_property
    def told(self) -> frozenset[str]:
        """The words that the text explains, or a section of it."""
        filled = (one.heading for one in self._document.sections if one.sentences)
        headings = headed_in((self._document.title, *filled))
        terms = chain(told_in(self._readings), headings)
        return frozenset().union(*map(base_forms, terms))

    @cached_property
    def locked(self) -> frozenset[str]:
        """The words that must stand: the document explains them, or a house needs them."""
        return self.explained.union(*map(base_forms, self._settings.words_to_allow))

    @cached_property
    def known(self) -> frozenset[str]:
        """The words that are explained, allowed, or known from readers' lives."""
        return _from_life() | self.told | self.locked

    @cached_property
    def avoided(self) -> Mapping[str, str]:
        """The words that the organisation avoids, and what it says instead."""
        given = self._settings.words_to_avoid.items()
        listed = {straight(word).lower().strip(): str(say) for word, say in given}
        return {
            form: _in_number(form, word, say)
            for word, say in listed.items()
            for form in (*forms(word), word)
        }

    @cached_property
    def avoided_phrases(self) -> Mapping[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        """The same of more than one word, by their first two."""
        split = [tuple(phrase.split()) for phrase in self.avoided if " " in phrase]
        starts = {phrase[:2] for phrase in split}
        return {start: tuple(p for p in split if p[:2] == start) for start in starts}


@cache
def _from_life() -> frozenset[str]:
    """Return the words that readers know from their own lives."""
    return frozenset().union(*map(base_forms, word_list("allow")))


def _in_number(form: str, word: str, say: str) -> str:
    """Return what to say for one form: of “client” a person, of “clients” people.

    An organisation can write both itself: `client: person / people`.
    """
    one, _, many = say.partition(" / ")
    if form == word or not form.endswith("s"):
        return one
    return many or re.sub(r"\bperson\b(?! (?:who|that))", "people", one)
