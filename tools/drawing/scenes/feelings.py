"""What goes on in a head."""

from __future__ import annotations

from easyread.pairing.facts.portraits import LIN, SAM, face
from easyread.pairing.facts.shapes import (
    DARK,
    GRID,
    SKY,
    WHITE,
    YELLOW,
    At,
    area,
    box,
    disc,
    dot,
)
from tools.drawing.catalogue import scene
from tools.drawing.figures import Pose, person
from tools.drawing.signs import heart, tangle, thought, tick


@scene
def understand() -> str:
    """A laughing person thinks a tick."""
    return (
        person(At(24, 43, 0.88), LIN, Pose("laugh", (1.5, -1)), bottom=28)
        + thought(34, 3, 35, 27, (42, 28))
        + tick(At(51, 16, 1))
    )


@scene
def problem() -> str:
    """A worried person thinks a tangle."""
    out = person(At(24, 42, 0.9), SAM, Pose("worried", (1, -1)), bottom=29)
    return out + thought(31, 3, 38, 30, (38, 32)) + tangle(At(50, 18, 0.78))


@scene
def social_media() -> str:
    """A phone with a face, a heart and a bubble."""
    out = area(GRID.d(box(18, 3, 36, 66, 5)), DARK) + area(
        GRID.d(box(22, 9, 28, 50)), WHITE, 1.6
    )
    out += disc(36, 23, 9, YELLOW) + face(At(36, 22.5, 0.85), "happy")
    out += heart(At(29.5, 47, 0.52)) + area(GRID.d(box(37, 41, 11, 9, 2.5)), SKY, 1.8)
    return out + dot(36, 64, 2, WHITE)
