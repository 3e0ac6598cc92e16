"""The words of an English sentence in the forms that phrases know them by."""

from __future__ import annotations

from functools import lru_cache

from easyread.languages.en.lemmas import lemmas
from easyread.languages.phrases import Phrase, Word, phrase_of, words_of

_SHORT = {"cannot": ("can", "not"), "can't": ("can", "not"), "won't": ("will", "not")}
_ENDINGS = {"'re": "are", "'ll": "will", "'ve": "have", "'m": "am", "'d": "would"}


def read_words(text: str) -> list[Word]:
    """Return the words of a text, with compounds and short forms taken apart."""
    return words_of(text, _parts, _forms)


def read_phrase(text: str, concept: str) -> Phrase:
    """Return a phrase as concepts.yaml writes it."""
    return phrase_of(text, concept, _parts)


@lru_cache(maxsize=8192)
def _forms(word: str) -> frozenset[str]:
    """Return what a word may be in a phrase: itself (also as `=word`), or its stem."""
    return frozenset((word, f"={word}", *(form.lower() for form in lemmas(word))))


@lru_cache(maxsize=8192)
def _parts(word: str) -> tuple[str, ...]:
    exact = word.startswith("=")
    if word in _SHORT:
        return _SHORT[word]
    if word.endswith("n't"):
        return (word[:-3], "not")
    for ending, meant in _ENDINGS.items():
        if word.endswith(ending):
            return (word.removesuffix(ending), meant)
    word = word.removesuffix("'s")
    if exact or "-" not in word or "@" in word or "/" in word:
        return (word.strip("'"),)
    return tuple(part for part in word.split("-") if part)
