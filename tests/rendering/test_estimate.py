"""The number of pages, reckoned before they are drawn."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from easyread import pairing
from easyread.pipeline import prepare
from easyread.rendering import PAPERS, SIZES, Options, render
from easyread.rendering.compose import sheet_of
from easyread.rendering.estimate import (
    GAPS,
    STANDARD,
    _pages,
    foot_of,
    lines_of,
    pages_of,
    width_of,
)
from easyread.rendering.options import PAPER_SIZES, Layout
from tests.rendering.samples import invite, long

if TYPE_CHECKING:
    from easyread.model import Document

ROOT = Path(__file__).parents[2]
FILES = sorted(
    path
    for folder in ("content", "examples")
    for path in (ROOT / folder).glob("*.yaml")
    if path.name not in {"easyread.yaml", "words.yaml"}
)
MADE_UP = {
    "invite": invite(),
    "short": long(16),
    "nearly long": long(36),
    "long": long(64),
    "very long": long(160),
    "covered": long(24, cover=True),
}
LONG_TITLE = (
    "What we decided about buses and trains in all of the north west of England"
)


def _off(document: Document) -> int:
    estimated = pages_of(sheet_of(document, Options()))
    return abs(estimated - (render(document, "pdf").pages or 0))


@pytest.mark.pdf
@pytest.mark.parametrize("name", MADE_UP)
def test_estimate_is_within_a_page_of_what_is_drawn(name: str) -> None:
    """It should be that a list of what is inside stands where it helps."""
    assert _off(MADE_UP[name]) <= 1


@pytest.mark.pdf
@pytest.mark.parametrize(
    "file", FILES, ids=lambda file: f"{file.parent.name}-{file.stem}"
)
def test_estimate_is_within_a_page_of_real_documents(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It should be that it holds for words and pictures as people write them."""
    monkeypatch.setattr("easyread.rendering.html.pictures.pairing", pairing)

    assert _off(prepare(file).document) <= 1


def test_rows_stand_closer_where_that_saves_a_page_and_only_there() -> None:
    """It should be that there is 8 mm of white, unless a page is saved by less.

    Paper is posted, and readers ask for few pages; but rows that stand close are hard
    to tell apart, so they never stand closer than they must, nor than 4 mm.
    """
    seen = set()
    for pairs in range(1, 60):
        sheet = sheet_of(long(pairs), Options())
        tried = {gap: _pages(sheet, sheet.layout, gap) for gap in GAPS}
        fewest = min(tried.values())
        wider = [gap for gap in GAPS if gap > sheet.gap]
        assert tried[sheet.gap] == fewest
        assert all(tried[gap] > fewest for gap in wider)
        seen.add(sheet.gap)

    assert max(seen) * STANDARD.unit == pytest.approx(8, abs=0.1)
    assert 3.5 < min(seen) * STANDARD.unit < 5
    assert len(seen) > 1


def test_widths_are_those_of_the_font() -> None:
    """It should be that a line is as long as it is on paper (Arimo, units of 2048)."""
    assert width_of("m") == pytest.approx(1706 / 2048, abs=0.001)
    assert width_of("Hi") == pytest.approx((1479 + 455) / 2048, abs=0.001)


@pytest.mark.parametrize(
    ("text", "lines"),
    [("", 0), ("Hi", 1), ("mm mm mm", 1), ("mm mm mm m", 2), ("m" * 20, 3)],
)
def test_words_go_to_the_next_line_whole(text: str, lines: int) -> None:
    """It should be that a long word is broken, and no other."""
    assert lines_of(text, 3 * width_of("mm") + 2 * width_of(" ") + 0.01) == lines


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("size", SIZES)
def test_foot_holds_two_lines_and_leaves_the_edge_free(paper: str, size: int) -> None:
    """It should be that a printer cuts off no line, and that the foot stays a foot."""
    layout = Layout(PAPER_SIZES[paper], size)
    for title in ("Our charter", LONG_TITLE, "Ab" * 90, ""):
        foot = foot_of(title, "Page 999 of 999", layout)

        lines = 1 if title in {"Our charter", ""} else 2
        assert foot.height >= 4 + lines * 1.2 * layout.unit + 5
        assert foot.height < layout.paper.height / 5
        assert foot.title in title or foot.title.endswith("…")


def test_short_title_is_whole_and_the_foot_as_always() -> None:
    """It should be that most documents have the foot that they had."""
    layout = Layout(PAPER_SIZES["a4"], 18)

    assert foot_of("Our charter", "Page 9 of 9", layout) == ("Our charter", 6, 22)


def test_a_word_wider_than_the_foot_may_break_anywhere() -> None:
    """It should be that it never runs over the number of the page."""
    foot = foot_of(
        "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysilio" * 2,
        "Page 88 of 88",
        STANDARD,
    )

    assert "\u200b" in foot.title
    assert (
        "\u200b" not in foot_of("Come to our meeting", "Page 88 of 88", STANDARD).title
    )
