"""The rules for pictures made of dots."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from easyread.errors import EasyReadError
from easyread.pairing.lint.colours import contrast
from easyread.pairing.lint.drawings import LEAST_CONTRAST
from easyread.pairing.lint.emblems import shows_emblem
from easyread.pairing.lint.flaws import Flaw
from easyread.pairing.rasters import LEAST_SIDE, for_print, size_of

if TYPE_CHECKING:
    from collections.abc import Iterator

HEAVY = 5_000_000
_SMALL = 64


def flaws(content: bytes, words: str) -> Iterator[Flaw]:
    """Yield what is wrong with a photo or another picture made of dots."""
    try:
        width, height = size_of(content, "picture")
        greys = _greys(for_print(content))
    except EasyReadError as error:
        yield Flaw("refused", "error", str(error))
        return
    if max(width, height) < LEAST_SIDE:
        yield Flaw(
            "size",
            "warning",
            f"It has {width} x {height} dots, too few for print.",
            f"Find one with {LEAST_SIDE} dots or more on a side.",
        )
    if len(content) > HEAVY:
        megabytes = len(content) // 1_000_000
        yield Flaw("size", "warning", f"It has {megabytes} MB.", "Save it smaller.")
    reason = shows_emblem(b"", words)
    if reason:
        yield Flaw("protected-emblem", "error", reason, "Use another picture.")
    if contrast(greys[len(greys) // 20], greys[-1 - len(greys) // 20]) < LEAST_CONTRAST:
        yield Flaw(
            "contrast", "warning", "It is too pale in grey.", "Use a clearer one."
        )


def _greys(picture: bytes) -> list[float]:
    """Return how light each part is, on white, the darkest first."""
    from PIL import Image  # noqa: PLC0415  only for pictures made of dots

    with Image.open(io.BytesIO(picture)) as opened:
        small = opened.convert("RGBA").resize((_SMALL, _SMALL))
    paper = Image.new("RGBA", small.size, "white")
    paper.alpha_composite(small)
    grey = paper.convert("L").tobytes()
    return sorted((value / 255) ** 2.2 for value in grey)
