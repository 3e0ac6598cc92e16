"""How a text is written in YAML so that every reader of YAML reads it back."""

from __future__ import annotations

import io
import re
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

Value: TypeAlias = "str | int | bool | list[Value] | dict[str, Value] | None"

# What YAML 1.2 takes for a number, and version 1.1 does not.
_NUMBER = re.compile(r"[-+]?(?:0o[0-7]+|0x[0-9a-fA-F]+|\.?\d[\d_.]*(?:[eE][-+]?\d+)?)")
_ESCAPED = re.compile(
    r'["\\]|[^\n\t -~\u00a1-\u00ac\u00ae-\u1fff\u2010-\u2027\u2030-\u205e'
    r"\u2070-\u2fff\u3001-\ud7ff\uf900-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]|[\n\t]"
)
_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}


def double(text: str) -> str:
    """Return a text in double quotation marks; odd characters are escaped."""
    return f'"{_ESCAPED.sub(lambda match: _escape(match.group()), text)}"'


def _escape(character: str) -> str:
    if character in _SHORT:
        return _SHORT[character]
    return f"\\u{ord(character):04x}"


def single(text: str) -> str:
    """Return a text in single quotation marks, or nothing where it does not fit them."""
    if not text.isprintable():
        return ""
    return "'" + text.replace("'", "''") + "'"


def plain(text: str, *, flow: bool) -> str:
    """Return a text without quotation marks, or nothing where it needs some.

    It needs them where any reader of YAML could take it for something else. `flow`
    says that it stands in brackets.
    """
    if not text.isprintable() or _NUMBER.fullmatch(text):
        return ""
    return text if _is_plain(text, flow) else ""


@cache
def _is_plain(text: str, flow: bool) -> bool:  # noqa: FBT001  a key of the cache
    from yaml.emitter import Emitter  # noqa: PLC0415  only where files are changed
    from yaml.nodes import ScalarNode  # noqa: PLC0415
    from yaml.resolver import Resolver  # noqa: PLC0415

    analysis = Emitter(io.StringIO()).analyze_scalar(text)
    allowed = analysis.allow_flow_plain if flow else analysis.allow_block_plain
    tag = Resolver().resolve(ScalarNode, text, (True, False))  # type: ignore[no-untyped-call]
    return bool(allowed) and tag == "tag:yaml.org,2002:str"


def scalar(value: str | int | bool | None, *, flow: bool) -> str:  # noqa: FBT001
    """Return a value on one line, in quotation marks where it needs them."""
    if value is None:
        return "null" if flow else ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    return plain(value, flow=flow) or double(value)


def in_brackets(value: Value) -> str:
    """Return a value on one line, lists and mappings in brackets."""
    if isinstance(value, list):
        return f"[{', '.join(map(in_brackets, value))}]"
    if isinstance(value, dict):
        pairs = (
            f"{scalar(name, flow=True)}: {in_brackets(inner)}"
            for name, inner in value.items()
        )
        return f"{{{', '.join(pairs)}}}"
    return scalar(value, flow=True)


def entry(name: str, value: Value, indent: int) -> Iterator[str]:
    """Yield the lines of `name: value`, the first without its `indent`.

    Lists and mappings stand in lines of their own below.
    """
    margin = " " * indent
    key = scalar(name, flow=False)
    if isinstance(value, list) and value:
        yield f"{key}:"
        for child in value:
            first, *more = item(child, indent + 4)
            yield f"{margin}  - {first}"
            yield from more
    elif isinstance(value, dict) and value:
        yield f"{key}:"
        for key_below, child in value.items():
            first, *more = entry(key_below, child, indent + 2)
            yield f"{margin}  {first}"
            yield from more
    elif isinstance(value, (list, dict)):
        yield f"{key}: {in_brackets(value)}"
    else:
        yield f"{key}: {scalar(value, flow=False)}".rstrip()


def item(value: Value, indent: int) -> Iterator[str]:
    """Yield the lines of an item of a list, the first without its `indent`.

    `indent` is the column after the dash.
    """
    if isinstance(value, dict) and value:
        for number, (name, child) in enumerate(value.items()):
            first, *more = entry(name, child, indent)
            yield f"{' ' * indent if number else ''}{first}"
            yield from more
    elif isinstance(value, (list, dict)):
        yield in_brackets(value)
    else:
        yield scalar(value, flow=False) or '""'
