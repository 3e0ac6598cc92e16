"""Services, places that give them, and making them better."""

from __future__ import annotations

from easyread.drawing.catalogue import scene
from easyread.drawing.faces import face
from easyread.drawing.ink import (
    AMBER,
    BLUE,
    CORAL,
    GREEN,
    GREY,
    LEAF,
    NAVY,
    PALE,
    SKY,
    WHITE,
    WOOD,
    YELLOW,
    area,
    disc,
    dot,
    line,
)
from easyread.drawing.place import GRID, At
from easyread.drawing.shapes import box
from easyread.drawing.signs import arrow, heart, question_mark, star, tick
from easyread.drawing.things.buildings import green_cross, house
from easyread.drawing.things.objects import screen
from easyread.drawing.things.paper import sheet, text_lines
from easyread.drawing.things.tools import loudspeaker, magnifier, sound
from easyread.drawing.things.vehicles import bus_front


@scene
def council() -> str:
    """A town hall with pillars and a flag."""
    out = line("M36,20 L36,3", 2.4) + area("M36,4 L52,8 L36,12 Z", BLUE)
    out += area(GRID.d(box(8, 34, 56, 28)), WHITE) + area(
        "M4,35 L36,18 L68,35 Z", "#ffe3b8"
    )
    for x in (13, 25, 42, 54):
        out += area(GRID.d(box(x, 37, 5.5, 22)), PALE)
    out += area(GRID.d(box(32, 44, 8, 18)), WOOD)
    return out + area(GRID.d(box(4, 60, 64, 8)), GREY) + line("M4,64 L68,64")


@scene
def clinic() -> str:
    """A low building with a green cross."""
    out = area(GRID.d(box(5, 24, 62, 44)), WHITE) + area(
        GRID.d(box(2, 20, 68, 8, 2)), BLUE
    )
    out += area(GRID.d(box(22, 3, 28, 28, 3)), WHITE) + green_cross(At(36, 17, 1.1))
    out += "".join(area(GRID.d(box(x, 38, 12, 12)), SKY) for x in (10, 50))
    return (
        out
        + area(GRID.d(box(28, 42, 8, 26)), SKY)
        + area(GRID.d(box(36, 42, 8, 26)), SKY)
    )


@scene
def services() -> str:
    """Three doors: one for home, one for health, one for travel."""
    out = ""
    signs = (
        house(At(13.5, 24, 0.5)),
        heart(At(36, 16, 0.75)),
        bus_front(At(58.5, 17, 0.78)),
    )
    for x, tint, sign in zip((4, 26.5, 49), (BLUE, CORAL, LEAF), signs, strict=True):
        out += area(GRID.d(box(x, 5, 19, 63)), WHITE) + sign
        out += area(GRID.d(box(x + 3.5, 31, 12, 37)), tint) + dot(x + 12.4, 51, 1.5)
    return out


@scene
def better() -> str:
    """A so-so face, and an arrow up to a happy one."""
    out = disc(17, 53, 14, YELLOW) + face(At(17, 52.5, 1.3), "neutral")
    out += disc(53, 19, 16, LEAF) + face(At(53, 18.5, 1.5), "happy")
    return out + arrow(At(28, 50, 1, turn=-45), AMBER, 20)


@scene
def change() -> str:
    """A blue square turns into an amber circle."""
    out = area(GRID.d(box(3, 25, 22, 22, 2)), SKY) + disc(57, 36, 12.5, AMBER)
    return out + arrow(At(27, 36), LEAF, 16)


@scene
def find_gaps() -> str:
    """Of four boxes one is missing; a magnifying glass is over the gap."""
    out = ""
    for x, y in ((4, 4), (34, 4), (4, 34)):
        out += area(GRID.d(box(x, y, 25, 25, 3)), SKY) + tick(At(x + 13, y + 12.5, 0.9))
    return (
        out
        + disc(45, 45, 10, WHITE)
        + magnifier(At(45, 45))
        + question_mark(At(45, 44, 0.62))
    )


@scene
def important() -> str:
    """A list with a large star at its first line."""
    out = sheet(8, 3, 56, 66) + star(At(23, 20, 1.1)) + line("M38,20 L57,20", 4)
    return out + line("M20,42 L54,42 M20,56 L54,56", 2.4)


@scene
def health() -> str:
    """A heart with the line of its beat."""
    return heart(At(36, 38, 3.1)) + line(
        "M10,38 L24,38 L30,26 L38,50 L44,34 L47,38 L62,38", 3, WHITE
    )


@scene
def different_formats() -> str:
    """The same news on a page, as sound, and as a film."""
    out = sheet(4, 4, 28, 36) + text_lines(9, 12, [18, 18, 18, 11], 7, 2.4)
    out += loudspeaker(At(46, 22, 1.35), AMBER) + sound(At(57, 22, 1.1))
    return out + screen(24, 43, 34, 20, WHITE) + area("M37,47 L46,53 L37,59 Z", GREEN)


@scene
def web_link() -> str:
    """A screen with a blue underlined link and a pointer on it."""
    out = screen(4, 6, 64, 50, WHITE) + text_lines(13, 17, [40, 28], 7, 2.4)
    out += line("M13,36 L44,36", 4, NAVY) + line("M13,41 L44,41", 1.8, NAVY)
    pointer = "M40,36 L40,56 L45,51.5 L49,60 L52.5,58.4 L48.5,50 L55,50 Z"
    return out + area(pointer, WHITE)


@scene
def information() -> str:
    """A page in a hand, with a blue sign that has an i."""
    out = sheet(6, 3, 44, 58) + text_lines(13, 14, [30, 30, 20, 30], 9, 2.6)
    return (
        out
        + disc(51, 51, 17, BLUE)
        + line("M51,49 L51,60", 4.6, WHITE)
        + dot(51, 42, 2.9, WHITE)
    )
