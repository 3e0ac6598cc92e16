"""Paying and being paid, in pounds."""

from __future__ import annotations

from easyread.pairing.facts.portraits import SKIN
from easyread.pairing.facts.shapes import (
    BLUE,
    CORAL,
    GRID,
    LEAF,
    PALE,
    SKY,
    WHITE,
    YELLOW,
    At,
    area,
    box,
    disc,
    limb,
    line,
)
from tools.drawing.catalogue import scene
from tools.drawing.signs import heart, star
from tools.drawing.things import apple, bus_front, coin, house, note, pound


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


@scene
def money() -> str:
    """A bank note and two coins in pounds."""
    return note(5, 7, 62, 36) + coin(24, 52, 15) + coin(51, 55, 12, PALE)


@scene
def cost() -> str:
    """A price tag with a pound sign."""
    tag = "M3,36 L21,15 L67,15 Q69,15 69,17 L69,55 Q69,57 67,57 L21,57 Z"
    return (
        area(GRID.d(tag), YELLOW)
        + disc(16, 36, 3.4, WHITE)
        + pound(At(45, 36, 1.9), 4.4)
    )


@scene
def charity() -> str:
    """A hand puts a pound coin into a box with a heart."""
    out = (
        area(GRID.d(box(12, 36, 40, 32, 2)), SKY)
        + heart(At(32, 54, 0.95))
        + line("M24,40.5 L40,40.5", 3)
    )
    out += area("M69,4 L58,8 L62,25 L69,23 Z", CORAL) + limb(
        "M58,16 L46,20", 10, SKIN[3]
    )
    return out + coin(32, 24, 10) + limb("M49,16 L40,21", 4.6, SKIN[3])


@scene
def bus_ticket() -> str:
    """A ticket with a bus and a pound sign."""
    out = area(
        "M4,18 L68,18 L68,29 C61,30 61,42 68,43 L68,54 L4,54 L4,43 C11,42 11,30 4,29 Z",
        SKY,
    )
    out += line("M46,23 L46,26 M46,31 L46,34 M46,39 L46,42 M46,47 L46,50")
    return out + bus_front(At(27, 37, 1.25)) + pound(At(55.5, 36, 0.95), 2.6)
