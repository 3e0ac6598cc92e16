"""Home, money and the places of every day."""

from __future__ import annotations

from easyread.pairing.facts.portraits import (
    EVE,
    GUS,
    IDA,
    NUR,
    PAT,
    ROY,
    SAM,
    SKIN,
    TIM,
    face,
)
from easyread.pairing.facts.shapes import (
    AMBER,
    BLUE,
    CORAL,
    DARK,
    GREEN,
    GREY,
    GRID,
    LEAF,
    PALE,
    RED,
    SKY,
    WHITE,
    WOOD,
    YELLOW,
    At,
    area,
    box,
    disc,
    envelope,
    limb,
    line,
)
from tools.drawing.catalogue import scene
from tools.drawing.figures import Pose, person, profile
from tools.drawing.hands import palm_up
from tools.drawing.signs import cross, heart, speech, thought
from tools.drawing.things import (
    apple,
    bulb,
    coin,
    cup,
    house,
    pound,
    screen,
    sheet,
    text_lines,
)


@scene
def home() -> str:
    """A house with a heart on its front and an open door."""
    out = area("M11,36 L11,68 L61,68 L61,36 L36,13 Z", WHITE) + area(
        "M3,38 L36,6 L69,38 L63,43 L36,17.5 L9,43 Z", CORAL
    )
    return (
        out
        + heart(At(36, 35, 0.75))
        + area(GRID.d(box(28, 47, 16, 21)), WOOD)
        + disc(40, 58, 1, DARK, 1)
        + line("M3,68 L69,68")
    )


@scene
def rent() -> str:
    """A coin goes to a house, again and again."""
    out = house(At(49, 67, 1.25)) + coin(15, 52, 12)
    out += limb("M14,33 C13,10 40,2 49,14", 3, AMBER)
    return out + area("M43,17 L56,11 L55,25 Z", AMBER)


@scene
def bill() -> str:
    """A bill for light and water with the sum to pay in pounds."""
    paper = (
        "M12,3 L60,3 L60,67 L54,62 L48,67 L42,62 L36,67 L30,62 L24,67 L18,62 L12,67 Z"
    )
    out = area(paper, WHITE) + bulb(At(23, 16, 0.58)) + line("M34,16 L53,16", 2.6)
    drop = "M23,27 C17,35 17,41 23,41 C29,41 29,35 23,27 Z"
    out += area(drop, SKY) + line("M34,35 L53,35", 2.6) + line("M18,52 L25,52", 2.6)
    return (
        out
        + area(GRID.d(box(30, 43, 24, 16, 2)), YELLOW)
        + pound(At(42, 51.5, 0.72), 2.4)
    )


@scene
def debt() -> str:
    """A worried person thinks of a pound coin with a red minus sign."""
    out = person(At(23, 43, 0.86), SAM, Pose("worried", (1.5, -1)), bottom=29)
    return (
        out
        + thought(32, 3, 37, 30, (38, 33))
        + limb("M39,18 L45,18", 3.4, RED)
        + coin(57, 18, 7.6)
    )


@scene
def save_money() -> str:
    """A coin drops into a jar that is half full of coins."""
    glass = "M18,28 L54,28 L54,32 C60,34 61,38 61,42 L61,63 C61,67 58,69 54,69 L18,69 C14,69 11,67 11,63 L11,42 C11,38 12,34 18,32 Z"
    out = area(glass, "#e4f4fd")
    for x, y in ((20, 61), (34, 61), (48, 61), (27, 51), (42, 51)):
        out += coin(x, y, 7)
    return out + line("M17,28 L55,28", 4.6) + coin(36, 13, 9.6)


@scene
def bank() -> str:
    """A building with pillars and a large pound coin on its front."""
    out = area("M3,30 L36,4 L69,30 Z", SKY) + area(GRID.d(box(8, 30, 56, 30)), WHITE)
    out += "".join(area(GRID.d(box(x, 33, 6, 25)), PALE) for x in (11, 55)) + area(
        GRID.d(box(3, 60, 66, 9, 1)), GREY
    )
    return out + coin(36, 36, 16)


@scene
def benefits() -> str:
    """A letter from an office; money comes out of it into an open hand."""
    out = (
        sheet(20, 3, 49, 36)
        + area("M26,17 L35,9 L44,17 Z", BLUE, 1.6)
        + line("M28,20 L28,29 M35,20 L35,29 M42,20 L42,29 M25,32 L45,32", 2.4)
    )
    out += text_lines(51, 13, [12, 12, 8], 7, 2.2)
    hand = palm_up(At(30, 58, 1.25), SKIN[3], GREEN)
    return out + hand + coin(29, 47, 7) + coin(44, 48, 7)


@scene
def free() -> str:
    """A price tag with a pound sign, crossed out: nothing to pay."""
    tag = "M3,38 L20,18 L60,18 Q62,18 62,20 L62,56 Q62,58 60,58 L20,58 Z"
    out = area(tag, YELLOW) + disc(15, 38, 3.4, WHITE) + pound(At(40, 38, 1.7), 4)
    return out + cross(At(55, 22, 1.7))


@scene
def food_bank() -> str:
    """Hands give a box with food: bread, a tin and an apple."""
    out = (
        area("M14,36 C14,16 32,16 32,24 L32,40 L14,40 Z", "#e0b070")
        + area(GRID.d(box(31, 14, 13, 26, 2)), GREY)
        + area(GRID.d(box(31, 20, 13, 11)), CORAL)
    )
    out += (
        apple(At(53, 30, 0.95))
        + area(GRID.d(box(9, 36, 54, 29, 2)), WOOD)
        + heart(At(36, 51, 0.85), WHITE)
    )
    return out + limb("M5,48 L12,50", 6, SKIN[4]) + limb("M67,48 L60,50", 6, SKIN[4])


@scene
def cafe() -> str:
    """A shop front with a striped blind and a hot cup in the window."""
    out = area(GRID.d(box(7, 22, 58, 46)), WHITE)
    for i in range(5):
        out += area(
            f"M{7 + i * 11.6},6 L{18.6 + i * 11.6},6 L{18.6 + i * 11.6},22 C{18.6 + i * 11.6},29 {7 + i * 11.6},29 {7 + i * 11.6},22 Z",
            CORAL if i % 2 else WHITE,
        )
    out += area(GRID.d(box(12, 33, 32, 27)), SKY) + area(
        GRID.d(box(49, 33, 12, 35)), WOOD
    )
    return (
        out
        + cup(At(26, 51, 1.05))
        + line("M22,41 C20,39 25,38 23,35.6 M30,41 C28,39 33,38 31,35.6", 1.8)
    )


@scene
def community_centre() -> str:
    """A wide hall with many people at its door."""
    out = (
        area(GRID.d(box(6, 28, 60, 40)), WHITE)
        + area("M2,30 L36,5 L70,30 Z", GREEN)
        + area(GRID.d(box(22, 36, 28, 32)), SKY)
    )
    out += disc(36, 20, 5.6, YELLOW) + face(At(36, 19.6, 0.52))
    out += "".join(area(GRID.d(box(x, 36, 8, 9)), SKY) for x in (10, 54))
    for x, who in ((18, TIM), (54, PAT)):
        out += person(At(x, 55, 0.5), who, bottom=27)
    return out + person(At(36, 52, 0.54), IDA, bottom=30)


@scene
def phone() -> str:
    """A person talks on a phone held at the ear."""
    out = person(At(30, 32, 0.96), EVE, Pose("speak", (1, 0)), bottom=38)
    tool = area(At(44.5, 33, 1, turn=8).d(box(-3.5, -13, 7.5, 26, 2.5)), DARK)
    arm = limb("M42,60 L55,56 L48,44", 6.4, EVE.top) + disc(46.5, 39, 4.8, EVE.skin)
    return (
        out
        + tool
        + arm
        + line("M54,22 C57,25 57,31 54,34 M59,18 C64,24 64,32 59,38", 2.4)
    )


@scene
def contact() -> str:
    """Three ways to reach someone: a phone, a letter and a computer."""
    mobile = area(GRID.d(box(6, 4, 23, 38, 4)), DARK) + area(
        GRID.d(box(9.5, 9, 16, 26)), LEAF, 1.6
    )
    return (
        mobile
        + envelope(35, 9, 34, 25, AMBER)
        + screen(17, 42, 38, 21, SKY)
        + line("M25,52 L37,52", 3)
    )


@scene
def confidential() -> str:
    """A folder with a person's face, locked with a padlock."""
    out = area("M4,14 L24,14 L29,20 L62,20 L62,64 L4,64 Z", AMBER) + area(
        GRID.d(box(10, 26, 28, 31, 2)), WHITE
    )
    out += person(At(24, 38, 0.56), ROY, bottom=33)
    shackle = limb("M44,46 L44,39 C44,30 60,30 60,39 L60,46", 3, GREY)
    return (
        out
        + shackle
        + area(GRID.d(box(38, 45, 28, 24, 3)), BLUE)
        + disc(52, 55, 2.6, DARK)
        + line("M52,56 L52,62", 3)
    )


@scene
def talk() -> str:
    """Two people face each other, and one speaks."""
    left = profile(At(18, 40, 0.8), NUR, "speak", 37)
    right = profile(At(54, 40, 0.8, flip=True), GUS, "happy", 37)
    return (
        left
        + right
        + speech(24, 2, 40, 22, (30, 36))
        + text_lines(32, 9.5, [22, 14], 6)
    )


@scene
def room() -> str:
    """A bedroom: a bed, a lamp and a window."""
    out = area(GRID.d(box(40, 5, 24, 24, 1)), SKY) + line("M52,5 L52,29 M40,17 L64,17")
    out += (
        area("M8,22 L14,8 L24,8 L30,22 Z", YELLOW)
        + line("M19,22 L19,36", 3)
        + area(GRID.d(box(7, 36, 22, 4, 1)), WOOD)
    )
    out += area(GRID.d(box(3, 40, 5, 28, 1)), WOOD) + area(
        GRID.d(box(64, 50, 5, 18, 1)), WOOD
    )
    out += area(GRID.d(box(8, 52, 56, 11)), BLUE) + area(
        GRID.d(box(9, 45, 18, 9, 4)), WHITE
    )
    return out


@scene
def food() -> str:
    """A plate with a meal, between a fork and a knife."""
    out = disc(36, 36, 23, WHITE) + disc(36, 36, 16, PALE, 1.4)
    out += area(
        "M25,38 C23,28 34,22 40,28 C45,33 40,42 33,43 C29,44 26,42 25,38 Z", WOOD
    )
    out += "".join(
        disc(x, y, 2.6, GREEN, 1.4) for x, y in ((46, 36), (43, 41), (47, 42), (39, 46))
    )
    out += area("M40,27 L48,25 L49,31 L43,32 Z", AMBER, 1.6)
    fork = "M6,16 L6,56 M2.8,12 L2.8,22 C2.8,27 9.2,27 9.2,22 L9.2,12 M6,12 L6,20"
    return (
        out
        + line(fork, 2.2)
        + area("M64,10 C70,14 70,30 66,34 L66,58 L63,58 L63,10 Z", GREY)
    )
