"""What happens at a workshop."""

from __future__ import annotations

from easyread.pairing.facts.portraits import (
    ANN,
    BOB,
    DEV,
    DOWN,
    EVE,
    JOY,
    KAI,
    LEFT,
    LIN,
    MAY,
    NUR,
    RIGHT,
    SAM,
)
from easyread.pairing.facts.shapes import (
    AMBER,
    BROWN,
    GRID,
    LEAF,
    PINK,
    SKY,
    WHITE,
    YELLOW,
    At,
    area,
    box,
    disc,
    dot,
    flat,
    limb,
    line,
)
from tools.drawing.arms import Arm
from tools.drawing.catalogue import scene
from tools.drawing.figures import Pose, from_behind, person, standing, wheelchair
from tools.drawing.signs import cross, rays
from tools.drawing.things import (
    apple,
    book,
    bulb,
    camera,
    music,
    sandwich,
    sheet,
    table,
    text_lines,
)


@scene
def facilitator() -> str:
    """A person at a flip chart opens a hand to two people who listen."""
    chart = sheet(5, 4, 30, 42) + text_lines(11, 12, [18, 18, 11], 8, 2.6)
    reach = Arm(((18, 36), (27, 20)), "open")
    leader = person(
        At(54, 21, 0.8), LIN, Pose("speak", (-1, 1.5), left=reach), bottom=40
    )
    return (
        chart
        + leader
        + from_behind(At(18, 54, 0.56), KAI, 27)
        + from_behind(At(48, 54, 0.56), EVE, 27)
    )


@scene
def workshop() -> str:
    """Two people put coloured cards on a board, side by side."""
    out = area(GRID.d(box(3, 3, 66, 42, 2)), WHITE)
    for x, y, tint in (
        (30, 7, SKY),
        (47, 7, LEAF),
        (30, 20, PINK),
        (9, 19, YELLOW),
        (54, 20, AMBER),
    ):
        out += area(GRID.d(box(x, y, 12, 9)), tint)
    reach = Arm(((19, 16), (17, -16)))
    left = person(At(22, 45, 0.62), ANN, Pose("happy", (-1, -2), left=reach), bottom=41)
    right = person(
        At(50, 45, 0.62), KAI, Pose("happy", (1, -2), right=reach), bottom=41
    )
    return out + left + right


@scene
def work_together() -> str:
    """Three people round a table work on one large sheet."""
    out = person(At(14, 25, 0.58), SAM, Pose("happy", (1.5, 1.5)))
    out += person(At(58, 25, 0.58), BOB, Pose("happy", (-1.5, 1.5)))
    out += person(At(36, 20, 0.58), JOY, Pose("happy", DOWN)) + table(47, 3, 69, 21)
    out += area("M14,64 L19,45 L53,45 L58,64 Z", WHITE) + line(
        "M27,58 L45,58 M29,52 L38,52", 2.4
    )
    for x, tip, who in ((12, 21, SAM), (60, 51, BOB)):
        out += limb(f"M{x},42 L{tip},53", 4.4, who.top) + disc(tip, 53.5, 3.6, who.skin)
    return out + disc(30, 46, 3.4, JOY.skin) + disc(42, 46, 3.4, JOY.skin)


@scene
def dance() -> str:
    """Two people move to music; one uses a wheelchair."""
    high = Arm(((20, 20), (20, -4)))
    low = Arm(((20, 34), (26, 24)))
    left = standing(
        At(56, 25, 0.58), NUR, Pose("laugh", LEFT, left=low, right=high), stride=3
    )
    swing = Pose("laugh", RIGHT, right=Arm(((14, 34), (25, 26))))
    return left + wheelchair(At(19, 28, 0.54), DEV, swing) + music(At(36, 14, 1.1))


@scene
def tea_break() -> str:
    """A hot cup of tea and a biscuit."""
    steam = line("M24,22 C20,18 28,14 24,8 M34,22 C30,18 38,14 34,8", 2.4)
    out = (
        steam
        + line("M46,34 C60,32 60,54 44,54", 9)
        + line("M46,34 C60,32 60,54 44,54", 5, SKY)
    )
    out += area("M11,28 L47,28 L45,54 C44,60 14,60 13,54 Z", SKY)
    out += area("M4,62 L56,62 C52,68 8,68 4,62 Z", WHITE)
    biscuit = disc(59, 60, 9, "#e0b070")
    return (
        out
        + biscuit
        + "".join(
            dot(x, y, 1.4, BROWN) for x, y in ((56, 57), (62, 58), (57, 63), (62, 64))
        )
    )


@scene
def lunch() -> str:
    """A sandwich on a plate, with an apple and a drink."""
    plate = area("M3,57 L69,57 C64,67 8,67 3,57 Z", WHITE)
    drink = area("M54,20 L69,20 L67,56 L56,56 Z", SKY) + line("M60,20 L64,6", 2.4)
    return sandwich(At(34, 42, 1)) + drink + apple(At(13, 47, 0.95)) + plate


@scene
def photos() -> str:
    """A camera with a flash, and a photo of a person."""
    photo = area(GRID.d(box(34, 28, 35, 41)), WHITE) + flat(
        GRID.d(box(38, 32, 27, 28)), SKY
    )
    photo += person(At(51.5, 43, 0.56), JOY, bottom=30) + line(
        GRID.d(box(38, 32, 27, 28))
    )
    return photo + camera(At(23, 29, 1.15)) + rays((12, 13), (4, 9), (180, 330), 4)


@scene
def learn_together() -> str:
    """Two people look into one book, with a light bulb above."""
    left = person(At(16, 34, 0.72), KAI, Pose("happy", (1.5, 2)), bottom=46)
    right = person(At(56, 34, 0.72), MAY, Pose("happy", (-1.5, 2)), bottom=46)
    return left + right + book(At(36, 56, 0.95)) + bulb(At(36, 15, 0.95))


@scene
def food_allergy() -> str:
    """A sandwich on a plate with a cross over it."""
    plate = area("M3,52 L61,52 C57,62 7,62 3,52 Z", WHITE)
    return sandwich(At(32, 36, 1.2)) + plate + cross(At(56, 22, 1.5))


@scene
def no_photos() -> str:
    """A camera with a cross over it."""
    return camera(At(32, 38, 1.65)) + cross(At(56, 22, 1.5))
