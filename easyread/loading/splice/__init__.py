"""Writes back what the reader reads: one value, item or section of a file at a time.

Only the lines of what changes are touched. Comments, order, quotation marks, line ends
and a byte order mark stay. Every result is read again; where it would say something
else than was wanted, nothing is changed, and SpliceError says why.

A path leads to a value as in the data of a Source: `("where", "name")`,
`("sections", 0, "say", 2)`. Values are texts, whole numbers, True, False and None, and
lists and dicts of these. Each function returns the Source of the new file: its
`content` is what to save.
"""

from __future__ import annotations

import re
from copy import copy
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from easyread.errors import EasyReadError, FileFaultsError
from easyread.loading.formats import format_named
from easyread.loading.keys import guess_keys
from easyread.loading.sections import LISTS, NO_NUMBER
from easyread.loading.source import CONTROL
from easyread.loading.splice import text_edits, text_values, yaml_edits
from easyread.text.letters import plain_letters
from easyread.text.spans import read_spans, reveal
from easyread.text.written import Written

if TYPE_CHECKING:
    from collections.abc import Iterable

    from easyread.loading.source import Data, Path, Source
    from easyread.loading.splice.emit import Value

__all__ = ["SpliceError", "delete_item", "insert_item", "move_item", "set_value"]

_HIDDEN = re.compile(
    f"{CONTROL.pattern}|[\u200b\u2060\u00ad\ufeff\U0010ff00-\U0010ffff]"
)
_EMPTY: Final[tuple[Any, ...]] = ((str, "", ()), [], {})
_OTHER = "There, these words would be read as something else."
_BELOW = "Then the lines below would be read as something else."


class SpliceError(EasyReadError):
    """A change that a file cannot hold as it was wanted. Nothing was changed."""


def set_value(source: Source, path: Path, value: Value) -> Source:
    """Return the file with `value` at `path`; a name that is not there yet is added.

    A sentence that is a text gets what belongs to it in the same way:
    `(…, "say", 2, "symbol")`.
    """
    _refuse_hidden(value)
    path, value = _nearest(source, path, value)
    writer = _writer(source, path)
    if writer is text_edits:
        names = path[2:]
        if path[0] == "sections" and names in {(), *((name,) for name in LISTS)}:
            return _set_whole(source, path, value)
        path, value = text_values.sentence_change(source, path, value)
    target = _Data(source.data)
    target.set(path, value)
    why = _why_not(writer, source, value)
    return _first_right(source, target, writer.set_value(source, path, value), why)


def insert_item(source: Source, path: Path, index: int, value: Value) -> Source:
    """Return the file with a new item before item `index` of the list at `path`.

    `index` is the number of items for one at the end. Sections are items of
    `("sections",)`, with `heading`, `say` and `list`.
    """
    items = source.value(path)
    if not isinstance(items, list) or not items:
        if index:
            raise SpliceError(f"There is no item {index} in “{_as_words(path)}”.")
        if _writer(source, path) is yaml_edits:
            return set_value(source, path, [value])
    elif not 0 <= index <= len(items):
        raise SpliceError(f"There is no item {index} in “{_as_words(path)}”.")
    _refuse_hidden(value)
    writer = _writer(source, (*path, max(index - 1, 0)))
    target = _Data(source.data, labels_stay=writer is text_edits)
    if writer is text_edits:
        value = text_values.normalised(value)
    target.insert(path, index, value)
    texts = writer.insert_item(source, path, index, value)
    return _first_right(source, target, texts, _why_not(writer, source, value))


def delete_item(source: Source, path: Path) -> Source:
    """Return the file without the item of a list, the section or the name at `path`."""
    _require(source, path)
    writer = _writer(source, path)
    if writer is text_edits and path[-1] == "symbol":
        return set_value(source, path[:-1], str(source.value((*path[:-1], "say"))))
    target = _Data(source.data, labels_stay=writer is text_edits)
    target.delete(path)
    return _first_right(source, target, writer.delete_item(source, path), _BELOW)


def move_item(source: Source, path: Path, index: int) -> Source:
    """Return the file with the item at `path` as item `index` of the same list."""
    _require(source, path)
    items, at = source.value(path[:-1]), path[-1]
    if not isinstance(items, list) or not isinstance(at, int):
        raise SpliceError(f"“{_as_words(path)}” is no item of a list.")
    if not 0 <= index < len(items):
        raise SpliceError(f"There is no item {index} in “{_as_words(path[:-1])}”.")
    if index == at:
        return source
    writer = _writer(source, path)
    target = _Data(source.data, labels_stay=writer is text_edits)
    target.move(path, index)
    if _writer(source, (*path[:-1], index)) is not writer:
        raise SpliceError("A section cannot move from the facts into the text.")
    return _first_right(source, target, writer.move_item(source, path, index), _BELOW)


def _set_whole(source: Source, path: Path, value: Value) -> Source:
    """Return a text with another section, or other sentences or items in one.

    They are written one at a time, so that what is the same stays as it is.
    """
    if path == ("sections",):
        raise SpliceError("Change one section of a text at a time.")
    if len(path) == 2:  # noqa: PLR2004  sections, number
        return _set_section(source, path, value)
    if not isinstance(value, list):
        raise SpliceError(f"In a text, “{_as_words(path)}” is a list. Give a list.")
    for number, item in enumerate(value):
        before = source.value((*path, number))
        if before is None:
            source = insert_item(source, path, number, item)
        elif _canonical(before) != _canonical(text_values.normalised(item)):
            source = set_value(source, (*path, number), item)
    while source.value((*path, len(value))) is not None:
        items = source.value(path)
        last = len(items) - 1 if isinstance(items, list) else 0
        source = delete_item(source, (*path, last))
    return source


def _set_section(source: Source, path: Path, value: Value) -> Source:
    """Return a text with other parts in one section; those not named are taken out."""
    names = ("heading", *LISTS)
    if not isinstance(value, dict) or not set(value) <= set(names):
        raise SpliceError(
            "A section of a text has a heading, “say”, “list” and “steps”, no more."
        )
    if not value.get("heading") and source.value((*path, "heading")):
        raise SpliceError(
            "Without a heading, these words would belong to the section above."
        )
    for name in sorted(names, key=lambda name: not value.get(name)):
        here = (*path, name)
        if name != "heading":
            source = _set_whole(source, here, value.get(name) or [])
        elif value.get(name):
            source = set_value(source, here, value[name])
    return source


def _refuse_hidden(value: Value) -> None:
    """Refuse a text with a character that the reader leaves out or refuses."""
    if isinstance(value, (list, dict)):
        for part in value if isinstance(value, list) else [*value, *value.values()]:
            _refuse_hidden(part)
    hidden = _HIDDEN.search(value) if isinstance(value, str) else None
    if hidden:
        code = f"U+{ord(hidden.group()):04X}"
        raise SpliceError(
            f"There is a character in these words that no one can see ({code})."
            " Take it out."
        )


def _nearest(source: Source, path: Path, value: Value) -> tuple[Path, Value]:
    """Return the nearest path that can be written, and what has to stand there.

    Where a mapping is missing on the way, the value is a mapping; and a sentence that
    is a text becomes one.
    """
    if not path:
        raise SpliceError("A path needs at least one name.")
    for depth in range(1, len(path)):
        home = source.value(path[:depth])
        if home is None or isinstance(home, Written):
            return path[:depth], _within(home, path, depth, value)
    last, home = path[-1], source.value(path[:-1])
    if isinstance(last, int) and source.value(path) is None:
        raise SpliceError(f"There is no “{_as_words(path)}”.")
    if isinstance(last, str) and not isinstance(home, dict) and home:
        raise SpliceError(f"“{_as_words(path[:-1])}” has no names.")
    return path, value


def _within(home: Written | None, path: Path, depth: int, value: Value) -> Value:
    """Return the mapping that has to stand in the place of nothing, or of words."""
    rest = path[depth:]
    if any(isinstance(step, int) for step in rest) or isinstance(path[0], int):
        raise SpliceError(f"There is no “{_as_words(path[: depth + 1])}”.")
    if home and rest == ("say",):
        return value
    if home and (isinstance(path[depth - 1], str) or len(rest) > 1):
        raise SpliceError(f"“{_as_words(path[:depth])}” holds words.")
    for name in reversed(rest):
        value = {str(name): value}
    if home and isinstance(value, dict):
        return {"say": str(home), **value}
    return value


def _require(source: Source, path: Path) -> None:
    if not path or source.value(path) is None:
        raise SpliceError(f"There is no “{_as_words(path)}”.")


def _as_words(path: Path) -> str:
    """Return a path as people read it."""
    return ": ".join(str(step) for step in path)


def _writer(source: Source, path: Path) -> Any:
    """Return what writes at a path: the facts of YAML, or the body of a text."""
    for end in range(len(path), 0, -1):
        spots = source.spots.get(path[:end])
        if spots:
            return text_edits if spots.style in {"body", "heading"} else yaml_edits
    if path[0] == "sections" and source.form != ".yaml":
        return text_edits
    return yaml_edits


def _why_not(writer: Any, source: Source, value: Value) -> str:
    """Return why a text cannot hold a value. YAML can hold all of them."""
    return text_values.why_not(source, value) if writer is text_edits else ""


def _first_right(
    source: Source, target: _Data, texts: Iterable[str], why: str = ""
) -> Source:
    """Return the first of the texts that says what is wanted, or raise SpliceError.

    `why` is what we know beforehand may keep the file from saying it.
    """
    if source.faults:
        raise FileFaultsError(source.faults)
    form = format_named(source.form)
    guessed = guess_keys(source.text, form.kind) is source.keys
    expected = _full(target.data)
    problem = ""
    for text in texts:
        try:
            result = form.read(text, source.file, None if guessed else source.keys)
        except FileFaultsError as error:
            problem = error.faults[0].message
            continue
        if not result.faults and _full(_canonical(result.data)) == expected:
            return replace(result, encoding=source.encoding)
        problem = result.faults[0].message if result.faults else _OTHER
    raise SpliceError(
        f"We cannot write that into {source.file}. {why or problem or _OTHER}"
    )


class _Data:
    """What a file has to say after a change, in a form that can be compared.

    Where `labels_stay`, the first step of a text keeps its label, whichever step that is.
    """

    def __init__(self, data: Data, *, labels_stay: bool = False) -> None:
        self.data: Any = _canonical(data)
        self._labels_stay = labels_stay

    def _parent(self, path: Path) -> Any:
        """Return what holds the last step of a path, as a copy that may change."""
        if not isinstance(self.data, (dict, list)):
            self.data = {}
        inner: Any = copy(self.data)
        self.data = inner
        for step in path[:-1]:
            inner[step] = copy(inner[step])
            inner = inner[step]
        return inner

    def set(self, path: Path, value: Value) -> None:
        self._parent(path)[path[-1]] = _canonical(value)

    def insert(self, path: Path, index: int, value: Value) -> None:
        parent = self._parent(path)
        last = path[-1]
        current = parent.get(last) if isinstance(last, str) else parent[last]
        items = list(current) if isinstance(current, list) else []
        new = [*items[:index], _canonical(value), *items[index:]]
        parent[last] = self._relabelled((*path, index), items, new)

    def delete(self, path: Path) -> None:
        parent = self._parent(path)
        before = copy(parent)
        del parent[path[-1]]
        if isinstance(parent, list):
            parent[:] = self._relabelled(path, before, parent)

    def move(self, path: Path, index: int) -> None:
        parent = self._parent(path)
        before = copy(parent)
        parent.insert(index, parent.pop(path[-1]))
        parent[:] = self._relabelled(path, before, parent)

    def _relabelled(self, path: Path, before: list[Any], items: list[Any]) -> list[Any]:
        """Return steps in a new order, the first with the label that the first had."""
        if not (self._labels_stay and path[-2:-1] == ("steps",) and before and items):
            return items
        first = before[0].get("number") if isinstance(before[0], dict) else None
        if first is None or first[1] == NO_NUMBER:
            return items
        bare = [_without_label(item, first) for item in items]
        head = bare[0] if isinstance(bare[0], dict) else {"say": bare[0]}
        return [{**head, "number": first}, *bare[1:]]


def _canonical(data: Data | Value) -> Any:
    """Return data so that two files that say the same are equal.

    A text is what readers see of it, with its bold words and links, and with the type
    that it has. Nothing at all is an empty text.
    """
    if isinstance(data, dict):
        return {str(name): _canonical(value) for name, value in data.items()}
    if isinstance(data, list):
        return [_canonical(item) for item in data]
    value = data.value if isinstance(data, Written) else data
    if isinstance(value, bool):
        return value
    text = str(plain_letters(Written(reveal("" if data is None else str(data)))))
    type_ = int if isinstance(value, int) else str
    spans = read_spans(str(data)) if "**" in text or "](" in text else ()
    return (type_, text, spans)


def _without_label(step: Any, label: Any) -> Any:
    """Return a step without this label: one that has no other has the next number."""
    if not isinstance(step, dict) or step.get("number") != label:
        return step
    rest = {name: value for name, value in step.items() if name != "number"}
    return rest["say"] if set(rest) == {"say"} else rest


def _full(data: Any) -> Any:
    """Return canonical data without the names that have no value: they say nothing."""
    if isinstance(data, list):
        return [_full(value) for value in data]
    if not isinstance(data, dict):
        return data
    named = {name: _full(value) for name, value in data.items()}
    return {
        name: value for name, value in named.items() if value not in _EMPTY
    } or _EMPTY[0]
