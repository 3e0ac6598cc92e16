"""Links that say where they lead, and that stay when the PDF is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pydyf

from easyread.rendering.finisher.tree import Annotation

if TYPE_CHECKING:
    from easyread.rendering.finisher.tree import Element

PRINT = 4  # annotation flag, ISO 32000-1, table 165


def name_links(tree: Element) -> None:
    """Give each link its own words in place of its address (PDF/UA-1, 7.18.5)."""
    for element in tree.walk():
        for kid in element.kids:
            if isinstance(kid, Annotation):
                kid.entries["F"] = PRINT
                if element.origin and element.origin.words:
                    kid.entries["Contents"] = pydyf.String(element.origin.words)
