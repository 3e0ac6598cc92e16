"""Local paths of the few plain shapes that everything is made of."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from easyread.drawing.place import Point

_ROUND = 0.5523  # the handle length that makes four cubic curves a circle


def oval(x: float, y: float, rx: float, ry: float) -> str:
    """Return an ellipse round (x, y)."""
    kx, ky = rx * _ROUND, ry * _ROUND
    return (
        f"M{x - rx},{y} C{x - rx},{y - ky} {x - kx},{y - ry} {x},{y - ry} "
        f"C{x + kx},{y - ry} {x + rx},{y - ky} {x + rx},{y} "
        f"C{x + rx},{y + ky} {x + kx},{y + ry} {x},{y + ry} "
        f"C{x - kx},{y + ry} {x - rx},{y + ky} {x - rx},{y} Z"
    )


def box(x: float, y: float, w: float, h: float, r: float = 0) -> str:
    """Return a rectangle from its top left corner, its corners rounded by `r`."""
    right, foot = x + w, y + h
    if not r:
        return f"M{x},{y} L{right},{y} L{right},{foot} L{x},{foot} Z"
    return (
        f"M{x + r},{y} L{right - r},{y} Q{right},{y} {right},{y + r} "
        f"L{right},{foot - r} Q{right},{foot} {right - r},{foot} "
        f"L{x + r},{foot} Q{x},{foot} {x},{foot - r} L{x},{y + r} Q{x},{y} {x + r},{y} Z"
    )


def outline(points: Sequence[Point]) -> str:
    """Return a closed shape with straight sides."""
    return "M" + " L".join(f"{x:.2f},{y:.2f}" for x, y in points) + " Z"


def toward(start: Point, end: Point, length: float) -> Point:
    """Return the point `length` on the way from start to end, at most half way."""
    part = min(length / (math.dist(start, end) or 1), 0.5)
    return (
        start[0] + (end[0] - start[0]) * part,
        start[1] + (end[1] - start[1]) * part,
    )


def bend(points: Sequence[Point], r: float = 4) -> str:
    """Return a line through the points with soft corners: the spine of a limb."""
    first, last = points[0], points[-1]
    out = [f"M{first[0]},{first[1]}"]
    corners = zip(pairwise(points), points[2:], strict=False)
    for (before, corner), after in corners:
        (x1, y1), (x2, y2) = toward(corner, before, r), toward(corner, after, r)
        out.append(f"L{x1},{y1} Q{corner[0]},{corner[1]} {x2},{y2}")
    out.append(f"L{last[0]},{last[1]}")
    return " ".join(out)
