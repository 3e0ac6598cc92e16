"""The tags of a PDF as one tree: what stands where, and which HTML it came from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


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
