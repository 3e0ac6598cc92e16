"""People: busts, whole figures, and people in wheelchairs. All of them are grown-ups."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from easyread.pairing.facts.kit import (
    DARK,
    NAVY,
    WHITE,
    area,
    limb,
    line,
    merge,
)
from easyread.pairing.facts.portraits import AHEAD, Look, back_hair, bust, head, neck
from tools.drawing.arms import Arm, Build, arm

if TYPE_CHECKING:
    from easyread.pairing.facts.kit import At, Point

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
