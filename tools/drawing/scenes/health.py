"""Health and care, without any red cross."""

from __future__ import annotations

from easyread.pairing.facts.portraits import BLACK_HAIR, BOB, LEFT, SKIN, Look, head
from easyread.pairing.facts.shapes import (
    BLUE,
    GRID,
    SKY,
    WHITE,
    At,
    area,
    box,
    disc,
    line,
)
from tools.drawing.catalogue import scene
from tools.drawing.figures import Pose, person, wheelchair
from tools.drawing.things import windows


@scene
def hospital() -> str:
    """A large building with a white H on blue."""
    out = (
        area(GRID.d(box(3, 30, 66, 36)), WHITE)
        + windows(3, 30, 66, 36, (2, 6))
        + area(GRID.d(box(23, 8, 26, 58)), WHITE)
        + area(GRID.d(box(26, 12, 20, 20, 2)), BLUE)
    )
    out += line("M32,17 L32,27 M40,17 L40,27 M32,22 L40,22", 3.4, WHITE)
    return (
        out
        + area(GRID.d(box(28, 48, 8, 18)), SKY)
        + area(GRID.d(box(36, 48, 8, 18)), SKY)
        + line("M2,66 L70,66")
    )


@scene
def nurse() -> str:
    """A nurse in a blue tunic at a patient's bed."""
    w = Look(SKIN[2], "bun", BLACK_HAIR, BLUE)
    a = At(48, 27, 0.86)
    trim = line(a.d("M-6,16.5 L0,26 L6,16.5"), 4.6) + line(
        a.d("M-6,16.5 L0,26 L6,16.5"), 1.6, WHITE
    )
    fob = line(a.d("M9,24 L9,27")) + disc(*a.p(9, 30), 2.8, WHITE, 1.6)
    bed = area(GRID.d(box(4, 38, 20, 20, 6)), WHITE) + head(
        At(16, 45, 0.64), BOB, "happy", (1.5, 0)
    )
    bed += area("M14,58 C26,52 56,52 69,57 L69,66 L4,66 L4,58 Z", SKY) + line(
        "M3,34 L3,69 M3,66 L69,66 M69,58 L69,69", 3
    )
    return person(a, w, Pose("happy", LEFT), extra=trim + fob) + bed


@scene
def accessible_toilet() -> str:
    """A wheelchair user beside a toilet."""
    seat = (
        area("M58,12 L69,12 L69,40 L58,40 Z", WHITE)
        + area(
            "M43,39 L69,39 L67,50 L61,55 L63,67 L48,67 L50,55 C46,51 43,46 43,39 Z",
            WHITE,
        )
        + area(GRID.d(box(40, 36, 25, 5, 2.5)), SKY)
    )
    return wheelchair(At(19, 17, 0.6), BOB, Pose(look=(1.5, 0))) + seat
