"""Two simple ways to choose a picture, to measure ours against."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import emoji

from easyread.languages.en.word_forms import lemmas
from easyread.pairing import all_symbols
from easyread.text.words import tokens

if TYPE_CHECKING:
    from collections.abc import Mapping

# Words that no picture is chosen by.
SMALL = frozenset(
    [
        "a",
        "an",
        "and",
        "are",
        "as",
        "at",
        "be",
        "by",
        "can",
        "do",
        "for",
        "from",
        "has",
        "have",
        "i",
        "if",
        "in",
        "is",
        "it",
        "me",
        "my",
        "not",
        "of",
        "on",
        "or",
        "our",
        "so",
        "that",
        "the",
        "their",
        "them",
        "they",
        "this",
        "to",
        "us",
        "was",
        "we",
        "were",
        "what",
        "when",
        "who",
        "will",
        "with",
        "you",
        "your",
    ]
)


class Shown(NamedTuple):
    """A picture that a way of choosing shows: its id, and what it is called."""

    id: str
    name: str


def first_noun(sentence: str) -> list[Shown]:
    """Return the symbol of ours whose label is the first word that is a label at all."""
    for forms in _words(sentence):
        for form in forms:
            if form in _labels():
                return [Shown(_labels()[form], form)]
    return []


def tag_overlap(sentence: str) -> list[Shown]:
    """Return the OpenMoji symbol whose name has the most words of the sentence."""
    said = {form for forms in _words(sentence) for form in forms}
    best = max(_names(), key=lambda code: _overlap(_names()[code], said))
    if not _overlap(_names()[best], said)[0]:
        return []
    return [Shown(f"openmoji:{best}", " ".join(_names()[best]))]


def _overlap(name: tuple[str, ...], said: set[str]) -> tuple[int, float]:
    shared = sum(word in said for word in name)
    return shared, shared / len(name)


def _words(sentence: str) -> list[tuple[str, ...]]:
    plain = [token.text.lower() for token in tokens(sentence)]
    return [lemmas(word) for word in plain if word not in SMALL]


@cache
def _labels() -> Mapping[str, str]:
    return {symbol.label.lower(): symbol.id for symbol in reversed(all_symbols())}


@cache
def _names() -> Mapping[str, tuple[str, ...]]:
    """Return the names that Unicode gives to emojis, but for skin tones and flags."""
    names = {}
    for sign, known in emoji.EMOJI_DATA.items():
        name = known["en"].strip(":").replace("_", " ").replace("-", " ").lower()
        code = "-".join(f"{ord(letter):04X}" for letter in sign)
        if known["status"] == emoji.STATUS["fully_qualified"] and "1F3F" not in code:
            words = tuple(word for word in name.split() if word not in SMALL)
            names[code] = words or (name,)
    return names
