"""Odd white space from word processors and web pages, made into plain spaces."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.text.written import Written, gather

if TYPE_CHECKING:
    from collections.abc import Iterator

# Nothing that readers see: soft hyphens, byte order marks, zero-width spaces, control
# characters, and marks that turn the direction of writing round for the rest of a line.
_UNSEEN = "\x00-\x08\x0e-\x1b\x7f\x80-\x84\x86-\x9f\xad\u180e\u200b\u2028-\u202e\u2060-\u2069\ufeff"
# Joiners and direction marks serve Arabic and emoji; beside a Latin letter they do nothing.
_JOINERS = "\u200c-\u200f"
_ODD = re.compile(
    rf"[\s{_UNSEEN}]+"
    rf"|(?:(?<=[ -~])|(?<![^\n]))[{_JOINERS}]+"
    rf"|[{_JOINERS}]+(?=[ -~]|\Z)"
)
_PLAIN = re.compile(r"[!-~‘’“”–—…£]+(?: [!-~‘’“”–—…£]+)*")
_BREAKS = frozenset("\u2028\u2029")


def tidy(text: str) -> Written:
    """Return the text with one plain space for each run of white space.

    No-break spaces, tabs and line ends become spaces; soft hyphens, byte order marks
    and zero-width characters go. Every letter keeps its place in the author's file.
    """
    source = text if isinstance(text, Written) else Written(text)
    if not text or _PLAIN.fullmatch(text):
        return source
    return gather(source, _visible(text)).trim()


def _visible(text: str) -> Iterator[tuple[int, str]]:
    """Yield what stays, run by run, and a space where there was white space."""
    done = 0
    for odd in _ODD.finditer(text):
        if odd.start() > done:
            yield done, text[done : odd.start()]
        if any(letter.isspace() or letter in _BREAKS for letter in odd[0]):
            yield odd.start(), " "
        done = odd.end()
    if done < len(text):
        yield done, text[done:]
