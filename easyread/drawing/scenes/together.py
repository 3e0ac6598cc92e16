"""Working side by side, each in their own way."""

from __future__ import annotations

from easyread.drawing.arms import Arm
from easyread.drawing.bubbles import thought
from easyread.drawing.cast import ANN, KAI, LIN, MAY, NUR, ROY, SAM
from easyread.drawing.catalogue import scene
from easyread.drawing.faces import DOWN, LEFT, RIGHT
from easyread.drawing.ink import AMBER, BLUE, GREEN, SKY, WHITE, area
from easyread.drawing.people import Pose, person
from easyread.drawing.place import GRID, At
from easyread.drawing.shapes import box
from easyread.drawing.signs import arrow, question_mark
from easyread.drawing.things.money import coin


@scene
def group() -> str:
    """Three people stand close together."""
    out = person(At(16, 29, 0.72), MAY, Pose("happy", (1.5, 0)), bottom=48)
    out += person(At(56, 29, 0.72), KAI, Pose("happy", (-1.5, 0)), bottom=48)
    return out + person(At(36, 33, 0.82), ANN, bottom=38)


@scene
def decide_money() -> str:
    """Three heads share one cloud with a pound coin and a question mark."""
    cloud = (
        thought(8, 3, 56, 28, (36, 37))
        + coin(27, 17, 8.6)
        + question_mark(At(47, 16, 0.75))
    )
    left = person(At(14, 45, 0.58), KAI, Pose("happy", (1.5, -2)))
    right = person(At(58, 45, 0.58), LIN, Pose("happy", (-1.5, -2)))
    return (
        left
        + right
        + cloud
        + person(At(36, 49, 0.58), MAY, Pose("happy", DOWN), bottom=31)
    )


@scene
def different_speeds() -> str:
    """Two people on their way: one with a long arrow, one with a short one."""
    fast = person(At(14, 15, 0.56), NUR, Pose("happy", RIGHT), bottom=32)
    slow = person(At(14, 50, 0.56), SAM, Pose("happy", RIGHT), bottom=32)
    return fast + slow + arrow(At(28, 20), GREEN, 41) + arrow(At(28, 55), AMBER, 20)


@scene
def carer() -> str:
    """A person brings a meal to another, who sits in an armchair at home."""
    out = area(GRID.d(box(3, 24, 34, 44, 8)), BLUE)
    out += person(At(20, 37, 0.62), MAY, Pose("happy", RIGHT), bottom=36)
    out += area(GRID.d(box(3, 58, 34, 10, 3)), BLUE) + area(
        GRID.d(box(3, 47, 7, 21, 3)), SKY
    )
    reach = Arm(((18, 36), (21, 29)))
    giver = person(At(56, 25, 0.74), ROY, Pose("happy", LEFT, left=reach), bottom=56)
    plate = area("M28,50 L50,50 C48,55 30,55 28,50 Z", WHITE)
    return out + giver + plate + area("M31,49 C31,40 47,40 47,49 Z", AMBER)
