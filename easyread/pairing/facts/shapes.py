"""What pictures are drawn with: places on the grid, paths, and SVG elements.

A shape is a path in local units: absolute M, L, C, Q and Z only. A place (`At`) turns it
into a path on the grid of 72 by 72 units. `area`, `line`, `disc` and their like turn that
into SVG elements: only <path> and <circle>, in one line width and one palette, without
transforms, ids, styles, text or gradients. Line width does not scale: a small person has
the same outline as a big one. All functions are pure; those that draw return SVG.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

BLACK = "#000"
LINE = 2.0
WHITE, PALE, GREY, DARK = "#fff", "#e6e6e6", "#9b9b9a", "#3f3f3f"
BLUE, SKY, NAVY = "#61b2e4", "#92d3f5", "#1e50a0"
GREEN, LEAF = "#5c9e31", "#b1cc33"
RED, CORAL = "#d22f27", "#ea5a47"
YELLOW, AMBER = "#fcea2b", "#f1b31c"
PURPLE, LILAC, PINK = "#8967aa", "#b399c8", "#ffa7c0"
BROWN, WOOD = "#6a462f", "#a57939"
Point = tuple[float, float]

_TOKEN = re.compile(r"[MLCQZ]|-?\d*\.?\d+(?:e-?\d+)?")


def short(value: float) -> str:
    """Return a number as short as SVG allows, to a tenth of a unit."""
    return f"{round(value, 1) + 0:.1f}".removesuffix(".0")


@dataclass(frozen=True)
class At:
    """Where a shape stands on the grid, how large (`s`), mirrored, turned (degrees)."""

    x: float = 36
    y: float = 36
    s: float = 1
    flip: bool = False
    turn: float = 0

    def p(self, x: float, y: float) -> Point:
        """Return where a local point lies on the grid."""
        if self.turn:
            angle = math.radians(self.turn)
            cos, sin = math.cos(angle), math.sin(angle)
            x, y = x * cos - y * sin, x * sin + y * cos
        return self.x + (-x if self.flip else x) * self.s, self.y + y * self.s

    def d(self, path: str) -> str:
        """Turn a local path (absolute M, L, C, Q and Z only) into a path on the grid."""
        out: list[str] = []
        before: float | None = None
        letter = ""
        for part in _TOKEN.findall(path):
            if part.isalpha():
                letter = part
                if part == "Z":
                    out.append(" Z")
            elif before is None:
                before = float(part)
            else:
                x, y = self.p(before, float(part))
                out.append(f" {letter}{short(x)},{short(y)}")
                before, letter = None, ""
        return "".join(out)[1:]

    def moved(self, shift: Point) -> At:
        """Return the same place, its origin moved by local units."""
        return At(*self.p(*shift), self.s, self.flip, self.turn)


GRID = At(0, 0)
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
    """Return the point `length` away from `start` towards `end`, at most half way."""
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


def svg(*parts: str) -> str:
    """Return the whole SVG file.

    Its root has the stroke that most elements share, which makes it a quarter smaller.
    """
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72" '
        f'stroke="{BLACK}" stroke-width="2" stroke-linecap="round" '
        f'stroke-linejoin="round">{"".join(parts)}</svg>\n'
    )


def _width(width: float) -> str:
    return "" if width == LINE else f' stroke-width="{short(width)}"'


def area(d: str, fill: str, width: float = LINE) -> str:
    """Fill a shape and draw its outline, centred on its edge."""
    return f'<path d="{d}" fill="{fill}"{_width(width)}/>'


def flat(d: str, fill: str) -> str:
    """Fill a shape without an outline."""
    return f'<path d="{d}" fill="{fill}" stroke="none"/>'


def line(d: str, width: float = LINE, colour: str = BLACK) -> str:
    """Draw a line."""
    ink = "" if colour == BLACK else f' stroke="{colour}"'
    return f'<path d="{d}" fill="none"{ink}{_width(width)}/>'


def disc(x: float, y: float, r: float, fill: str, width: float = LINE) -> str:
    """Draw a circle with an outline."""
    where = f'cx="{short(x)}" cy="{short(y)}" r="{short(r)}"'
    return f'<circle {where} fill="{fill}"{_width(width)}/>'


def dot(x: float, y: float, r: float, fill: str = BLACK) -> str:
    """Draw a circle without an outline."""
    where = f'cx="{short(x)}" cy="{short(y)}" r="{short(r)}"'
    return f'<circle {where} fill="{fill}" stroke="none"/>'


def limb(d: str, width: float, colour: str) -> str:
    """Draw a round-ended limb: a black stroke under a coloured one, 2 units of it seen."""
    return line(d, width + 4) + line(d, width, colour)


def merge(*parts: tuple[str, str, float]) -> str:
    """Join shapes into one silhouette: all outlines first, then all fills.

    A part is (path, colour, stroke width), with width 0 for an area.
    """
    under = "".join(
        line(d, width + 4) if width else area(d, BLACK, 4) for d, _, width in parts
    )
    return under + "".join(
        line(d, width, colour) if width else flat(d, colour)
        for d, colour, width in parts
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
    """Return the path between two distances from (x, y), at degrees from 12 o'clock."""
    turn = math.radians(angle)
    ends = [f"{x + r * math.sin(turn)},{y - r * math.cos(turn)}" for r in reach]
    return f"M{ends[0]} L{ends[1]}"
