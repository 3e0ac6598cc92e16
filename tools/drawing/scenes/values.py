"""What we hold dear when we work together: each shown by a deed."""

from __future__ import annotations

from easyread.pairing.facts.portraits import (
    BOB,
    GUS,
    IDA,
    JOY,
    KAI,
    LEFT,
    MAY,
    NUR,
    PAT,
    RIGHT,
    ROY,
    SAM,
    TIM,
    UMA,
)
from easyread.pairing.facts.shapes import (
    AMBER,
    BLUE,
    GREEN,
    GRID,
    LEAF,
    PALE,
    RED,
    SKY,
    WHITE,
    WOOD,
    YELLOW,
    At,
    area,
    arrow,
    box,
    disc,
    limb,
    line,
)
from tools.drawing.arms import Arm
from tools.drawing.catalogue import scene
from tools.drawing.figures import Pose, lanyard, person, powered, standing, wheelchair
from tools.drawing.signs import speech, star
from tools.drawing.things import door, house, key, pen, text_lines


@scene
def trust() -> str:
    """One person gives the key of their house to another."""
    give = Arm(((18, 38), (24, 26)), "grip")
    take = Arm(((17, 38), (24, 33)), "flat")
    left = person(At(15, 36, 0.76), IDA, Pose("happy", RIGHT, right=give), bottom=42)
    right = person(At(57, 36, 0.76), TIM, Pose("happy", LEFT, left=take), bottom=42)
    shown = key(At(36, 38, 0.95, turn=112))
    return house(At(36, 25, 0.66)) + right + shown + left


@scene
def share() -> str:
    """Two people hold one large pen together and write on one sheet."""
    page = area("M10,67 L16,51 L56,51 L62,67 Z", WHITE) + line(
        "M20,62 L30,62 M22,56 L30,56", 2.4
    )
    left = person(At(16, 26, 0.7), PAT, Pose("happy", (1.5, 1.5)), bottom=50)
    right = person(At(56, 26, 0.7), KAI, Pose("happy", (-1.5, 1.5)), bottom=50)
    tool = area("M36,61 L31.5,52 L40.5,52 Z", WHITE) + area(
        GRID.d(box(31.5, 15, 9, 37)), AMBER
    )
    arms = limb("M15,50 L29,41", 4.8, PAT.top) + limb("M57,50 L43,31", 4.8, KAI.top)
    grips = "".join(
        area(GRID.d(box(28, y, 16, 8.5, 4)), who.skin)
        for y, who in ((36.5, PAT), (26.5, KAI))
    )
    return left + right + page + arms + tool + grips


@scene
def inclusion() -> str:
    """People in a ring open it, and a newcomer comes in."""
    ring = limb(
        "M45,19 C39,9 29,5 22,6 C8,8 2,24 3.5,38 C5,54 16,67 29,66 C37,65 42,60 45,54",
        3.6,
        LEAF,
    )
    out = ring + person(At(17, 22, 0.5), NUR, Pose("happy", RIGHT))
    out += person(At(17, 47, 0.5), ROY, Pose("happy", RIGHT), bottom=31)
    hand = Arm(((18, 36), (28, 30)), "flat")
    out += person(At(33, 33, 0.56), MAY, Pose("laugh", RIGHT, right=hand), bottom=36)
    out += person(At(60, 22, 0.54), JOY, Pose("happy", LEFT), bottom=34)
    return out + arrow(At(67, 57, 0.9, turn=180), GREEN, 26)


@scene
def dignity() -> str:
    """A worker knocks at a closed door and waits to be asked in."""
    at = At(16, 19, 0.62)
    out = area(GRID.d(box(40, 3, 28, 66)), PALE) + door(44, 9, 21, 59, BLUE)
    out += standing(at, GUS, Pose("happy", RIGHT, right=Arm(((17, 32), (30, 20)))))
    return out + lanyard(at) + line("M36,21 L38,16 M31,20 L30,15 M38,38 L40,42")


@scene
def control() -> str:
    """A person sets three sliders with their own hands."""
    out = person(At(36, 19, 0.8), UMA, Pose("happy", (0, 2)), bottom=40)
    out += area("M4,69 L9,42 L63,42 L68,69 Z", SKY)
    for x, y in ((22, 58), (36, 49), (50, 53)):
        out += line(f"M{x},46 L{x},65", 3.4) + area(
            GRID.d(box(x - 5.5, y, 11, 6.5, 2)), AMBER
        )
    arms = limb("M22,36 Q8,42 17,56", 5, UMA.top) + limb(
        "M50,36 Q64,40 56,52", 5, UMA.top
    )
    return out + arms + disc(18, 59, 4.4, UMA.skin) + disc(54.5, 55, 4.4, UMA.skin)


@scene
def expert_by_experience() -> str:
    """A person in a powered wheelchair teaches a worker, who writes it down."""
    out = powered(At(17, 25, 0.5), PAT, Pose("speak", RIGHT))
    at = At(55, 33, 0.72)
    page = area("M40,67 L43,53 L62,53 L62,67 Z", WHITE) + text_lines(46, 58, [11, 7], 5)
    reach = Arm(((12, 31), (19, 38), (10, 37)))
    listener = person(
        at,
        SAM,
        Pose("happy", (-2, 1), right=reach),
        bottom=48,
        extra=lanyard(at) + page + pen(At(54, 63, 0.5)),
    )
    return listener + out + speech(28, 3, 26, 22, (21, 29)) + star(At(41, 13.5, 0.78))


@scene
def together() -> str:
    """Three people side by side, hand in hand; one uses a wheelchair."""
    s, low = 0.54, Arm(((16, 36), (20.5, 46)))
    out = standing(At(35, 22, s), IDA, Pose("laugh", left=low, right=low))
    out += standing(At(58, 22, s), NUR, Pose("happy", LEFT, left=low))
    hold = Pose("happy", RIGHT, right=Arm(((10, 40), (21, 43))))
    return out + wheelchair(At(15, 27.5, 0.48), TIM, hold)


@scene
def proud() -> str:
    """A smiling person holds up a certificate with a rosette."""
    out = person(At(36, 22, 0.95), GUS, Pose("laugh"), bottom=48)
    page = area(GRID.d(box(12, 41, 48, 28)), WHITE) + text_lines(
        18, 48, [24, 24, 14], 7, 2.6
    )
    rosette = area("M47,57 L44,67 L48,65 L51,67 L51,57 Z", RED) + disc(
        49, 55, 6.5, YELLOW
    )
    arms = limb("M17,46 L13,53", 6, GUS.top) + limb("M55,46 L59,53", 6, GUS.top)
    grips = limb("M10,57 L15,57", 5, GUS.skin) + limb("M62,57 L57,57", 5, GUS.skin)
    return out + arms + page + rosette + grips


@scene
def care() -> str:
    """A worker and a person with a stick walk arm in arm."""
    at = At(23, 19, 0.62)
    worker = standing(at, UMA, Pose("happy", RIGHT), stride=2) + lanyard(at)
    hold = Arm(((17, 36), (10, 40)))
    lean = Arm(((17, 36), (22, 42)))
    at = At(47, 19, 0.62)
    walker = standing(at, BOB, Pose("happy", LEFT, left=hold, right=lean), stride=2)
    stick = line("M61,47 L64,67", 5) + line("M61,47 L64,67", 1.8, WOOD)
    return worker + walker + stick + disc(60.6, 45, 3.1, BOB.skin)


@scene
def friend() -> str:
    """Two people laugh, one with an arm round the other."""
    left = person(At(22, 34, 0.84), UMA, Pose("laugh", (1.5, 0)), bottom=42)
    right = person(At(50, 33, 0.84), GUS, Pose("laugh", (-1.5, 0)), bottom=43)
    hug = limb("M7.5,53 L10,54", 6.5, UMA.skin)
    return left + right + limb("M38,58 C30,64 18,62 11,56", 6, GUS.top) + hug
