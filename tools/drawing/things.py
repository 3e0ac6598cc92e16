"""Things and places, drawn once and used in many scenes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.pairing.facts.portraits import SKIN
from easyread.pairing.facts.shapes import (
    AMBER,
    BLUE,
    BROWN,
    CORAL,
    DARK,
    GREEN,
    GREY,
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
    box,
    disc,
    dot,
    flat,
    limb,
    line,
    merge,
    oval,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from easyread.pairing.facts.shapes import Point

_SMALL = 0.7  # below this, windows and chimney are left out


def house(at: At, wall: str = WHITE, roof: str = CORAL) -> str:
    """Draw a house, 30 wide and 32 high, its origin at the middle of the ground line."""
    walls = area(at.d("M-12,0 L-12,-15 L0,-26 L12,-15 L12,0 Z"), wall)
    if at.s < _SMALL:
        top = area(at.d("M-16,-14 L0,-29 L16,-14 Z"), roof)
        return walls + top + area(at.d(box(-3.5, -9, 7, 9)), WOOD)
    out = area(at.d("M7,-22 L7,-30 L11.5,-30 L11.5,-18 Z"), roof) + walls
    out += area(at.d("M-15,-16 L0,-29 L15,-16 L12,-13 L0,-23.5 L-12,-13 Z"), roof)
    out += area(at.d(box(-8, -11, 6, 11)), WOOD)
    return out + area(at.d(box(2, -11, 6, 6)), SKY)


def windows(x: float, y: float, w: float, h: float, grid: tuple[int, int]) -> str:
    """Draw rows and columns of windows on a front of that size."""
    rows, columns = grid
    across, down = w / columns, h / (rows + 1)
    places = [
        (x + across * (column + 0.5) - 2, y + down * (row + 0.35))
        for row in range(rows)
        for column in range(columns)
    ]
    return "".join(area(GRID.d(box(px, py, 4, 4.5)), SKY, 1.4) for px, py in places)


def door(x: float, y: float, w: float = 22, h: float = 42, fill: str = WOOD) -> str:
    """Draw a closed door with one panel."""
    out = area(GRID.d(box(x, y, w, h)), fill)
    out += area(GRID.d(box(x + 4, y + 5, w - 8, h * 0.32)), BROWN)
    return out + dot(x + w - 4, y + h * 0.58, 1.8)


def green_cross(at: At) -> str:
    """Draw a green cross, 18 wide. Never a red one: the law protects that emblem."""
    arms = "M-3,-9 L3,-9 L3,-3 L9,-3 L9,3 L3,3 L3,9 L-3,9 L-3,3 L-9,3 L-9,-3 L-3,-3 Z"
    return area(at.d(arms), GREEN)


def bus_front(at: At) -> str:
    """Draw a small bus for use as a sign, 20 wide and 15 high."""
    out = area(at.d(box(-10, -9, 20, 14, 2)), RED)
    out += area(at.d(box(-7, -6, 14, 4.5)), WHITE, 1.6)
    return out + "".join(disc(*at.p(x, 5.5), 2.8 * at.s, DARK) for x in (-5, 5))


def table(y: float, left: float, right: float, h: float = 7, legs: float = 0) -> str:
    """Draw a table top from the side, with legs of that length."""
    out = ""
    if legs:
        for x in (left + 5, right - 9):
            out += area(GRID.d(box(x, y + h, 4, legs)), WOOD)
    return out + area(GRID.d(box(left, y, right - left, h, 2)), WOOD)


def screen(x: float, y: float, w: float, h: float, fill: str = SKY) -> str:
    """Draw a computer screen on its foot; the foot adds 6 to the height."""
    cx, foot = x + w / 2, y + h
    stand = (
        f"M{cx - 5},{foot} L{cx - 6},{foot + 6} L{cx + 6},{foot + 6} L{cx + 5},{foot} Z"
    )
    out = area(GRID.d(stand), GREY)
    out += line(GRID.d(f"M{cx - 12},{foot + 6} L{cx + 12},{foot + 6}"))
    out += area(GRID.d(box(x, y, w, h, 3)), DARK)
    return out + flat(GRID.d(box(x + 3, y + 3, w - 6, h - 6)), fill)


def scales(at: At, dish: str = AMBER) -> str:
    """Draw a balance that is level, 36 wide and 28 high."""
    out = line(at.d("M0,-12 L0,12 M-12,-9 L12,-9 M-6,13 L6,13"), max(2.6 * at.s, 1.8))
    for x in (-12, 12):
        out += line(at.d(f"M{x},-9 L{x - 5},3 M{x},-9 L{x + 5},3"), 1.5)
        bowl = f"M{x - 6},3 L{x + 6},3 C{x + 5},8 {x - 5},8 {x - 6},3 Z"
        out += area(at.d(bowl), dish, 1.8)
    return out + dot(*at.p(0, -12), 2.4 * at.s)


def key(at: At, fill: str = AMBER) -> str:
    """Draw a key, 22 long, its origin in the ring at the left."""
    bit = (at.d("M4,0 L17,0 M12,0 L12,4 M16.5,0 L16.5,4"), fill, 2.4 * at.s)
    ring = (at.d(oval(0, 0, 5, 5)), fill, 0.0)
    return merge(bit, ring) + disc(*at.p(-0.5, 0), 1.8 * at.s, WHITE, 1.6)


def ear(at: At, skin: str = SKIN[1]) -> str:
    """Draw an ear from the side, 24 wide and 36 high."""
    edge = (
        "M-8,-4 C-8,-14 -2,-19 4,-18 C12,-17 15,-9 12,-1 C10,4 7,6 5,11 "
        "C3,17 -3,19 -7,15 C-9,12 -6,8 -7,4 C-7.5,2 -8,-1 -8,-4 Z"
    )
    folds = (
        "M-3,-5 C-3,-11 0,-13 4,-12.5 C8,-11.5 8.5,-7 7,-3 C5.5,0 2,2 1,6 "
        "M-3,1 C0,-2 3,0 1.5,4"
    )
    return area(at.d(edge), skin) + line(at.d(folds))


_BULB = "M-4,7 C-4,3 -8,1 -8,-5 C-8,-10 -4,-13 0,-13 C4,-13 8,-10 8,-5 C8,1 4,3 4,7 Z"
_PIN = "M0,14 C-3,7 -10,2 -10,-5 C-10,-11 -5.5,-15 0,-15 C5.5,-15 10,-11 10,-5 C10,2 3,7 0,14 Z"


def magnifier(at: At) -> str:
    """Draw a magnifying glass, its handle to the lower right, 34 long."""
    handle = limb(at.d("M8,8 L19,19"), 4 * at.s, WOOD)
    return (
        handle
        + line(at.d(oval(0, 0, 11, 11)), 6)
        + line(at.d(oval(0, 0, 11, 11)), 2, GREY)
    )


def bulb(at: At) -> str:
    """Draw a light bulb, 16 wide and 26 high: an idea."""
    out = area(at.d(_BULB), YELLOW) + area(at.d("M-4,7 L4,7 L3,13 L-3,13 Z"), GREY)
    return out + line(at.d("M-2.5,-4 L0,0 L2.5,-4 M0,0 L0,7"), 1.5)


def pin(at: At, fill: str = RED) -> str:
    """Draw the pin that marks a place on a map, 20 wide, its tip 14 below the origin."""
    return area(at.d(_PIN), fill) + disc(*at.p(0, -5), 3.6 * at.s, WHITE)


def camera(at: At) -> str:
    """Draw a camera, 32 wide and 26 high."""
    out = area(at.d(box(-7, -15, 14, 8, 2)), GREY)
    out += area(at.d(box(-16, -10, 32, 22, 3)), DARK)
    out += disc(*at.p(0, 1), 8 * at.s, WHITE) + disc(*at.p(0, 1), 4.4 * at.s, SKY)
    return out + dot(*at.p(11.5, -5.5), 1.8 * at.s, YELLOW)


def loudspeaker(at: At, fill: str = GREY) -> str:
    """Draw a loudspeaker that faces right, 14 wide."""
    return area(at.d("M-7,-3.5 L-2.5,-3.5 L4.5,-9 L4.5,9 L-2.5,3.5 L-7,3.5 Z"), fill)


def sound(at: At) -> str:
    """Draw two waves of sound that go to the right."""
    return line(at.d("M0,-4.5 C3,-2 3,2 0,4.5 M4.5,-8 C9.5,-3.5 9.5,3.5 4.5,8"))


def music(at: At, fill: str = DARK) -> str:
    """Draw a pair of notes, 16 wide."""
    heads = (at.p(-5, 7), at.p(6, 5))
    bars = line(at.d("M-2.6,7 L-2.6,-7 L8.4,-9 L8.4,5"), 2.4) + line(
        at.d("M-2.6,-6 L8.4,-8"), 4.4
    )
    return bars + "".join(disc(x, y, 3 * at.s, fill) for x, y in heads)


def flowers(at: At) -> str:
    """Draw a bunch of flowers, 26 wide and 40 high, held at the origin."""
    stems = line(at.d("M0,8 L-8,-12 M0,8 L0,-16 M0,8 L8,-12"), 2.6, GREEN)
    wrap = area(at.d("M-9,-6 L9,-6 L2.5,12 L-2.5,12 Z"), SKY)
    places: tuple[tuple[Point, str], ...] = (
        ((-8, -13), CORAL),
        ((8, -13), PINK),
        ((0, -19), AMBER),
    )
    heads = "".join(
        disc(*at.p(*where), 5.6 * at.s, tint) + dot(*at.p(*where), 1.7 * at.s)
        for where, tint in places
    )
    return stems + wrap + heads


def sandwich(at: At) -> str:
    """Draw a triangle of sandwich, 34 wide."""
    out = area(at.d("M-17,8 L0,-12 L17,8 Z"), "#ffe3b8")
    out += area(
        at.d("M-17,8 C-12,5 -9,11 -4,8 C0,5 4,11 9,8 C12,6 14,8 17,8 L17,11 L-17,11 Z"),
        GREEN,
    )
    return out + area(at.d(box(-17, 10.5, 34, 5, 2)), "#ffe3b8")


_APPLE = "M0,-5 C-4,-8 -9,-5 -9,1 C-9,7 -4,10 0,8 C4,10 9,7 9,1 C9,-5 4,-8 0,-5 Z"


def apple(at: At) -> str:
    """Draw an apple, 18 wide."""
    return area(at.d(_APPLE), RED) + line(at.d("M0,-5 L1.5,-10"))


def banana(at: At) -> str:
    """Draw a banana, 22 wide."""
    skin = "M-7,-10 C-6,0 0,4 9,3 C10,6 7,9 3,9 C-6,9 -12,2 -10,-9 Z"
    return area(at.d(skin), YELLOW)


def cup(at: At, fill: str = WHITE) -> str:
    """Draw a cup with its handle on the right, 18 wide."""
    handle = line(at.d("M6,-4 C12,-4 12,5 5,5"))
    return handle + area(at.d("M-7,-6 L7,-6 L6,5 C6,8 -6,8 -6,5 Z"), fill)


_POUND = "M4.5,-4.5 C4,-8.5 -2.5,-9 -2.5,-3.5 C-2.5,0 -1,4 -4.5,7 L5,7 M-4.5,0 L2.5,0"


def pound(at: At, width: float = 2.4) -> str:
    """Draw the pound sign, about 10 wide and 16 high."""
    return line(at.d(_POUND), width)


def coin(x: float, y: float, r: float, fill: str = AMBER) -> str:
    """Draw a coin with the pound sign."""
    return disc(x, y, r, fill) + pound(At(x, y, r / 12.5), max(r / 5, 1.6))


def note(x: float, y: float, w: float = 30, h: float = 17, fill: str = LEAF) -> str:
    """Draw a bank note with the pound sign."""
    cx, cy = x + w / 2, y + h / 2
    window = disc(cx, cy, h * 0.33, WHITE, 1.6) + pound(At(cx, cy, h / 32), 1.6)
    return area(GRID.d(box(x, y, w, h)), fill) + window


def sheet(x: float, y: float, w: float, h: float, fill: str = WHITE) -> str:
    """Draw a sheet of paper or a board."""
    return area(GRID.d(box(x, y, w, h)), fill)


def text_lines(
    x: float, y: float, widths: Sequence[float], gap: float = 5, width: float = 2
) -> str:
    """Draw lines that stand for text, all in one path."""
    rows = enumerate(widths)
    path = " ".join(f"M{x},{y + i * gap} L{x + w},{y + i * gap}" for i, w in rows)
    return line(GRID.d(path), width)


def pen(at: At, fill: str = BLUE) -> str:
    """Draw a pen that writes at the origin and leans to the upper right, 24 long."""
    tip = area(at.d("M0,0 L2,-6 L6,-2 Z"), WHITE, 1.8)
    return tip + area(at.d("M2,-6 L16,-20 L20,-16 L6,-2 Z"), fill)


def book(at: At, cover: str = CORAL) -> str:
    """Draw an open book, 40 wide and 26 high."""
    pages = (
        "M0,-9 C-6,-13 -13,-13 -18,-11 L-18,10 C-13,8 -6,8 0,12 "
        "C6,8 13,8 18,10 L18,-11 C13,-13 6,-13 0,-9 Z"
    )
    text = "M-14,-6 L-5,-5 M-14,0 L-5,1 M5,-5 L14,-6 M5,1 L14,0"
    out = area(at.d("M-20,-8 L-20,14 L20,14 L20,-8 Z"), cover)
    out += area(at.d(pages), WHITE) + line(at.d("M0,-9 L0,12"))
    return out + line(at.d(text), 1.6)


def calendar(x: float, y: float, w: float, h: float, band: str = CORAL) -> str:
    """Draw an empty calendar sheet on two rings."""
    rings = " ".join(f"M{x + w * k},{y - 3} L{x + w * k},{y + 3}" for k in (0.25, 0.75))
    out = area(GRID.d(box(x, y, w, h, 2)), WHITE)
    return (
        out + area(GRID.d(box(x, y, w, h * 0.24, 1.5)), band) + line(GRID.d(rings), 2.4)
    )
