"""Hands. At reading size single fingers are mush: only the silhouette counts.

Never one finger upright on a fist seen from the front, never a ring of thumb and
finger: both are read as insults.
"""

from __future__ import annotations

from easyread.drawing.heads import SKIN
from easyread.drawing.ink import BLUE, CORAL, area, disc, flat, limb, line, merge
from easyread.drawing.place import At, Point
from easyread.drawing.shapes import box, oval


def small_hand(
    tip: Point, angle: float, s: float, skin: str, kind: str = "fist"
) -> str:
    """Draw the hand of a person in a scene: fist, open, thumb, point, flat or none."""
    up, along = At(*tip, s), At(*tip, s, turn=angle)
    fine = max(1.3 * s, 1)
    match kind:
        case "none":
            return ""
        case "thumb":
            return _thumb(up, skin, fine)
        case "open":
            fingers = line(up.d("M-1.5,-5 L-1.5,-8 M1.5,-5 L1.5,-8"), fine)
            palm = (up.d("M0,0 L0,-5.5"), skin, 8 * s)
            return merge(palm, (up.d("M-1,1 L-6,-2"), skin, 2.8 * s)) + fingers
        case "point":
            finger = (along.d("M0,0 L9,0"), skin, 3 * s)
            return merge(finger, (up.d(oval(0, 0, 4.6, 4.6)), skin, 0))
        case "flat":
            return _flat(along, skin, fine)
        case _:
            return disc(*tip, 5 * s, skin)


def _thumb(up: At, skin: str, fine: float) -> str:
    thumb = (up.d("M-1,-1 L-1,-8"), skin, 3.4 * up.s)
    fist = (up.d(oval(0, 1, 5.2, 4.6)), skin, 0.0)
    return merge(thumb, fist) + line(up.d("M0,-.5 L4,-.5 M.5,2.4 L4,2.4"), fine)


def _flat(along: At, skin: str, fine: float) -> str:
    thumb = min((-6, 6), key=lambda y: along.p(3, y)[1])
    palm = (along.d("M-1,0 L5,0"), skin, 7.5 * along.s)
    hand = merge(palm, (along.d(f"M-1,0 L3,{thumb}"), skin, 2.8 * along.s))
    return hand + line(along.d("M4,-1.4 L7.5,-1.4 M4,1.6 L7.5,1.6"), fine)


def fingers(at: At, skin: str, count: int = 3) -> str:
    """Draw fingers that reach over the edge of a held thing, pointing right."""
    rows = [(i - (count - 1) / 2) * 3.6 for i in range(count)]
    return "".join(limb(at.d(f"M0,{y} L4,{y}"), 2.2 * at.s, skin) for y in rows)


def thumb_up(at: At, skin: str = SKIN[1], cuff: str = BLUE) -> str:
    """Draw a fist with its thumb up, 30 wide and high, the arm from the left."""
    out = area(at.d("M-20,-2 L-9,-4 L-9,13 L-20,12 Z"), cuff)
    out += limb(at.d("M-2,0 C1,-5 2,-8 2,-13"), 6 * at.s, skin)
    out += area(at.d(box(-9, -3, 13, 16, 4)), skin)
    for y in (-0.8, 3.4, 7.6, 11.4):
        out += limb(at.d(f"M4,{y} L11,{y}"), 3 * at.s, skin)
    palm = "M-7.8,-2 L-2,-5 L2.5,-3 L5,0 L5,12 L-7.8,12 Z"
    return out + flat(at.d(palm), skin)


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
