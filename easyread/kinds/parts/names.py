"""Which names may stand under which in a file, for the reader of files."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from pydantic import BaseModel

from easyread.kinds.parts.facts import Facts
from easyread.kinds.parts.reads import Reads

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.kinds.parts.kind import Kind


def names_under(kind: type[Kind]) -> dict[str, frozenset[str]]:
    """Return for each key the names that may stand under it, or in its list.

    The empty key stands for the whole file.
    """
    found: dict[str, frozenset[str]] = {}
    for key, names in _walk("", kind):
        found[key] = found.get(key, frozenset()) | names
    return found


def free_names(kind: type[Kind]) -> frozenset[str]:
    """Return the keys under which authors choose names of their own."""
    return frozenset(
        str(field.alias)
        for field in kind.model_fields.values()
        if any(isinstance(note, Reads) and note.free for note in field.metadata)
    )


def model_in(annotation: object) -> type[BaseModel] | None:
    """Return the group of facts that an annotation holds, alone or in a list."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    found = (model_in(inner) for inner in get_args(annotation))
    return next((model for model in found if model), None)


def _walk(key: str, facts: type[Facts]) -> Iterator[tuple[str, frozenset[str]]]:
    fields = facts.model_fields.values()
    yield key, frozenset(str(field.alias) for field in fields)
    for field in fields:
        inner = model_in(field.annotation)
        if inner and issubclass(inner, Facts):
            yield from _walk(str(field.alias), inner)
        for note in [*field.metadata, *_inner_notes(field.annotation)]:
            if isinstance(note, Reads) and note.names is not None:
                yield str(field.alias), note.names


def _inner_notes(annotation: object) -> Iterator[object]:
    """Yield the notes on the type of the things in a list."""
    for inner in get_args(annotation):
        yield from getattr(inner, "__metadata__", ())
