"""Things that stand in pictures of facts, and in drawn scenes too."""

from __future__ import annotations

import math

from easyread.pairing.facts.kit import (
    AMBER,
    DARK,
    GRID,
    PALE,
    RED,
    SKY,
    WHITE,
    At,
    area,
    box,
    disc,
    line,
)


def arrow(at: At, fill: str = AMBER, length: float = 20) -> str:
    """Draw a fat arrow from the origin to the right; turn it for other ways."""
    neck = length - 8
    shape = f"M0,-3 L{neck},-3 L{neck},-8 L{length},0 L{neck},8 L{neck},3 L0,3 Z"
    return area(at.d(shape), fill)


def envelope(x: float, y: float, w: float, h: float, fill: str = SKY) -> str:
    """Draw a closed envelope from behind."""
    flap = f"M{x},{y + 1} L{x + w / 2},{y + h * 0.6} L{x + w},{y + 1}"
    return area(GRID.d(box(x, y, w, h, 1.5)), fill) + line(GRID.d(flap))


def ray(x: float, y: float, angle: float, reach: tuple[float, float]) -> str:
    """Return a path from one distance to another, at an angle as on a clock face."""
    turn = math.radians(angle)
    ends = [f"{x + r * math.sin(turn)},{y - r * math.cos(turn)}" for r in reach]
    return f"M{ends[0]} L{ends[1]}"


def bus_with_blind() -> str:
    """Draw a bus from the front that fills the grid, with an empty blind on top."""
    out = "".join(area(GRID.d(box(x, 58, 9, 12, 2)), DARK) for x in (14, 49))
    out += line(GRID.d("M9,30 L4,30 L4,40 M63,30 L68,30 L68,40"), 2.6)
    out += area(GRID.d(box(9, 3, 54, 61, 6)), RED)
    out += area(GRID.d(box(13, 6.5, 46, 18, 2)), WHITE)
    out += area(GRID.d(box(13, 28, 46, 19, 2)), SKY) + line("M36,28 L36,47")
    lamps = "".join(disc(x, 55, 3.4, AMBER) for x in (18, 54))
    return out + lamps + area(GRID.d(box(27, 52, 18, 6, 1)), PALE)
