"""Which names may stand under which, so that a colon in a sentence stays text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import TYPE_CHECKING, Final

from easyread.errors import nearest
from easyread.kinds import KINDS, free_keys, keys_under

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

SENTENCE_NAMES = frozenset({"say", "symbol", "picture", "alt", "allow"})
TEXT: Final = "text"  # the kind of a text that names none
_KIND = re.compile(r"^ *kind *: *[\"']?([\w-]+)", re.MULTILINE)


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


@cache
def text_names() -> Names:
    """Return the names of a text that names no kind."""
    from easyread.kinds.parts import derived  # noqa: PLC0415  only where texts are read
    from easyread.loading.text_kind import Text  # noqa: PLC0415  as above

    return names_from(derived.keys_under(Text), derived.free_keys(Text))


def guess_names(text: str, default: str = "") -> Names:
    """Return the names of the kind that a file seems to name, before it is read.

    One that names no kind has those of the `default`; without one, those of all.
    """
    found = _KIND.search(text)
    kind = found.group(1) if found else default
    if found and kind not in KINDS:
        kind = nearest(kind, (*KINDS, TEXT))
    return _names_of(kind, KINDS.folders)


@cache
def _names_of(kind: str, _folders: tuple[Path, ...]) -> Names:
    """Return the names of a kind; without a kind, those of all in the folders."""
    if kind == TEXT:
        return text_names()
    under: dict[str, frozenset[str]] = {}
    free: set[str] = set()
    for one in [kind] if kind else KINDS:
        for name, below in keys_under(one).items():
            under[name] = under.get(name, frozenset()) | below
        free |= free_keys(one)
    return names_from(under, free)
