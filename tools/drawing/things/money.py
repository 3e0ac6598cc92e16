"""Money in pounds: the sign, coins and notes."""

from __future__ import annotations

from easyread.pairing.facts.kit import (
    AMBER,
    GRID,
    LEAF,
    WHITE,
    At,
    area,
    box,
    disc,
    line,
)

_POUND = "M4.5,-4.5 C4,-8.5 -2.5,-9 -2.5,-3.5 C-2.5,0 -1,4 -4.5,7 L5,7 M-4.5,0 L2.5,0"


def pound(at: At, width: float = 2.4) -> str:
    """Draw the pound sign, about 10 wide and 16 high."""
    return line(at.d(_POUND), width)


def coin(x: float, y: float, r: float, fill: str = AMBER) -> str:
    """Draw a coin with the pound sign."""
    return disc(x, y, r, fill) + pound(At(x, y, r / 12.5), max(r / 5, 1.6))


def note(x: float, y: float, w: float = 30, h: float = 17, fill: str = LEAF) -> str:
    """Draw a bank note with the pound sign."""
    cx, cy = x + w / 2, y + h / 2
    window = disc(cx, cy, h * 0.33, WHITE, 1.6) + pound(At(cx, cy, h / 32), 1.6)
    return area(GRID.d(box(x, y, w, h)), fill) + window
