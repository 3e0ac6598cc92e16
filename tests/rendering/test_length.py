"""The number of pages, reckoned before they are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from easyread.rendering import SIZES, Options, render
from easyread.rendering.length import pages_of
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
def test_reckoned_pages_are_near_the_drawn_pages(made: Document, size: int) -> None:
    """It should be that the reckoning is at most one page in eight off."""
    drawn = render(made, "pdf", Options(size=size)).pages or 0

    assert abs(pages_of(made, size) - drawn) <= max(1, drawn / 8)
