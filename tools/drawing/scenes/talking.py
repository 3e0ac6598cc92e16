"""People who speak, listen and answer."""

from __future__ import annotations

from easyread.pairing.facts.portraits import ANN, BOB, DEV, JOY, LEFT, RIGHT, SAM, face
from easyread.pairing.facts.shapes import (
    BLUE,
    CORAL,
    GRID,
    LEAF,
    WHITE,
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
from tools.drawing.figures import Pose, person
from tools.drawing.hands import spread_hand
from tools.drawing.signs import bang, heart, speech, star, thought, tick
from tools.drawing.things import ear, text_lines


@scene
def feedback() -> str:
    """A person says a happy, a so-so and a sad face."""
    out = speech(2, 3, 68, 26, (36, 38))
    for x, c, m in (
        (14.5, LEAF, "happy"),
        (36, YELLOW, "neutral"),
        (57.5, CORAL, "sad"),
    ):
        out += disc(x, 16, 9.2, c) + face(At(x, 15.5, 0.9), m)
    return out + person(At(36, 46, 0.7), ANN, Pose("speak"), bottom=31)


@scene
def advocate() -> str:
    """What he thinks is what she says for him: the same heart."""
    cloud = thought(3, 3, 31, 22, (18, 31)) + heart(At(18.5, 13.5, 0.62))
    bubble = speech(38, 3, 31, 20, (54, 30)) + heart(At(53.5, 13.5, 0.7))
    helper = person(
        At(54, 43, 0.76),
        BOB,
        Pose("speak", left=Arm(((12, 27), (22, 30.5), (31, 23)))),
        bottom=32,
    )
    return (
        cloud
        + bubble
        + person(At(18, 43, 0.76), SAM, Pose("happy", RIGHT), bottom=32)
        + helper
    )


@scene
def respect() -> str:
    """One speaks, the other looks and listens with a hand on the heart."""
    out = (
        person(At(18, 38, 0.78), DEV, Pose("speak", RIGHT), bottom=36)
        + speech(3, 2, 32, 18, (20, 24))
        + text_lines(10, 8, [18, 11], 6)
    )
    return out + person(
        At(54, 37.5, 0.78),
        ANN,
        Pose("happy", LEFT, left=Arm("heart", "flat")),
        bottom=36,
    )


@scene
def honest() -> str:
    """She thinks and says the same star."""
    out = (
        thought(3, 3, 32, 23, (23, 36))
        + star(At(19, 14.5, 0.72))
        + speech(40, 3, 30, 22, (45, 41))
        + star(At(55, 14.3, 0.78))
    )
    return out + person(At(34, 44, 0.76), ANN, Pose("speak"), bottom=32)


@scene
def complain() -> str:
    """A cross person says an exclamation mark."""
    return (
        person(At(24, 38, 1), BOB, Pose("cross", RIGHT), bottom=29)
        + speech(40, 3, 30, 30, (38, 44))
        + bang(At(55, 17.5, 1.1))
    )


@scene
def promise() -> str:
    """A person with a raised hand, the other on the heart, says a tick."""
    return (
        person(
            At(40, 32, 0.92),
            DEV,
            Pose("speak", right=Arm("oath", "open"), left=Arm("heart", "flat")),
        )
        + speech(2, 3, 24, 20, (28, 34))
        + tick(At(14, 13, 0.75))
    )


@scene
def interpreter() -> str:
    """One person speaks; the person beside them signs the same with both hands."""
    talker = person(At(15, 41, 0.68), BOB, Pose("speak", RIGHT), bottom=43)
    says = speech(3, 2, 28, 19, (16, 27)) + text_lines(10, 8.5, [14, 9], 6)
    signer = person(At(50, 23, 0.74), JOY, Pose("happy"), bottom=63)
    arms = limb("M39,45 L31,56", 5.4, JOY.top) + limb("M61,45 L67,54", 5.4, JOY.top)
    hands = spread_hand(At(39, 55, 0.56, turn=8), JOY.skin) + spread_hand(
        At(60, 49, 0.56, flip=True, turn=8), JOY.skin
    )
    return talker + says + signer + arms + hands


@scene
def sign_language() -> str:
    """A person signs: both hands are open and move in circles."""
    who = JOY
    signer = person(At(36, 17, 0.7), who, Pose("happy"), bottom=72)
    arms = limb("M22,44 Q10,52 13,64", 6, who.top) + limb(
        "M50,44 Q62,52 59,64", 6, who.top
    )
    hands = spread_hand(At(20, 51, 0.84, turn=14), who.skin)
    hands += spread_hand(At(52, 46, 0.84, flip=True, turn=14), who.skin)
    moves = line(
        "M10,26 C4,32 3,38 5,45 M2,40 L5,45 L9.6,41.6 M62,45 C68,39 69,33 67,26 M70,31 L67,26 L62.4,29",
        2.4,
    )
    return signer + arms + hands + moves


@scene
def hearing_loop() -> str:
    """The blue sign with an ear and a T."""
    return (
        area(GRID.d(box(4, 4, 64, 64, 6)), BLUE)
        + ear(At(27, 34, 1.4), WHITE)
        + limb("M46,42 L62,42 M54,42 L54,60", 4, WHITE)
    )
