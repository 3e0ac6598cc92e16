"""How long a document will be, before it is laid out: from the widths of its letters.

The engine decides where lines and pages end. A few things must be known before: whether
a list of what is inside helps, whether a front page holds all of its words, and how much
white may stand between rows. They are reckoned here from the letters of Arimo, whose
widths are those of Arial. Lengths are in text sizes.
"""

from __future__ import annotations

from functools import cache
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from easyread.cache import cached
from easyread.rendering import glyphs
from easyread.rendering.paper import PAPER_SIZES, Layout

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
ENTRY_BELOW, BELOW, HOUSE_ABOVE, HOUSE_LINE = 0.25, 0.8, 1.2, 0.72
# What the box around some sentences takes from the width of their words, and adds to
# their height.
BOXED: Mapping[Role, float] = dict.fromkeys(
    ("meaning", "action", "change", "question", "quote"), 1.4
)
BOX_HEIGHT: Mapping[Role, float] = dict.fromkeys(("meaning", "action", "change"), 0.7)
SPARE = 0.3  # what just fits by our reckoning may not fit on paper
# On the front page: the one big picture, the small ones, and their column, with white.
COVER_BIG, COVER_SMALL, COVER_BESIDE = 7.7, 2.4, 4.6
# At the foot of a page: a line, the millimetres above it and below: printers end there.
FOOT_LINE, FOOT_ABOVE, FOOT_BELOW = 1.2, 4, 5
FOOT_LINES, FOOT_SPARE = 2, 1.0
UNKNOWN = 0.6  # the width of a letter that Arimo does not have
_UNITS = 1000


def width_of(text: str) -> float:
    """Return the width of a text on one line."""
    known = _widths()
    return sum(known.get(letter, UNKNOWN) for letter in text)


def lines_of(text: str, across: float) -> int:
    """Return on how many lines a text stands; a word that is too long is broken."""
    lines, used, space = 0, across + 1, width_of(" ")
    for word in text.split():
        taken = width_of(word)
        if used + space + taken <= across:
            used += space + taken
            continue
        lines += 1
        broken = max(0, ceil(taken / across) - 1)
        lines, used = lines + broken, taken - broken * across
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
    return _cover(sheet, layout) <= _room(sheet, layout)


def foot_of(title: str, number: str, layout: Layout) -> tuple[str, int, int]:
    """Return the title as it fits beside the number of the page at the foot.

    With it come the width of the number in text sizes, and the height of the foot in
    millimetres: without them a second line would run off a small sheet. A title that
    is longer is cut: it stands whole on the first page.
    """
    beside = ceil(width_of(number))
    room = layout.across - beside - FOOT_SPARE
    words = title.split()
    said = title
    while len(words) > 1 and lines_of(said, room) > FOOT_LINES:
        words.pop()
        said = " ".join((*words, "…"))
    lines = max(1, min(lines_of(said, room), FOOT_LINES))
    taken = FOOT_ABOVE + lines * FOOT_LINE * layout.unit + FOOT_BELOW
    return said, beside, max(layout.paper.foot, ceil(taken))


def head_of(notices: str, layout: Layout) -> int:
    """Return the height of the head of each page, in millimetres."""
    lines = lines_of(notices, layout.across)
    return max(layout.paper.top, ceil((lines + 1) * FOOT_LINE * layout.unit))


class _Block(NamedTuple):
    """What is never split. The white above and below it is lost where a page ends."""

    height: float
    above: float = 0.0
    below: float = 0.0


def _pages(sheet: Sheet, layout: Layout, gap: float) -> int:
    room = _room(sheet, layout)
    pages, used, below = 1, 0.0, 0.0
    if sheet.cover and cover_fits(sheet, layout):
        pages = 2
    else:
        used = _cover(sheet, layout) if sheet.cover else _top(sheet, layout)
    for block in _blocks(sheet, layout, gap):
        needed = max(below, block.above) + block.height
        if used and used + needed > room:
            pages, used, needed = pages + 1, 0.0, block.height
        used, below = used + needed, block.below
    return pages + bool(sheet.slip)


def _room(sheet: Sheet, layout: Layout) -> float:
    """Return the height of what stands on one page, between its head and its foot."""
    taken = head_of(" ".join(sheet.notices), layout) + layout.paper.foot
    return (layout.paper.height - taken) / layout.unit - SPARE


def _top(sheet: Sheet, layout: Layout) -> float:
    """Return the height of the first lines: who it is from, the title, the notices."""
    across = layout.across
    maker = max(LOGO if sheet.logo else 0, LINE if sheet.maker else 0)
    title = lines_of(sheet.title, across / TITLE / BOLD) * TITLE * TITLE_LINE
    noted = sum(lines_of(one, across - NOTICE_SIDES) * LINE for one in sheet.notices)
    return (
        (maker + MAKER_BELOW if maker else 0)
        + title
        + TITLE_BELOW
        + (noted + NOTICE_AROUND if noted else 0)
    )


def _cover(sheet: Sheet, layout: Layout) -> float:
    """Return the height of the front page."""
    across = layout.across
    big, small, beside = COVER_BIG, COVER_SMALL, COVER_BESIDE
    if layout.words_only:
        big = small = beside = 0.0
    sentences = [sentence for part in sheet.front for sentence in part.sentences]
    first, *rest = [
        lines_of(sentence.text, across - (beside if number else 0)) * LINE
        for number, sentence in enumerate(sentences)
    ] or [0.0]
    version = lines_of(sheet.version, across) * LINE + (0.6 if sheet.version else 0)
    rows = sum(max(small, words) + 0.2 for words in rest)
    return _top(sheet, layout) + big + first + rows + version


def _blocks(sheet: Sheet, layout: Layout, gap: float) -> Iterator[_Block]:
    across = layout.across
    if not sheet.cover:
        for part in sheet.front:
            yield from _part(part, layout, gap)
    if sheet.contents:
        entries = (lines_of(one.heading, across - 3) * LINE for one in sheet.contents)
        listed = sum(entries) + ENTRY_BELOW * len(sheet.contents)
        yield _Block(_heading("What is inside", layout) + listed, HEADING_ABOVE)
    for part in sheet.body:
        yield from _part(part, layout, gap)
    if sheet.words:
        yield _Block(_heading("What words mean", layout), HEADING_ABOVE)
    for meaning in sheet.words:
        said = f"{meaning.word}: {meaning.text}"
        yield _Block(lines_of(said, across) * LINE, below=BELOW)
    if sheet.contact:
        lines = sum(lines_of(one, across) * LINE for one in sheet.contact)
        yield _Block(lines + HOUSE_LINE, HOUSE_ABOVE)
    for line in sheet.credits:
        said = "".join(span.text for span in line)
        yield _Block(lines_of(said, across) * LINE, BELOW)


def _part(part: Part, layout: Layout, gap: float) -> Iterator[_Block]:
    """Yield the rows of a part; its heading stays with the first of them."""
    rows = [_row(sentence, layout) for sentence in part.sentences]
    if part.heading:
        led = rows[: layout.led]
        between = gap * max(0, len(led) - 1)
        height = _heading(part.heading, layout) + sum(led) + between
        yield _Block(height, HEADING_ABOVE, gap)
        rows = rows[layout.led :]
    for height in rows:
        yield _Block(height, below=gap)


def _heading(words: str, layout: Layout) -> float:
    across = (layout.across - HEADING_BAR) / HEADING / BOLD
    return lines_of(words, across) * HEADING * HEADING_LINE + HEADING_BELOW


def _row(sentence: Sentence, layout: Layout) -> float:
    pictured = sentence.pairing is not None and bool(sentence.pairing.symbols)
    room = layout.words - BOXED.get(sentence.role, 0)
    words = lines_of(sentence.text, room) * LINE + BOX_HEIGHT.get(sentence.role, 0)
    return max(layout.drawn if pictured else ALONE, words)


@cache
def _widths() -> Mapping[str, float]:
    import fontpkg  # noqa: PLC0415  only where pages are made

    content = Path(fontpkg.path("Arimo")).read_bytes()
    packed = cached(
        "widths", content, lambda: glyphs.widths(content, _UNITS), ["fonttools"]
    )
    pairs = (line.split(b" ") for line in packed.splitlines())
    return {chr(int(code)): int(width) / _UNITS for code, width in pairs}
