"""Speech and thought: 26 to 32 wide, with one sign or two lines inside."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from easyread.pairing.facts.kit import GRID, WHITE, area, box, disc, merge

if TYPE_CHECKING:
    from easyread.pairing.facts.kit import Point

_CORNER = 6
_BUMPS = 8
_ROOM_FOR_TWO = 7


def speech(x: float, y: float, w: float, h: float, tip: Point) -> str:
    """Draw a speech bubble; its tail reaches to `tip`, which should be the mouth."""
    to_x, to_y = tip
    near_x = min(max(to_x, x + _CORNER + 4), x + w - _CORNER - 4)
    near_y = min(max(to_y, y + _CORNER + 3), y + h - _CORNER - 3)
    if to_y > y + h:
        root = f"M{near_x - 4},{y + h - 4} L{to_x},{to_y} L{near_x + 4},{y + h - 4} Z"
    else:
        edge = x + 4 if to_x < x else x + w - 4
        root = f"M{edge},{near_y - 4} L{to_x},{to_y} L{edge},{near_y + 4} Z"
    bubble = box(x + 1, y + 1, w - 2, h - 2, _CORNER)
    return merge((GRID.d(root), WHITE, 0), (GRID.d(bubble), WHITE, 0))


def thought(x: float, y: float, w: float, h: float, tip: Point) -> str:
    """Draw a cloud in the box, with two bubbles on the way to `tip`, the hair."""
    cx, cy, rx, ry = x + w / 2, y + h / 2, w * 0.45, h * 0.43

    def at(step: float, out: float) -> Point:
        angle = math.tau * step / _BUMPS
        return cx + rx * out * math.cos(angle), cy + ry * out * math.sin(angle)

    start = at(0.5, 1)
    cloud = f"M{start[0]},{start[1]}"
    for i in range(_BUMPS):
        curve = (at(i + 0.65, 1.32), at(i + 1.35, 1.32), at(i + 1.5, 1))
        cloud += " C" + " ".join(f"{px},{py}" for px, py in curve)
    return area(GRID.d(cloud + " Z"), WHITE) + _trail((cx, cy), (rx, ry), tip)


def _trail(centre: Point, radius: Point, tip: Point) -> str:
    (cx, cy), away = centre, math.dist(centre, tip)
    ux, uy = (tip[0] - cx) / away, (tip[1] - cy) / away
    edge = 1.06 / math.hypot(ux / radius[0], uy / radius[1])
    gap = away - edge
    near = edge + gap * 0.3
    out = disc(cx + ux * near, cy + uy * near, 2.6, WHITE)
    if gap > _ROOM_FOR_TWO:
        out += disc(cx + ux * (edge + gap), cy + uy * (edge + gap), 1.6, WHITE, 1.8)
    return out
