"""Which names may stand under which, so that a colon in a sentence stays text."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

SENTENCE_NAMES = frozenset({"say", "symbol", "picture", "alt", "allow"})


@dataclass(frozen=True)
class Names:
    """The names that files of one sort may hold.

    `under` maps a name to the names that may stand under it, or in its list; the
    empty name stands for the whole file. `free` are names under which authors
    choose names of their own, such as the words that they explain.
    """

    under: Mapping[str, frozenset[str]] = field(default_factory=dict)
    free: frozenset[str] = frozenset()

    @cached_property
    def known(self) -> frozenset[str]:
        """Every name of such files."""
        return SENTENCE_NAMES.union(*self.under.values())

    def of_items(self, parent: str) -> frozenset[str]:
        """Return the names that an item in the list called `parent` may hold."""
        return self.under.get(parent, self.known)

    def holds_names(self, parent: str, name: str) -> bool:
        """Tell whether `name: …` under `parent` is a name, or words of a text."""
        within = self.under.get(parent)
        return within is None or name in within or within != SENTENCE_NAMES


PLAIN_NAMES = Names(
    {
        "": frozenset({"kind", "title", "sections", "words"}),
        "sections": frozenset({"heading", "say", "list"}),
        "say": SENTENCE_NAMES,
        "list": SENTENCE_NAMES,
    },
    frozenset({"words"}),
)
