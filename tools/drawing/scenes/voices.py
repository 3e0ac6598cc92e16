"""Having a say: asking, answering, listening, explaining."""

from __future__ import annotations

from easyread.pairing.facts.portraits import (
    BOB,
    DEV,
    EVE,
    JOY,
    KAI,
    LEFT,
    LIN,
    MAY,
    NUR,
    RIGHT,
    ROY,
    SAM,
    SKIN,
)
from easyread.pairing.facts.shapes import (
    GRID,
    SKY,
    WHITE,
    At,
    area,
    box,
    dot,
    limb,
    line,
)
from tools.drawing.arms import Arm
from tools.drawing.catalogue import scene
from tools.drawing.figures import Pose, person
from tools.drawing.hands import palm_up
from tools.drawing.signs import heart, question_mark, speech, star, thought, tick
from tools.drawing.things import apple, bulb, pen, table, text_lines

_S = 0.76


@scene
def listen() -> str:
    """One person speaks, the other holds a hand to the ear."""
    talker = person(At(16, 40, _S), MAY, Pose("speak", RIGHT), bottom=36)
    bubble = speech(3, 3, 30, 18, (18, 24)) + text_lines(10, 9, [16, 10], 6)
    hand = Arm(((25, 25), (17.5, 4)), "flat")
    return (
        talker
        + bubble
        + person(At(53, 37, 0.82), KAI, Pose("happy", LEFT, left=hand), bottom=38)
    )


@scene
def have_a_say() -> str:
    """One of three people holds a hand up and speaks, the others look there."""
    others = person(At(12, 46, 0.56), NUR, Pose("happy", RIGHT)) + person(
        At(60, 46, 0.56), SAM, Pose("happy", LEFT)
    )
    hand = Arm(((21, 28), (23, 4)), "open")
    talker = person(At(36, 41, 0.78), JOY, Pose("speak", right=hand), bottom=36)
    return others + talker + speech(3, 3, 33, 20, (29, 46)) + star(At(19.5, 13, 0.66))


@scene
def question() -> str:
    """A person holds a hand up and asks a question."""
    hand = Arm(((23, 28), (25, 3)), "open")
    asker = person(At(39, 39, 0.82), ROY, Pose("speak", LEFT, right=hand), bottom=36)
    return asker + speech(3, 3, 27, 26, (29, 43)) + question_mark(At(16.5, 15, 0.8))


@scene
def answer() -> str:
    """One person asks with a question mark, the other answers with a tick."""
    asker = person(At(18, 43, _S), MAY, Pose("speak", RIGHT), bottom=33)
    other = person(At(54, 43, _S), KAI, Pose("speak", LEFT), bottom=33)
    ask = speech(3, 3, 30, 23, (20, 32)) + question_mark(At(18, 13.5, 0.72))
    return (
        asker + other + ask + speech(39, 3, 30, 23, (52, 32)) + tick(At(54, 14.5, 0.85))
    )


@scene
def explain() -> str:
    """One person speaks and points at a picture; the other has a light come on."""
    reach = Arm(((12, 34), (19, 38), (28, 34)), "flat")
    talker = person(At(16, 35, 0.72), LIN, Pose("speak", RIGHT, right=reach), bottom=47)
    card = (
        area(GRID.d(box(32, 40, 22, 25, 2)), WHITE)
        + apple(At(43, 50, 0.7))
        + line("M36,60.5 L50,60.5", 2)
    )
    hearer = person(At(58, 35, 0.72), DEV, Pose("laugh", (-2, 1)), bottom=47)
    return hearer + card + talker + bulb(At(57, 13.5, 0.8))


@scene
def tell_us() -> str:
    """One person speaks, the other writes it down."""
    talker = person(At(17, 40, _S), JOY, Pose("speak", RIGHT), bottom=36)
    bubble = speech(3, 3, 30, 18, (18, 24)) + text_lines(10, 9, [16, 10], 6)
    page = area("M37,66 L40,49 L63,49 L63,66 Z", WHITE) + line(
        "M43,54 L52,54 M42,59 L47,59"
    )
    hand = Arm(((12, 31), (19, 38), (8, 36)))
    writer = person(
        At(53, 29, _S),
        BOB,
        Pose("happy", (-1.5, 1.5), right=hand),
        bottom=44,
        extra=page + pen(At(51, 60, 0.62)),
    )
    return talker + bubble + writer + table(62, 34, 69, 6)


@scene
def voices() -> str:
    """Three different people say three different things."""
    out = ""
    signs = (star, heart, tick)
    for x, who, sign in zip((13, 36, 59), (NUR, EVE, DEV), signs, strict=True):
        out += person(At(x, 42, 0.58), who, Pose("speak"), bottom=44)
        out += speech(x - 10.5, 3, 21, 20, (x, 30)) + sign(At(x, 12.5, 0.55))
    return out


@scene
def hello() -> str:
    """A person waves."""
    wave = Arm(((23, 29), (27, 2)), "open")
    out = person(At(29, 32, 0.98), EVE, Pose("laugh", right=wave), bottom=38)
    return out + line("M63,22 C66,26 66,31 64,35 M47,22 C46,24 46,26 46,28")


@scene
def think() -> str:
    """A person with a hand at the chin thinks three dots."""
    hand = Arm(((10, 31), (19, 36), (9, 15)))
    out = person(
        At(24, 38, 0.78), ROY, Pose("neutral", (1.5, -1.5), right=hand), bottom=39
    )
    dots = "".join(dot(x, 15.5, 2.6) for x in (43, 51, 59))
    return out + thought(33, 3, 35, 25, (38, 28)) + dots


@scene
def not_sure() -> str:
    """A person lifts both hands and does not know yet."""
    hands = Arm("up", "none")
    out = person(
        At(36, 38, 0.8), EVE, Pose("neutral", (0, -1), left=hands, right=hands)
    )
    for side, x in ((-1, 11), (1, 61)):
        out += limb(f"M{x - side * 2},54 L{x + side * 4},52", 5.4, EVE.skin)
    return out + question_mark(At(36, 12, 0.8))


@scene
def idea() -> str:
    """A smiling person thinks a light bulb."""
    out = person(At(24, 42, 0.88), KAI, Pose("laugh", (1.5, -1)), bottom=29)
    return out + thought(33, 3, 36, 33, (39, 32)) + bulb(At(51, 19.5, 0.85))


@scene
def discuss() -> str:
    """Two people look at each other and both speak."""
    left = person(At(17, 43, _S), DEV, Pose("speak", RIGHT), bottom=33)
    right = person(At(55, 43, _S), EVE, Pose("speak", LEFT), bottom=33)
    says = speech(3, 3, 36, 20, (21, 30)) + text_lines(11, 10, [20, 13], 6)
    return (
        left
        + right
        + says
        + speech(43, 8, 26, 17, (52, 30))
        + text_lines(50, 14, [12, 8], 5)
    )


@scene
def you() -> str:
    """A large hand shows one person."""
    shown = person(At(49, 27, 0.98), JOY, Pose("happy", LEFT), bottom=41)
    return shown + palm_up(At(19, 52, 1.05, turn=-18), SKIN[1], SKY)
