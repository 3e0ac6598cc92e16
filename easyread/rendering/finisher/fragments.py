"""One tag for one element, also where a page ends in its middle."""

from __future__ import annotations

from easyread.rendering.finisher.tree import Annotation, Content, Element


def join_fragments(element: Element) -> None:
    """Join the pieces that WeasyPrint makes of an element at each page break.

    Without this a list of twelve things on two pages is read as two lists of six
    (WeasyPrint issues 2902, 2903). A link of two lines becomes one link, too.
    """
    kids: list[Element | Content | Annotation] = []
    last = 0  # the page where the tag before ends: looked up once for each piece
    for kid in element.kids:
        before = kids[-1] if kids else None
        if (
            isinstance(kid, Element)
            and isinstance(before, Element)
            and _pieces_of_one(before, kid, last)
        ):
            before.kids += kid.kids
            last = max(last, _last_page(kid))
        else:
            kids.append(kid)
            last = _last_page(kid) if isinstance(kid, Element) else 0
    element.kids = kids
    for inner in element.elements:
        join_fragments(inner)


def _pieces_of_one(first: Element, second: Element, last: int) -> bool:
    if first.origin is None or second.origin is None or first.kind != second.kind:
        return False
    same = (first.origin.element, first.origin.tag) == (
        second.origin.element,
        second.origin.tag,
    )
    return same and (first.kind == "Link" or last < second.page)


def _last_page(element: Element) -> int:
    return max(
        _last_page(kid) if isinstance(kid, Element) else kid.page
        for kid in [*element.kids, Content(element.page, 0)]
    )
