"""Days that have no date."""

from __future__ import annotations

from easyread.pairing.facts.shapes import (
    AMBER,
    CORAL,
    GREY,
    GRID,
    PALE,
    YELLOW,
    area,
    box,
    disc,
    limb,
    line,
)
from tools.drawing.catalogue import scene
from tools.drawing.signs import rays
from tools.drawing.things import calendar


@scene
def today() -> str:
    """A calendar sheet with a large sun."""
    return (
        calendar(11, 10, 50, 56)
        + disc(36, 44, 11, YELLOW)
        + rays((36, 44), (14, 17), (0, 315), 8)
    )


@scene
def tomorrow() -> str:
    """A grey sheet, and an arrow to a sheet with a sun."""
    out = (
        calendar(3, 32, 30, 34, GREY)
        + disc(18, 53.5, 6, PALE)
        + calendar(39, 32, 30, 34, CORAL)
    )
    out += disc(54, 53.5, 5, YELLOW) + rays((54, 53.5), (7.5, 9), (0, 315), 8)
    return (
        out
        + limb("M18,23 C22,7 42,5 50,15", 3, AMBER)
        + area("M43,17.5 L57,9.5 L57,25.5 Z", AMBER)
    )


@scene
def week() -> str:
    """A calendar sheet with a grid of days; one whole row of seven is coloured."""
    lines = " ".join(f"M{7 + i * 8.28},24 L{7 + i * 8.28},66" for i in range(1, 7))
    out = calendar(7, 8, 58, 58) + line(
        GRID.d(f"{lines} M7,34.5 L65,34.5 M7,55.5 L65,55.5"), 1.6
    )
    row = " ".join(f"M{5 + i * 8.86},39 L{5 + i * 8.86},53" for i in range(1, 7))
    return out + area(GRID.d(box(5, 38, 62, 16, 2)), AMBER) + line(GRID.d(row))


@scene
def month() -> str:
    """A calendar sheet with a full grid of days."""
    lines = " ".join(f"M{7 + i * 8.28},24 L{7 + i * 8.28},66" for i in range(1, 7))
    rows = " ".join(f"M7,{y} L65,{y}" for y in (34.5, 45, 55.5))
    return calendar(7, 8, 58, 58) + line(GRID.d(f"{lines} {rows}"), 1.6)
