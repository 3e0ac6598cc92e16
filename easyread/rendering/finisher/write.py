"""Writes the mended tags back into WeasyPrint's PDF."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pydyf

from easyread.rendering.finisher.read import number_of
from easyread.rendering.finisher.tree import Annotation, Content, Element


def write_tree(pdf: Any, tree: Element) -> None:
    """Write the tree, who owns what on each page, and what nobody owns."""
    writer = _Writer(pdf, tuple(pdf.page_references))
    root = pdf.objects[number_of(pdf.catalog["StructTreeRoot"])]
    writer.element(tree, root.reference)
    writer.drop_the_rest()
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
    kept: set[int] = field(default_factory=set)

    def element(self, element: Element, parent: bytes) -> bytes:
        entries: Any = element.entries
        self.kept.add(element.number)
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

    def drop_the_rest(self) -> None:
        """Empty the tags that are no longer in the tree. Their numbers stay taken."""
        for found in self.pdf.objects:
            if not isinstance(found, pydyf.Dictionary):
                continue
            dead = found.get("Type") == "/StructElem" and found.number not in self.kept
            if dead or found.get("Type") == "/OBJR":
                found.clear()
