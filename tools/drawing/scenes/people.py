"""People: who we are and how we treat each other."""

from __future__ import annotations

from easyread.pairing.facts.portraits import (
    ANN,
    BLACK_HAIR,
    BOB,
    DEV,
    JOY,
    LEFT,
    LIN,
    MAY,
    NUR,
    RIGHT,
    SAM,
    SKIN,
    Look,
)
from easyread.pairing.facts.shapes import (
    AMBER,
    BLUE,
    GREEN,
    RED,
    SKY,
    WHITE,
    At,
    area,
    limb,
    line,
)
from tools.drawing.arms import Arm
from tools.drawing.catalogue import scene
from tools.drawing.figures import Pose, person, powered, standing, wheelchair
from tools.drawing.signs import heart, question_mark
from tools.drawing.things import apple, banana, house, key, scales, sheet


@scene
def me() -> str:
    """A person with a hand flat on the chest."""
    return person(
        At(36, 24, 1.08), SAM, Pose("happy", left=Arm("heart", "flat")), bottom=37
    )


@scene
def everyone() -> str:
    """Six different people."""
    s = 0.56
    back = (
        person(At(17, 20, s), BOB)
        + person(At(55, 20, s), NUR)
        + person(At(36, 16, s), DEV)
    )
    return (
        back
        + person(At(14, 46, s), ANN)
        + person(At(58, 46, s), JOY)
        + person(At(36, 44, 0.6), LIN, bottom=40)
    )


@scene
def equal() -> str:
    """Two different people with an equals sign between their heads."""
    s = 0.78
    return (
        person(At(16, 33, s), NUR, bottom=36)
        + person(At(56, 33, s), BOB, bottom=36)
        + limb("M31.5,28 L40.5,28 M31.5,37 L40.5,37", 3.6, AMBER)
    )


@scene
def disability() -> str:
    """A wheelchair user, and a person with a white cane."""
    cane = limb("M63,44 L68,66", 1.6, WHITE) + line("M67,62 L68,66", 2, RED)
    dark = Look(SKIN[3], "short", BLACK_HAIR, GREEN)
    return (
        wheelchair(At(17, 20, 0.58), ANN)
        + standing(At(50, 19, 0.6), dark, Pose(right=Arm(((18, 36), (22, 42)))))
        + cane
    )


@scene
def kind() -> str:
    """One person gives another a cup of tea, with a heart above."""
    give = Arm(((17, 40), (24, 36)), "none")
    take = Arm(((16, 40), (18, 37)), "none")
    giver = person(At(15, 36, 0.78), MAY, Pose("happy", RIGHT, right=give), bottom=42)
    taker = person(At(57, 36, 0.78), SAM, Pose("happy", LEFT, left=take), bottom=42)
    steam = line("M34,46 C32,43 37,41 35,38", 1.8)
    tea = area("M27,49 L45,49 L43,60 C42,63 30,63 29,60 Z", SKY)
    grips = limb("M27,57 L32,58", 4.6, MAY.skin) + limb("M46,55 L42,56", 4.6, SAM.skin)
    return taker + giver + tea + steam + grips + heart(At(36, 13, 0.9))


@scene
def choice() -> str:
    """A person holds an apple and a banana, with a question mark above."""
    out = person(
        At(36, 39, 0.76), JOY, Pose("happy", (0, -1), left=Arm("up"), right=Arm("up"))
    )
    return (
        out
        + apple(At(11.5, 42, 0.9))
        + banana(At(61, 42, 0.9))
        + question_mark(At(36, 11, 0.68))
    )


@scene
def rights() -> str:
    """A person holds up a page with scales."""
    p = person(At(36, 19, 0.9), SAM, bottom=40)
    pap = sheet(15, 33, 42, 35) + scales(At(36, 50, 1))
    hands = limb("M12,46 L16,46", 5, SKIN[1]) + limb("M60,46 L56,46", 5, SKIN[1])
    arms = limb("M23,38 Q8,42 10,48", 6, BLUE) + limb("M49,38 Q64,42 62,48", 6, BLUE)
    return p + arms + pap + hands


@scene
def independent() -> str:
    """A person in a powered wheelchair holds up the key before a house."""
    up = Pose(look=RIGHT, right=Arm(((13, 34), (21, 16))))
    out = house(At(51, 68, 1.2)) + powered(At(17, 25, 0.54), SAM, up)
    return out + key(At(31, 26, 0.9, turn=-60))
