"""A new file to fill in: every fact empty, with a comment that says what it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, get_args

from easyread.kinds.parts.facts import Facts
from easyread.kinds.parts.kind import Kind
from easyread.kinds.parts.names import model_in
from easyread.kinds.parts.reads import Reads
from easyread.kinds.parts.sentences import Said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import BaseModel
    from pydantic.fields import FieldInfo

# What every kind has stands around its own facts: these after them, the rest before.
_LAST: Final = ("contact", "tell_by", "sections", "words")
_RARE: Final = frozenset({"kind", "allow_pictures"})
_WISHES: Final = frozenset({"symbol", "picture", "alt", "allow"})
_INTRODUCTION: Final = """\
# Fill in what you know. Leave out what you do not need.
# Write "not decided yet" for a fact that you will know later.
# One idea in each sentence. Put each sentence on its own line, after a "-".
"""


def blank(name: str, kind: type[Kind]) -> str:
    """Return the text of a new file of this kind."""
    fields = kind.model_fields
    last = {key: fields[key] for key in _LAST}
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
    if inner is None or inner is Said:
        return
    many = get_args(field.annotation)
    deeper = [line for key in _own(inner) for line in _lines(key, depth + 1)]
    yield from _as_item(deeper, indent) if many else deeper


def _own(model: type[BaseModel]) -> list[FieldInfo]:
    """Return the facts of a group. The day to be told stands once, for the file."""
    hidden = _WISHES if issubclass(model, Said) else {"tell_by"}
    first = model.first if issubclass(model, Facts) else ()
    keys = dict.fromkeys([*first, *model.model_fields])
    return [model.model_fields[key] for key in keys if key not in hidden]


def _as_item(lines: list[str], indent: str) -> Iterator[str]:
    """Yield the same lines as one thing in a list."""
    comment, key, *rest = lines
    yield f"{comment}"
    yield f"{indent}  - {key.strip()}"
    yield from (f"  {line}" for line in rest)
