"""Same and different, and how things feel."""

from __future__ import annotations

from easyread.pairing.facts.portraits import face
from easyread.pairing.facts.shapes import (
    AMBER,
    CORAL,
    LEAF,
    RED,
    SKY,
    At,
    disc,
    limb,
    line,
)
from tools.drawing.catalogue import scene
from tools.drawing.things import apple, banana


@scene
def same() -> str:
    """Two apples with an equals sign between them."""
    sign = limb("M31,32 L41,32 M31,42 L41,42", 3.4, AMBER)
    return apple(At(14, 36, 1.25)) + sign + apple(At(58, 36, 1.25))


@scene
def different() -> str:
    """An apple and a banana; the sign between them says not the same."""
    sign = limb("M29,31 L43,31 M29,42 L43,42", 3, AMBER) + line(
        "M42,20 L30,53", 3.4, RED
    )
    return apple(At(13, 37, 1.15)) + sign + banana(At(59.5, 40, 1.05))


@scene
def feelings() -> str:
    """A happy, a sad and a cross face."""
    out = disc(36, 18, 15, LEAF) + face(At(36, 17.5, 1.4), "happy")
    out += disc(19, 53, 15, SKY) + face(At(19, 52.5, 1.4), "sad")
    return out + disc(53, 53, 15, CORAL) + face(At(53, 52.5, 1.4), "cross")
