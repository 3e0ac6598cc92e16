"""Things to read and to sign."""

from __future__ import annotations

from easyread.pairing.facts.portraits import JOY, RIGHT, SKIN, face
from easyread.pairing.facts.shapes import (
    AMBER,
    BLUE,
    CORAL,
    DARK,
    GRID,
    NAVY,
    PALE,
    SKY,
    WHITE,
    YELLOW,
    At,
    area,
    arrow,
    box,
    disc,
    dot,
    limb,
    line,
)
from tools.drawing.arms import Arm
from tools.drawing.catalogue import scene
from tools.drawing.figures import Pose, person
from tools.drawing.hands import handshake, pointing_hand
from tools.drawing.signs import cross, heart, tick
from tools.drawing.things import apple, coin, cup, house, pen, sheet, sound, text_lines


@scene
def easy_read() -> str:
    """A page with three small pictures, each with thick lines beside it."""
    out = sheet(11, 3, 50, 66)
    out += house(At(24, 24, 0.52)) + line("M37,13 L54,13 M37,20 L50,20", 3)
    out += (
        disc(24, 36, 7.5, YELLOW)
        + face(At(24, 35.5, 0.7), "happy")
        + line("M37,33 L54,33 M37,40 L54,40", 3)
    )
    return out + cup(At(23, 55.5, 0.9), SKY) + line("M37,53 L54,53 M37,60 L46,60", 3)


@scene
def plain_english() -> str:
    """A crowded page with a cross becomes a short page with a tick."""
    hard = sheet(4, 4, 27, 38, PALE) + text_lines(8, 9, [19] * 9, 3.5, 1.3)
    easy = sheet(39, 22, 30, 46) + text_lines(45, 32, [18, 12, 18], 9, 3.4)
    return (
        hard
        + easy
        + cross(At(28, 38, 0.8))
        + tick(At(60, 62, 0.9))
        + arrow(At(10, 56), AMBER, 24)
    )


@scene
def large_print() -> str:
    """A page with a huge A and a small A."""
    return (
        sheet(8, 3, 56, 66)
        + line("M14,60 L27,18 L40,60 M19,47 L35,47", 6)
        + line("M47,60 L52.5,43 L58,60 M49,54.5 L56,54.5", 2.6)
    )


@scene
def charter() -> str:
    """A page with text and a handshake at its foot."""
    return (
        sheet(9, 3, 54, 66)
        + text_lines(17, 12, [38, 38, 24], 8, 2.6)
        + handshake(At(36, 51, 0.62))
    )


@scene
def consent() -> str:
    """A form with a ticked box; a person holds a thumb up."""
    return (
        sheet(38, 3, 31, 42)
        + text_lines(44, 11, [19, 19], 6)
        + area(GRID.d(box(44, 24, 14, 14)), WHITE)
        + tick(At(52.5, 28.5, 1))
        + person(
            At(22, 37, 0.82),
            JOY,
            Pose("happy", RIGHT, right=Arm(((20, 37), (34, 26)), "thumb")),
        )
    )


@scene
def agree() -> str:
    """Two hands shake, with a heart above."""
    return heart(At(36, 15, 0.95)) + handshake(At(36, 46, 1.05))


@scene
def braille() -> str:
    """A finger moves along rows of raised dots."""
    out = area(GRID.d(box(3, 6, 66, 60, 3)), WHITE)
    cells = ((12, "110100"), (30, "101101"), (48, "111001"))
    for row, top in enumerate((14, 43)):
        for x, dots in cells:
            for i, raised in enumerate(dots[row:] + dots[:row]):
                where = (x + i % 2 * 8, top + i // 2 * 8)
                out += dot(*where, 2.9) if raised == "1" else ""
    return out + pointing_hand(At(9, 33, 0.95, flip=True), SKIN[2], BLUE)


@scene
def communication_aid() -> str:
    """A hand touches one of four pictures on a tablet, and the tablet speaks."""
    out = area(GRID.d(box(4, 6, 50, 48, 4)), DARK)
    tiles = ((8, 10, WHITE), (30, 10, WHITE), (8, 31, WHITE), (30, 31, YELLOW))
    for x, y, tint in tiles:
        out += area(GRID.d(box(x, y, 20, 19)), tint, 1.6)
    out += (
        cup(At(17, 19.5, 0.75), SKY)
        + house(At(40, 27, 0.48))
        + face(At(18, 40, 1), "happy")
        + apple(At(40, 41, 0.75))
    )
    arm = area("M69,69 L69,56 L60,54 L56,66 L58,69 Z", CORAL) + limb(
        "M58,60 L47,48", 5, SKIN[4]
    )
    return out + arm + disc(57, 59, 5.5, SKIN[4]) + sound(At(58, 20, 1.2))


@scene
def contract() -> str:
    """A page with a pound coin and a signature, and a pen."""
    out = sheet(8, 3, 48, 66) + coin(32, 17, 9) + text_lines(16, 34, [32, 32], 7, 2.4)
    return (
        out
        + line(
            "M16,58 C20,46 24,48 23,56 C23,61 29,54 31,55 C33,56 31,59 35,57", 2.4, NAVY
        )
        + pen(At(42, 57, 1.15), AMBER)
    )
