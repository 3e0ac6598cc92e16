"""What stands at the foot of each page."""

from __future__ import annotations

import pytest

from easyread.rendering.foot import foot_of
from easyread.rendering.paper import SHEETS, Layout

LONG = "What we decided about buses and trains in all of the north west of England"


@pytest.mark.parametrize("paper", SHEETS)
@pytest.mark.parametrize("size", [16, 18, 22])
def test_foot_holds_two_lines_and_leaves_the_edge_free(paper: str, size: int) -> None:
    """It should be that a printer cuts off no line, and that the foot stays a foot."""
    layout = Layout(SHEETS[paper], size)
    for title in ("Our charter", LONG, "Ab" * 90, ""):
        said, height = foot_of(title, 7.0, layout)

        lines = 1 if title in {"Our charter", ""} else 2
        assert height >= 4 + lines * 1.2 * layout.unit + 5
        assert height < layout.sheet.height / 5
        assert said in title or said.endswith(" …")


def test_short_title_is_whole_and_the_foot_as_always() -> None:
    """It should be that most documents have the foot that they had."""
    assert foot_of("Our charter", 7.0, Layout(SHEETS["a4"], 18)) == ("Our charter", 22)
