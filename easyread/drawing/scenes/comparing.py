"""Same and different, and how things feel."""

from __future__ import annotations

from easyread.drawing.catalogue import scene
from easyread.drawing.faces import face
from easyread.drawing.ink import AMBER, CORAL, LEAF, RED, SKY, disc, limb
from easyread.drawing.place import At
from easyread.drawing.things.food import apple, banana


@scene
def same() -> str:
    """Two apples with an equals sign between them."""
    sign = limb("M31,32 L41,32 M31,42 L41,42", 3.4, AMBER)
    return apple(At(14, 36, 1.25)) + sign + apple(At(58, 36, 1.25))


@scene
def different() -> str:
    """An apple and a banana with a crossed equals sign between them."""
    sign = limb("M30,33 L42,33 M30,42 L42,42", 3, AMBER) + limb("M40,26 L32,49", 2, RED)
    return apple(At(14, 37, 1.2)) + sign + banana(At(58, 37, 1.15))


@scene
def feelings() -> str:
    """A happy, a sad and a cross face."""
    out = disc(36, 18, 15, LEAF) + face(At(36, 17.5, 1.4), "happy")
    out += disc(19, 53, 15, SKY) + face(At(19, 52.5, 1.4), "sad")
    return out + disc(53, 53, 15, CORAL) + face(At(53, 52.5, 1.4), "cross")
