"""Support: people who do things together, side by side and at the same height."""

from __future__ import annotations

from easyread.pairing.facts.portraits import (
    ANN,
    BLACK_HAIR,
    BOB,
    DEV,
    JOY,
    KAI,
    LEFT,
    LIN,
    MAY,
    PAT,
    RIGHT,
    ROY,
    SAM,
    SKIN,
    Look,
)
from easyread.pairing.facts.shapes import (
    AMBER,
    BLUE,
    DARK,
    GRID,
    LILAC,
    PURPLE,
    SKY,
    WHITE,
    WOOD,
    YELLOW,
    At,
    area,
    box,
    disc,
    limb,
    line,
)
from tools.drawing.arms import Arm
from tools.drawing.catalogue import scene
from tools.drawing.figures import Pose, lanyard, person, standing
from tools.drawing.signs import cross, heart
from tools.drawing.things import flowers, loudspeaker, table


@scene
def support() -> str:
    """Two people sit side by side and read one page together."""
    reach = Arm(((11, 31), (19, 37), (26, 35)), "flat")
    page = area("M14,64 L19,48 L42,48 L38,64 Z", WHITE) + line(
        "M22,53 L36,53 M21,58 L30,58"
    )
    left = person(At(19, 31, 0.8), SAM, Pose("happy", (1.5, 1.5)), bottom=40)
    right = person(
        At(54, 31, 0.8),
        KAI,
        Pose("happy", (-2, 1.5), left=reach),
        bottom=40,
        extra=page,
    )
    return left + right + table(62, 3, 69, 7)


@scene
def support_worker() -> str:
    """Two people cook together; one wears a name card."""
    at = At(55, 26, 0.76)
    left = person(
        At(17, 26, 0.76),
        MAY,
        Pose("happy", RIGHT, right=Arm(((17, 35), (17, 22)))),
        bottom=46,
    )
    right = person(at, KAI, Pose("happy", LEFT), bottom=46, extra=lanyard(at))
    spoon = line("M34,50 L28,36", 6) + line("M34,50 L28,36", 2.4, WOOD)
    pot = limb("M22,51 L20,51 M48,51 L50,51", 2.4, DARK)
    pot += area(
        "M23,46 L47,46 L47,57 C47,60 45,62 42,62 L28,62 C25,62 23,60 23,57 Z", SKY
    )
    steam = line("M37,41 C34,38 40,35 37,31 M43,41 C40,38 46,35 43,31", 1.8)
    return (
        left
        + right
        + spoon
        + pot
        + steam
        + disc(29.5, 40, 4, MAY.skin)
        + table(61, 3, 69, 7)
    )


@scene
def help_each_other() -> str:
    """Two people carry one large box between them."""
    carry = Arm(((14, 40), (17, 45)))
    left = standing(At(13, 20, 0.58), ROY, Pose("happy", RIGHT, right=carry), stride=3)
    right = standing(At(59, 20, 0.58), ANN, Pose("happy", LEFT, left=carry), stride=3)
    crate = area(GRID.d(box(20, 26, 32, 23, 2)), AMBER) + line("M36,26 L36,34", 4)
    under = area(GRID.d(box(18, 44, 8, 8, 3)), ROY.skin) + area(
        GRID.d(box(46, 44, 8, 8, 3)), ANN.skin
    )
    return left + right + crate + under


@scene
def staff() -> str:
    """A nurse and another worker, both with name cards."""
    nurse, other = At(19, 28, 0.84), At(53, 28, 0.84)
    collar = nurse.d("M-6,16.5 L0,26 L6,16.5")
    trim = (
        line(collar, 4.6)
        + line(collar, 1.6, WHITE)
        + area(nurse.d(box(6, 26, 8, 9)), WHITE, 1.6)
    )
    return person(nurse, Look(SKIN[3], "bun", BLACK_HAIR, BLUE), extra=trim) + person(
        other, BOB, extra=lanyard(other)
    )


@scene
def volunteer() -> str:
    """A person with a large heart on a bright vest raises a hand to help."""
    at = At(34, 27, 1.0)
    vest = area(at.d("M-12,18 L-15,42 L15,42 L12,18 L6,17 L0,23 L-6,17 Z"), YELLOW)
    hand = Arm(((23, 28), (26, 2)), "open")
    return person(
        at,
        PAT,
        Pose("laugh", right=hand),
        bottom=42,
        extra=vest + heart(At(*at.p(-2, 32), 0.85)),
    )


@scene
def quiet_room() -> str:
    """A person rests in an armchair; a loudspeaker beside it is off."""
    out = area(GRID.d(box(26, 22, 40, 44, 9)), LILAC)
    out += person(At(46, 36, 0.68), JOY, Pose("calm"), bottom=34)
    out += area(GRID.d(box(26, 55, 40, 13, 3)), LILAC)
    for x in (18, 58):
        out += area(GRID.d(box(x, 44, 11, 24, 5)), PURPLE)
    return out + loudspeaker(At(12, 14, 1.2), SKY) + cross(At(26, 14, 0.7))


@scene
def thank_you() -> str:
    """One person gives another a bunch of flowers."""
    give = Arm(((18, 37), (24, 39)), "grip")
    giver = person(At(15, 31, 0.72), LIN, Pose("happy", RIGHT, right=give), bottom=46)
    joy = Arm(((17, 38), (2, 34)), "flat")
    taker = person(At(57, 31, 0.72), DEV, Pose("laugh", LEFT, left=joy), bottom=46)
    return taker + flowers(At(35, 52, 0.95)) + giver
