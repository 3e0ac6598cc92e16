"""Finds the lines of a large JSON Lines file that can matter, without reading it all."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def lines_with(source: bytes, starts: Iterable[str]) -> Iterator[bytes]:
    """Yield each line in which a value has a word that starts like one of `starts`.

    The names in a line ("label":) do not count. Capitals make no difference.
    """
    low = source.lower()  # of ASCII alone, so that every letter keeps its place
    forms = {form for start in starts for form in (start.lower(), start.capitalize())}
    marks = {form.encode("utf-8", "replace").lower() for form in forms if form}
    found = {
        low.rfind(b"\n", 0, place) + 1 for mark in marks for place in _places(low, mark)
    }
    for first in sorted(found):
        end = source.find(b"\n", first)
        yield source[first : end if end >= 0 else len(source)]


def _places(low: bytes, mark: bytes) -> Iterator[int]:
    """Yield where a word starts like `mark`; after a hit, go on in the next line."""
    place = low.find(mark)
    while place >= 0:
        before, quote = low[place - 1 : place], low.find(b'"', place)
        if not before.isalnum() and low[quote + 1 : quote + 2] != b":":
            yield place
            line_end = low.find(b"\n", place)
            if line_end < 0:
                return
            place = line_end
        place = low.find(mark, place + 1)
