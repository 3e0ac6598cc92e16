"""Which names may stand under which, so that a colon in a sentence stays text."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

SENTENCE_NAMES = frozenset({"say", "symbol", "picture", "alt", "allow"})


@dataclass(frozen=True)
class Names:
    """The names that files of one sort may hold.

    `under` maps a name to the names that may stand under it, or in its list; the
    empty name stands for the whole file. What is said in sentences has the names of
    a sentence; where authors choose the names, such as the words they explain, there
    are none.
    """

    under: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @cached_property
    def known(self) -> frozenset[str]:
        """Every name of such files."""
        return SENTENCE_NAMES.union(*self.under.values())

    def of_items(self, parent: str) -> frozenset[str]:
        """Return the names that an item in the list called `parent` may hold."""
        return self.under.get(parent, self.known)

    def is_list_of_parts(self, parent: str) -> bool:
        """Tell whether the items of a list are never sentences."""
        within = self.under.get(parent, SENTENCE_NAMES)
        return bool(within) and not within >= SENTENCE_NAMES

    def holds_names(self, parent: str, name: str) -> bool:
        """Tell whether `name: …` under `parent` is a name, or words of a text."""
        within = self.under.get(parent)
        return within is None or name in within or within != SENTENCE_NAMES


def names_from(under: Mapping[str, frozenset[str]], free: Iterable[str] = ()) -> Names:
    """Return names that stand under one another, with the texts among them.

    Under each of the `free` ones, authors choose the names.
    """
    every = frozenset[str]().union(*under.values())
    texts = dict.fromkeys(every, SENTENCE_NAMES)
    chosen = dict.fromkeys((*free, "allow"), frozenset[str]())
    return Names({**texts, **under, **chosen})


TEXT_NAMES: Final = names_from(
    {
        "": frozenset(
            {
                *("kind", "title", "language", "version", "date", "example"),
                *("say", "sections", "words", "allow pictures"),
            }
        ),
        "sections": frozenset({"heading", "say", "list"}),
    },
    ["words"],
)
