"""Finds a name by its letters as people compare them.

Capitals do not matter, nor how a letter is put together (é as one sign or two), which
apostrophe, hyphen or space it is, or signs that nobody can see.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING, Final
from unicodedata import category, normalize

if TYPE_CHECKING:
    from collections.abc import Iterator

# The curly and the straight one, accents that stand alone, primes, and letters like it.
_APOSTROPHES: Final = frozenset(
    map(chr, [0x27, 0x60, 0xB4, *range(0x2B9, 0x2BE), 0x2018, 0x2019, 0x201B, 0x2032])
) | {chr(0xFF07)}
# What stands for a letter in JSON, YAML and Python.
_ESCAPED = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))")
_TAG = re.compile(r"<[^<>]*>")
_NO_LETTERS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Folded:
    """A text as people compare it, and where each of its letters stood in `source`."""

    source: str
    text: str
    places: tuple[int, ...]


def fold(text: str) -> Folded:
    """Return a text as people compare it. Its source is the text in NFC."""
    source = normalize("NFC", text)
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(source):
        for plain in _plain(letter):
            if plain == " " and letters[-1:] in ([], [" "]):
                continue
            letters.append(plain)
            places.append(place)
    return Folded(source, "".join(letters), tuple(places))


def _plain(letter: str) -> str:
    if letter.isascii() and letter.isalnum():
        return letter.lower()
    kind = category(letter)
    if letter in _APOSTROPHES:
        return "'"
    if kind == "Pd" or letter in "\u2212\u2010\u2011":
        return "-"
    if kind == "Cf":  # soft hyphens, zero-width signs, marks of direction
        return ""
    if letter.isspace() or kind in {"Cc", "Zs", "Zl", "Zp"}:
        return " "
    return normalize("NFKC", letter).casefold()


def same(one: str, other: str) -> bool:
    """Tell whether two names are one to people."""
    return fold(one).text.strip() == fold(other).text.strip()


def places_of(name: str, text: str) -> Iterator[tuple[str, int, int]]:
    """Yield each place of a name as a word of its own: the text in NFC, start and end."""
    wanted, folded = fold(name).text.strip(), fold(text)
    start = folded.text.find(wanted) if wanted else -1
    while start >= 0:
        end = start + len(wanted)
        around = folded.text[max(start - 1, 0) : start] + folded.text[end : end + 1]
        if not any(map(str.isalnum, around)):
            yield folded.source, folded.places[start], folded.places[end - 1] + 1
        start = folded.text.find(wanted, end)


def without(name: str, text: str, instead: str) -> str:
    """Return the text with other words wherever the name stands; or as it was."""
    parts: list[str] = []
    done = 0
    source = text
    for source, start, end in places_of(name, text):
        parts += [source[done:start], instead]
        done = end
    return "".join([*parts, source[done:]]) if parts else text


def has(name: str, text: str) -> bool:
    """Tell whether a text of any kind has the name: plain words, a web page, JSON, YAML."""
    shown = unescape(_ESCAPED.sub(_letter, text))
    wanted = _bare(name)
    return any(
        wanted in _bare(form) and next(places_of(name, form), None)
        for form in dict.fromkeys([text, shown, _TAG.sub("", shown)])
    )


def _bare(text: str) -> str:
    """Return the letters and digits of a text alone, to rule out quickly what has none."""
    return _NO_LETTERS.sub("", normalize("NFKC", text).casefold())


def _letter(match: re.Match[str]) -> str:
    return chr(int(match[1] or match[2], 16))
