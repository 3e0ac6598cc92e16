"""Arms: from a shoulder inside the body over the elbow to the hand."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from easyread.pairing.facts.shapes import GRID, bend, dot, limb, merge, outline, toward
from tools.drawing.hands import small_hand

if TYPE_CHECKING:
    from easyread.pairing.facts.portraits import Look
    from easyread.pairing.facts.shapes import At, Point

# Elbow and hand in local units, on the right of the picture; a first third point is
# a shoulder joint of its own.
REACHES: dict[str, tuple[Point, ...]] = {
    "hang": ((17, 38), (17, 50)),
    "raise": ((22, 27), (22, 4)),
    "high": ((21, 18), (17, -12)),
    "oath": ((23, 30), (24, 8)),
    "heart": ((10.5, 31), (19, 38), (1, 29)),
    "self": ((10.5, 31), (20, 39), (5, 29)),
    "chin": ((21, 33), (8, 14)),
    "ear": ((23, 24), (14, 2)),
    "out": ((19, 35), (31, 28)),
    "up": ((22, 36), (33, 20)),
    "side": ((18, 30), (31, 22)),
    "lap": ((10.5, 31), (18, 38), (7, 40)),
    "hip": ((24, 36), (12, 46)),
}
_OPEN_ELBOW = 130  # degrees: wider bends have no crook to fill
_WITH_JOINT = 3
_BESIDE = 12  # a hand farther out than this is not on the body


@dataclass(frozen=True)
class Arm:
    """Where an arm goes (a name, or elbow and hand in local units), and its hand."""

    to: str | tuple[Point, ...]
    hand: str = "fist"

    def points(self, build: Build) -> tuple[Point, Point, Point]:
        """Return shoulder, elbow and hand, on the right of the picture.

        The arms that have a name move out with a broad body; a hand on it stays.
        """
        if not isinstance(self.to, str):
            joint, elbow, tip = (build.joint, *self.to)[-_WITH_JOINT:]
            return joint, elbow, tip
        joint, elbow, tip = (build.joint, *REACHES[self.to])[-_WITH_JOINT:]
        reach = tip[0] + (build.wider if tip[0] > _BESIDE else 0)
        return joint, (elbow[0] + build.wider, elbow[1]), (reach, tip[1])


@dataclass(frozen=True)
class Build:
    """How arms sit on a body: their width, the shoulder joint, how much wider it is than most."""

    width: float = 7
    joint: Point = (11.5, 26)
    wider: float = 0


def arm(at: At, side: int, reach: Arm, who: Look, build: Build = Build()) -> str:
    """Draw one arm over the body; `side` is -1 for the left of the picture, else 1.

    The joint lies inside the body, and a patch of sleeve colour hides its cap. The
    crook of the elbow is filled, or its two outlines meet in a black wedge.
    """
    joint, elbow, tip = (at.p(x * side, y) for x, y in reach.points(build))
    width = build.width * at.s
    wrist = toward(tip, elbow, 4.5 * at.s)
    spine = GRID.d(bend([joint, elbow, wrist], 5 * at.s))
    sleeve = limb(spine, width, who.top)
    crook = _crook(joint, elbow, wrist, width)
    if crook:
        sleeve = merge((GRID.d(crook), who.top, 0), (spine, who.top, width))
    angle = math.degrees(math.atan2(tip[1] - wrist[1], tip[0] - wrist[0]))
    cap = dot(*joint, width / 2 + 2.3, who.top)
    return sleeve + cap + small_hand(tip, angle, at.s, who.skin, reach.hand)


def _crook(joint: Point, elbow: Point, wrist: Point, width: float) -> str:
    """Return the triangle inside a bent elbow, or nothing where it is nearly straight."""
    upper = math.atan2(joint[1] - elbow[1], joint[0] - elbow[0])
    lower = math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0])
    turn = abs(math.remainder(upper - lower, math.tau))
    if math.degrees(turn) > _OPEN_ELBOW:
        return ""
    reach = (width + 2) / max(math.sin(turn), 0.3)
    return outline([elbow, toward(elbow, joint, reach), toward(elbow, wrist, reach)])
