"""The words of a text, and where each stands."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

# Every pair has one character on each side, so that offsets stay true.
_STRAIGHT = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc\u2032\u00b4`", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        **dict.fromkeys("\t\u00a0\u1680\u202f\u205f\u3000", " "),
        **dict.fromkeys((chr(code) for code in range(0x2000, 0x200B)), " "),
    }
)

# Addresses and numbers are one word each; marks on their own are no words.
_TOKEN = re.compile(
    r"((?:https?://|www\.)[^\s<>\"]*[\w/]"
    r"|(?<![\w.+-])[\w.+-]++@\w[\w-]*(?:\.\w[\w-]*)+"
    r"|[£$€]?\d+(?:[.,:/]\d+)*(?:%|\w+)?"
    r"|[^\W_]+(?:['’.&-][^\W_]+)*)",
    re.IGNORECASE,
)
# The same for what has no address in it, which is nearly every text.
_WORD = re.compile(
    r"([£$€]?\d+(?:[.,:/]\d+)*(?:%|\w+)?|[^\W_]+(?:['’.&-][^\W_]+)*)",
)
# The same for what has no figure either, and only the letters of English.
_ENGLISH = re.compile(r"([A-Za-z]+(?:['.&-][A-Za-z]+)*)")
_FIGURE = re.compile(r"[0-9]")


class Token(NamedTuple):
    """A word, a number or an address, and where it stands in its text."""

    text: str
    start: int
    end: int


class Word(NamedTuple):
    """A word of a sentence. `low` has small letters and no possessive ending."""

    text: str
    low: str
    start: int
    end: int


def straight(text: str) -> str:
    """Return the text with straight quotes, plain hyphens and plain spaces.

    The length stays the same. Word lists and formulas know only straight marks:
    a curly apostrophe makes "don’t" an unknown word.
    """
    return text if text.isascii() else _translated(str(text))


# One sentence is asked for again and again while its rules run.
@lru_cache(maxsize=32)
def _translated(text: str) -> str:
    return text.translate(_STRAIGHT)


def tokens(text: str) -> list[Token]:
    """Return the words of a text in order; marks on their own are left out.

    "co-production", "don’t", "10:30", "£2.50", "10%", "14:00", a web address and
    an e-mail address are one word each.
    """
    return [Token(*token) for token in zip(*cut(word_pattern(text), text), strict=True)]


def word_pattern(text: str) -> re.Pattern[str]:
    """Return the quickest pattern that finds the words of a text."""
    if "@" in text or "://" in text or "www." in text.lower():
        return _TOKEN
    return _ENGLISH if text.isascii() and not _FIGURE.search(text) else _WORD


def cut(pattern: re.Pattern[str], text: str) -> tuple[list[str], list[int], list[int]]:
    """Return the matches of a pattern in a text, their starts and their ends.

    The pattern has one group, which is all of it. So the text comes apart in one go,
    and lengths tell places: this takes half the time of asking for each match.
    """
    parts = pattern.split(text)
    places = list(accumulate(map(len, parts)))
    return parts[1::2], places[:-1:2], places[1::2]
