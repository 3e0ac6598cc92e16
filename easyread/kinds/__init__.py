"""The kinds of document: each module here is one, and says what its facts are."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Final

from easyread.errors import UnknownNameError, do_you_mean

if TYPE_CHECKING:
    from easyread.kinds.parts.kind import Kind

__all__ = ["KINDS", "free_names", "names_under", "new_file", "schema"]


class _Kinds(Mapping[str, "type[Kind]"]):
    """The kinds by name. Only a kind that is asked for is imported."""

    def __getitem__(self, name: str) -> type[Kind]:
        """Return the kind called `name`."""
        name = str(name)
        if name not in _names():
            raise KeyError(name)
        return _kind(name)

    def __iter__(self) -> Iterator[str]:
        return iter(_names())

    def __len__(self) -> int:
        return len(_names())


@cache
def _names() -> tuple[str, ...]:
    modules = pkgutil.iter_modules(__path__)
    return tuple(sorted(found.name for found in modules if not found.ispkg))


@cache
def _kind(name: str) -> type[Kind]:
    """Return the kind that the module called `name` makes: the class of that name."""
    module = import_module(f"{__name__}.{name}")
    found: type[Kind] = getattr(module, name.title().replace("_", ""))
    return found


KINDS: Final[Mapping[str, type[Kind]]] = _Kinds()


def _known(name: str) -> type[Kind]:
    if name not in KINDS:
        hint = do_you_mean(name, KINDS, f"We have {', '.join(KINDS)}.")
        raise UnknownNameError(f"We have no kind of document called “{name}”. {hint}")
    return KINDS[name]


def new_file(kind: str) -> str:
    """Return a file to fill in: every fact is there, empty, with what it is for."""
    from easyread.kinds.parts.blank import blank  # noqa: PLC0415  only for new files

    return blank(kind, _known(kind))


def schema(kind: str | None = None) -> dict[str, object]:
    """Return the JSON Schema of one kind of document, or of all kinds at once."""
    from easyread.kinds.parts.schemas import schema_of, schema_of_all  # noqa: PLC0415

    if kind is None:
        return schema_of_all(KINDS)
    return schema_of(kind, _known(kind))


def names_under(kind: str) -> dict[str, frozenset[str]]:
    """Return for each key of a kind's files the names that may stand under it."""
    from easyread.kinds.parts import names  # noqa: PLC0415  with the kind alone

    return names.names_under(_known(kind))


def free_names(kind: str) -> frozenset[str]:
    """Return the keys under which authors choose names of their own."""
    from easyread.kinds.parts import names  # noqa: PLC0415  with the kind alone

    return names.free_names(_known(kind))
