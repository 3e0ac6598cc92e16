"""Buses and taxis as they are in Britain: doors on the left of the vehicle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.drawing.ink import AMBER, DARK, PALE, RED, SKY, WHITE, area, disc, line
from easyread.drawing.place import GRID
from easyread.drawing.shapes import box

if TYPE_CHECKING:
    from easyread.drawing.place import At


def bus_front(at: At) -> str:
    """Draw a small bus for use as a sign, 20 wide and 15 high."""
    out = area(at.d(box(-10, -9, 20, 14, 2)), RED)
    out += area(at.d(box(-7, -6, 14, 4.5)), WHITE, 1.6)
    return out + "".join(disc(*at.p(x, 5.5), 2.8 * at.s, DARK) for x in (-5, 5))


def bus_with_blind() -> str:
    """Draw a bus from the front that fills the grid, with an empty blind on top."""
    out = "".join(area(GRID.d(box(x, 58, 9, 12, 2)), DARK) for x in (14, 49))
    out += line(GRID.d("M9,30 L4,30 L4,40 M63,30 L68,30 L68,40"), 2.6)
    out += area(GRID.d(box(9, 3, 54, 61, 6)), RED)
    out += area(GRID.d(box(13, 6.5, 46, 18, 2)), WHITE)
    out += area(GRID.d(box(13, 28, 46, 19, 2)), SKY) + line("M36,28 L36,47")
    lamps = "".join(disc(x, 55, 3.4, AMBER) for x in (18, 54))
    return out + lamps + area(GRID.d(box(27, 52, 18, 6, 1)), PALE)
