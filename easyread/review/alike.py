"""Finds a name by its letters as people compare them.

Capitals do not matter, nor how a letter is put together (é as one sign or two), which
apostrophe, hyphen or space it is, or signs that nobody can see. “O'Neil, Pat” is Pat
O’Neil, and so is pat-o-neil, as the names of files have it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final
from unicodedata import category, normalize

if TYPE_CHECKING:
    from collections.abc import Iterator

# The curly and the straight one, accents that stand alone, primes, and letters like it.
_APOSTROPHES: Final = frozenset(
    "'`\u00b4\u2018\u2019\u201b\u2032\u2035\u275b\u275c\ua78b\ua78c\u05f3"
) | frozenset(map(chr, [*range(0x2B9, 0x2BE), *range(0x2C8, 0x2CC)]))
_DASHES: Final = frozenset("-\u2212\u2043\u02d7")
_UNSEEN: Final = frozenset(
    map(chr, [0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0])
) | frozenset(map(chr, [*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)]))
# Scripts that put no space between words: Thai to Burmese, Khmer, Chinese, Japanese.
_WITHOUT_SPACES: Final = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff]"
)
# What may stand between the words of a name: spaces, marks, the cells of a table. A
# full stop only ties words together where no space follows: pat.oneil@example.org.
_BETWEEN: Final = "(?:[ ,;*_~>#|/\\\\\"“”„«»()\\[\\]{}=&+<'-]|\\.(?=[^\\W_]))"
_SHORTENED: Final = 2  # letters of what people write with a full stop, such as “J.”


class _Plain(dict[int, str]):
    """What each letter counts as, for `str.translate`."""

    def __missing__(self, code: int) -> str:
        self[code] = plain = _plain(chr(code))
        return plain


_PLAIN: Final = _Plain()


def _plain(letter: str) -> str:
    kind = category(letter)
    if letter in _APOSTROPHES:
        return "'"
    if kind == "Pd" or letter in _DASHES:
        return "-"
    if kind == "Cf" or letter in _UNSEEN:  # soft hyphens, marks of direction
        return ""
    if letter.isspace() or kind in {"Cc", "Zs", "Zl", "Zp"}:
        return " "
    parts = normalize("NFKD", letter.casefold())
    return parts if parts == letter or letter.isalpha() else "".join(map(_plain, parts))


def same(one: str, other: str) -> bool:
    """Tell whether two names are one to people."""
    return bool(_pattern(one).fullmatch(_compared(other).strip()))


def places_of(name: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of each place of a name in a text, which is in NFC."""
    letters = [place for place, letter in enumerate(text) for _ in _PLAIN[ord(letter)]]
    for start, end in _found(_pattern(name), text.translate(_PLAIN)):
        yield letters[start], letters[end - 1] + 1


def without(name: str, text: str, instead: str) -> str:
    """Return the text with other words wherever the name stands; or as it was."""
    parts: list[str] = []
    done, source = 0, normalize("NFC", text)
    for start, end in places_of(name, source):
        parts += [source[done:start], instead]
        done = end
    return "".join([*parts, source[done:]]) if parts else text


def mentions(name: str, text: str) -> bool:
    """Tell whether a text has the name as words of its own."""
    return any(_found(_pattern(name), _compared(text)))


def names_file(name: str, file: str) -> bool:
    """Tell whether the name of a file has a person's: pat_oneil.md, PatONeil.jpg."""
    return any(_found(_pattern(name, closed_up=True), _compared(file)))


def _compared(text: str) -> str:
    return normalize("NFC", text).translate(_PLAIN)


@lru_cache(maxsize=16)
def _pattern(name: str, *, closed_up: bool = False) -> re.Pattern[str]:
    """Return what finds the name in a text of plain letters."""
    plain = _compared(name)
    words = _words(plain)
    if not words:
        return re.compile("(?!)")
    between = _BETWEEN + ("*" if closed_up else "+")
    spelt = [re.sub("'+", "[' _-]*", re.escape(word)) for word in words]
    tied = [
        each + (r"\.?" if len(word) <= _SHORTENED else "") + between
        for each, word in zip(spelt, words, strict=True)
    ]
    before, after = (
        f"(?:{re.escape(part)})?"  # such as the brackets of “Ali (the cook)”
        for part in (plain[: plain.find(words[0])].lstrip(), _after(plain, words[-1]))
    )
    ways = ["".join([before, *tied[:-1], spelt[-1], after])]
    if len(words) > 1:
        comma = "" if closed_up else " *,"
        ways.append("".join([spelt[-1], comma, _BETWEEN, "*", *tied[:-2], spelt[-2]]))
    return re.compile("|".join(ways))


def _words(plain: str) -> list[str]:
    """Return the words of a name; an apostrophe in a word is a part of it."""
    words = [""]
    for letter in plain:
        if letter == "'" or _is_of_word(letter):
            words[-1] += letter
        elif words[-1]:
            words.append("")
    return [word.strip("'") for word in words if word.strip("'")]


def _after(plain: str, word: str) -> str:
    return plain[plain.rfind(word) + len(word) :].rstrip()


def _found(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    at = 0
    while match := pattern.search(text, at):
        start, end = match.span()
        if _goes_on(text, start - 1, start) or _goes_on(text, end, end - 1):
            at = start + 1
        else:
            yield start, end
            at = end


def _goes_on(text: str, beside: int, edge: int) -> bool:
    """Tell whether the letter beside the edge of a name belongs to the same word."""
    if not 0 <= beside < len(text) or _WITHOUT_SPACES.match(text[edge]):
        return False
    if text[beside].isdigit():
        return text[edge].isdigit()
    return _is_of_word(text[beside])


def _is_of_word(letter: str) -> bool:
    return letter.isalnum() or category(letter)[0] == "M"
