"""Houses and other buildings, doors and windows."""

from __future__ import annotations

from easyread.pairing.facts.kit import (
    BROWN,
    CORAL,
    GREEN,
    GRID,
    SKY,
    WHITE,
    WOOD,
    At,
    area,
    box,
    dot,
)

_SMALL = 0.7  # below this, windows and chimney are left out


def house(at: At, wall: str = WHITE, roof: str = CORAL) -> str:
    """Draw a house, 30 wide and 32 high, its origin at the middle of the ground line."""
    walls = area(at.d("M-12,0 L-12,-15 L0,-26 L12,-15 L12,0 Z"), wall)
    if at.s < _SMALL:
        top = area(at.d("M-16,-14 L0,-29 L16,-14 Z"), roof)
        return walls + top + area(at.d(box(-3.5, -9, 7, 9)), WOOD)
    out = area(at.d("M7,-22 L7,-30 L11.5,-30 L11.5,-18 Z"), roof) + walls
    out += area(at.d("M-15,-16 L0,-29 L15,-16 L12,-13 L0,-23.5 L-12,-13 Z"), roof)
    out += area(at.d(box(-8, -11, 6, 11)), WOOD)
    return out + area(at.d(box(2, -11, 6, 6)), SKY)


def windows(x: float, y: float, w: float, h: float, grid: tuple[int, int]) -> str:
    """Draw rows and columns of windows on a front of that size."""
    rows, columns = grid
    across, down = w / columns, h / (rows + 1)
    places = [
        (x + across * (column + 0.5) - 2, y + down * (row + 0.35))
        for row in range(rows)
        for column in range(columns)
    ]
    return "".join(area(GRID.d(box(px, py, 4, 4.5)), SKY, 1.4) for px, py in places)


def door(x: float, y: float, w: float = 22, h: float = 42, fill: str = WOOD) -> str:
    """Draw a closed door with one panel."""
    out = area(GRID.d(box(x, y, w, h)), fill)
    out += area(GRID.d(box(x + 4, y + 5, w - 8, h * 0.32)), BROWN)
    return out + dot(x + w - 4, y + h * 0.58, 1.8)


def green_cross(at: At) -> str:
    """Draw a green cross, 18 wide. Never a red one: the law protects that emblem."""
    arms = "M-3,-9 L3,-9 L3,-3 L9,-3 L9,3 L3,3 L3,9 L-3,9 L-3,3 L-9,3 L-9,-3 L-3,-3 Z"
    return area(at.d(arms), GREEN)
