"""Services, places that give them, and making them better."""

from __future__ import annotations

from easyread.pairing.facts.portraits import SAM, face
from easyread.pairing.facts.shapes import (
    AMBER,
    BLUE,
    CORAL,
    GREEN,
    GREY,
    GRID,
    LEAF,
    NAVY,
    PALE,
    SKY,
    WHITE,
    WOOD,
    YELLOW,
    At,
    area,
    arrow,
    box,
    disc,
    dot,
    line,
)
from tools.drawing.catalogue import scene
from tools.drawing.figures import person
from tools.drawing.signs import bang, heart
from tools.drawing.things import (
    bus_front,
    green_cross,
    house,
    loudspeaker,
    magnifier,
    screen,
    sheet,
    sound,
    text_lines,
)


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
    """Home, health and travel round one person."""
    out = line("M36,40 L15,22 M36,40 L36,18 M36,40 L57,22", 2.4)
    for x, tint in ((14, SKY), (36, WHITE), (58, LEAF)):
        out += disc(x, 15, 10.8, tint)
    out += (
        house(At(14, 22, 0.48))
        + heart(At(36, 15.5, 0.62))
        + bus_front(At(58, 16, 0.66))
    )
    return out + person(At(36, 45, 0.74), SAM, bottom=33)


@scene
def better() -> str:
    """A so-so face, and an arrow up to a happy one."""
    out = disc(17, 53, 14, YELLOW) + face(At(17, 52.5, 1.3), "neutral")
    out += disc(53, 19, 16, LEAF) + face(At(53, 18.5, 1.5), "happy")
    return out + arrow(At(28, 50, 1, turn=-45), AMBER, 20)


@scene
def change() -> str:
    """A square turns step by step into a circle."""
    out = area(GRID.d(box(3, 9, 19, 19)), SKY) + area(
        GRID.d(box(26.5, 9, 19, 19, 6)), LEAF
    )
    return out + disc(59, 18.5, 10, AMBER) + arrow(At(6, 50, 1.25), CORAL, 48)


@scene
def find_gaps() -> str:
    """A row of things, and a magnifying glass over the one that is missing."""
    out = ""
    for x, tint in ((3, SKY), (50, LEAF)):
        out += area(GRID.d(box(x, 12, 19, 28, 2)), tint)
    out += house(At(12.5, 36, 0.5)) + bus_front(At(59.5, 28, 0.72))
    gap = " ".join(f"M{x},12 L{x + 3},12 M{x},40 L{x + 3},40" for x in (27, 34, 41))
    return out + line(gap) + disc(35.5, 30, 13, WHITE) + magnifier(At(35.5, 30, 1.3))


@scene
def important() -> str:
    """A page; one line is marked in yellow, with an exclamation mark beside it."""
    out = sheet(14, 3, 55, 66) + line("M24,14 L59,14 M24,54 L59,54 M24,62 L46,62", 2.4)
    out += area(GRID.d(box(23, 24, 41, 20, 2)), YELLOW) + line("M29,34 L58,34", 4)
    return out + disc(14, 34, 11.5, WHITE) + bang(At(14, 34, 0.82))


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
