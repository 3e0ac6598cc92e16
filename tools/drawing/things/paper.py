"""Paper: sheets, lines of text, envelopes, books, pens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.pairing.facts.kit import (
    BLUE,
    CORAL,
    GRID,
    WHITE,
    At,
    area,
    box,
    line,
)

if TYPE_CHECKING:
    from collections.abc import Sequence


def sheet(x: float, y: float, w: float, h: float, fill: str = WHITE) -> str:
    """Draw a sheet of paper or a board."""
    return area(GRID.d(box(x, y, w, h)), fill)


def text_lines(
    x: float, y: float, widths: Sequence[float], gap: float = 5, width: float = 2
) -> str:
    """Draw lines that stand for text, all in one path."""
    rows = enumerate(widths)
    path = " ".join(f"M{x},{y + i * gap} L{x + w},{y + i * gap}" for i, w in rows)
    return line(GRID.d(path), width)


def pen(at: At, fill: str = BLUE) -> str:
    """Draw a pen that writes at the origin and leans to the upper right, 24 long."""
    tip = area(at.d("M0,0 L2,-6 L6,-2 Z"), WHITE, 1.8)
    return tip + area(at.d("M2,-6 L16,-20 L20,-16 L6,-2 Z"), fill)


def book(at: At, cover: str = CORAL) -> str:
    """Draw an open book, 40 wide and 26 high."""
    pages = (
        "M0,-9 C-6,-13 -13,-13 -18,-11 L-18,10 C-13,8 -6,8 0,12 "
        "C6,8 13,8 18,10 L18,-11 C13,-13 6,-13 0,-9 Z"
    )
    text = "M-14,-6 L-5,-5 M-14,0 L-5,1 M5,-5 L14,-6 M5,1 L14,0"
    out = area(at.d("M-20,-8 L-20,14 L20,14 L20,-8 Z"), cover)
    out += area(at.d(pages), WHITE) + line(at.d("M0,-9 L0,12"))
    return out + line(at.d(text), 1.6)
