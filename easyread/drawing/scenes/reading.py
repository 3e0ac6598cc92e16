"""Things to read and to sign."""

from __future__ import annotations

from easyread.drawing.arms import Arm
from easyread.drawing.cast import JOY
from easyread.drawing.catalogue import scene
from easyread.drawing.faces import RIGHT, face
from easyread.drawing.hands import handshake
from easyread.drawing.ink import AMBER, PALE, SKY, WHITE, YELLOW, area, disc, line
from easyread.drawing.people import Pose, person
from easyread.drawing.place import GRID, At
from easyread.drawing.shapes import box
from easyread.drawing.signs import arrow, cross, heart, tick
from easyread.drawing.things.buildings import house
from easyread.drawing.things.food import cup
from easyread.drawing.things.paper import sheet, text_lines


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
