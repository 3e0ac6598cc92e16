"""How many pages a document will have, before it is drawn."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.model import Document, Section, Sentence

# In units of the text size, from print.css: 255 mm of page, 6 for a picture, a gap
# of 8 mm or 5 mm below each pair, 18.4 for a line of words, of which a letter takes half a unit.
POINT = 25.4 / 72
PAGE_HEIGHT = 255
PAGE_WIDTH = 170
PICTURE = 6.0
GAPS = (1.26, 0.75)
LINE = 1.5
LETTER = 0.5
COLUMNS = 8.35
HEADING = 3.8
TITLE = 4.0


def gap_of(document: Document, size: int) -> float:
    """Return the white space below each pair: less where that saves a page."""
    wide, narrow = GAPS
    saves = pages_of(document, size, narrow) < pages_of(document, size, wide)
    return narrow if saves else wide


def pages_of(document: Document, size: int, gap: float = GAPS[0]) -> int:
    """Estimate the number of A4 pages; it may be one in ten off.

    The list of what is inside stands before the pages are known, and the web page
    and the PDF must not tell readers different things, so we reckon it beforehand.
    """
    unit = size * POINT
    room = PAGE_HEIGHT / unit
    line = (PAGE_WIDTH / unit - COLUMNS) / LETTER
    pages, used = (2, 0.0) if document.cover else (1, TITLE)
    set_apart = {"slip", "title"} if document.cover else {"slip"}
    slip = any(section.role == "slip" for section in document.sections)
    for section in document.sections:
        if section.role in set_apart:
            continue
        for height in _blocks(section, line, gap):
            if used + height - gap > room:
                pages, used = pages + 1, 0.0
            used += height
    return pages + slip


def _blocks(section: Section, line: float, gap: float) -> Iterator[float]:
    """Heights of what is never split; a heading stays with its first pairs."""
    pairs = [_height(sentence, line) + gap for sentence in section.sentences]
    if section.heading:
        yield HEADING + sum(pairs[:2])
        pairs = pairs[2:]
    yield from pairs


def _height(sentence: Sentence, line: float) -> float:
    pictured = sentence.pairing is not None and bool(sentence.pairing.symbols)
    return max(PICTURE if pictured else 0, ceil(len(sentence.text) / line) * LINE)
