"""Mends the tags that WeasyPrint 70.0 writes, so that screen readers read a PDF well.

Use it like this: inside `origins.remembered()`, give `finisher(origins)` to
WeasyPrint's write_pdf. Each repair is a module of its own, over one small tree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from easyread.rendering.finisher.figures import place_figures, silence_figures
from easyread.rendering.finisher.fragments import join_fragments
from easyread.rendering.finisher.languages import say_languages
from easyread.rendering.finisher.links import name_links
from easyread.rendering.finisher.metadata import say_rights
from easyread.rendering.finisher.read import read_tree
from easyread.rendering.finisher.wrappers import drop_wrappers
from easyread.rendering.finisher.write import write_tree

if TYPE_CHECKING:
    from collections.abc import Callable

    from easyread.rendering.finisher.origins import Origins


def finisher(origins: Origins) -> Callable[[Any, Any], None]:
    """Return what WeasyPrint calls with its document and PDF before writing."""

    def mend(document: Any, pdf: Any) -> None:
        tree = read_tree(pdf, origins)
        silence_figures(tree)
        join_fragments(tree)
        say_languages(tree)
        name_links(tree)
        place_figures(tree, [page.height for page in document.pages])
        drop_wrappers(tree)
        write_tree(pdf, tree)
        say_rights(pdf, document.metadata.custom)

    return mend
