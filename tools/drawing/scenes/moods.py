"""How a person feels: one large face each, with one sign."""

from __future__ import annotations

from dataclasses import replace

from easyread.pairing.facts.portraits import ANN, DEV, GUS, JOY, LIN, SKIN, TIM
from easyread.pairing.facts.shapes import (
    CORAL,
    GRID,
    RED,
    SKY,
    WHITE,
    YELLOW,
    At,
    area,
    disc,
    line,
)
from tools.drawing.arms import Arm
from tools.drawing.catalogue import scene
from tools.drawing.figures import FACE, Pose, person
from tools.drawing.signs import question_mark, rays


def _tear(x: float, y: float) -> str:
    return area(f"M{x},{y} C{x - 5},{y + 8} {x + 5},{y + 8} {x},{y} Z", SKY, 1.6)


@scene
def happy() -> str:
    """A person laughs."""
    return person(At(36, 29, 1.22), JOY, Pose("laugh"), bottom=32)


@scene
def sad() -> str:
    """A person with a sad face and a tear."""
    return person(At(36, 29, 1.22), TIM, Pose("sad", (0, 1.5)), bottom=32) + _tear(
        30.5, 33
    )


@scene
def angry() -> str:
    """A person with a cross face, and red flashes on both sides."""
    out = person(At(36, 31, 1.15), GUS, Pose("cross"), bottom=32)
    flash = "M9,8 L14,16 L8,18 L13,27 M63,8 L58,16 L64,18 L59,27"
    return out + line(flash, 5) + line(flash, 2.4, RED)


@scene
def worried() -> str:
    """A worried person with drops of sweat."""
    out = person(At(36, 30, 1.18), LIN, Pose("worried", (1, 1)), bottom=33)
    return out + _tear(13, 14) + _tear(60, 14) + _tear(10, 28) + _tear(63, 28)


@scene
def scared() -> str:
    """A frightened person with hands at the face, and shaking lines."""
    hands = Arm(((18, 41), (15, 17)), "fist")
    out = person(At(36, 27, 1.02), ANN, Pose("scared", left=hands, right=hands))
    return out + line("M10,20 L7,24 L11,28 L8,32 M62,20 L65,24 L61,28 L64,32", 2.4)


@scene
def confused() -> str:
    """A person who does not understand, with question marks round the head."""
    out = person(At(36, 41, 1.0), DEV, Pose("confused"), bottom=29)
    marks = question_mark(At(10, 26, 0.9), CORAL) + question_mark(
        At(62, 26, 0.9), CORAL
    )
    return out + marks + question_mark(At(36, 10.5, 0.72), CORAL)


@scene
def pain() -> str:
    """A person holds their side, where a red star shows that it hurts."""
    hold = Arm(((20, 42), (4, 37)), "flat")
    at = At(34, 24, 1.0)
    spikes = [
        f"M{35 + dx},{58 + dy} L{35 + dx * 1.9},{58 + dy * 1.9}"
        for dx, dy in ((-8, 0), (-6, -6), (0, -8), (6, -6), (-6, 6))
    ]
    red = disc(35, 58, 8, CORAL) + line(GRID.d(" ".join(spikes)), 3, RED)
    return person(
        at,
        replace(TIM, top=WHITE),
        Pose("worried", (-1, 1.5), right=hold),
        bottom=45,
        extra=red,
    )


@scene
def mental_health() -> str:
    """A head from the side; inside it the sun comes out behind a cloud."""
    at = At(33, 33, 2.35)
    neck = area("M15,52 L13,69 L47,69 L45,58 Z", SKIN[2])
    sun = disc(37, 20, 8.5, YELLOW) + rays((37, 20), (10.6, 13), (180, 405), 7)
    cloud = area(
        "M20,40 C10,40 11,28 20,29 C22,22 33,22 35,28 C44,26 46,39 38,40 Z", WHITE
    )
    return neck + area(at.d(FACE), SKIN[2]) + sun + cloud
