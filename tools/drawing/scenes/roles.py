"""Who people are to us, and who works with us."""

from __future__ import annotations

from easyread.pairing.facts.portraits import (
    ANN,
    BLACK_HAIR,
    BOB,
    DEV,
    EVE,
    GUS,
    IDA,
    JOY,
    KAI,
    LEFT,
    LIN,
    NUR,
    PAT,
    RIGHT,
    SAM,
    SKIN,
    TIM,
    UMA,
    Look,
)
from easyread.pairing.facts.shapes import (
    AMBER,
    BLUE,
    CORAL,
    DARK,
    GREEN,
    GREY,
    GRID,
    LEAF,
    PURPLE,
    RED,
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
from tools.drawing.hands import spread_hand
from tools.drawing.signs import cross, heart, question_mark, speech
from tools.drawing.things import house, table, text_lines


@scene
def learning_disability() -> str:
    """A person reads a page and has a question; a friend points to the page."""
    reader = person(At(20, 34, 0.76), EVE, Pose("neutral", (1.5, 2)), bottom=46)
    reach = Arm(((12, 33), (20, 38), (27, 31)), "flat")
    friend = person(At(55, 34, 0.76), PAT, Pose("happy", LEFT, left=reach), bottom=46)
    page = area("M10,68 L14,49 L37,49 L34,68 Z", WHITE) + text_lines(
        18, 54, [14, 13, 12], 4.4, 1.8
    )
    return reader + page + friend + question_mark(At(36, 13, 0.95))


@scene
def autism() -> str:
    """A person under the rainbow sign that has no end."""
    loops = (
        ("M36,14 C42,6 48,3 54,3.6", RED),
        ("M54,3.6 C63,4 66,10 66,14", AMBER),
        ("M66,14 C66,21 61,25 54,24.6 C47,24 41,20 36,14", YELLOW),
        ("M36,14 C30,7 24,3 18,3.6", GREEN),
        ("M18,3.6 C10,4 6,9 6,14 C6,20 11,25 18,24.6", BLUE),
        ("M18,24.6 C25,24 31,20 36,14", PURPLE),
    )
    under = "".join(line(d, 7.6) for d, _ in loops)
    sign = under + "".join(line(d, 3.8, tint) for d, tint in loops)
    return sign + person(At(36, 45, 0.84), TIM, bottom=30)


@scene
def young_person() -> str:
    """A young adult with headphones, a hoodie and a bag on the back."""
    who = Look(SKIN[3], "crop", BLACK_HAIR, LEAF)
    at = At(36, 26, 1.05)
    bag = area(GRID.d(box(13, 34, 46, 33, 8)), CORAL)
    hood = area(at.d("M-12,20 C-14,10 14,10 12,20 L8,27 L-8,27 Z"), GREEN)
    straps = "".join(
        limb(at.d(f"M{x},19 L{x * 1.1},37"), 3.4, CORAL) for x in (-11.5, 11.5)
    )
    cords = line(at.d("M-3,21 L-4,29 M3,21 L4,29"), 1.8, WHITE)
    out = bag + hood + person(at, who, bottom=38, extra=straps + cords)
    band = limb(at.d("M-12,-2 C-13,-22 13,-22 12,-2"), 2.6, DARK)
    return (
        out
        + band
        + "".join(area(at.d(box(x, -5, 5.6, 10, 2.6)), SKY) for x in (-15, 9.4))
    )


@scene
def manager() -> str:
    """One person above three others, with lines between them."""
    out = line("M36,30 L36,40 M13,46 L13,40 L59,40 L59,46 M36,40 L36,46", 2.4)
    top = At(36, 13, 0.6)
    out += person(top, IDA, bottom=36, extra=lanyard(top))
    for x, who in ((13, SAM), (36, LIN), (59, GUS)):
        out += person(At(x, 51, 0.5), who, bottom=35)
    return out


@scene
def social_worker() -> str:
    """A worker with a name card and a folder talks with a person at home."""
    home = area("M6,34 L6,69 L66,69 L66,34 Z", SKY) + area(
        "M2,36 L36,5 L70,36 L66,40 L36,13.5 L6,40 Z", CORAL
    )
    at = At(50, 41, 0.6)
    folder = area("M42,67 L44,55 L59,55 L60,67 Z", AMBER)
    worker = person(at, NUR, Pose("happy", LEFT), bottom=44, extra=folder)
    card = lanyard(At(50, 39.5, 0.6))
    return (
        home
        + person(At(21, 41, 0.6), DEV, Pose("speak", RIGHT), bottom=44)
        + worker
        + card
    )


@scene
def family() -> str:
    """Three people of different ages at home, with a heart in the roof."""
    home = area("M8,32 L8,69 L64,69 L64,32 Z", WHITE) + area(
        "M2,36 L36,3 L70,36 Z", CORAL
    )
    grown = Look(SKIN[3], "short", BLACK_HAIR, GREEN)
    out = (
        home
        + heart(At(36, 20, 0.8))
        + person(At(21, 45, 0.54), Look(SKIN[3], "bun", "#d0cfce", PURPLE), bottom=42)
    )
    return (
        out
        + person(At(51, 45, 0.54), grown, bottom=42)
        + person(At(36, 48, 0.56), UMA, bottom=36)
    )


@scene
def neighbour() -> str:
    """Two people greet each other over a fence, each before their house."""
    out = house(At(15, 34, 0.95), roof=CORAL) + house(At(57, 34, 0.95), roof=BLUE)
    wave = Arm(((20, 34), (26, 20)), "open")
    out += person(At(17, 36, 0.66), PAT, Pose("laugh", RIGHT), bottom=42)
    out += person(At(55, 36, 0.66), BOB, Pose("happy", LEFT, left=wave), bottom=42)
    posts = " ".join(f"M{x},52 L{x},68" for x in range(6, 69, 15))
    return (
        out
        + line(posts, 7)
        + line("M3,57 L69,57 M3,64 L69,64", 5)
        + line(posts, 3.4, WOOD)
        + line("M4,57 L68,57 M4,64 L68,64", 1.6, WOOD)
    )


@scene
def communication() -> str:
    """A person has words, a picture and signs to say things with."""
    out = person(At(36, 42, 0.8), JOY, Pose("speak"), bottom=32)
    out += speech(3, 3, 27, 22, (31, 44)) + text_lines(9, 11, [15, 10], 6)
    card = area(GRID.d(box(42, 3, 27, 24, 2)), WHITE) + house(At(55.5, 24, 0.62))
    return out + card + spread_hand(At(62, 49, 0.6), JOY.skin)


@scene
def bully() -> str:
    """Two people laugh at a third, who is sad and apart."""
    reach = Arm(((18, 36), (30, 28)), "point")
    out = person(At(30, 36, 0.64), GUS, Pose("laugh", RIGHT, right=reach), bottom=54)
    out += person(At(13, 42, 0.64), ANN, Pose("laugh", RIGHT), bottom=44)
    return out + person(At(59, 46, 0.6), IDA, Pose("sad", (1.5, 2)), bottom=40)


@scene
def abuse() -> str:
    """A big hand comes close, and a frightened person shrinks back; a cross says no."""
    guard = Arm(((16, 38), (9, 22)), "open")
    out = person(At(50, 44, 0.76), SAM, Pose("scared", (1, 1), left=guard), bottom=33)
    hand = area("M3,20 L12,19 L12,43 L3,44 Z", DARK) + spread_hand(
        At(21, 30, 0.85, turn=62), GREY
    )
    return hand + out + cross(At(58, 14, 1.3))


@scene
def homeless() -> str:
    """A person with a bag and a blanket, and a house with a cross above."""
    roll = limb("M7,27 L25,27", 7, CORAL) + area(GRID.d(box(7, 31, 18, 24, 4)), GREEN)
    out = roll + standing(At(20, 20, 0.64), DEV, Pose("sad", RIGHT))
    return out + house(At(53, 67, 1.05), roof=GREY) + cross(At(53, 19, 1.3))


@scene
def job() -> str:
    """A person with a name card works at a computer on a desk."""
    at = At(24, 25, 0.84)
    out = person(at, TIM, Pose("happy", (2, 1)), bottom=46, extra=lanyard(at))
    screen = area("M42,38 L68,38 L65,58 L39,58 Z", SKY) + area(
        GRID.d(box(30, 57, 36, 4, 1.5)), GREY
    )
    hand = limb("M10,49 Q18,58 30,55", 5.4, TIM.top) + disc(33, 55, 4, TIM.skin)
    return out + screen + hand + table(61, 3, 69, 8)


@scene
def interview() -> str:
    """Two people ask a third person questions across a table."""
    out = person(At(12, 33, 0.58), EVE, Pose("happy", RIGHT), bottom=46)
    out += person(At(31, 33, 0.58), KAI, Pose("speak", RIGHT), bottom=46)
    out += person(At(60, 33, 0.6), PAT, Pose("happy", LEFT), bottom=46)
    page = area("M20,57 L23,49 L37,49 L35,57 Z", WHITE)
    return (
        out
        + speech(25, 2, 22, 20, (33, 33))
        + question_mark(At(36, 11, 0.55))
        + table(56, 3, 69, 6, 7)
        + page
    )
