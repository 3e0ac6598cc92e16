"""Working side by side, each in their own way."""

from __future__ import annotations

from easyread.pairing.facts.portraits import (
    ANN,
    DOWN,
    KAI,
    LEFT,
    LIN,
    MAY,
    NUR,
    RIGHT,
    ROY,
    SAM,
)
from easyread.pairing.facts.shapes import (
    AMBER,
    BLUE,
    GREEN,
    GRID,
    SKY,
    WHITE,
    WOOD,
    At,
    area,
    arrow,
    box,
    disc,
    limb,
)
from tools.drawing.catalogue import scene
from tools.drawing.figures import Pose, person
from tools.drawing.signs import question_mark, thought
from tools.drawing.things import coin


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
    """A person lays a hand on the shoulder of another, who has a meal in an armchair."""
    out = area(GRID.d(box(3, 20, 40, 49, 9)), BLUE)
    giver = person(At(55, 21, 0.74), ROY, Pose("happy", LEFT), bottom=64)
    seated = person(At(23, 33, 0.66), MAY, Pose("happy", RIGHT), bottom=40)
    hug = limb("M46,40 L36,50", 5, ROY.top) + disc(34, 51, 3.9, ROY.skin)
    tray = area(GRID.d(box(10, 59, 28, 5, 2)), WOOD) + area(
        "M15,59 C15,49 31,49 31,59 Z", WHITE
    )
    arms = "".join(area(GRID.d(box(x, 52, 8, 17, 3)), SKY) for x in (2.5, 37))
    return out + seated + giver + hug + tray + arms
