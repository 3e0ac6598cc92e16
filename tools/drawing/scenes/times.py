"""Early and late, before and after: times that have no figures."""

from __future__ import annotations

from easyread.pairing.facts.portraits import EVE, GUS, IDA, NUR, RIGHT, TIM
from easyread.pairing.facts.shapes import (
    AMBER,
    BROWN,
    CORAL,
    GREEN,
    GRID,
    LEAF,
    PINK,
    RED,
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
    flat,
    limb,
    line,
    oval,
)
from tools.drawing.arms import Arm
from tools.drawing.catalogue import scene
from tools.drawing.figures import Pose, person, standing
from tools.drawing.signs import star, thought, tick
from tools.drawing.things import calendar


def _clock(x: float, wedge: str, tint: str) -> str:
    """Draw a clock without hands whose one slice lies before or after the mark at the top."""
    out = disc(x, 20, 17, WHITE) + area(GRID.d(wedge), tint, 1.6)
    return out + line(f"M{x},20 L{x},7", 2.6) + dot(x, 20, 2)


@scene
def early() -> str:
    """A person waits on a chair; the clock's slice lies before the mark."""
    wedge = "M50,20 L37.5,12 C40,7.6 44.6,5 50,5 Z"
    chair = limb("M8,32 L8,66 M8,50 L25,50 M25,50 L25,66", 2.6, WOOD)
    out = (
        chair
        + limb("M14,47 L27,47 L28,63", 5.4, "#1e50a0")
        + area("M25,68 L25,64 L35,68 Z", BROWN)
    )
    body = person(At(15, 22, 0.62), IDA, Pose("happy", RIGHT), bottom=40)
    return (
        out
        + body
        + limb("M14,47 L27,47 L28,62", 5.4, "#1e50a0")
        + _clock(50, wedge, LEAF)
        + tick(At(52, 55, 1.2))
    )


@scene
def late() -> str:
    """A person runs; the clock's slice lies after the mark."""
    wedge = "M52,20 L52,5 C59,5 65,10 66.6,17 Z"
    run = Pose(
        "worried",
        RIGHT,
        left=Arm(((15, 36), (22, 28))),
        right=Arm(((17, 36), (26, 28))),
    )
    out = standing(At(22, 20, 0.62), TIM, run, stride=8)
    return (
        out + _clock(52, wedge, RED) + line("M3,34 L8,34 M2,46 L7,46 M3,58 L8,58", 2.4)
    )


@scene
def start() -> str:
    """A green flag at a line, and an arrow that goes ahead."""
    out = line("M14,69 L14,4", 5.4) + line("M14,68 L14,5", 1.8, WOOD)
    out += area("M16,6 C26,2 36,12 50,7 L50,31 C36,36 26,26 16,30 Z", GREEN)
    return out + arrow(At(24, 54, 1.15), AMBER, 38)


def _line_of_time(x: float, tint: str) -> str:
    """Draw a way through time with a star in its middle; the part at `x` is coloured."""
    out = area("M3,40 L57,40 L57,32 L70,46 L57,60 L57,52 L3,52 Z", WHITE)
    out += flat(GRID.d(box(x, 41, 31, 10)), tint)
    return out + line("M36,31 L36,52", 2.6) + star(At(36, 20, 1.3))


@scene
def before() -> str:
    """An arrow with a star in its middle; the part before the star is coloured."""
    return _line_of_time(4, AMBER)


@scene
def after() -> str:
    """An arrow with a star in its middle; the part after the star is coloured."""
    head = area("M37,40 L57,40 L57,32 L70,46 L57,60 L57,52 L37,52 Z", AMBER)
    return _line_of_time(4, WHITE) + head


@scene
def year() -> str:
    """Four trees: bare in winter, in flower, green in the sun, and losing leaves."""
    out = area(GRID.d(box(3, 3, 66, 66, 4)), WHITE) + line("M36,3 L36,69 M3,36 L69,36")
    for x, y, tint in ((52.5, 17, PINK), (22, 50, GREEN), (52.5, 48, AMBER)):
        out += limb(f"M{x},{y} L{x},{y + 13}", 2.4, WOOD) + disc(x, y - 2, 9, tint)
    spots = ((48, 12), (56, 12.5), (50, 19), (56, 18))
    out += "".join(dot(x, y, 1.9, WHITE) for x, y in spots)
    out += disc(9.5, 42.5, 4, YELLOW)
    fallen = "".join(
        area(
            f"M{x},{y} C{x},{y - 4} {x + 4},{y - 5} {x + 5},{y - 5} C{x + 5},{y - 1} {x + 3},{y} {x},{y} Z",
            CORAL,
            1.4,
        )
        for x, y in ((41, 64), (60, 66), (62, 58))
    )
    bare = "M19.5,31 L19.5,16 M19.5,22 L12,13 M19.5,22 L27,13 M19.5,17 L19.5,8"
    return out + line(bare, 4.6) + line(bare, 1.6, WOOD) + fallen


def _bell(at: At) -> str:
    out = area(
        at.d("M-10,7 C-7,4 -8,-2 -7,-5 C-5,-12 5,-12 7,-5 C8,-2 7,4 10,7 Z"), YELLOW
    )
    return (
        disc(*at.p(0, 9), 3.2 * at.s, YELLOW) + out + line(at.d("M0,-10 L0,-13"), 2.6)
    )


@scene
def remember() -> str:
    """A person with a finger at the head thinks of a bell."""
    out = person(At(23, 43, 0.84), NUR, Pose("happy", (1.5, -1.5)), bottom=30)
    cloud = thought(33, 3, 36, 33, (38, 32)) + _bell(At(51, 19, 0.95))
    return (
        out + cloud + line("M40,14 C38,17 38,21 40,24 M62,14 C64,17 64,21 62,24", 1.8)
    )


@scene
def appointment() -> str:
    """A calendar with one empty day in a red ring."""
    lines = " ".join(f"M{7 + i * 11.6},24 L{7 + i * 11.6},66" for i in range(1, 5))
    out = calendar(7, 8, 58, 58, SKY) + line(
        GRID.d(lines + " M7,38 L65,38 M7,52 L65,52"), 1.6
    )
    ring = GRID.d(oval(47.5, 45, 10.5, 11))
    return out + line(ring, 6) + line(ring, 3, RED)


@scene
def event() -> str:
    """People at a table with cakes and cups, under a line of small flags."""
    out = line("M3,5 C20,15 52,15 69,5")
    for x, y, tint in (
        (9, 7.6, CORAL),
        (22, 11, SKY),
        (36, 12.4, AMBER),
        (50, 11, LEAF),
        (63, 7.6, CORAL),
    ):
        out += area(f"M{x - 4.6},{y} L{x + 4.6},{y} L{x},{y + 10} Z", tint, 1.8)
    for x, who in ((15, EVE), (36, GUS), (57, IDA)):
        out += person(At(x, 36, 0.54), who, Pose("laugh"), bottom=38)
    out += area(GRID.d(box(3, 54, 66, 15, 2)), WHITE) + line(
        "M3,59 C8,64 14,64 19.5,59 C25,64 31,64 36,59 C41,64 47,64 52.5,59 C58,64 64,64 69,59"
    )
    cakes = "".join(
        area(f"M{x - 5},54 L{x - 4},48 L{x + 4},48 L{x + 5},54 Z", tint, 1.8)
        for x, tint in ((25.5, PINK), (46.5, WOOD))
    )
    return out + cakes
