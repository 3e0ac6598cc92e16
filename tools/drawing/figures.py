"""People: busts, whole figures, from the side, in wheelchairs. All are grown-ups."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from easyread.pairing.facts.portraits import AHEAD, Look, back_hair, bust, head, neck
from easyread.pairing.facts.shapes import (
    BLACK,
    BLUE,
    DARK,
    GREY,
    NAVY,
    PALE,
    RED,
    WHITE,
    area,
    bend,
    box,
    disc,
    dot,
    limb,
    line,
    merge,
    oval,
)
from tools.drawing.arms import Arm, Build, arm

if TYPE_CHECKING:
    from easyread.pairing.facts.shapes import At, Point

_SHOULDER, _SLIM_SHOULDER = 11.5, 7  # where an arm starts, on a body of medium build


@dataclass(frozen=True)
class Pose:
    """What a person does: mood, gaze, and the arms on the left and right of the picture."""

    mood: str = "happy"
    look: Point = AHEAD
    left: Arm | None = None
    right: Arm | None = None


def _arms(at: At, who: Look, pose: Pose, build: Build) -> str:
    return "".join(
        arm(at, side, reach, who, build)
        for side, reach in ((-1, pose.left), (1, pose.right))
        if reach
    )


def person(
    at: At, who: Look, pose: Pose = Pose(), bottom: float = 38, extra: str = ""
) -> str:
    """Draw a bust down to `bottom`. `extra` lies on the chest, under the arms."""
    wider = 18 * who.broad - 18
    build = Build(joint=(_SHOULDER + wider, 26), wider=wider)
    torso = bust(at, who, (pose.mood, pose.look), bottom, extra)
    return torso + _arms(at, who, pose, build)


def standing(at: At, who: Look, pose: Pose = Pose(), stride: float = 0) -> str:
    """Draw a whole figure, about 95 high at scale 1: four and a half heads.

    Real adults have seven; this is the smallest head that still shows a feeling.
    """
    feet = ((-6 - stride, 74), (6 + stride, 74))
    out = back_hair(at, who)
    for x, y in feet:
        shoe = f"M{x - 5},{y + 4} C{x - 5},{y - 3} {x + 6},{y - 3} {x + 7},{y + 4} Z"
        out += area(at.d(shoe), DARK)
    legs = [f"M{math.copysign(5.5, x)},46 L{x},{y - 4}" for x, y in feet]
    out += merge(*[(at.d(leg), NAVY, 8 * at.s) for leg in legs]) + neck(at, who)
    w = 13 * who.broad
    trunk = (
        f"M{1 - w},49 L{-w},30 C{-1 - w},22 {2 - w},18 -6,16.5 C-3,20 3,20 6,16.5 "
        f"C{w - 2},18 {w + 1},22 {w},30 L{w - 1},49 Z"
    )
    hang = Arm("hang")
    pose = replace(pose, left=pose.left or hang, right=pose.right or hang)
    out += area(at.d(trunk), who.top) + head(at, who, pose.mood, pose.look)
    return out + _arms(at, who, pose, Build(6.5, (_SLIM_SHOULDER + w - 13, 25), w - 13))


def lanyard(at: At, ribbon: str = NAVY) -> str:
    """Draw a name card on a ribbon: the sign of people who are at work."""
    around = at.d("M-6.5,17 L0,27 L6.5,17")
    out = line(around, 4.4) + line(around, 1.6, ribbon)
    return out + area(at.d("M-4.5,26 L4.5,26 L4.5,35 L-4.5,35 Z"), WHITE)


def from_behind(at: At, who: Look, bottom: float = 38) -> str:
    """Draw head and shoulders of a person who looks away from us."""
    shoulders = (
        f"M-18,{bottom} L-18,27 C-18,20 -12,16 0,16 C12,16 18,20 18,27 L18,{bottom} Z"
    )
    skull = "M-11,0 C-13,-9 -9,-16.5 0,-16.5 C9,-16.5 13,-9 11,0 C10,8 6,12 0,12 C-6,12 -10,8 -11,0 Z"
    out = limb(at.d("M0,10 L0,16"), 7 * at.s, who.skin) + area(at.d(shoulders), who.top)
    return out + back_hair(at, who) + area(at.d(skull), who.tint)


FACE = (
    "M-10,5 C-13,-2 -11,-13 -1,-13 C6,-13 9.5,-9 9.5,-4 L13,2 C13.4,3.4 11.6,4 10.4,4 "
    "L10.2,8 C10,11 8,12.4 4,12.4 C-2,12.4 -8,11 -10,5 Z"
)
_HAIR = {
    "short": (
        "M-9,9 C-15,2 -14,-16.5 -1,-16.5 C7,-16.5 11,-12 10,-6 C5,-6 2,-8 0,-10 "
        "C0,-5 -2,-4 -4,-2 C-6,0 -6,6 -9,9 Z"
    ),
    "long": (
        "M-12,20 C-17,8 -16,-17 -1,-17 C7,-17 11,-12 10,-6 C4,-6 2,-8 0,-10 "
        "C0,-4 -2,-2 -3,2 C-4,8 -2,14 -3,18 C-6,21 -9,21 -12,20 Z"
    ),
    "hijab": (
        "M-15,20 C-17,8 -15,-17 -1,-17 C7,-17 10,-12 9.6,-8 C4,-9 1,-4 1,1 "
        "C1,8 4,12 6,15 C6,19 2,22 -4,22 C-9,22 -12,22 -15,20 Z"
    ),
}
_SHORT = frozenset({"short", "crop", "bald", "bun"})


def profile_head(at: At, who: Look, mood: str = "happy") -> str:
    """Draw a head from the side, facing right, the size of a head from the front."""
    shape = (
        "short" if who.hair in _SHORT else "hijab" if who.hair == "hijab" else "long"
    )
    out = area(at.d(FACE), who.skin) + area(at.d(_HAIR[shape]), who.tint)
    if who.hair == "bun":
        out = area(at.d(oval(-12, -12, 5, 5)), who.tint) + out
    if shape == "short":
        out += disc(*at.p(-3, 1.5), max(2.8 * at.s, 2), who.skin)
    out += dot(*at.p(5.4, -2), max(1.7 * at.s, 1.1), BLACK)
    if mood == "speak":
        return out + area(at.d(oval(8.2, 7.6, 2.4, 1.9)), RED, max(2 * at.s, 1.3))
    return out + line(at.d("M5.4,7 C6.5,8.6 8,8.6 9.8,7.8"), max(2 * at.s, 1.3))


def profile(at: At, who: Look, mood: str = "happy", bottom: float = 38) -> str:
    """Draw a bust from the side down to `bottom`."""
    w = who.broad * 12
    body = (
        f"M{-w - 2},{bottom} L{-w - 1},27 C{-w},21 -7,17.5 -4,16.5 L4,16.5 "
        f"C8,18 {w},22 {w},29 L{w},{bottom} Z"
    )
    throat = (
        "" if who.hair == "hijab" else limb(at.d("M-1,9 L-1,17"), 7 * at.s, who.skin)
    )
    sleeve = line(at.d(f"M-4,28 C-5,32 -5,34 -5,{bottom}"))
    return throat + area(at.d(body), who.top) + sleeve + profile_head(at, who, mood)


_AHEAD = Pose(look=(2.5, 0))
_SEATED = Build(7, (0, 26))
_TRUNK = (
    "M-12,53 L-13,28 C-13,21 -10,18 -6,16.5 C-3,20 3,20 6,16.5 "
    "C10,18 12,22 11,30 L9,53 Z"
)
_SHOE = "M13,74 L13,69 C15,66 24,70 27,74 Z"


def wheelchair(at: At, who: Look, pose: Pose = _AHEAD) -> str:
    """Draw a person in a wheelchair from the side, facing right, about 88 high.

    The big wheel lies before the body; the face looks to us, as everybody's does.
    """
    out = back_hair(at, who) + limb(at.d("M-22,23 L-15,23 L-13,48"), 1.5, GREY)
    out += limb(at.d("M15,50 L19,72"), 1.2, GREY)
    out += area(at.d(_SHOE), DARK) + neck(at, who)
    out += limb(at.d(bend([(-4, 49), (17, 47), (18, 67)], 5)), 9 * at.s, NAVY)
    out += area(at.d(_TRUNK), who.top)
    hub = at.p(-4, 59)
    out += disc(*hub, 19 * at.s, PALE) + disc(*hub, 14 * at.s, WHITE, 1.4)
    out += disc(*hub, 3.5 * at.s, GREY, 1.6) + disc(*at.p(17, 75), 4 * at.s, PALE)
    reach = pose.right or Arm(((6, 40), (16, 38)))
    return out + head(at, who, pose.mood, pose.look) + arm(at, 1, reach, who, _SEATED)


def powered(at: At, who: Look, pose: Pose = _AHEAD) -> str:
    """Draw a person in a wheelchair with a motor, facing right, about 92 high.

    The hand is on the stick that steers it: the person drives, nobody pushes.
    """
    rest = limb(at.d("M-19,2 L-19,56"), 3 * at.s, DARK)
    out = rest + back_hair(at, who) + area(at.d(_SHOE), DARK) + neck(at, who)
    out += limb(at.d(bend([(-4, 49), (17, 47), (18, 67)], 5)), 9 * at.s, NAVY)
    out += area(at.d(_TRUNK), who.top)
    out += area(at.d(box(-21, 52, 29, 7, 2)), GREY)
    out += area(at.d("M-20,59 L6,59 L9,72 L-22,72 Z"), BLUE)
    for x, r in ((-15, 8.5), (7, 7)):
        out += disc(*at.p(x, 80 - r), r * at.s, PALE) + disc(
            *at.p(x, 80 - r), 2 * at.s, GREY, 1.4
        )
    out += limb(at.d("M-13,44 L13,44"), 2.4 * at.s, DARK) + limb(
        at.d("M15,44 L16,37"), 1.6, DARK
    )
    reach = pose.right or Arm(((-2, 41), (15, 36)))
    return out + head(at, who, pose.mood, pose.look) + arm(at, 1, reach, who, _SEATED)
