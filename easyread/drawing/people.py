"""People: busts, whole figures, and people in wheelchairs. All of them are grown-ups."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from easyread.drawing.arms import Arm, Build, arm
from easyread.drawing.faces import AHEAD
from easyread.drawing.heads import Look, back_hair, head
from easyread.drawing.ink import (
    DARK,
    GREY,
    NAVY,
    PALE,
    WHITE,
    area,
    disc,
    limb,
    line,
    merge,
)
from easyread.drawing.shapes import bend

if TYPE_CHECKING:
    from easyread.drawing.place import At, Point

_SLIM = Build(6.5, (7, 25))
_SEATED = Build(7, (0, 26))
_FULL_BUST = 30  # a bust that ends higher has no chest


@dataclass(frozen=True)
class Pose:
    """What a person does: mood, gaze, and the arms on the left and right of the picture."""

    mood: str = "happy"
    look: Point = AHEAD
    left: Arm | None = None
    right: Arm | None = None


def _neck(at: At, who: Look) -> str:
    if who.hair == "hijab":
        return ""
    return limb(at.d("M0,10 L0,17"), 7 * at.s, who.skin)


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
    foot = max(bottom, _FULL_BUST)
    chest = (
        f"M-18,{foot} L-18,28 C-18,21 -13,18 -6,16.5 C-3,20 3,20 6,16.5 "
        f"C13,18 18,21 18,28 L18,{foot} Z"
    )
    out = back_hair(at, who) + _neck(at, who) + area(at.d(chest), who.top) + extra
    return out + head(at, who, pose.mood, pose.look) + _arms(at, who, pose, Build())


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
    out += merge(*[(at.d(leg), NAVY, 8 * at.s) for leg in legs]) + _neck(at, who)
    trunk = (
        "M-12,49 L-13,30 C-14,22 -11,18 -6,16.5 C-3,20 3,20 6,16.5 "
        "C11,18 14,22 13,30 L12,49 Z"
    )
    hang = Arm("hang")
    pose = replace(pose, left=pose.left or hang, right=pose.right or hang)
    out += area(at.d(trunk), who.top) + head(at, who, pose.mood, pose.look)
    return out + _arms(at, who, pose, _SLIM)


def wheelchair(at: At, who: Look, pose: Pose = Pose(look=(2.5, 0))) -> str:
    """Draw a person in a wheelchair from the side, facing right, about 88 high.

    The big wheel lies before the body; the face looks to us, as everybody's does.
    """
    out = back_hair(at, who) + limb(at.d("M-22,23 L-15,23 L-13,48"), 1.5, GREY)
    out += limb(at.d("M15,50 L19,72"), 1.2, GREY)
    out += area(at.d("M13,74 L13,69 C15,66 24,70 27,74 Z"), DARK) + _neck(at, who)
    out += limb(at.d(bend([(-4, 49), (17, 47), (18, 67)], 5)), 9 * at.s, NAVY)
    trunk = (
        "M-12,53 L-13,28 C-13,21 -10,18 -6,16.5 C-3,20 3,20 6,16.5 "
        "C10,18 12,22 11,30 L9,53 Z"
    )
    out += area(at.d(trunk), who.top)
    hub = at.p(-4, 59)
    out += disc(*hub, 19 * at.s, PALE) + disc(*hub, 14 * at.s, WHITE, 1.4)
    out += disc(*hub, 3.5 * at.s, GREY, 1.6) + disc(*at.p(17, 75), 4 * at.s, PALE)
    reach = pose.right or Arm(((6, 40), (16, 38)))
    return out + head(at, who, pose.mood, pose.look) + arm(at, 1, reach, who, _SEATED)


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
