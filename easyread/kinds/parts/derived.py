"""What can be made from a kind alone: an empty file, a schema, the keys of its files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, get_args

from pydantic import BaseModel

from easyread.kinds.parts.author_text import AuthorSentence
from easyread.kinds.parts.declare import infos_of
from easyread.kinds.parts.fields import Reads
from easyread.kinds.parts.groups import FactGroup
from easyread.kinds.parts.kind import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pydantic.fields import FieldInfo

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
# What every kind has stands around its own facts: these after them, the rest before.
_LAST: Final = ("changed", "contact", "tell_by", "sections", "words")
_RARE: Final = frozenset({"kind", "allow_pictures"})
_PICTURES: Final = frozenset({"symbol", "picture", "alt", "allow"})
_INTRODUCTION: Final = """\
# Fill in what you know. Leave out what you do not need.
# Write "not decided yet" for a fact that you will know later.
# One idea in each sentence. Put each sentence on its own line, after a "-".
"""


def empty_file(name: str, kind: type[Kind]) -> str:
    """Return a file to fill in: every fact empty, under what it is for."""
    fields = kind.model_fields
    last = {key: fields[key] for key in _LAST if key in fields}
    first = [key for key in Kind.model_fields if key not in last]
    own = [key for key in fields if key not in {*first, *last}]
    lines = [_INTRODUCTION, f"kind: {name}"]
    for key in [*first, *own, *last]:
        if key not in _RARE:
            lines += _lines(fields[key], 0)
    return "\n".join(lines) + "\n"


def _lines(field: FieldInfo, depth: int) -> Iterator[str]:
    """Yield a fact that is empty, under what it is for."""
    indent = "  " * depth
    if not depth:
        yield ""
    yield f"{indent}# {field.description}"
    yield f"{indent}{field.alias}:"
    inner = model_in(field.annotation)
    if any(isinstance(note, Reads) and note.dash for note in field.metadata):
        yield f"{indent}  -"
    if inner is None or inner is AuthorSentence:
        return
    many = get_args(field.annotation)
    deeper = [line for key in _to_fill_in(inner) for line in _lines(key, depth + 1)]
    yield from _as_item(deeper, indent) if many else deeper


def _to_fill_in(model: type[BaseModel]) -> list[FieldInfo]:
    """Return the facts of a group, but for rare ones.

    The day to be told stands once, for the file.
    """
    hidden = _PICTURES if issubclass(model, AuthorSentence) else {"tell_by"}
    return [
        model.model_fields[key]
        for key, info in infos_of(model).items()
        if key not in hidden and not info.rare
    ]


def _as_item(lines: list[str], indent: str) -> Iterator[str]:
    """Yield the same lines as one thing in a list."""
    comment, key, *rest = lines
    yield f"{comment}"
    yield f"{indent}  - {key.strip()}"
    yield from (f"  {line}" for line in rest)


def schema_of(name: str, kind: type[Kind]) -> dict[str, object]:
    """Return the JSON Schema of one kind, so that an editor can help an author."""
    json_schema = kind.model_json_schema(by_alias=True)
    json_schema["properties"]["kind"] = {
        "const": name,
        "description": "the kind of document",
    }
    json_schema["required"] = ["kind"]
    return {"$schema": _DIALECT, **json_schema}


def schema_of_all(kinds: Mapping[str, type[Kind]]) -> dict[str, object]:
    """Return one schema for files of every kind: the file says which it is.

    Each kind's schema has an id of its own, under which its parts are found.
    """
    return {
        "$schema": _DIALECT,
        "title": "Easy Read document",
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"enum": list(kinds)}},
        "oneOf": [
            {**schema_of(name, kind), "$id": f"urn:easyread:{name}"}
            for name, kind in kinds.items()
        ],
    }


def keys_under(kind: type[FactGroup]) -> dict[str, frozenset[str]]:
    """Return for each key the keys that may stand under it, or in its list.

    The empty key stands for the whole file.
    """
    keys: dict[str, frozenset[str]] = {}
    for key, inner in _walk("", kind):
        keys[key] = keys.get(key, frozenset()) | inner
    return keys


def free_keys(kind: type[FactGroup]) -> frozenset[str]:
    """Return the keys under which authors choose keys of their own."""
    return frozenset(
        str(field.alias)
        for field in kind.model_fields.values()
        if any(isinstance(note, Reads) and note.free for note in field.metadata)
    )


def model_in(annotation: object) -> type[BaseModel] | None:
    """Return the group of facts that an annotation holds, alone or in a list."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    models = (model_in(inner) for inner in get_args(annotation))
    return next((model for model in models if model), None)


def _walk(key: str, facts: type[FactGroup]) -> Iterator[tuple[str, frozenset[str]]]:
    fields = facts.model_fields.values()
    yield key, frozenset(str(field.alias) for field in fields)
    for field in fields:
        inner = model_in(field.annotation)
        if inner and issubclass(inner, FactGroup):
            yield from _walk(str(field.alias), inner)
        for note in [*field.metadata, *_inner_notes(field.annotation)]:
            if isinstance(note, Reads) and note.names is not None:
                yield str(field.alias), note.names


def _inner_notes(annotation: object) -> Iterator[object]:
    """Yield the notes on the type of the things in a list."""
    for inner in get_args(annotation):
        yield from getattr(inner, "__metadata__", ())
