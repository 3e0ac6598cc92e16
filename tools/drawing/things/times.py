"""Clocks and calendars that show no one day."""

from __future__ import annotations

from easyread.pairing.facts.kit import CORAL, GRID, WHITE, area, box, disc, line
from easyread.pairing.facts.things import ray

_MARKS_FROM = 9  # a smaller clock has no room for marks


def clock(x: float, y: float, r: float, hour: float = 10, minute: float = 10) -> str:
    """Draw a clock with hands; the hour is that of a twelve hour face."""
    marks = ""
    if r > _MARKS_FROM:
        paths = [ray(x, y, a, (0.8 * r, 0.84 * r)) for a in (0, 90, 180, 270)]
        marks = line(GRID.d(" ".join(paths)))
    hands = ray(x, y, hour * 30 + minute / 2, (0, 0.5 * r))
    hands += " " + ray(x, y, minute * 6, (0, 0.72 * r))
    return disc(x, y, r, WHITE) + marks + line(GRID.d(hands))


def calendar(x: float, y: float, w: float, h: float, band: str = CORAL) -> str:
    """Draw an empty calendar sheet on two rings."""
    rings = " ".join(f"M{x + w * k},{y - 3} L{x + w * k},{y + 3}" for k in (0.25, 0.75))
    out = area(GRID.d(box(x, y, w, h, 2)), WHITE)
    return (
        out + area(GRID.d(box(x, y, w, h * 0.24, 1.5)), band) + line(GRID.d(rings), 2.4)
    )
