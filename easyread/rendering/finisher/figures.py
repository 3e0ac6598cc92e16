"""Pictures: those that say nothing stay silent, the others know where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pydyf

from easyread.rendering.finisher.tree import Element

if TYPE_CHECKING:
    from collections.abc import Sequence

POINTS_PER_PX = 0.75


def silence_figures(tree: Element) -> None:
    """Take pictures without words out of the tree: they repeat what is said.

    WeasyPrint makes a Figure without Alt of them, which PDF/UA-1 refuses (7.3-1,
    WeasyPrint issue 2550). Once no tag owns them, they are written as artifacts.
    """
    tree.kids = [kid for kid in tree.kids if not _is_silent(kid)]
    for element in tree.elements:
        silence_figures(element)


def place_figures(tree: Element, heights: Sequence[float]) -> None:
    """Write the box of each picture in points from the foot of the page.

    WeasyPrint gives CSS pixels from the top. `heights` are those of the pages, in
    pixels.
    """
    for element in tree.walk():
        if element.kind == "Figure" and "A" in element.entries:
            layout = cast("dict[str, list[float]]", element.entries["A"])
            x1, y1, x2, y2 = layout["BBox"]
            height = heights[element.page]
            box = (x1, height - y2, x2, height - y1)
            layout["BBox"] = pydyf.Array([round(at * POINTS_PER_PX, 2) for at in box])


def _is_silent(kid: object) -> bool:
    return (
        isinstance(kid, Element) and kid.kind == "Figure" and "Alt" not in kid.entries
    )
