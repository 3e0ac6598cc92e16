"""Writes YAML that every reader understands alike: all texts in quotation marks."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Value: TypeAlias = "str | int | bool | list[Value] | dict[str, Value] | None"

# Letters that YAML reads as the end of a line, or that nobody can see.
_HIDDEN = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]")


def to_yaml(data: Mapping[str, Value], comment: str = "") -> str:
    """Return the data as YAML under a comment: one thing on each line."""
    head = [f"# {line}" for line in comment.splitlines()]
    return "\n".join([*head, *_names(data)]) + "\n"


def _names(data: Mapping[str, Value]) -> Iterator[str]:
    for name, value in data.items():
        if not isinstance(value, list | dict) or not value:
            yield f"{name}: {_scalar(value)}"
            continue
        yield f"{name}:"
        inner = _names(value) if isinstance(value, dict) else _items(value)
        yield from (f"  {line}" for line in inner)


def _items(values: list[Value]) -> Iterator[str]:
    for value in values:
        lines = _names(value) if isinstance(value, dict) else iter([_scalar(value)])
        yield f"- {next(lines)}"
        yield from (f"  {line}" for line in lines)


def _scalar(value: Value) -> str:
    return _HIDDEN.sub(
        lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, ensure_ascii=False)
    )
