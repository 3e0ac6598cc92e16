"""Buses and taxis as they are in Britain: doors on the left of the vehicle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.pairing.facts.kit import (
    DARK,
    RED,
    WHITE,
    area,
    box,
    disc,
)

if TYPE_CHECKING:
    from easyread.pairing.facts.kit import At


def bus_front(at: At) -> str:
    """Draw a small bus for use as a sign, 20 wide and 15 high."""
    out = area(at.d(box(-10, -9, 20, 14, 2)), RED)
    out += area(at.d(box(-7, -6, 14, 4.5)), WHITE, 1.6)
    return out + "".join(disc(*at.p(x, 5.5), 2.8 * at.s, DARK) for x in (-5, 5))
