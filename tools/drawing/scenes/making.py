"""Papers and plans that people make and use."""

from __future__ import annotations

from easyread.pairing.facts.portraits import DEV, EVE, GUS, MAY, ROY, face
from easyread.pairing.facts.shapes import (
    AMBER,
    BLUE,
    CORAL,
    DARK,
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
    limb,
    line,
)
from tools.drawing.arms import Arm
from tools.drawing.catalogue import scene
from tools.drawing.figures import Pose, person
from tools.drawing.signs import cross, tangle, tick
from tools.drawing.things import book, house, music, pen, sheet, text_lines


@scene
def test() -> str:
    """A person tries a page out; a tick and a cross say what works."""
    hold = Arm(((20, 38), (8, 34)), "none")
    out = person(At(23, 27, 0.86), ROY, Pose("happy", (1.5, 2), right=hold), bottom=48)
    page = (
        sheet(10, 45, 26, 24)
        + disc(18, 53, 4.5, YELLOW)
        + text_lines(25, 51, [7, 7], 5, 1.8)
        + line("M14,63 L32,63", 1.8)
    )
    board = (
        area(GRID.d(box(43, 20, 26, 49, 3)), WOOD)
        + sheet(46.5, 26, 19, 39)
        + area(GRID.d(box(51, 16, 10, 8, 2)), GREY)
    )
    return (
        out
        + page
        + disc(9.5, 58, 4, ROY.skin)
        + disc(37, 58, 4, ROY.skin)
        + board
        + tick(At(56, 36, 0.85))
        + cross(At(56, 54, 0.9))
    )


@scene
def design() -> str:
    """A plan of a house with a ruler and a pencil."""
    out = area(GRID.d(box(3, 8, 56, 50, 2)), SKY) + line(
        "M16,50 L16,30 L31,17 L46,30 L46,50 Z M26,50 L26,38 L36,38 L36,50", 2.4, NAVY
    )
    marks = " ".join(f"M{x},60 L{x},64" for x in range(11, 66, 6))
    rule = area(GRID.d(box(4, 59, 65, 10, 1)), YELLOW) + line(GRID.d(marks), 1.6)
    return out + rule + pen(At(46, 30, 1.12), CORAL)


@scene
def big() -> str:
    """A large ball beside a small one, with an arrow that points at the large one."""
    out = line("M3,68 L69,68") + disc(46, 45, 22, BLUE) + disc(10, 61, 5.5, PALE)
    return out + arrow(At(5, 14, 1, turn=35), AMBER, 26)


@scene
def hobby() -> str:
    """A happy person with a paint brush, a ball and music."""
    brush = Arm(((20, 34), (24, 17)), "grip")
    out = person(At(38, 38, 0.8), GUS, Pose("laugh", (0, -1), left=brush), bottom=38)
    tool = (
        line("M17,50 L9,26", 6)
        + line("M17,50 L9,26", 2.6, WOOD)
        + area("M6,27 L12.5,24 L9,11 C5,15 3,21 6,27 Z", CORAL)
    )
    ball = (
        disc(61, 60, 9, WHITE)
        + area("M61,56 L65,59 L63.5,63.5 L58.5,63.5 L57,59 Z", DARK, 1)
        + line(
            "M61,56 L61,52 M65,59 L69,57 M57,59 L53,57 M63.5,63.5 L66,67 M58.5,63.5 L56,67",
            1.4,
        )
    )
    return tool + out + ball + music(At(61, 17, 1.05))


@scene
def solve() -> str:
    """A tangle, an arrow, and a large tick."""
    knot = tangle(At(17, 36, 1.1))
    return knot + arrow(At(35, 36, 0.85), AMBER, 15) + tick(At(59.5, 36, 1.15))


@scene
def picture() -> str:
    """A picture in a frame: hills, a tree and the sun."""
    out = area(GRID.d(box(4, 8, 64, 56, 2)), WOOD) + area(
        GRID.d(box(11, 15, 50, 42)), SKY
    )
    out += disc(49, 26, 6, YELLOW) + area(
        "M11,57 L11,44 C20,34 32,36 40,46 C47,40 55,41 61,46 L61,57 Z", LEAF
    )
    return out + limb("M24,34 L24,46", 2.4, WOOD) + disc(24, 31, 8, GREEN)


@scene
def read() -> str:
    """A person reads a book."""
    out = person(At(36, 23, 0.95), MAY, Pose("happy", (0, 2.5)), bottom=48)
    hands = limb("M12,56 L16,56", 6, MAY.skin) + limb("M60,56 L56,56", 6, MAY.skin)
    arms = limb("M19,46 L12,54", 6, MAY.top) + limb("M53,46 L60,54", 6, MAY.top)
    return out + arms + book(At(36, 55, 1.02)) + hands


@scene
def story() -> str:
    """A book with a person on one page and their house on the other."""
    cover = area("M3,16 L3,66 L69,66 L69,16 Z", BLUE)
    pages = "M36,18 C26,11 14,11 6,14 L6,60 C14,57 26,57 36,63 C46,57 58,57 66,60 L66,14 C58,11 46,11 36,18 Z"
    out = cover + area(pages, WHITE) + line("M36,18 L36,63")
    return (
        out
        + person(At(21, 32, 0.62), EVE, bottom=34)
        + house(At(51, 43, 0.6))
        + text_lines(44, 49, [15, 11], 5, 1.8)
    )


@scene
def report() -> str:
    """A report: a page with rising bars, and more pages behind it."""
    out = (
        sheet(20, 3, 44, 56)
        + sheet(14, 7, 44, 56)
        + sheet(8, 11, 44, 58)
        + text_lines(15, 20, [30, 22], 7, 2.6)
    )
    for x, h, tint in ((15, 12, SKY), (26, 20, AMBER), (37, 27, GREEN)):
        out += area(GRID.d(box(x, 63 - h, 8, h)), tint)
    return out + line("M13,63 L47,63")


@scene
def agenda() -> str:
    """A list of things to talk about: each line begins with a speech bubble."""
    out = sheet(8, 3, 56, 66)
    for y, tint in ((9, SKY), (28, LEAF), (47, AMBER)):
        out += area(
            f"M14,{y} L30,{y} L30,{y + 11} L22,{y + 11} L17,{y + 16} L18,{y + 11} L14,{y + 11} Z",
            tint,
        ) + line(f"M37,{y + 6} L57,{y + 6}", 3)
    return out


@scene
def policy() -> str:
    """A folder with rings; its cover shows the building of an organisation."""
    out = area(GRID.d(box(14, 6, 52, 62, 3)), WHITE) + area(
        GRID.d(box(9, 3, 52, 66, 3)), BLUE
    )
    out += (
        area(GRID.d(box(20, 12, 34, 44, 2)), WHITE)
        + area("M23,27 L37,17 L51,27 Z", AMBER)
        + line("M24,49 L50,49", 2.6)
    )
    out += "".join(area(GRID.d(box(x, 27, 5, 21)), PALE, 1.6) for x in (26, 34.5, 43))
    return out + "".join(limb(f"M6,{y} L13,{y}", 1.6, GREY) for y in (15, 36, 57))


@scene
def sign_up() -> str:
    """A list of people, and a pen that puts a new one down."""
    out = sheet(6, 3, 50, 66)
    for y in (15, 34):
        out += (
            disc(17, y, 6, "#cf9f6c")
            + face(At(17, y - 0.6, 0.56))
            + line(f"M29,{y} L49,{y}", 3)
        )
    out += disc(17, 54, 6, WHITE) + line("M17,51 L17,57 M14,54 L20,54", 2)
    return out + pen(At(32, 58, 1.35), BLUE)


@scene
def vote() -> str:
    """A hand puts a paper with a cross mark into a box."""
    paper = area("M20,6 L46,6 L46,38 L20,38 Z", WHITE) + line(
        "M27,14 L38,25 M38,14 L27,25", 3.4
    )
    out = (
        area("M3,40 L13,32 L59,32 L69,40 Z", GREY) + line("M16,37 L56,37", 3.4) + paper
    )
    hand = (
        limb("M58,16 L49,18", 9, DEV.skin)
        + area("M69,5 L59,8 L61,24 L69,24 Z", CORAL)
        + limb("M50,16 L42,19", 4.6, DEV.skin)
    )
    return out + area(GRID.d(box(3, 40, 66, 29, 2)), SKY) + hand


@scene
def meeting_room() -> str:
    """An empty room with a table, chairs and a flip chart."""
    out = (
        area(GRID.d(box(3, 3, 66, 44)), PALE)
        + sheet(28, 8, 22, 26)
        + line("M32,15 L45,15 M32,22 L41,22")
    )
    for x in (12, 31, 50):
        out += area(GRID.d(box(x, 38, 11, 16, 3)), BLUE)
    out += area("M8,48 L64,48 L69,58 L3,58 Z", WOOD) + area(
        "M7,58 L12,58 L12,69 L7,69 Z M60,58 L65,58 L65,69 L60,69 Z", WOOD
    )
    return out
