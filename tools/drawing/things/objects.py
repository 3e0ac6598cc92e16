"""Other things: furniture, a screen, a key, scales, an ear."""

from __future__ import annotations

from easyread.pairing.facts.kit import (
    AMBER,
    DARK,
    GREY,
    GRID,
    SKY,
    WHITE,
    WOOD,
    At,
    area,
    box,
    disc,
    dot,
    flat,
    line,
    merge,
    oval,
)
from easyread.pairing.facts.portraits import SKIN


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
