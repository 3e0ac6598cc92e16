"""Days that have no date."""

from __future__ import annotations

from easyread.drawing.catalogue import scene
from easyread.drawing.ink import AMBER, CORAL, GREY, PALE, YELLOW, area, disc, limb
from easyread.drawing.signs import rays
from easyread.drawing.things.times import calendar


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
