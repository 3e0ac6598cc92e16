"""The words of a text, and where each stands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

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
    r"(?:https?://|www\.)[^\s<>\"]*[\w/]"
    r"|(?<![\w.+-])[\w.+-]++@\w[\w-]*(?:\.\w[\w-]*)+"
    r"|[£$€]?\d+(?:[.,:/]\d+)*(?:%|\w+)?"
    r"|[^\W_]+(?:['’.&-][^\W_]+)*",
    re.IGNORECASE,
)
# The same for what has no address in it, which is nearly every text.
_WORD = re.compile(
    r"[£$€]?\d+(?:[.,:/]\d+)*(?:%|\w+)?|[^\W_]+(?:['’.&-][^\W_]+)*",
)


class Token(NamedTuple):
    """A word, a number or an address, and where it stands in its text."""

    text: str
    start: int
    end: int


def straight(text: str) -> str:
    """Return the text with straight quotes, plain hyphens and plain spaces.

    The length stays the same. Word lists and formulas know only straight marks:
    a curly apostrophe makes "don’t" an unknown word.
    """
    return text if text.isascii() else text.translate(_STRAIGHT)


def tokens(text: str) -> list[Token]:
    """Return the words of a text in order; marks on their own are left out.

    "co-production", "don’t", "10:30", "£2.50", "10%", "14:00", a web address and
    an e-mail address are one word each.
    """
    return [Token(found[0], *found.span()) for found in find_tokens(text)]


def find_tokens(text: str) -> Iterator[re.Match[str]]:
    """Return where the words of a text are, for who makes something else of them."""
    return _pattern(text).finditer(text)


def token_texts(text: str) -> list[str]:
    """Return the words of a text, for who need not know where they are."""
    return _pattern(text).findall(text)


def _pattern(text: str) -> re.Pattern[str]:
    address = "@" in text or "://" in text or "www." in text.lower()
    return _TOKEN if address else _WORD
