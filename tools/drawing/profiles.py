"""Heads and busts from the side, facing right: two of them talk face to face."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.pairing.facts.kit import BLACK, RED, area, disc, dot, limb, line, oval

if TYPE_CHECKING:
    from easyread.pairing.facts.kit import At
    from easyread.pairing.facts.portraits import Look

FACE = (
    "M-10,5 C-13,-2 -11,-13 -1,-13 C6,-13 9.5,-9 9.5,-4 L13,2 C13.4,3.4 11.6,4 10.4,4 "
    "L10.2,8 C10,11 8,12.4 4,12.4 C-2,12.4 -8,11 -10,5 Z"
)
_HAIR = {
    "short": (
        "M-9,9 C-15,2 -14,-16.5 -1,-16.5 C7,-16.5 11,-12 10,-6 C5,-6 2,-8 0,-10 "
        "C0,-5 -2,-4 -4,-2 C-6,0 -6,6 -9,9 Z"
    ),
    "long": (
        "M-12,20 C-17,8 -16,-17 -1,-17 C7,-17 11,-12 10,-6 C4,-6 2,-8 0,-10 "
        "C0,-4 -2,-2 -3,2 C-4,8 -2,14 -3,18 C-6,21 -9,21 -12,20 Z"
    ),
    "hijab": (
        "M-15,20 C-17,8 -15,-17 -1,-17 C7,-17 10,-12 9.6,-8 C4,-9 1,-4 1,1 "
        "C1,8 4,12 6,15 C6,19 2,22 -4,22 C-9,22 -12,22 -15,20 Z"
    ),
}
_SHORT = frozenset({"short", "crop", "bald", "bun"})


def profile_head(at: At, who: Look, mood: str = "happy") -> str:
    """Draw a head from the side, facing right, the size of a head from the front."""
    shape = (
        "short" if who.hair in _SHORT else "hijab" if who.hair == "hijab" else "long"
    )
    out = area(at.d(FACE), who.skin) + area(at.d(_HAIR[shape]), who.tint)
    if who.hair == "bun":
        out = area(at.d(oval(-12, -12, 5, 5)), who.tint) + out
    if shape == "short":
        out += disc(*at.p(-3, 1.5), max(2.8 * at.s, 2), who.skin)
    out += dot(*at.p(5.4, -2), max(1.7 * at.s, 1.1), BLACK)
    if mood == "speak":
        return out + area(at.d(oval(8.2, 7.6, 2.4, 1.9)), RED, max(2 * at.s, 1.3))
    return out + line(at.d("M5.4,7 C6.5,8.6 8,8.6 9.8,7.8"), max(2 * at.s, 1.3))


def profile(at: At, who: Look, mood: str = "happy", bottom: float = 38) -> str:
    """Draw a bust from the side down to `bottom`."""
    w = who.broad * 12
    body = (
        f"M{-w - 2},{bottom} L{-w - 1},27 C{-w},21 -7,17.5 -4,16.5 L4,16.5 "
        f"C8,18 {w},22 {w},29 L{w},{bottom} Z"
    )
    throat = (
        "" if who.hair == "hijab" else limb(at.d("M-1,9 L-1,17"), 7 * at.s, who.skin)
    )
    sleeve = line(at.d(f"M-4,28 C-5,32 -5,34 -5,{bottom}"))
    return throat + area(at.d(body), who.top) + sleeve + profile_head(at, who, mood)
