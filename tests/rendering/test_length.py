"""The number of pages, reckoned before they are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from easyread.rendering import PAPERS, SIZES, Options, render
from easyread.rendering.length import pages_of
from easyread.rendering.paper import layout_of
from tests.rendering.samples import invite, long

if TYPE_CHECKING:
    from easyread.model import Document

pytestmark = pytest.mark.pdf


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    "made",
    [invite(), long(16), long(40), long(24, cover=True)],
    ids=["invite", "short", "long", "covered"],
)
@pytest.mark.parametrize("paper", PAPERS)
def test_reckoned_pages_are_near_the_drawn_pages(
    made: Document, size: int, paper: str
) -> None:
    """It should be that the reckoning is at most two pages, or one in eight, off."""
    layout = layout_of(Options(size=size, paper=paper))
    drawn = render(made, "pdf", Options(size=size, paper=paper)).pages or 0
    reckoned = pages_of(made, layout)

    assert abs(reckoned - drawn) <= max(2, drawn / 8)
