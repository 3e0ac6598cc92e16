"""Words in another language, said in that language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pydyf

if TYPE_CHECKING:
    from easyread.rendering.finisher.tree import Element


def say_languages(tree: Element) -> None:
    """Write the `lang` of inner elements, which WeasyPrint drops (PDF/UA-1, 7.2)."""
    for element in tree.walk():
        language = element.origin.attributes.get("lang") if element.origin else None
        if language:
            element.entries["Lang"] = pydyf.String(language)
