"""People who speak, listen and answer."""

from __future__ import annotations

from easyread.drawing.arms import Arm
from easyread.drawing.bubbles import speech, thought
from easyread.drawing.cast import ANN, BOB, DEV, JOY, SAM
from easyread.drawing.catalogue import scene
from easyread.drawing.faces import LEFT, RIGHT, face
from easyread.drawing.hands import small_hand
from easyread.drawing.heads import SKIN
from easyread.drawing.ink import (
    BLUE,
    CORAL,
    LEAF,
    WHITE,
    YELLOW,
    area,
    disc,
    limb,
    line,
)
from easyread.drawing.people import Pose, person
from easyread.drawing.place import GRID, At
from easyread.drawing.shapes import box
from easyread.drawing.signs import bang, heart, star, tick
from easyread.drawing.things.objects import ear
from easyread.drawing.things.paper import text_lines


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
    """One person speaks, the person beside them signs."""
    talker = (
        person(At(16, 40, 0.72), BOB, Pose("speak", RIGHT), bottom=37)
        + speech(3, 2, 26, 18, (17, 25))
        + text_lines(9, 8, [14, 9], 6)
    )
    signer = person(
        At(48, 34, 0.8),
        JOY,
        Pose(
            "happy",
            left=Arm(((11, 30), (22, 40), (14, 34))),
            right=Arm(((11, 30), (19, 40), (15, 28))),
        ),
        bottom=41,
    )
    return (
        talker
        + signer
        + small_hand((39, 62), 0, 1.1, SKIN[4], "flat")
        + small_hand((60, 54), -90, 1.1, SKIN[4], "open")
    )


@scene
def sign_language() -> str:
    """A person signs with two large hands."""
    p = person(
        At(36, 22, 0.86),
        JOY,
        Pose(
            left=Arm(((11, 30), (25, 42), (16, 38))),
            right=Arm(((11, 30), (25, 40), (20, 28))),
        ),
        bottom=50,
    )
    hands = small_hand((25, 55), 0, 1.4, SKIN[4], "flat") + small_hand(
        (51, 44), -90, 1.4, SKIN[4], "open"
    )
    return p + hands + line("M62,29 C66,34 66,40 63,45 M8,45 C4,50 4,57 8,61")


@scene
def hearing_loop() -> str:
    """The blue sign with an ear and a T."""
    return (
        area(GRID.d(box(4, 4, 64, 64, 6)), BLUE)
        + ear(At(27, 34, 1.4), WHITE)
        + limb("M46,42 L62,42 M54,42 L54,60", 4, WHITE)
    )
