"""JSON Schemas, so that an editor can help while an author writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from easyread.kinds.parts.kind import Kind

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


def schema_of(name: str, kind: type[Kind]) -> dict[str, object]:
    """Return the schema of one kind."""
    made = kind.model_json_schema(by_alias=True)
    made["properties"]["kind"] = {
        "const": name,
        "description": "the kind of document",
    }
    made["required"] = ["kind"]
    return {"$schema": _DIALECT, **made}


def schema_of_all(kinds: Mapping[str, type[Kind]]) -> dict[str, object]:
    """Return one schema for files of every kind: the file says which it is."""
    return {
        "$schema": _DIALECT,
        "title": "Easy Read document",
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"enum": list(kinds)}},
        "oneOf": [_within(name, kind) for name, kind in kinds.items()],
    }


def _within(name: str, kind: type[Kind]) -> dict[str, object]:
    """Return a schema for use inside another: its parts are found under its own id."""
    made = schema_of(name, kind)
    made["$id"] = f"urn:easyread:{name}"
    return made
