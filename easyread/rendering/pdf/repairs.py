"""Mends the tags that WeasyPrint 70.0 writes, so that screen readers read a PDF well.

Out of the box its PDF passes veraPDF, and its tags are poor: elements split at each
page, pictures off the page, no languages. Each repair is a function over one tree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast
from xml.sax.saxutils import escape

import pydyf

from easyread.rendering.pdf.tags import (
    Annotation,
    Content,
    Element,
    number_of,
    read_tree,
    write_tree,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

POINTS_PER_PX = 0.75
PRINT = 4  # annotation flag, ISO 32000-1, table 165
DC = "http://purl.org/dc/elements/1.1/"
END = b"</rdf:RDF>"
LAYOUT = frozenset({"Div", "NonStruct", "Span"})
# What may hold words itself. In anything else words need a tag of their own
# (ISO 32000-1, 14.8.4: grouping elements hold no content).
HOLDS_WORDS = frozenset(
    {"P", "H1", "H2", "H3", "H4", "H5", "H6", "LBody", "Lbl", "Link", "Span"}
)
# How a list counts in a PDF, by the `type` that it has in HTML.
COUNTINGS = {
    "1": "Decimal",
    "a": "LowerAlpha",
    "A": "UpperAlpha",
    "i": "LowerRoman",
    "I": "UpperRoman",
}
# What a list and its parts may hold (PDF/UA-1, 7.2-19).
ONLY = {"L": frozenset({"LI"}), "LI": frozenset({"Lbl", "LBody"})}


def mend(document: Any, pdf: Any) -> None:
    """Repair the tags of a PDF that is laid out and not yet written.

    WeasyPrint calls it, as the `finisher` of write_pdf, with its document and PDF.
    """
    tree = read_tree(pdf, document.pages)
    silence_figures(tree)
    join_fragments(tree)
    say_languages(tree)
    name_links(tree)
    place_figures(tree, [page.height for page in document.pages])
    label_steps(tree)
    drop_wrappers(tree)
    write_tree(pdf, tree)
    say_rights(pdf, document.metadata.custom)


def silence_figures(tree: Element) -> None:
    """Take pictures without alt text out of the tree: they repeat their sentence.

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


def join_fragments(element: Element) -> None:
    """Join the pieces that WeasyPrint makes of an element at each page break.

    Without this a list of twelve things on two pages is read as two lists of six
    (WeasyPrint issues 2902, 2903). A link of two lines becomes one link, too.
    """
    kids: list[Element | Content | Annotation] = []
    last = 0  # the page where the tag before ends
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


def label_steps(tree: Element) -> None:
    """Make the number of each step the label of its list item (PDF/UA-1, 7.6).

    WeasyPrint does so only for markers that it draws itself, and ours stand in the
    words. The list then says how it counts (ISO 32000-1, 14.8.5.5).
    """
    for numbered in tree.walk():
        if numbered.kind != "L" or not _has_class(numbered, "steps"):
            continue
        attributes = numbered.origin.attributes if numbered.origin else {}
        counting = COUNTINGS.get(attributes.get("type", "1"), "Decimal")
        counts = pydyf.Dictionary({"O": "/List", "ListNumbering": f"/{counting}"})
        for item in numbered.elements:
            label = _taken_out(item)
            if label:
                numbered.entries["A"] = counts
                label.kind, label.entries["S"] = "Lbl", "/Lbl"
                item.kids.insert(0, label)


def _taken_out(element: Element) -> Element | None:
    """Take the number of a step out of the tags that hold it, and return its tag."""
    for kid in element.elements:
        if _has_class(kid, "number"):
            element.kids.remove(kid)
            return kid
        found = _taken_out(kid)
        if found:
            return found
    return None


def _has_class(element: Element, name: str) -> bool:
    attributes = element.origin.attributes if element.origin else {}
    return name in attributes.get("class", "").split()


def say_languages(tree: Element) -> None:
    """Write the `lang` of inner elements, which WeasyPrint drops (PDF/UA-1, 7.2)."""
    for element in tree.walk():
        language = element.origin.attributes.get("lang") if element.origin else None
        if language:
            element.entries["Lang"] = pydyf.String(language)


def name_links(tree: Element) -> None:
    """Give each link its own words in place of its address (PDF/UA-1, 7.18.5)."""
    for element in tree.walk():
        for kid in element.kids:
            if isinstance(kid, Annotation):
                kid.entries["F"] = PRINT
                if element.origin and element.origin.words:
                    kid.entries["Contents"] = pydyf.String(element.origin.words)


def say_rights(pdf: Any, metadata: Mapping[str, str]) -> None:
    """Write the licences and the hash of the content, which WeasyPrint leaves out.

    `metadata` is what the page's own meta elements say, by name. In XMP they are dc:rights and
    dc:identifier (ISO 16684-1, 8.3), and old programs find them under Rights and
    Identifier.
    """
    rights = metadata.get("dcterms.rights", "")
    identifier = metadata.get("dcterms.identifier", "")
    parts = ""
    if rights:
        parts += (
            '<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">'
            f"{escape(rights)}</rdf:li></rdf:Alt></dc:rights>"
        )
        pdf.info["Rights"] = pydyf.String(rights)
    if identifier:
        parts += f"<dc:identifier>{escape(identifier)}</dc:identifier>"
        pdf.info["Identifier"] = pydyf.String(identifier)
    if not parts:
        return
    stream = pdf.objects[number_of(pdf.catalog["Metadata"])].stream
    about = f'<rdf:Description rdf:about="" xmlns:dc="{DC}">'
    more = f"{about}{parts}</rdf:Description>".encode()
    stream[0] = stream[0].replace(END, more + END, 1)


def drop_wrappers(element: Element) -> None:
    """Put what is in a layout tag straight into the tag around it.

    A paragraph with three bold words is one P then, not seven tags.
    """
    kids: list[Element | Content | Annotation] = []
    stack = element.kids[::-1]
    while stack:
        kid = stack.pop()
        if not isinstance(kid, Element):
            kids.append(kid)
            continue
        drop_wrappers(kid)
        if not kid.kids:
            continue
        if _is_needless(kid, element):
            stack += kid.kids[::-1]  # what was in it may be needless here, too
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
