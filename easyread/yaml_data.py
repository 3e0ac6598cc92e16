"""Reads the YAML that comes with the program, or that people write to set it up.

Word lists, wording, profiles and the index of pictures are read here, with the limits
of documents: nothing is built from a tag, repeated from an anchor, or so deep or large
that it stops the program. It works with and without PyYAML's loader in C.

A document needs more than this: the place of every word, and all its faults at once.
`easyread.loading` reads it, from the same events and within the same limits.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from easyread.errors import EasyReadError

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from yaml import CSafeLoader, SafeLoader
    from yaml.events import Event, ScalarEvent

MOST_BYTES: Final = 1_000_000
MOST_EVENTS: Final = 200_000
DEEPEST: Final = 32
LONGEST_TEXT: Final = 20_000
LONGEST_KEY: Final = 200

_CONSTANTS: Final[dict[str, bool | None]] = {
    **dict.fromkeys(["true", "True", "TRUE"], True),
    **dict.fromkeys(["false", "False", "FALSE"], False),
    **dict.fromkeys(["", "null", "Null", "NULL", "~"], None),
}
_NUMBER = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,14})(\.[0-9]{1,15})?")
_NO_KEY: Final = object()


def read_yaml(source: bytes | str, name: str, most_bytes: int = MOST_BYTES) -> Any:
    """Return the data in `source`: dicts, lists, texts, numbers, booleans and None.

    Only `true`, `false`, `null` and plain decimal numbers have a type of their own.
    All else is text, so that `no`, `10:30` and `0123` stay what somebody wrote.

    `name` is the file to name in a message; `most_bytes` allows a larger file than a
    document. Raises EasyReadError, with the line, for what is not safe or not YAML.
    """
    data = (
        source.encode("utf-8", "surrogatepass") if isinstance(source, str) else source
    )
    if len(data) > most_bytes:
        raise EasyReadError(f"{name} is too large for us. Make 2 files from it.")
    from yaml import YAMLError, parse  # noqa: PLC0415  where no cache has the answer

    try:
        return _build(parse(data, yaml_loader()), name, most_bytes // 5)
    except (YAMLError, UnicodeError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f"{name}, line {mark.line + 1}" if mark else name
        why = getattr(error, "problem", None) or error
        raise EasyReadError(f"{where}: this is not good YAML: {why}.") from error


@cache
def yaml_loader() -> type[CSafeLoader | SafeLoader]:
    """Return PyYAML's loader in C where this machine has it, else the one in Python."""
    import yaml  # noqa: PLC0415  as above

    return getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Collection:
    """A list or mapping that is still being read."""

    __slots__ = ("data", "key")

    def __init__(self, data: list[Any] | dict[Hashable, Any]) -> None:
        self.data = data
        self.key: Any = _NO_KEY


def _build(events: Iterator[Any], name: str, most_events: int) -> Any:
    """Return the data that the events describe, or raise at the first unsafe one."""
    from yaml import events as of_yaml  # noqa: PLC0415  as above

    top = _Collection([])
    stack = [top]
    documents = 0
    for count, event in enumerate(events):
        event_type = type(event)
        if count > most_events:
            raise _error(name, event, "this file holds too many things")
        if event_type is of_yaml.ScalarEvent:
            _refuse_signs(name, event)
            _add(stack[-1], _scalar(name, event), name, event)
        elif event_type in {of_yaml.MappingStartEvent, of_yaml.SequenceStartEvent}:
            _refuse_signs(name, event)
            if len(stack) > DEEPEST:
                raise _error(name, event, f"more than {DEEPEST} lists in one another")
            opened = _Collection({} if event_type is of_yaml.MappingStartEvent else [])
            _add(stack[-1], opened.data, name, event)
            stack.append(opened)
        elif event_type in {of_yaml.MappingEndEvent, of_yaml.SequenceEndEvent}:
            stack.pop()
        elif event_type is of_yaml.AliasEvent:
            raise _error(name, event, "we do not read aliases (*)")
        elif event_type is of_yaml.DocumentStartEvent:
            documents += 1
            if documents > 1:
                raise _error(name, event, "a second document begins here")
    return top.data[0] if top.data else None


def _add(into: _Collection, value: Any, name: str, event: Event) -> None:
    """Put a value at the end of a list, or take it as the key or value of a mapping."""
    if isinstance(into.data, list):
        into.data.append(value)
    elif into.key is not _NO_KEY:
        into.data[into.key] = value
        into.key = _NO_KEY
    elif isinstance(value, (list, dict)):
        raise _error(name, event, "a name cannot be a list or a mapping")
    elif value in into.data:
        raise _error(name, event, f"“{value}” stands here twice")
    elif value == "<<":
        raise _error(name, event, "we do not read merges (<<)")
    elif isinstance(value, str) and len(value) > LONGEST_KEY:
        raise _error(name, event, f"this name is longer than {LONGEST_KEY} letters")
    else:
        into.key = value


def _scalar(name: str, event: ScalarEvent) -> str | int | float | bool | None:
    """Return the value of a text: typed where it is plain and beyond doubt."""
    text: str = event.value
    if len(text) > LONGEST_TEXT:
        raise _error(name, event, f"this text is longer than {LONGEST_TEXT:,} letters")
    if event.style:
        return text
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    number = _NUMBER.fullmatch(text)
    if not number:
        return text
    return float(text) if number.group(1) else int(text)


def _refuse_signs(name: str, event: Any) -> None:
    """Refuse anchors and tags."""
    if event.anchor is not None:
        raise _error(name, event, "we do not read anchors (&)")
    if event.tag is not None:
        raise _error(name, event, "we do not read tags (!)")


def _error(name: str, event: Event, why: str) -> EasyReadError:
    mark = event.start_mark
    where = f"{name}, line {mark.line + 1}" if mark else name
    return EasyReadError(f"{where}: {why}.")
