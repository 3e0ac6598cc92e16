"""What drawing programs write into SVG that others cannot read: style sheets, switches."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

_DOCTYPE = re.compile(
    rb'<!DOCTYPE\s+svg\s+PUBLIC\s+"-//W3C//DTD SVG[^"<>\[\]]*"\s*(?:"[^"<>\[\]]*")?\s*>'
)
_SELECTOR = re.compile(r"(?P<tag>[A-Za-z]+)?(?:(?P<mark>[.#])(?P<name>[\w-]+))?")
_START = 4000

Selector = tuple[str, str, str]


def without_doctype(source: bytes) -> bytes:
    """Leave out the document type of the SVG standard, which declares nothing."""
    start = _DOCTYPE.sub(b"", source[:_START], count=1)
    return start + source[_START:]


def plain(root: Element, known: frozenset[str]) -> None:
    """Turn simple style sheets into attributes, and open what is only for one program.

    `known` are the attributes that count. A style sheet that asks for more than tags,
    classes and ids stays: it is refused later.
    """
    sheet = _Sheet(known)
    for parent in list(root.iter()):
        for child in list(parent):
            name = _name(child)
            if name == "style" and sheet.read(child.text or ""):
                parent.remove(child)
            elif name == "switch":
                _open(child)
    if sheet.rules:
        for element in root.iter():
            for key, value in sheet.sets(element):
                element.set(key, value)


@dataclass(slots=True)
class _Sheet:
    """The rules of all style sheets: what each selector sets, and since which place."""

    known: frozenset[str]
    rules: dict[Selector, dict[str, str]] = field(default_factory=dict)
    places: dict[Selector, int] = field(default_factory=dict)

    def read(self, text: str) -> bool:
        """Take in a style sheet, or return that it is not a simple one."""
        parts = _without_comments(text).split("}")
        found: list[tuple[Selector, dict[str, str]]] = []
        for part in parts[:-1]:
            selectors, brace, body = part.partition("{")
            sets = dict(self._declarations(body))
            for text_ in selectors.split(","):
                match = _SELECTOR.fullmatch(text_.strip())
                if not brace or not match or not match.group():
                    return False
                tag, mark, name = (match[key] or "" for key in ("tag", "mark", "name"))
                found.append(((tag, mark, name), sets))
        if parts[-1].strip():
            return False
        for selector, sets in found:
            self.rules[selector] = {**self.rules.get(selector, {}), **sets}
            self.places[selector] = len(self.places)
        return True

    def sets(self, element: Element) -> Iterator[tuple[str, str]]:
        """Yield what the rules set for an element; what counts most comes last."""
        tag, own = _name(element), element.get("id", "")
        marks = [(".", name) for name in element.get("class", "").split()]
        marks += [("#", own)] if own else []
        wanted = [(tag, "", "")]
        wanted += [(one, *mark) for mark in dict.fromkeys(marks) for one in ("", tag)]
        fitting = [selector for selector in wanted if selector in self.rules]
        for selector in sorted(fitting, key=self._strength):
            yield from self.rules[selector].items()

    def _strength(self, selector: Selector) -> tuple[int, bool, int]:
        tag, mark, _ = selector
        return ("", ".", "#").index(mark), bool(tag), self.places[selector]

    def _declarations(self, body: str) -> Iterator[tuple[str, str]]:
        for declaration in body.split(";"):
            key, _, value = declaration.partition(":")
            if key.strip() in self.known:
                yield key.strip(), value.replace("!important", "").strip()


def _without_comments(text: str) -> str:
    first, *rest = text.replace("<!--", "").replace("-->", "").split("/*")
    return first + "".join(part.partition("*/")[2] for part in rest)


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _open(switch: Element) -> None:
    """Make a group of a switch, without the part that only its own program reads."""
    switch.tag = f"{switch.tag.removesuffix('switch')}g"
    for child in list(switch):
        if _name(child) == "foreignObject":
            switch.remove(child)
