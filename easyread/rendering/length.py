"""How many pages a document will have, before it is drawn."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from easyread.rendering.paper import SHEETS, Layout

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from easyread.model import Document, Section, Sentence

# In text sizes, from print.css: white below each pair (8 mm, or less where one more
# pair then fits), a line of words, of which a letter takes half a unit.
GAPS = (1.26, 1.0, 0.75, 0.6)
LINE = 1.5
LETTER = 0.5
LEFT_OVER = 2  # letters at the end of a line, where the next word does not fit
HEADING = 3.8
TITLE = 4.0
LARGE = 1.89
# On the front page: the one big picture, the small ones, and their column, with white.
ON_COVER = (7.7, 2.4, 4.6)
STANDARD = Layout(SHEETS["a4"], 18)


def gap_of(document: Document, layout: Layout) -> float:
    """Return the white space below each pair: less where that saves a page."""
    return min(GAPS, key=lambda gap: (_pages(document, layout, gap), -gap))


def pages_of(document: Document, layout: Layout = STANDARD) -> int:
    """Estimate the number of pages; it may be one in ten off.

    The list of what is inside stands before the pages are known, and the web page
    and the PDF must not tell readers different things, so we reckon it beforehand.
    """
    return _pages(document, layout, gap_of(document, layout))


def _pages(document: Document, layout: Layout, gap: float) -> int:
    pages, used = (2, 0.0) if document.cover else (1, TITLE)
    set_apart = {"slip", "title"} if document.cover else {"slip"}
    slip = any(section.role == "slip" for section in document.sections)
    for section in document.all_sections:
        if section.role in set_apart:
            continue
        for height in _blocks(section, layout, gap):
            if used + height - gap > layout.room:
                pages, used = pages + 1, 0.0
            used += height
    return pages + slip


def cover_fits(document: Document, layout: Layout, around: Sequence[str]) -> bool:
    """Tell whether the front page is one page; where not, the text goes on below it.

    `around` is what stands there beside the words of the document.
    """
    across = layout.across
    big, small, beside = (0.0, 0.0, 0.0) if layout.words_only else ON_COVER
    first, *rest = [
        _lines(sentence.text, across - (beside if number else 0)) * LINE
        for section in document.all_sections
        if section.role == "title"
        for number, sentence in enumerate(section.sentences)
    ] or [0.0]
    height = _lines(document.title, across / LARGE) * LARGE * 1.2 + 1
    height += sum(_lines(one, across) * LINE + 1 for one in around)
    height += big + first + sum(max(small, words) + 0.2 for words in rest)
    return height <= layout.room


def _lines(text: str, width: float) -> int:
    return ceil(len(text) * LETTER / width)


def _blocks(section: Section, layout: Layout, gap: float) -> Iterator[float]:
    """Heights of what is never split; a heading stays with its first pairs."""
    letters, drawn = layout.words / LETTER - LEFT_OVER, layout.drawn
    pairs = [_height(sentence, letters, drawn) + gap for sentence in section.sentences]
    if section.heading:
        led = layout.led
        yield HEADING + sum(pairs[:led])
        pairs = pairs[led:]
    yield from pairs


def _height(sentence: Sentence, letters: float, drawn: float) -> float:
    pictured = sentence.pairing is not None and bool(sentence.pairing.symbols)
    lines = ceil(len(sentence.text) / letters)
    return max(drawn if pictured else 0, lines * LINE)
