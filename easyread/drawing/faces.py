"""Eyes and mouths: what a person feels and where they look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.drawing.ink import BLACK, RED, WHITE, area, dot, line
from easyread.drawing.shapes import oval

if TYPE_CHECKING:
    from easyread.drawing.place import At, Point

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
