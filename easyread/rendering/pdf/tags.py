"""The tags of a PDF as one tree: read from WeasyPrint's PDF, and written back.

WeasyPrint 70.0 tells no tag which HTML element it was made from. The boxes of its
pages still know, and they have the order of the tags: so both are walked together.
That, and what the numbers in its PDF mean, is why its version is pinned.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pydyf

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_OUTER = frozenset({"html", "body"})


@dataclass(frozen=True, slots=True)
class Content:
    """Something drawn on a page, by the number that its drawing has there (MCID)."""

    page: int
    mcid: int


@dataclass(frozen=True, slots=True)
class Annotation:
    """The part of a link that can be pressed: one for each line of it."""

    page: int
    reference: bytes
    entries: dict[str, object] = field(compare=False)


@dataclass(frozen=True, slots=True)
class Origin:
    """The HTML that a tag was made from.

    `element` tells one HTML element from another, `tag` its pseudo-elements.
    """

    element: int
    tag: str
    attributes: Mapping[str, str]
    words: str


@dataclass(slots=True)
class Element:
    """One tag: its kind (P, H1, Link …), its page, and what is in it, in order."""

    kind: str
    page: int
    entries: dict[str, object]
    number: int
    origin: Origin | None = None
    kids: list[Element | Content | Annotation] = field(default_factory=list)

    @property
    def elements(self) -> list[Element]:
        """The tags directly in this one."""
        return [kid for kid in self.kids if isinstance(kid, Element)]

    def walk(self) -> Iterator[Element]:
        """Yield this tag and all in it, in reading order."""
        yield self
        for element in self.elements:
            yield from element.walk()


def number_of(reference: object) -> int:
    """Return the number in a PDF reference, such as 12 for `12 0 R`."""
    return int(bytes(reference).split()[0])  # type: ignore[call-overload]


def read_tree(pdf: Any, pages: Iterable[Any]) -> Element:
    """Return the whole tree, from the one Document tag down.

    `pages` are those of WeasyPrint's document, in the order of the PDF.
    """
    root = pdf.objects[number_of(pdf.catalog["StructTreeRoot"])]
    numbers = {number_of(ref): at for at, ref in enumerate(pdf.page_references)}
    top = number_of(root["K"][0])
    origins = _origins(pdf.objects, top, pages)
    return _Reader(pdf.objects, numbers, origins).element(top)


@dataclass(frozen=True, slots=True)
class _Reader:
    objects: list[Any]
    pages: dict[int, int]
    origins: Mapping[int, Origin]

    def element(self, number: int) -> Element:
        entries = self.objects[number]
        page = self.pages[number_of(entries["Pg"])] if "Pg" in entries else 0
        kind = str(entries["S"]).removeprefix("/")
        element = Element(kind, page, entries, number, self.origins.get(number))
        element.kids = [self.kid(kid, page) for kid in entries["K"]]
        return element

    def kid(self, kid: object, page: int) -> Element | Content | Annotation:
        if isinstance(kid, int):
            return Content(page, kid)
        number = number_of(kid)
        entries = self.objects[number]
        if entries["Type"] == "/OBJR":
            annotation = self.objects[number_of(entries["Obj"])]
            return Annotation(page, bytes(entries["Obj"]), annotation)
        return self.element(number)


def _origins(objects: list[Any], top: int, pages: Iterable[Any]) -> dict[int, Origin]:
    """Return the HTML of each tag, by its number in the PDF.

    Raises RuntimeError where boxes and tags are not in step: then this version of
    WeasyPrint makes its tags in another way.
    """
    origins: dict[int, Origin] = {}
    tags = _tags_in(objects, top)
    for page in pages:
        _follow(page._page_box, tags, objects, origins)  # noqa: SLF001  see above
    if next(tags, None) is not None:
        raise RuntimeError("WeasyPrint made more tags than boxes.")
    return origins


def _tags_in(objects: list[Any], number: int) -> Iterator[int]:
    for kid in objects[number]["K"]:
        if not isinstance(kid, int):
            inner = number_of(kid)
            if objects[inner]["Type"] == "/StructElem":
                yield inner


def _follow(
    box: Any, tags: Iterator[int], objects: list[Any], origins: dict[int, Origin]
) -> None:
    """Note what this box, and each box in it, gave its tag.

    The boxes are walked in the order in which WeasyPrint's tags.py makes their tags.
    """
    box = getattr(box, "_box", box)  # what is placed absolutely stands in a wrapper
    name = type(box).__name__
    if name == "MarginBox":
        return
    outer = box.element is not None and box.element_tag in _OUTER
    if name == "PageBox" or (outer and name != "LineBox"):
        for child in box.children:
            _follow(child, tags, objects, origins)
        return
    number = _next_tag(tags)
    _note(box, number, origins)
    if objects[number]["S"] == "/LI" and _has_no_marker(box):
        number = _next_tag(_tags_in(objects, number))
        _note(box, number, origins)
    if objects[number]["S"] != "/Table":  # WeasyPrint sorts what is in it; we have none
        _follow_inside(box, number, objects, origins)


def _follow_inside(
    box: Any, number: int, objects: list[Any], origins: dict[int, Origin]
) -> None:
    tags = _tags_in(objects, number)
    for child in box.children:
        line = type(child).__name__ == "LineBox"
        for part in child.children if line else (child,):
            if type(part).__name__ != "TextBox":
                _follow(part, tags, objects, origins)
            elif objects[number]["S"] != "/Link":
                _next_tag(tags)
    if next(tags, None) is not None:
        raise RuntimeError("WeasyPrint made a tag that has no box.")


def _next_tag(tags: Iterator[int]) -> int:
    number = next(tags, None)
    if number is None:
        raise RuntimeError("WeasyPrint made fewer tags than boxes.")
    return number


def _note(box: Any, number: int, origins: dict[int, Origin]) -> None:
    if box.element is None:
        return
    words = ""
    if box.element_tag == "a":
        words = " ".join("".join(box.element.itertext()).split())
    attributes = dict(box.element.attrib)
    origins[number] = Origin(id(box.element), str(box.element_tag), attributes, words)


def _has_no_marker(box: Any) -> bool:
    return box.element_tag == "li" and (
        "list-item" not in box.style["display"]
        or box.style["list_style_type"] == "none"
    )


def write_tree(pdf: Any, tree: Element) -> None:
    """Put the tree into the PDF in place of the one that it was read from.

    The parent tree then names the tag of each drawing and link, and what a page draws
    without a tag becomes an artifact.
    """
    writer = _Writer(pdf, tuple(pdf.page_references))
    root = pdf.objects[number_of(pdf.catalog["StructTreeRoot"])]
    writer.element(tree, root.reference)
    writer.drop_others()
    owners = pdf.objects[number_of(root["ParentTree"])]
    for page, reference in enumerate(writer.pages):
        owned = writer.owned.get(page, {})
        owners["Nums"][2 * page + 1] = pydyf.Array(
            owned.get(mcid, b"null") for mcid in range(max(owned, default=-1) + 1)
        )
        contents = pdf.objects[number_of(reference)]["Contents"]
        silence(pdf.objects[number_of(contents)].stream, set(owned))
    for annotation, owner in writer.links:
        at = owners["Nums"].index(annotation["StructParent"], 2 * len(writer.pages))
        owners["Nums"][at + 1] = owner


def silence(stream: list[object], owned: set[int]) -> None:
    """Make artifacts of what a page draws and no tag owns (PDF/UA-1, 7.1-3).

    Those are the pictures that repeat a sentence, and head and foot of each page.
    """
    for at, operator in enumerate(stream):
        if operator != b"BDC":
            continue
        properties = stream[at - 1]
        if isinstance(properties, dict) and properties.get("MCID") not in owned:
            figure = stream[at - 2] == "/Figure"
            stream[at - 2] = "/Artifact"
            kind = "/Layout" if figure else "/Pagination"
            stream[at - 1] = pydyf.Dictionary({"Type": kind})


@dataclass(slots=True)
class _Writer:
    pdf: Any
    pages: tuple[bytes, ...]
    owned: dict[int, dict[int, bytes]] = field(default_factory=dict)
    links: list[tuple[dict[str, Any], bytes]] = field(default_factory=list)
    written: set[int] = field(default_factory=set)

    def element(self, element: Element, parent: bytes) -> bytes:
        entries: Any = element.entries
        self.written.add(element.number)
        entries["P"] = parent
        reference = bytes(entries.reference)
        entries["K"] = pydyf.Array(self.kid(kid, element) for kid in element.kids)
        return reference

    def kid(self, kid: Element | Content | Annotation, owner: Element) -> object:
        entries: Any = owner.entries
        reference = bytes(entries.reference)
        if isinstance(kid, Element):
            return self.element(kid, reference)
        if isinstance(kid, Content):
            self.owned.setdefault(kid.page, {})[kid.mcid] = reference
            if kid.page == owner.page:
                return kid.mcid
            page = self.pages[kid.page]
            return pydyf.Dictionary({"Type": "/MCR", "Pg": page, "MCID": kid.mcid})
        self.links.append((kid.entries, reference))
        page = self.pages[kid.page]
        return pydyf.Dictionary({"Type": "/OBJR", "Obj": kid.reference, "Pg": page})

    def drop_others(self) -> None:
        """Empty the tags that are no longer in the tree. Their numbers stay taken."""
        for entry in self.pdf.objects:
            if not isinstance(entry, pydyf.Dictionary):
                continue
            kind = entry.get("Type")
            dropped = kind == "/StructElem" and entry.number not in self.written
            if dropped or kind == "/OBJR":
                entry.clear()
