"""Reads a page as a browser does, and finds things in it by CSS."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import cssselect2
import tinyhtml5

if TYPE_CHECKING:
    from collections.abc import Sequence


def read(text: str) -> PageElement:
    """Return the root element of a page."""
    tree = tinyhtml5.parse(text, namespace_html_elements=False)
    return PageElement(cssselect2.ElementWrapper.from_html_root(tree))


class PageElement:
    """An element of a page."""

    def __init__(self, wrapper: Any) -> None:
        self._wrapper = wrapper

    def all(self, selector: str) -> list[PageElement]:
        """Return what matches inside this element, in order."""
        return [PageElement(child) for child in self._wrapper.query_all(selector)]

    def get(self, attribute: str) -> str | None:
        """Return the value of an attribute."""
        value = self._wrapper.etree_element.get(attribute)
        return None if value is None else str(value)

    @property
    def words(self) -> str:
        """The words in this element, as they are shown."""
        return " ".join("".join(self._wrapper.etree_element.itertext()).split())


def words(elements: Sequence[PageElement]) -> list[str]:
    """Return the words of each element."""
    return [element.words for element in elements]
