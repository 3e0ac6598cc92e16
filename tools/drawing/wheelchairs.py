"""People in wheelchairs, from the side: one that is pushed by hand, one with a motor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.pairing.facts.kit import (
    BLUE,
    DARK,
    GREY,
    NAVY,
    PALE,
    WHITE,
    area,
    bend,
    box,
    disc,
    limb,
)
from easyread.pairing.facts.portraits import Look, back_hair, head, neck
from tools.drawing.arms import Arm, Build, arm
from tools.drawing.people import Pose

if TYPE_CHECKING:
    from easyread.pairing.facts.kit import At

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
