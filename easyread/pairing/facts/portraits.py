"""People down to the chest: faces, hair, and the few whom our pictures show.

They are mixed in skin, age, sex and dress. All of them are grown-ups.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from easyread.pairing.facts.shapes import (
    AMBER,
    BLACK,
    BLUE,
    CORAL,
    GREEN,
    LEAF,
    LILAC,
    PINK,
    PURPLE,
    RED,
    WHITE,
    area,
    disc,
    dot,
    flat,
    limb,
    line,
    oval,
)

if TYPE_CHECKING:
    from easyread.pairing.facts.shapes import At, Point

AHEAD: Point = (0, 0)
LEFT: Point = (-2.5, 0)
RIGHT: Point = (2.5, 0)
DOWN: Point = (0, 2)

_MOUTHS = {
    "happy": "M-4,5 C-2,7.5 2,7.5 4,5",
    "calm": "M-4,5 C-2,7.5 2,7.5 4,5",
    "neutral": "M-3.5,6.5 L3.5,6.5",
    "sad": "M-4,8 C-2,5 2,5 4,8",
    "cross": "M-4,8 C-2,5.5 2,5.5 4,8",
    "confused": "M-4,7 C-2,5 0,9 4,6",
    "worried": "M-4,7.5 C-2,5.5 0,8 1,6.5 C2,5.5 3,6 4,7",
}
_BROWS = {
    "cross": "M-6.5,-5.5 L-2.5,-3.8 M6.5,-5.5 L2.5,-3.8",
    "scared": "M-6.8,-4.6 L-3.2,-6.6 M6.8,-4.6 L3.2,-6.6",
    "confused": "M-6.8,-4 L-2.6,-4 M6.8,-6.8 C5.5,-8 4,-8 2.6,-6.6",
    "worried": "M-6.5,-3.8 L-3,-5.5 M6.5,-3.8 L3,-5.5",
    "sad": "M-6.5,-3.8 L-3,-5.2 M6.5,-3.8 L3,-5.2",
}
_SHUT_EYES = "M-5.5,-1 C-5,.8 -3,.8 -2.5,-1 M5.5,-1 C5,.8 3,.8 2.5,-1"


def face(at: At, mood: str = "happy", look: Point = AHEAD) -> str:
    """Draw eyes, mouth and brows.

    `look` moves them by up to 3 local units: the cheapest way to turn a head to
    someone. Eyes never get smaller than 1.1 units, or print swallows them.
    """
    at = at.moved(look)
    width = max(2 * at.s, 1.3)
    brows = line(at.d(_BROWS[mood]), width) if mood in _BROWS else ""
    return _eyes(at, mood, width) + _mouth(at, mood, width) + brows


def _eyes(at: At, mood: str, width: float) -> str:
    if mood == "calm":
        return line(at.d(_SHUT_EYES), width)
    size = max(1.7 * at.s, 1.1)
    if mood == "scared":
        wide = oval(-4, -0.5, 2.9, 3.1) + oval(4, -0.5, 2.9, 3.1)
        whites = area(at.d(wide), WHITE, max(1.4 * at.s, 1))
        return whites + "".join(dot(*at.p(x, -0.3), size * 0.8) for x in (-4, 4))
    return "".join(dot(*at.p(x, -0.5), size, BLACK) for x in (-4, 4))


def _mouth(at: At, mood: str, width: float) -> str:
    if mood == "laugh":
        smile = "M-4.5,4.5 L4.5,4.5 C4,9.5 -4,9.5 -4.5,4.5 Z"
        return area(at.d(smile), WHITE, width)
    if mood in ("speak", "scared"):
        tall = 2.2 if mood == "speak" else 2.8
        return area(at.d(oval(0, 6.8, 2.8, tall)), RED, width)
    return line(at.d(_MOUTHS[mood]), width)


# Natural skin, never yellow. No darker than the last: the eyes would drown in print.
SKIN = ("#fadcbc", "#e8bd93", "#cf9f6c", "#b37b4b", "#93603f")
# Not quite black, or the outline is lost in it.
BLACK_HAIR, BROWN_HAIR, AUBURN_HAIR = "#4a403c", "#6a462f", "#a8572c"
BLOND_HAIR, GREY_HAIR = "#e9b949", "#d0cfce"

_FACE = (
    "M-10,-3 C-10,-9 -6,-12.5 0,-12.5 C6,-12.5 10,-9 10,-3 "
    "C10,6 6,12.5 0,12.5 C-6,12.5 -10,6 -10,-3 Z"
)
_CAP = "M-11,1 C-13,-9 -9,-16.5 0,-16.5 C9,-16.5 13,-9 11,1 "
_BEHIND = {
    "long": "M-10,18 C-16,14 -13,6 -13,-3 C-13,-12 -8,-17 0,-17 C8,-17 13,-12 13,-3 C13,6 16,14 10,18 Z",
    "bob": "M-12,8 C-14,4 -13,0 -13,-4 C-13,-12 -8,-17 0,-17 C8,-17 13,-12 13,-4 C13,0 14,4 12,8 Z",
    "curly": "M-12,5 C-17,4 -18,-3 -15,-6 C-18,-11 -13,-17 -8,-16 C-5,-21 5,-21 8,-16 C13,-17 18,-11 15,-6 C18,-3 17,4 12,5 Z",
    "bun": oval(0, -17, 5.5, 5),
}
_BEFORE = {
    "short": _CAP + "C9,-2 9,-4 8,-7 C3,-5 -3,-6 -6,-8.5 C-8,-6 -9,-3 -11,1 Z",
    "long": _CAP + "C9,-3 7,-6 3,-10 C-1,-6 -7,-5 -11,1 Z",
    "bob": _CAP + "C9.5,-1 9.5,-4 9,-6 C4,-4 -4,-4 -9,-6 C-9.5,-4 -9.5,-1 -11,1 Z",
    "curly": "M-10,-2 C-13,-10 -6,-15 0,-14 C6,-15 13,-10 10,-2 C9,-6 6,-6 5,-8 C2,-6 -2,-6 -5,-8 C-6,-6 -9,-6 -10,-2 Z",
    "bun": _CAP + "C9,-3 6,-8 0,-9.5 C-6,-8 -9,-3 -11,1 Z",
    "crop": "M-10.5,-2 C-11.5,-10 -8,-15 0,-15 C8,-15 11.5,-10 10.5,-2 C9.5,-6 7,-8.5 0,-8.5 C-7,-8.5 -9.5,-6 -10.5,-2 Z",
    "bald": "M-10.5,0 C-13,-5 -12,-9 -9,-9 C-9,-6 -9,-3 -10.5,0 Z M10.5,0 C13,-5 12,-9 9,-9 C9,-6 9,-3 10.5,0 Z",
}
_HIJAB = "M-17,19 C-14,14 -14,6 -13.5,-3 C-13,-12 -8,-17 0,-17 C8,-17 13,-12 13.5,-3 C14,6 14,14 17,19 C8,24 -8,24 -17,19 Z"
_FRAMED = "M-8.5,-2 C-8.5,-8 -5,-11 0,-11 C5,-11 8.5,-8 8.5,-2 C8.5,6 5,11 0,11 C-5,11 -8.5,6 -8.5,-2 Z"
_BEARD = "M-10,-1 C-10,7 -6,14 0,14 C6,14 10,7 10,-1 C8,2 6,3 4,3 C2,2 -2,2 -4,3 C-6,3 -8,2 -10,-1 Z"
_WITH_EARS = frozenset({"short", "crop", "bald", "bun"})
_FULL_BUST = 30  # a bust that ends higher has no chest
_GLASSES_FROM = 0.65  # on smaller heads they swallow the eyes


@dataclass(frozen=True)
class Look:
    """What a person looks like."""

    skin: str = SKIN[1]
    hair: str = "short"  # short, long, bob, curly, bun, crop, bald or hijab
    tint: str = BROWN_HAIR
    top: str = BLUE
    glasses: bool = False
    beard: bool = False
    broad: float = 1  # how wide the body is; the head stays the same


def head(at: At, who: Look, mood: str = "happy", look: Point = AHEAD) -> str:
    """Draw a head, about 20 wide and 29 high, its origin between eyes and mouth."""
    if who.hair == "hijab":
        scarf = area(at.d(_HIJAB), who.tint) + area(at.d(_FRAMED), who.skin)
        return scarf + face(at, mood, look)
    out = _ears(at, who, look) + area(at.d(_FACE), who.skin)
    if who.beard:
        out += _beard(at, who, look)
    out += area(at.d(_BEFORE[who.hair]), who.tint) + face(at, mood, look)
    if who.glasses and at.s >= _GLASSES_FROM:
        out += _glasses(at.moved(look))
    return out


def back_hair(at: At, who: Look) -> str:
    """Draw the hair that falls behind the body."""
    return area(at.d(_BEHIND[who.hair]), who.tint) if who.hair in _BEHIND else ""


def _ears(at: At, who: Look, look: Point) -> str:
    if who.hair not in _WITH_EARS:
        return ""
    size = max(2.8 * at.s, 2)
    return "".join(
        disc(*at.p(x - look[0] * 0.5, 0), size, who.skin) for x in (-10.7, 10.7)
    )


def _beard(at: At, who: Look, look: Point) -> str:
    lips = flat(at.moved(look).d(oval(0, 6.3, 5.6, 3.2)), who.skin)
    return area(at.d(_BEARD), who.tint) + lips


def _glasses(at: At) -> str:
    rims = oval(-4.3, -0.5, 3.7, 3.4) + oval(4.3, -0.5, 3.7, 3.4)
    return line(at.d(rims + "M-8,-1 L-10,-2 M8,-1 L10,-2"), max(1.6 * at.s, 1.1))


def neck(at: At, who: Look) -> str:
    """Draw a neck; a hijab covers it."""
    if who.hair == "hijab":
        return ""
    return limb(at.d("M0,10 L0,17"), 7 * at.s, who.skin)


def bust(
    at: At,
    who: Look,
    feels: tuple[str, Point] = ("happy", AHEAD),
    bottom: float = 38,
    extra: str = "",
) -> str:
    """Draw a person without arms down to `bottom`. `extra` lies on the chest.

    `feels` is a mood and where the eyes look.
    """
    foot, w = max(bottom, _FULL_BUST), 18 * who.broad
    chest = (
        f"M{-w},{foot} L{-w},28 C{-w},21 {5 - w},18 -6,16.5 C-3,20 3,20 6,16.5 "
        f"C{w - 5},18 {w},21 {w},28 L{w},{foot} Z"
    )
    out = back_hair(at, who) + neck(at, who) + area(at.d(chest), who.top) + extra
    return out + head(at, who, *feels)


SAM = Look(SKIN[1], "short", BROWN_HAIR, BLUE)
ANN = Look(SKIN[0], "long", AUBURN_HAIR, LEAF, broad=0.92)
JOY = Look(SKIN[4], "curly", BLACK_HAIR, AMBER, broad=1.1)
NUR = Look(SKIN[2], "hijab", PURPLE, LILAC)
BOB = Look(SKIN[0], "bald", GREY_HAIR, GREEN, glasses=True, broad=1.1)
DEV = Look(SKIN[3], "crop", BLACK_HAIR, CORAL, beard=True, broad=1.12)
LIN = Look(SKIN[1], "bob", BLACK_HAIR, PINK, glasses=True)
MAY = Look(SKIN[0], "bun", GREY_HAIR, PURPLE, glasses=True)
KAI = Look(SKIN[4], "crop", BLACK_HAIR, GREEN)
ROY = Look(SKIN[2], "short", BLACK_HAIR, CORAL, glasses=True)
EVE = Look(SKIN[0], "bob", BLOND_HAIR, BLUE, broad=0.94)
PAT = Look(SKIN[2], "bob", BROWN_HAIR, GREEN, broad=1.2)
GUS = Look(SKIN[1], "crop", AUBURN_HAIR, PURPLE, glasses=True, beard=True, broad=1.22)
IDA = Look(SKIN[4], "bun", GREY_HAIR, BLUE, broad=1.15)
TIM = Look(SKIN[1], "crop", BLOND_HAIR, CORAL, broad=0.88)
UMA = Look(SKIN[3], "long", BLACK_HAIR, LEAF, broad=0.9)
