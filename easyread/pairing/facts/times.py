"""Clocks that show the very time, with hands or with figures alone."""

from __future__ import annotations

import re

from easyread.pairing.facts.kit import (
    DARK,
    GREY,
    GRID,
    NAVY,
    RED,
    WHITE,
    Drawn,
    area,
    box,
    disc,
    dot,
    line,
)
from easyread.pairing.facts.letters import write_in
from easyread.pairing.facts.things import ray

_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")
_HALF_DAY = 12
_FACE = (36, 26, 24)


def clock(fact: str) -> Drawn:
    """Draw a clock face with hands at the very time, and the figures under it."""
    hour, minute, said = _read(fact)
    x, y, r = _FACE
    marks = " ".join(ray(x, y, a, (r - 4.5, r - 3.5)) for a in range(0, 360, 30))
    short_hand = ray(x, y, hour * 30 + minute / 2, (0, 11))
    long_hand = ray(x, y, minute * 6, (0, 17))
    face = disc(x, y, r, WHITE) + line(GRID.d(marks), 2)
    face += line(GRID.d(long_hand), 2.4, NAVY) + line(GRID.d(short_hand), 4, RED)
    figures = write_in((4, 53, 64, 17.5), said)
    return Drawn(face + dot(x, y, 2.6) + figures, said, f"A clock that shows {said}")


def clock_figures(fact: str) -> Drawn:
    """Draw a clock with figures alone, for people who do not read hands."""
    _, _, said = _read(fact)
    out = area(GRID.d(box(10, 55, 9, 5, 1)), DARK) + area(
        GRID.d(box(53, 55, 9, 5, 1)), DARK
    )
    out += area(GRID.d(box(3, 15, 66, 41, 6)), GREY)
    out += area(GRID.d(box(8, 20, 56, 31, 3)), WHITE)
    out += write_in((11, 22, 50, 27), said)
    return Drawn(out, said, f"A clock that shows {said}")


def _read(fact: str) -> tuple[int, int, str]:
    match = _TIME.fullmatch(fact)
    if not match:
        raise ValueError("A time has hours and minutes.")
    hour, minute = int(match[1]), int(match[2])
    return hour % _HALF_DAY, minute, f"{hour % _HALF_DAY or _HALF_DAY}:{minute:02}"
