"""Where a shape goes: shapes are written once in local units and put in place by numbers.

No transforms travel into the files: line width must not scale, so that a small person
has the same outline as a big one.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

Point = tuple[float, float]

_TOKEN = re.compile(r"[MLCQZ]|-?\d*\.?\d+(?:e-?\d+)?")


def short(value: float) -> str:
    """Return a number as short as SVG allows, to a tenth of a unit."""
    return f"{round(value, 1) + 0:.1f}".removesuffix(".0")


@dataclass(frozen=True)
class At:
    """The origin of a shape on the 72 by 72 grid, its scale `s`, mirrored, turned by degrees."""

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
