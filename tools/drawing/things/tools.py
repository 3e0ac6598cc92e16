"""Small things that people use: a magnifier, a lamp, a camera, a loudspeaker, flowers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.pairing.facts.kit import (
    AMBER,
    CORAL,
    DARK,
    GREEN,
    GREY,
    PINK,
    RED,
    SKY,
    WHITE,
    WOOD,
    YELLOW,
    area,
    box,
    disc,
    dot,
    limb,
    line,
    oval,
)

if TYPE_CHECKING:
    from easyread.pairing.facts.kit import At, Point

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
