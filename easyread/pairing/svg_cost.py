"""How much work a picture makes when it is drawn."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.errors import EasyReadError

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MAX_NODES = 5_000
MAX_DEPTH = 40
MAX_COST = 20_000
POINTER = re.compile(r"url\(\s*['\"]?\s*#([^)'\"\s]+)\s*['\"]?\s*\)")


class PictureRefusedError(EasyReadError):
    """A picture that we do not use, with the reason."""


def targets(element: Element) -> list[str]:
    """Return the ids that an element draws with: by `href`, mask, clip or fill."""
    found = [
        name for value in element.attrib.values() for name in POINTER.findall(value)
    ]
    link = element.get("href", "")
    if link.startswith("#"):
        found.append(link[1:])
    return found


def check_cost(root: Element) -> None:
    """Refuse a picture that a small file blows up into a lot of drawing.

    Each `use`, mask, clip and fill counts as all that it points at, as often as it
    is drawn. A 1 kB file that doubles itself ten times took 28 seconds otherwise.
    """
    if sum(1 for _ in root.iter()) > MAX_NODES:
        raise PictureRefusedError(f"The picture has more than {MAX_NODES} parts.")
    _Costs(root).of(root, 1)


class _Costs:
    """The cost of each part that has an id, counted once."""

    def __init__(self, root: Element) -> None:
        self.named = {name: part for part in root.iter() if (name := part.get("id"))}
        self.known: dict[str, int] = {}
        self.open: set[str] = set()

    def of(self, element: Element, depth: int) -> int:
        """Return what drawing `element` costs, and refuse what costs too much."""
        if depth > MAX_DEPTH:
            raise PictureRefusedError(
                f"The parts of the picture are nested more than {MAX_DEPTH} deep."
            )
        cost = 1 + sum(self.of(child, depth + 1) for child in element)
        cost += sum(self.of_name(name, depth + 1) for name in targets(element))
        if cost > MAX_COST:
            raise PictureRefusedError("The picture repeats its parts too often.")
        return cost

    def of_name(self, name: str, depth: int) -> int:
        """Return the cost of the part called `name`; a part inside itself is refused."""
        if name in self.open:
            raise PictureRefusedError(f"The part “{name}” of the picture holds itself.")
        if name not in self.named:
            return 0
        if name not in self.known:
            self.open.add(name)
            self.known[name] = self.of(self.named[name], depth)
            self.open.discard(name)
        return self.known[name]
