"""Estimates how long a document will be, from the widths of its letters.

The engine decides where lines and pages end. A few things must be known before: whether
a list of what is inside helps, whether a front page holds all of its words, and how much
white may stand between rows. They are estimated here from the letters of Arimo, whose
widths are those of Arial. Lengths are in text sizes (1 is the size of the letters).
"""

from __future__ import annotations

from functools import cache
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from easyread.cache import cached
from easyread.rendering import glyphs
from easyread.rendering.options import PAPER_SIZES, Layout

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from easyread.model import Role, Sentence
    from easyread.rendering.sheet import Part, Sheet

# What readers get hangs on this layout alone, whatever size and paper they asked for.
STANDARD = Layout(PAPER_SIZES["a4"], 18)
# The white below each row: 8 mm, or less where that saves a page.
GAPS = (1.26, 1.0, 0.75, 0.6)
# From print.css: a line of words, and how large headings and titles are beside it.
LINE = 1.5
ALONE = 1.59  # one line without a picture: it stands in the middle of its row
HEADING, HEADING_LINE, HEADING_BAR = 1.445, 1.25, 0.95
HEADING_ABOVE, HEADING_BELOW = 1.2, 0.8
TITLE, TITLE_LINE, TITLE_BELOW = 1.89, 1.2, 1.0
BOLD = 1.07  # how much wider letters in bold are
LOGO, MAKER_BELOW = 3.15, 1.2
NOTICE_SIDES, NOTICE_AROUND = 1.44, 1.84
ENTRY_BELOW, BELOW, CONTACT_ABOVE, CONTACT_LINE = 0.25, 0.8, 1.2, 0.72
# What the box around some sentences, or a number before them, takes from the width of their words, and adds to
# their height.
BOXED: Mapping[Role, float] = {
    **dict.fromkeys(("meaning", "action", "change", "question", "quote"), 1.4),
    "step": 2.1,  # the column of its number
}
BOX_HEIGHT: Mapping[Role, float] = dict.fromkeys(("meaning", "action", "change"), 0.7)
SPARE = 0.3  # what just fits by this estimate may not fit on paper
# On the front page: the one big picture, the small ones, and their column, with white.
COVER_BIG, COVER_SMALL, COVER_BESIDE = 7.7, 2.4, 4.6
# At the foot of a page: a line, the millimetres above it and below: printers end there.
FOOT_LINE, FOOT_ABOVE, FOOT_BELOW = 1.2, 4, 5
FOOT_LINES, FOOT_SPARE = 2, 1.0
UNKNOWN = 0.6  # the width of a letter that Arimo does not have
_UNITS = 1000


def width_of(text: str) -> float:
    """Return the width of a text on one line."""
    widths = _widths()
    return sum(widths.get(letter, UNKNOWN) for letter in text)


def lines_of(text: str, width: float) -> int:
    """Return on how many lines of that width a text stands; too long words are broken."""
    lines, used, space = 0, width + 1, width_of(" ")
    for word in text.split():
        length = width_of(word)
        if used + space + length <= width:
            used += space + length
            continue
        lines += 1
        broken = max(0, ceil(length / width) - 1)
        lines, used = lines + broken, length - broken * width
    return lines


def pages_of(sheet: Sheet, layout: Layout = STANDARD) -> int:
    """Return about how many pages the sheet has; at most one more or less."""
    return _pages(sheet, layout, gap_of(sheet, layout))


def gap_of(sheet: Sheet, layout: Layout = STANDARD) -> float:
    """Return the white below each row: as much as the fewest pages leave room for."""
    pages = {gap: _pages(sheet, layout, gap) for gap in GAPS}
    return min(GAPS, key=lambda gap: (pages[gap], -gap))


def cover_fits(sheet: Sheet, layout: Layout = STANDARD) -> bool:
    """Tell whether the front page is one page; where not, the text goes on below it."""
    return _cover_height(sheet, layout) <= _room(sheet, layout)


class Foot(NamedTuple):
    """The foot of each page: the title, beside the number of the page.

    `number_width` is in text sizes, `height` in millimetres: without them a second line
    would run off a small sheet.
    """

    title: str
    number_width: int
    height: int


def foot_of(title: str, number: str, layout: Layout) -> Foot:
    """Return the foot of the pages of a document.

    A title that takes more than two lines is cut: it stands whole on the first page.
    """
    number_width = ceil(width_of(number))
    room = layout.width - number_width - FOOT_SPARE
    words = title.split()
    short_title = title
    while len(words) > 1 and lines_of(short_title, room) > FOOT_LINES:
        words.pop()
        short_title = " ".join((*words, "…"))
    while lines_of(short_title, room) > FOOT_LINES:  # of a single word
        short_title = f"{short_title.rstrip('…')[:-1]}…"
    lines = max(1, min(lines_of(short_title, room), FOOT_LINES))
    height = FOOT_ABOVE + lines * FOOT_LINE * layout.unit + FOOT_BELOW
    short_title = " ".join(_breakable(word, room) for word in short_title.split())
    return Foot(short_title, number_width, max(layout.paper.foot, ceil(height)))


def _breakable(word: str, width: float) -> str:
    """Let a word that is wider than its line break anywhere: no style can in a foot."""
    return "\u200b".join(word) if width_of(word) > width else word


def head_height(notices: str, layout: Layout) -> int:
    """Return the height of the head of each page, in millimetres."""
    lines = lines_of(notices, layout.width)
    return max(layout.paper.top, ceil((lines + 1) * FOOT_LINE * layout.unit))


class _Block(NamedTuple):
    """What is never split, and the white around it, which is lost where a page ends."""

    height: float
    above: float = 0.0
    below: float = 0.0


def _pages(sheet: Sheet, layout: Layout, gap: float) -> int:
    room = _room(sheet, layout)
    pages, used, below = 1, 0.0, 0.0
    if sheet.cover and cover_fits(sheet, layout):
        pages = 2
    else:
        used = (_cover_height if sheet.cover else _top_height)(sheet, layout)
    for block in _blocks(sheet, layout, gap):
        needed = max(below, block.above) + block.height
        if used and used + needed > room:
            pages, used, needed = pages + 1, 0.0, block.height
        used, below = used + needed, block.below
    return pages + bool(sheet.slip)


def _room(sheet: Sheet, layout: Layout) -> float:
    """Return the height of what stands on one page, between its head and its foot."""
    margins = head_height(" ".join(sheet.notices), layout) + layout.paper.foot
    return (layout.paper.height - margins) / layout.unit - SPARE


def _top_height(sheet: Sheet, layout: Layout) -> float:
    """Return the height of the first lines: who it is from, the title, the notices."""
    width = layout.width
    maker = max(LOGO if sheet.logo else 0, LINE if sheet.maker else 0)
    title = lines_of(sheet.title, width / TITLE / BOLD) * TITLE * TITLE_LINE
    notices = sum(
        lines_of(notice, width - NOTICE_SIDES) * LINE for notice in sheet.notices
    )
    return (
        (maker + MAKER_BELOW if maker else 0)
        + title
        + TITLE_BELOW
        + (notices + NOTICE_AROUND if notices else 0)
    )


def _cover_height(sheet: Sheet, layout: Layout) -> float:
    """Return the height of the front page."""
    width = layout.width
    big, small, beside = COVER_BIG, COVER_SMALL, COVER_BESIDE
    if layout.words_only:
        big = small = beside = 0.0
    sentences = [sentence for part in sheet.front for sentence in part.sentences]
    first, *rest = [
        lines_of(sentence.text, width - (beside if number else 0)) * LINE
        for number, sentence in enumerate(sentences)
    ] or [0.0]
    version = lines_of(sheet.version, width) * LINE + (0.6 if sheet.version else 0)
    rows = sum(max(small, words) + 0.2 for words in rest)
    return _top_height(sheet, layout) + big + first + rows + version


def _blocks(sheet: Sheet, layout: Layout, gap: float) -> Iterator[_Block]:
    width = layout.width
    if not sheet.cover:
        for part in sheet.front:
            yield from _part(part, layout, gap)
    if sheet.contents:
        entries = (lines_of(part.heading, width - 3) * LINE for part in sheet.contents)
        height = sum(entries) + ENTRY_BELOW * len(sheet.contents)
        yield _Block(_heading("What is inside", layout) + height, HEADING_ABOVE)
    for part in sheet.body:
        yield from _part(part, layout, gap)
    if sheet.words:
        yield _Block(_heading("What words mean", layout), HEADING_ABOVE)
    for meaning in sheet.words:
        text = f"{meaning.word}: {meaning.text}"
        yield _Block(lines_of(text, width) * LINE, below=BELOW)
    if sheet.contact:
        height = sum(lines_of(line, width) * LINE for line in sheet.contact)
        yield _Block(height + CONTACT_LINE, CONTACT_ABOVE)
    for spans in sheet.credits:
        text = "".join(span.text for span in spans)
        yield _Block(lines_of(text, width) * LINE, BELOW)


def _part(part: Part, layout: Layout, gap: float) -> Iterator[_Block]:
    """Yield the rows of a part; its heading stays with the first of them."""
    rows = [_row(sentence, layout) for sentence in part.sentences]
    if part.heading:
        count = layout.pairs_with_heading
        first, rows = rows[:count], rows[count:]
        gaps = gap * max(0, len(first) - 1)
        height = _heading(part.heading, layout) + sum(first) + gaps
        yield _Block(height, HEADING_ABOVE, gap)
    for height in rows:
        yield _Block(height, below=gap)


def _heading(words: str, layout: Layout) -> float:
    width = (layout.width - HEADING_BAR) / HEADING / BOLD
    return lines_of(words, width) * HEADING * HEADING_LINE + HEADING_BELOW


def _row(sentence: Sentence, layout: Layout) -> float:
    pictured = sentence.pairing is not None and bool(sentence.pairing.symbols)
    room = layout.text_width - BOXED.get(sentence.role, 0)
    words = lines_of(sentence.text, room) * LINE + BOX_HEIGHT.get(sentence.role, 0)
    return max(layout.picture_size if pictured else ALONE, words)


@cache
def _widths() -> Mapping[str, float]:
    import fontpkg  # noqa: PLC0415  only where pages are made

    content = Path(fontpkg.path("Arimo")).read_bytes()
    packed = cached(
        "widths", content, lambda: glyphs.widths(content, _UNITS), ["fonttools"]
    )
    pairs = (line.split(b" ") for line in packed.splitlines())
    return {chr(int(code)): int(width) / _UNITS for code, width in pairs}
