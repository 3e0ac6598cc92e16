"""Paying and being paid, in pounds."""

from __future__ import annotations

from easyread.drawing.catalogue import scene
from easyread.drawing.heads import SKIN
from easyread.drawing.ink import BLUE, CORAL, LEAF, WHITE, area, limb, line
from easyread.drawing.place import GRID, At
from easyread.drawing.shapes import box
from easyread.drawing.signs import star
from easyread.drawing.things.buildings import house
from easyread.drawing.things.food import apple
from easyread.drawing.things.money import coin, note
from easyread.drawing.things.vehicles import bus_front


@scene
def budget() -> str:
    """One pound coin splits into home, food and bus."""
    out = coin(36, 15, 12)
    out += line("M36,28 L36,40 M36,34 L12,34 L12,40 M36,34 L60,34 L60,40")
    for x in (12, 36, 60):
        out += area(GRID.d(box(x - 10, 42, 20, 24, 2)), WHITE)
    return (
        out
        + house(At(12, 61, 0.5))
        + apple(At(36, 55, 0.75))
        + bus_front(At(60, 55, 0.72))
    )


@scene
def pay() -> str:
    """One hand gives a bank note to another."""
    giver = (
        area("M3,34 L14,32 L17,49 L3,52 Z", BLUE)
        + limb("M18,40 L28,36", 11, SKIN[1])
        + note(25, 10, 44, 28)
        + limb("M23,36 L32,31", 5, SKIN[1])
    )
    return (
        giver
        + area("M69,50 L58,48 L56,63 L69,66 Z", CORAL)
        + limb("M55,56 L36,56", 8, SKIN[3])
        + limb("M53,52 L45,47", 4, SKIN[3])
    )


@scene
def voucher() -> str:
    """A ticket with a pound coin, a tear line and a star."""
    ticket = area(
        "M4,18 L68,18 L68,29 C61,30 61,42 68,43 L68,54 L4,54 L4,43 C11,42 11,30 4,29 Z",
        LEAF,
    )
    return (
        ticket
        + coin(27, 36, 12)
        + line("M46,23 L46,26 M46,31 L46,34 M46,39 L46,42 M46,47 L46,50")
        + star(At(55, 36, 0.6))
    )
