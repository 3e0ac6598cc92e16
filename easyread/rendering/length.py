"""How many pages a document will have, before it is drawn."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.model import Document, Section, Sentence

# In units of the text size, from print.css: 255 mm of page, 6 for a picture, 1.26
# below each pair, 18.4 for a line of words, of which a letter takes half a unit.
POINT = 25.4 / 72
PAGE_HEIGHT = 255
PAGE_WIDTH = 170
PICTURE = 6.0
BELOW = 1.26
LINE = 1.5
LETTER = 0.5
COLUMNS = 8.35
HEADING = 4.3
TITLE = 4.0


def pages_of(document: Document, size: int) -> int:
    """Estimate the number of A4 pages; it may be one in ten off.

    The list of what is inside stands before the pages are known, and the web page
    and the PDF must not tell readers different things, so we reckon it beforehand.
    """
    unit = size * POINT
    room = PAGE_HEIGHT / unit
    line = (PAGE_WIDTH / unit - COLUMNS) / LETTER
    pages, used = (2, 0.0) if document.cover else (1, TITLE)
    for section in document.sections:
        if section.role == "slip" and used:
            pages, used = pages + 1, 0.0
        for height in _blocks(section, line):
            if used + height - BELOW > room:
                pages, used = pages + 1, 0.0
            used += height
    return pages


def _blocks(section: Section, line: float) -> Iterator[float]:
    """Heights of what is never split; a heading stays with its first pairs."""
    pairs = [_height(sentence, line) + BELOW for sentence in section.sentences]
    if section.heading:
        yield HEADING + sum(pairs[:2])
        pairs = pairs[2:]
    yield from pairs


def _height(sentence: Sentence, line: float) -> float:
    pictured = sentence.pairing is not None and bool(sentence.pairing.symbols)
    return max(PICTURE if pictured else 0, ceil(len(sentence.text) / line) * LINE)
