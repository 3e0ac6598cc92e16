"""How full the pages of a PDF are."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

import pytest

import easyread
from easyread.rendering import Options, render
from easyread.rendering.paper import layout_of
from easyread.resources import resource_dir
from tests.conformance.structure import tidy, walk
from tests.rendering.samples import long

if TYPE_CHECKING:
    from pathlib import Path

    from easyread.model import Document
    from tests.conformance.structure import Walk

pytestmark = pytest.mark.pdf

EXAMPLES = sorted((resource_dir("templates").parent / "examples").glob("*.yaml"))
MM = 72 / 25.4


def _pairs(made: Document, found: Walk) -> Counter[int]:
    """Return how many pairs stand on each page; slip and front page have their own rules."""
    apart = {"slip", "credits"} | ({"title"} if made.cover else set())
    wanted = {
        tidy(sentence.text)
        for section in made.sections
        if section.role not in apart
        for sentence in section.sentences
    }
    return Counter(
        page
        for (kind, words), (page, _, _) in zip(found.tags, found.places, strict=True)
        if kind == "P" and tidy(words) in wanted
    )


@pytest.mark.usefixtures("sample_pictures")
@pytest.mark.parametrize("pairs", [24, 64])
def test_three_to_six_pairs_stand_on_a_page(pairs: int) -> None:
    """It should be that a page is neither crowded nor bare."""
    made = long(pairs)
    counted = _pairs(made, walk(render(made, "pdf").content))

    full = [counted[page] for page in sorted(counted)][1:-1]
    assert len(full) >= pairs / 6 - 2
    assert set(full) <= {3, 4, 5, 6}


@pytest.mark.parametrize("source", EXAMPLES, ids=lambda file: file.stem)
@pytest.mark.parametrize("size", [16, 18, 22])
def test_no_page_is_left_half_empty_without_need(source: Path, size: int) -> None:
    """It should be that each page is filled, but for the last before a new beginning.

    What follows on the next page is a heading with its first two pairs: where that
    would have fitted, it should have stood here.
    """
    made = easyread.pair(easyread.load(source))
    options = Options(size=size)
    sheet = layout_of(options).sheet
    found = walk(render(made, "pdf", options).content)

    lowest: dict[int, float] = defaultdict(lambda: sheet.height * MM)
    for page, _, line in found.places:
        lowest[page] = min(lowest[page], line)
    for page, _, foot, _, _ in found.pictures:
        lowest[page] = min(lowest[page], foot)
    last = max(lowest)
    begins = {page for page, words in _headings(found) if words in _apart(made)}
    room = (sheet.height - sheet.top - sheet.foot) * MM
    bare = {
        page: round((foot - sheet.foot * MM) / room, 2)
        for page, foot in lowest.items()
        if 0 < page < last and page + 1 not in begins
        if (foot - sheet.foot * MM) / room > 0.5
    }
    assert bare == {}


def _headings(found: Walk) -> list[tuple[int, str]]:
    return [
        (place[0], tidy(words))
        for (kind, words), place in zip(found.tags, found.places, strict=True)
        if kind == "H2"
    ]


def _apart(made: Document) -> set[str]:
    return {tidy(one.heading) for one in made.sections if one.role == "slip"}
