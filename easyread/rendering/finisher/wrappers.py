"""Tags that mean nothing: boxes that only lay out the page, and empty ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.rendering.finisher.tree import Element

if TYPE_CHECKING:
    from easyread.rendering.finisher.tree import Annotation, Content

LAYOUT = frozenset({"Div", "NonStruct", "Span"})
# What may hold words itself. In anything else words need a tag of their own
# (ISO 32000-1, 14.8.4: grouping elements hold no content).
HOLDS_WORDS = frozenset(
    {"P", "H1", "H2", "H3", "H4", "H5", "H6", "LBody", "Lbl", "Link", "Span"}
)
# What a list and its parts may hold (PDF/UA-1, 7.2-19).
ONLY = {"L": frozenset({"LI"}), "LI": frozenset({"Lbl", "LBody"})}


def drop_wrappers(element: Element) -> None:
    """Put what is in a layout tag straight into the tag around it.

    A paragraph with three bold words is one P then, not seven tags.
    """
    kids: list[Element | Content | Annotation] = []
    waiting = element.kids[::-1]
    while waiting:
        kid = waiting.pop()
        if not isinstance(kid, Element):
            kids.append(kid)
            continue
        drop_wrappers(kid)
        if not kid.kids:
            continue
        if _is_needless(kid, element):
            waiting += kid.kids[::-1]  # what was in it may be needless here, too
        else:
            kids.append(kid)
    element.kids = kids


def _is_needless(kid: Element, parent: Element) -> bool:
    if "Lang" in kid.entries:
        return False
    if parent.kind in ONLY:
        kinds = {inner.kind for inner in kid.elements}
        return kid.kind in LAYOUT and kinds <= ONLY[parent.kind]
    if kid.kind == parent.kind and kid.kind in HOLDS_WORDS:
        return True
    if kid.origin is not None and kid.origin == parent.origin:
        return kid.kind == parent.kind  # a row of boxes, in no element of its own
    all_tagged = len(kid.elements) == len(kid.kids)
    return kid.kind in LAYOUT and (all_tagged or parent.kind in HOLDS_WORDS)
