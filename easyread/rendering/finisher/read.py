"""Reads the tags out of WeasyPrint's PDF, before it is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from easyread.rendering.finisher.tree import Annotation, Content, Element

if TYPE_CHECKING:
    from easyread.rendering.finisher.origins import Origins


def number_of(reference: object) -> int:
    """Return the number in a PDF reference, such as 12 for `12 0 R`."""
    return int(bytes(reference).split()[0])  # type: ignore[call-overload]


def read_tree(pdf: Any, origins: Origins) -> Element:
    """Return the whole tree, from the one Document tag down."""
    root = pdf.objects[number_of(pdf.catalog["StructTreeRoot"])]
    pages = {number_of(ref): at for at, ref in enumerate(pdf.page_references)}
    return _Reader(pdf.objects, pages, origins).element(number_of(root["K"][0]))


@dataclass(frozen=True, slots=True)
class _Reader:
    objects: list[Any]
    pages: dict[int, int]
    origins: Origins

    def element(self, number: int) -> Element:
        found = self.objects[number]
        page = self.pages[number_of(found["Pg"])] if "Pg" in found else 0
        kind = str(found["S"]).removeprefix("/")
        element = Element(kind, page, found, number, self.origins.get(number))
        element.kids = [self.kid(kid, page) for kid in found["K"]]
        return element

    def kid(self, kid: object, page: int) -> Element | Content | Annotation:
        if isinstance(kid, int):
            return Content(page, kid)
        number = number_of(kid)
        found = self.objects[number]
        if found["Type"] == "/OBJR":
            annotation = self.objects[number_of(found["Obj"])]
            return Annotation(page, bytes(found["Obj"]), annotation)
        return self.element(number)
