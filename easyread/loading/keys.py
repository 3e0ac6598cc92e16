"""Which keys may stand under which, so that a colon in a sentence stays text."""

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

SENTENCE_KEYS = frozenset({"say", "symbol", "picture", "alt", "people", "allow"})
TEXT: Final = "text"  # the kind of a file that names none
_KIND = re.compile(r"^ *kind *: *[\"']?([\w-]+)", re.MULTILINE)


@dataclass(frozen=True)
class Keys:
    """The keys that files of one kind may hold.

    `under` maps a key to the keys of the mapping, or of the mappings in the list, that
    is its value; the empty key stands for the whole file. A value that is made of
    sentences has SENTENCE_KEYS. Where authors choose the keys, such as the words that
    they explain, the set is empty.
    """

    under: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @cached_property
    def known(self) -> frozenset[str]:
        """Every key of such files."""
        return SENTENCE_KEYS.union(*self.under.values())

    def of_items(self, parent: str) -> frozenset[str]:
        """Return the keys that an item in the list under `parent` may hold."""
        return self.under.get(parent, self.known)

    def is_list_of_parts(self, parent: str) -> bool:
        """Tell whether the items of a list are never sentences."""
        allowed = self.under.get(parent, SENTENCE_KEYS)
        return bool(allowed) and not allowed >= SENTENCE_KEYS

    def holds(self, parent: str, key: str) -> bool:
        """Tell whether `key: …` under `parent` is a key, or words of a text."""
        allowed = self.under.get(parent)
        return allowed is None or key in allowed or allowed != SENTENCE_KEYS


def keys_from(under: Mapping[str, frozenset[str]], free: Iterable[str] = ()) -> Keys:
    """Return the Keys of `under`; keys that it only mentions hold sentences.

    Under each of the `free` ones, authors choose the keys.
    """
    mentioned = frozenset[str]().union(*under.values())
    texts = dict.fromkeys(mentioned, SENTENCE_KEYS)
    chosen = dict.fromkeys((*free, "allow"), frozenset[str]())
    return Keys({**texts, **under, **chosen})


@cache
def text_keys() -> Keys:
    """Return the keys of a file that names no kind."""
    from easyread.kinds.parts import derived  # noqa: PLC0415  only where texts are read
    from easyread.loading.text_kind import Text  # noqa: PLC0415  as above

    return keys_from(derived.keys_under(Text), derived.free_keys(Text))


def guess_keys(text: str, default: str = "") -> Keys:
    """Return the keys of the kind that a file seems to name, before it is read.

    A file that names no kind has the keys of the kind `default`; without a default,
    those of all kinds.
    """
    match = _KIND.search(text)
    kind = match.group(1) if match else default
    if match and kind not in KINDS:
        kind = nearest(kind, (*KINDS, TEXT))
    return _keys_of(kind, KINDS.folders)


@cache
def _keys_of(kind: str, _folders: tuple[Path, ...]) -> Keys:
    """Return the keys of a kind; without a kind, those of all kinds in the folders."""
    if kind == TEXT:
        return text_keys()
    under: dict[str, frozenset[str]] = {}
    free: set[str] = set()
    for name in [kind] if kind else KINDS:
        for key, below in keys_under(name).items():
            under[key] = under.get(key, frozenset()) | below
        free |= free_keys(name)
    return keys_from(under, free)
