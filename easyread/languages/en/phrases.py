"""The words of a sentence in the forms that phrases know, and those that tell nothing."""

from __future__ import annotations

from functools import lru_cache

from easyread.languages.en.clause_words import CLAUSE_WORDS
from easyread.languages.en.word_forms import lemmas
from easyread.languages.phrasebook import Phrase, PhraseWord, phrase_of, words_of
from easyread.languages.word_lists import word_set

_SHORT = {"cannot": ("can", "not"), "can't": ("can", "not"), "won't": ("will", "not")}
_ENDINGS = {"'re": "are", "'ll": "will", "'ve": "have", "'m": "am", "'d": "would"}


def read_words(text: str) -> list[PhraseWord]:
    """Return the words of a text, with compounds and short forms taken apart."""
    return words_of(text, _read)


def read_phrase(text: str, concept: str) -> Phrase:
    """Return a phrase as concepts.yaml writes it."""
    return phrase_of(text, concept, _parts)


@lru_cache(maxsize=8192)
def _read(word: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """Return the parts of a word in small letters, each with its forms."""
    return tuple([(part, _forms(part)) for part in _parts(word)])


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


_SMALL = CLAUSE_WORDS | word_set(
    """
    about all also and any but each every get good have how many me more much need new
    other out people some than thing to up us very want way well why them one or so if
    """
)
_SHORTEST = 3


def is_content_word(word: str) -> bool:
    """Return whether a word may tell what a picture would show."""
    return len(word) >= _SHORTEST and word not in _SMALL
