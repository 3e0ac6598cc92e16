"""Letters and figures drawn as strokes, so that no font is needed and none is copied.

Local units: capitals are 10 high, small letters 7, the base line is 0. The handwriting
forms are those that people learn first: an "a" with one storey, an open "4".
"""

from __future__ import annotations

from easyread.pairing.facts.shapes import BLACK, WHITE, At, line

_BOWL_RIGHT = "M0,-3.5 C0,-8.2 5.4,-8.2 5.4,-3.5 C5.4,1.2 0,1.2 0,-3.5"
_BOWL_LEFT = "M5.4,-3.5 C5.4,-8.2 0,-8.2 0,-3.5 C0,1.2 5.4,1.2 5.4,-3.5"
_GAP = 2.3
_SPACE = 3.5
_STROKE = 1.75

Box = tuple[float, float, float, float]

# Each sign: its width and its strokes.
SIGNS: dict[str, tuple[float, str]] = {
    "0": (6.2, "M0,-5 C0,-11.7 6.2,-11.7 6.2,-5 C6.2,1.7 0,1.7 0,-5"),
    "1": (3.6, "M.2,-8 L3.4,-10 L3.4,0"),
    "2": (6.2, "M.3,-7.5 C.3,-11 6,-11 6,-7 C6,-4.5 2,-2.5 .2,0 L6.2,0"),
    "3": (
        6.2,
        (
            "M.4,-8.8 C2,-10.8 5.8,-10.3 5.8,-7.6 C5.8,-5.8 4,-5.3 2.4,-5.3 "
            "C4.4,-5.3 6.2,-4.6 6.2,-2.7 C6.2,.6 1.6,.8 .1,-1.3"
        ),
    ),
    "4": (6.4, "M4.6,0 L4.6,-10 L0,-3 L6.4,-3"),
    "5": (
        6.2,
        "M5.6,-10 L1,-10 L.5,-5.4 C2.2,-7 6.2,-6.7 6.2,-3.2 C6.2,.8 1.4,.8 0,-1.4",
    ),
    "6": (
        6.2,
        (
            "M5.5,-9 C2.2,-11.6 0,-7.6 0,-3.6 C0,1.2 6.2,1.2 6.2,-3.1 "
            "C6.2,-6.8 1,-7 .1,-3.4"
        ),
    ),
    "7": (6, "M0,-10 L6,-10 L2.2,0"),
    "8": (
        6.2,
        (
            "M3.1,-5.4 C-.3,-5.4 -.3,-10 3.1,-10 C6.5,-10 6.5,-5.4 3.1,-5.4 "
            "C-1,-5.4 -1,0 3.1,0 C7.2,0 7.2,-5.4 3.1,-5.4"
        ),
    ),
    "9": (
        6.2,
        (
            "M.7,-1 C4,1.6 6.2,-2.4 6.2,-6.4 C6.2,-11.2 0,-11.2 0,-6.9 "
            "C0,-3.2 5.2,-3 6.1,-6.6"
        ),
    ),
    ":": (0, "M0,-6.6 L0,-6.2 M0,-1.4 L0,-1"),
    ",": (1, "M1,-.4 L.2,2"),
    ".": (0, "M0,-.4 L0,0"),
    "£": (
        6.4,
        (
            "M6.2,-8 C5.4,-10.9 1.6,-10.8 1.6,-7.2 C1.6,-4.6 2.6,-2 .2,0 "
            "L6.4,0 M0,-5 L4.6,-5"
        ),
    ),
    "A": (7.2, "M0,0 L3.6,-10 L7.2,0 M1.3,-3.4 L5.9,-3.4"),
    "B": (
        5.8,
        (
            "M0,0 L0,-10 L2.6,-10 C6.4,-10 6.4,-5.4 2.6,-5.4 L0,-5.4 M2.6,-5.4 "
            "C7,-5.4 7,0 2.6,0 L0,0"
        ),
    ),
    "C": (6.8, "M6.8,-8 C5,-11.2 0,-11 0,-5 C0,1 5,1.2 6.8,-2"),
    "D": (7, "M0,0 L0,-10 L2.4,-10 C8.6,-10 8.6,0 2.4,0 Z"),
    "E": (5.6, "M5.4,-10 L0,-10 L0,0 L5.6,0 M0,-5.2 L4.6,-5.2"),
    "F": (5.4, "M5.4,-10 L0,-10 L0,0 M0,-5.2 L4.6,-5.2"),
    "G": (6.8, "M6.6,-8 C5,-11.2 0,-11 0,-5 C0,1.6 6.8,1.6 6.8,-4.4 L4,-4.4"),
    "H": (6.6, "M0,0 L0,-10 M6.6,0 L6.6,-10 M0,-5.2 L6.6,-5.2"),
    "I": (0, "M0,0 L0,-10"),
    "J": (4.4, "M4.4,-10 L4.4,-3 C4.4,.9 .4,.9 0,-2.2"),
    "K": (6.2, "M0,0 L0,-10 M6,-10 L0,-4.4 M2.4,-6.4 L6.2,0"),
    "L": (5.2, "M0,-10 L0,0 L5.2,0"),
    "M": (8, "M0,0 L0,-10 L4,-3 L8,-10 L8,0"),
    "N": (6.4, "M0,0 L0,-10 L6.4,0 L6.4,-10"),
    "O": (7.6, "M0,-5 C0,-11.7 7.6,-11.7 7.6,-5 C7.6,1.7 0,1.7 0,-5"),
    "P": (6, "M0,0 L0,-10 L2.8,-10 C7.1,-10 7.1,-4.8 2.8,-4.8 L0,-4.8"),
    "Q": (
        7.6,
        "M0,-5 C0,-11.7 7.6,-11.7 7.6,-5 C7.6,1.7 0,1.7 0,-5 M5,-2.6 L7.8,.4",
    ),
    "R": (
        6.2,
        "M0,0 L0,-10 L2.8,-10 C7.1,-10 7.1,-4.8 2.8,-4.8 L0,-4.8 M3,-4.8 L6.2,0",
    ),
    "S": (
        6,
        "M5.7,-8.2 C4.8,-10.8 .4,-10.8 .4,-7.6 C.4,-4.2 6,-6 6,-2.6 C6,.9 .8,.9 0,-2",
    ),
    "T": (6.8, "M0,-10 L6.8,-10 M3.4,-10 L3.4,0"),
    "U": (6.4, "M0,-10 L0,-3.6 C0,1.2 6.4,1.2 6.4,-3.6 L6.4,-10"),
    "V": (7, "M0,-10 L3.5,0 L7,-10"),
    "W": (9.8, "M0,-10 L2.4,0 L4.9,-9 L7.4,0 L9.8,-10"),
    "X": (6.4, "M0,-10 L6.4,0 M6.4,-10 L0,0"),
    "Y": (6.8, "M0,-10 L3.4,-5 L3.4,0 M6.8,-10 L3.4,-5"),
    "Z": (6.4, "M0,-10 L6.4,-10 L0,0 L6.4,0"),
    "a": (5.4, _BOWL_LEFT + " M5.4,-7 L5.4,0"),
    "b": (5.4, _BOWL_RIGHT + " M0,-10 L0,0"),
    "c": (5, "M5,-5.6 C3.8,-7.9 0,-7.6 0,-3.5 C0,.6 3.8,.9 5,-1.4"),
    "d": (5.4, _BOWL_LEFT + " M5.4,-10 L5.4,0"),
    "e": (5.3, "M.1,-3.9 L5.3,-3.9 C5.3,-8.2 0,-8 0,-3.5 C0,.8 4,.8 5.1,-1.3"),
    "g": (5.4, _BOWL_LEFT + " M5.4,-7 L5.4,.2 C5.4,3.6 1.4,3.6 .4,1.8"),
    "h": (5, "M0,-10 L0,0 M0,-3.8 C0,-8 5,-8.2 5,-4 L5,0"),
    "i": (0, "M0,-7 L0,0 M0,-10 L0,-9.8"),
    "l": (0, "M0,-10 L0,0"),
    "m": (
        8.4,
        "M0,-7 L0,0 M0,-4 C0,-8 4.2,-8 4.2,-4 L4.2,0 M4.2,-4 C4.2,-8 8.4,-8 8.4,-4 L8.4,0",
    ),
    "n": (5, "M0,-7 L0,0 M0,-3.8 C0,-8 5,-8.2 5,-4 L5,0"),
    "o": (5.6, "M0,-3.5 C0,-8.2 5.6,-8.2 5.6,-3.5 C5.6,1.2 0,1.2 0,-3.5"),
    "p": (5.4, _BOWL_RIGHT + " M0,-7 L0,3"),
    "r": (3.2, "M0,-7 L0,0 M0,-3.6 C.2,-6 1.6,-7.3 3.2,-6.8"),
    "s": (
        4.6,
        "M4.4,-5.6 C3.8,-7.7 .2,-7.7 .3,-5.2 C.4,-2.8 4.6,-4.4 4.6,-1.9 C4.6,.7 .6,.7 0,-1.4",
    ),
    "t": (3.8, "M1.7,-9.4 L1.7,-1.8 C1.7,.1 2.8,.2 3.8,-.2 M0,-7 L3.6,-7"),
    "u": (5, "M0,-7 L0,-3 C0,1 5,1.2 5,-3 M5,-7 L5,0"),
    "v": (5.4, "M0,-7 L2.7,0 L5.4,-7"),
    "y": (5.4, "M0,-7 L2.7,0 M5.4,-7 L1.6,3"),
}


def width_of(text: str) -> float:
    """Return how wide a text is in local units, without its stroke."""
    signs = [SIGNS[sign][0] if sign != " " else _SPACE for sign in text]
    return sum(signs) + _GAP * (len(signs) - 1)


def write(at: At, text: str, stroke: float = 2, colour: str = BLACK) -> str:
    """Write a text; its origin is the middle of the base line."""
    x = -width_of(text) / 2
    paths = []
    for sign in text:
        if sign == " ":
            x += _SPACE + _GAP
            continue
        width, path = SIGNS[sign]
        paths.append(At(*at.p(x, 0), at.s).d(path))
        x += width + _GAP
    return line(" ".join(paths), stroke, colour)


def write_in(where: Box, text: str, thickest: float = 5, halo: float = 0) -> str:
    """Write a text as large as the box (x, y, width, height) allows, in its middle.

    The stroke grows with the letters, or small ones would run together. `halo` is how
    much wider a white stroke below it is, for a text that lies on lines.
    """
    x, y, w, h = where
    size = min(w / (width_of(text) + _STROKE), h / (10 + _STROKE))
    at = At(x + w / 2, y + h / 2 + 5 * size, size)
    stroke = min(_STROKE * size, thickest)
    below = write(at, text, stroke + halo, WHITE) if halo else ""
    return below + write(at, text, stroke)
