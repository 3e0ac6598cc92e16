"""Hands. At reading size single fingers are mush: only the silhouette counts.

Where the hand is the picture, it has fingers. Never one finger upright on a fist seen
from the front, never a ring of thumb and finger: both are read as insults.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.pairing.facts.portraits import SKIN
from easyread.pairing.facts.shapes import (
    BLUE,
    CORAL,
    At,
    Point,
    area,
    box,
    disc,
    limb,
    line,
    merge,
    oval,
)

if TYPE_CHECKING:
    from collections.abc import Callable


def small_hand(
    tip: Point, angle: float, s: float, skin: str, kind: str = "fist"
) -> str:
    """Draw a hand in a scene: fist, open, thumb, point, grip, flat or none."""
    up, along = At(*tip, s), At(*tip, s, turn=angle)
    fine = max(1.3 * s, 1)
    kinds: dict[str, Callable[[], str]] = {
        "none": lambda: "",
        "fist": lambda: disc(*tip, 5 * s, skin),
        "thumb": lambda: _thumb(up, skin, fine),
        "open": lambda: _open(up, skin, fine),
        "point": lambda: _point(up, along, skin),
        "grip": lambda: _grip(along, skin, fine),
        "flat": lambda: _flat(along, skin, fine),
    }
    return kinds[kind]()


def _open(up: At, skin: str, fine: float) -> str:
    fingers = line(up.d("M-1.5,-5 L-1.5,-8 M1.5,-5 L1.5,-8"), fine)
    palm = (up.d("M0,0 L0,-5.5"), skin, 8 * up.s)
    return merge(palm, (up.d("M-1,1 L-6,-2"), skin, 2.8 * up.s)) + fingers


def _point(up: At, along: At, skin: str) -> str:
    finger = (along.d("M0,0 L9,0"), skin, 3 * up.s)
    return merge(finger, (up.d(oval(0, 0, 4.6, 4.6)), skin, 0))


def _thumb(up: At, skin: str, fine: float) -> str:
    thumb = (up.d("M-1,-1 L-1,-8"), skin, 3.4 * up.s)
    fist = (up.d(oval(0, 1, 5.2, 4.6)), skin, 0.0)
    return merge(thumb, fist) + line(up.d("M0,-.5 L4,-.5 M.5,2.4 L4,2.4"), fine)


def _flat(along: At, skin: str, fine: float) -> str:
    thumb = min((-6, 6), key=lambda y: along.p(3, y)[1])
    palm = (along.d("M-1,0 L5,0"), skin, 7.5 * along.s)
    hand = merge(palm, (along.d(f"M-1,0 L3,{thumb}"), skin, 2.8 * along.s))
    return hand + line(along.d("M4,-1.4 L7.5,-1.4 M4,1.6 L7.5,1.6"), fine)


def _grip(along: At, skin: str, fine: float) -> str:
    """Draw the back of a hand that has closed round a thing: knuckles, and the thumb over it."""
    hand = (along.d(box(-4.5, -5, 10, 10, 4)), skin, 0.0)
    thumb = (along.d("M-1,-3 L4,-6.5"), skin, 2.6 * along.s)
    return merge(hand, thumb) + line(along.d("M1.5,-1.4 L5,-1.4 M1.5,1.8 L5,1.8"), fine)


def spread_hand(at: At, skin: str) -> str:
    """Draw an open hand with its fingers up, 24 wide and 34 high, the thumb at the right."""
    tips = ((-8, -13), (-2.8, -18), (2.6, -18), (8, -14))
    rows = [(at.d(f"M{x * 0.72},2 L{x},{y}"), skin, 4.2 * at.s) for x, y in tips]
    thumb = (at.d("M4,9 C9,7 12,3 13.5,-2"), skin, 4.4 * at.s)
    return merge(*rows, thumb, (at.d(box(-8.2, -3, 16.4, 17, 6)), skin, 0))


def pointing_hand(at: At, skin: str, cuff: str) -> str:
    """Draw a hand from the side that points right, its finger tip at the origin."""
    sleeve = area(at.d("M-44,-4 L-31,-5 L-31,14 L-44,14 Z"), cuff)
    finger = (at.d("M-16,0 L-3,0"), skin, 6 * at.s)
    fist = (at.d(box(-30, -4, 18, 17, 5)), skin, 0.0)
    thumb = (at.d("M-24,-3 L-17,-7"), skin, 4.6 * at.s)
    folds = line(at.d("M-18,5 L-12.6,5 M-18,9 L-13,9"), 1.4)
    return sleeve + merge(finger, fist, thumb) + folds


def palm_up(at: At, skin: str, cuff: str) -> str:
    """Draw an open hand from the side that offers or takes, pointing right, 34 long."""
    sleeve = area(at.d("M-20,-4 L-9,-4 L-9,9 L-20,10 Z"), cuff)
    palm = (at.d("M-8,3 C-2,6 6,5 13,2"), skin, 6 * at.s)
    return sleeve + merge(palm, (at.d("M-6,1 C-2,-2 1,-4 5,-4"), skin, 3.6 * at.s))


def handshake(at: At, skins: tuple[str, str] = (SKIN[0], SKIN[3])) -> str:
    """Draw two right hands that meet, 60 wide and 26 high."""
    left, right = skins
    out = area(at.d("M20,-9 L32,-10 L32,9 L22,10 Z"), CORAL)
    out += area(at.d("M-20,-9 L-32,-10 L-32,9 L-22,10 Z"), BLUE)
    back = "M-20,-8 C-12,-9 -6,-9 0,-6 L14,6 C10,12 2,12 -6,9 L-21,8 Z"
    out += area(at.d(back), left)
    for x, y in ((5, 1), (1, 4), (-3.5, 6.5), (-8, 8)):
        out += limb(at.d(f"M{x},{y} L{x + 6},{y + 6}"), 4.4 * at.s, left)
    front = (
        "M20,-8 C12,-11 6,-11 1,-8 L-7,-1 C-8,3 -4,4 -1,2 L5,-1 L14,7 C17,9 20,8 21,7 Z"
    )
    return out + area(at.d(front), right)
