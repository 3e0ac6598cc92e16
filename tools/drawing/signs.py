"""Signs, and the bubbles in which people speak and think.

Green is yes, red is no or stop, amber is arrows and money; each with a shape of its
own, since grey makes the colours the same.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from easyread.pairing.facts.shapes import (
    GREEN,
    GRID,
    RED,
    WHITE,
    YELLOW,
    area,
    bend,
    box,
    disc,
    dot,
    limb,
    line,
    merge,
    outline,
)

if TYPE_CHECKING:
    from easyread.pairing.facts.shapes import At, Point

_HEART = (
    "M0,9 C-6,4 -10,0 -10,-4.5 C-10,-8 -7.5,-10 -5,-10 C-2.5,-10 -1,-8.5 0,-6.5 "
    "C1,-8.5 2.5,-10 5,-10 C7.5,-10 10,-8 10,-4.5 C10,0 6,4 0,9 Z"
)
_SPIKES = 5
_TANGLE = bend(
    [
        (-15, -9),
        (12, 7),
        (-9, 11),
        (5, -12),
        (15, 3),
        (-14, 5),
        (13, -8),
        (-3, -11),
        (-6, 9),
        (9, 12),
        (15, -4),
    ],
    6,
)


def tick(at: At, fill: str = GREEN) -> str:
    """Draw a tick, 16 wide, its origin in the middle."""
    return limb(at.d("M-7,1 L-2,6 L7,-6"), 3.6 * max(at.s, 0.55), fill)


def cross(at: At, fill: str = RED) -> str:
    """Draw a cross, 14 wide."""
    return limb(at.d("M-5,-5 L5,5 M5,-5 L-5,5"), 3.6 * max(at.s, 0.55), fill)


def question_mark(at: At, fill: str = RED) -> str:
    """Draw a question mark, about 10 wide and 18 high."""
    width = 3 * max(at.s, 0.5)
    hook = at.d("M-4.5,-4 C-4.5,-10 4.5,-10 4.5,-4.5 C4.5,-1 0,-1 0,3")
    return limb(hook, width, fill) + _point(at.p(0, 8.5), width, fill)


def bang(at: At, fill: str = RED) -> str:
    """Draw an exclamation mark, 18 high."""
    width = 3.4 * at.s
    return limb(at.d("M0,-8 L0,1"), width, fill) + _point(at.p(0, 7.5), width, fill)


def _point(where: Point, width: float, fill: str) -> str:
    return dot(*where, width / 2 + 2) + dot(*where, width / 2, fill)


def heart(at: At, fill: str = RED) -> str:
    """Draw a heart, 20 wide."""
    return area(at.d(_HEART), fill)


def star(at: At, fill: str = YELLOW) -> str:
    """Draw a star, 20 wide."""
    points = []
    for i in range(2 * _SPIKES):
        r, angle = (4.5 if i % 2 else 10), math.pi * i / _SPIKES
        points.append((r * math.sin(angle), -r * math.cos(angle)))
    return area(at.d(outline(points)), fill)


def tangle(at: At, colour: str = RED) -> str:
    """Draw a tangled line, 28 wide: a problem."""
    return line(at.d(_TANGLE), 2.6, colour)


def rays(centre: Point, reach: Point, sweep: Point = (0, 315), count: int = 8) -> str:
    """Draw rays round a centre: reach from and to, sweep in degrees."""
    lines = []
    for i in range(count):
        angle = math.radians(sweep[0] + (sweep[1] - sweep[0]) * i / (count - 1))
        ends = [
            f"{centre[0] + r * math.cos(angle)},{centre[1] + r * math.sin(angle)}"
            for r in reach
        ]
        lines.append(f"M{ends[0]} L{ends[1]}")
    return line(GRID.d(" ".join(lines)))


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
