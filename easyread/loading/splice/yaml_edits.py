"""Changes to YAML: each function yields texts of the file, the best one first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.loading.scalars import indent
from easyread.loading.splice.emit import (
    Value,
    double,
    entry,
    in_brackets,
    item,
    plain,
    scalar,
    single,
)
from easyread.loading.splice.text_lines import TextLines, reordered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.loading.source import Extent, Path, Source

_NAME = re.compile(r"""("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^:]|:(?=\S))*?\s*:(?=\s|$)""")
_COMMENT = re.compile(r"[ \t]+#[^\r\n]*")
_COMMENT_LINE = re.compile(r"(?:^|(?<=\s))#(?: [^\r\n]*)?$", re.MULTILINE)
_BLOCK = re.compile(r"(?P<sign>[|>])(?P<more>[1-9+-]*)(?P<comment>[^\r\n]*)")


def why_not(_source: Source, _value: Value) -> str:
    """Return why YAML cannot hold a value: there is nothing that it cannot hold."""
    return ""


def set_value(source: Source, path: Path, value: Value) -> Iterator[str]:
    """Write a value in the place of another, or under a new name."""
    extent = source.extent(path)
    if extent is None:
        yield from _add_name(source, path, value)
    elif _in_brackets(source, path):
        yield _replaced(source, extent, in_brackets(value))
    elif isinstance(value, (list, dict)) or extent.style in {"block", "flow"}:
        yield from _set_collection(source, path, extent, value)
    else:
        if isinstance(value, str):
            for words in _scalars(source, path, extent, value):
                yield _replaced(source, extent, words)
        yield _replaced(source, extent, scalar(value, flow=False))


def _replaced(source: Source, at: Extent, words: str) -> str:
    """Return the text with other words in one place."""
    before, after = source.text[: at.start], source.text[at.end :]
    if before.endswith(":") and words:
        words = f" {words}"
    return before + words + after


def _in_brackets(source: Source, path: Path) -> bool:
    """Tell whether a value stands in a list or mapping in brackets."""
    return any(
        (spots := source.spots.get(path[:end])) and spots.style == "flow"
        for end in range(len(path))
    )


def _scalars(source: Source, path: Path, at: Extent, value: str) -> Iterator[str]:
    """Yield the ways to write a text, the way it is written now before others."""
    lines = TextLines(source)
    source_text = source.text[at.start : at.end]
    if at.style in {"literal", "folded"}:
        yield from _blocks(source, lines, at, value)
        match = _BLOCK.match(source_text)
        yield double(value) + (match["comment"] if match else "")
        return
    quoted = single(value) if at.style == "single" else ""
    if at.style == "plain":
        quoted = plain(value, flow=False)
    words = quoted or double(value)
    comments = _comments(source, path, source_text) if at.style == "plain" else []
    margin = " " * (lines.column(at.head) + 2)
    yield words + "".join(
        f"{lines.end_of_line}{margin}{comment}" for comment in comments
    )


def _comments(source: Source, path: Path, text: str) -> list[str]:
    """Return the comments among the lines of a plain text: they are no part of it."""
    matches = map(_COMMENT_LINE.search, text.splitlines())
    return [
        match.group()
        for match in matches
        if match and match.group() not in str(source.value(path))
    ]


def _blocks(source: Source, lines: TextLines, at: Extent, value: str) -> Iterator[str]:
    """Yield a text as the block that it is now, with its own sign and margin."""
    match = _BLOCK.match(source.text, at.start)
    if not match or not value or not value.replace("\n", "").isprintable():
        return
    first, last = lines.row(at.start), lines.row(at.end)
    margin = next(
        (
            " " * indent(lines.line(row))
            for row in range(first + 1, last + 1)
            if lines.line(row).strip()
        ),
        " " * (lines.column(at.head) + 2),
    )
    folded = match["sign"] == ">"
    words = value.removesuffix("\n").split("\n")
    if folded:
        words = [part for line in words for part in (line, "")][:-1]
    below = "".join(
        lines.end_of_line + (margin + line if line else "") for line in words
    )
    for more in dict.fromkeys([match["more"], match["more"].strip("+-") + "-"]):
        yield f"{match['sign']}{more}{match['comment']}{below}"


def _set_collection(
    source: Source, path: Path, at: Extent, value: Value
) -> Iterator[str]:
    """Write a list or a mapping, or something else in the place of one."""
    lines = TextLines(source)
    column = lines.column(at.head)
    if isinstance(path[-1], int):
        new_lines = [*item(value, column)]
        yield _replaced(source, at, lines.end_of_line.join(new_lines))
        return
    name = _NAME.match(source.text, at.head)
    if not name:
        return
    comment = _COMMENT.match(source.text, name.end())
    start = comment.end() if comment else name.end()
    below = [*entry("x", value, column)]
    first = below[0].removeprefix("x:")
    if comment and first:
        start, first = name.end(), first + comment.group()
    words = lines.end_of_line.join([first, *below[1:]])
    yield source.text[:start] + words + source.text[max(at.end, start) :]


def _add_name(source: Source, path: Path, value: Value) -> Iterator[str]:
    """Write a name that is not there yet, with its value, at the end of its mapping."""
    lines = TextLines(source)
    name = str(path[-1])
    parent = source.extent(path[:-1])
    if parent is None or parent.start == parent.end:
        yield _first_name(source, lines, name, value)
        return
    if parent.style == "flow" or _in_brackets(source, path[:-1]):
        inside = source.text[parent.start + 1 : parent.end - 1].strip()
        comma = ", " if inside else ""
        pair = in_brackets({name: value})[1:-1]
        at = _last_end(source, path[:-1]) if inside else parent.start + 1
        yield source.text[:at] + comma + pair + source.text[at:]
        return
    column = lines.column(parent.start)
    first, *more = entry(name, value, column)
    new = [" " * column + first, *more]
    yield lines.with_lines(lines.row(parent.end) + 1, new)


def _first_name(source: Source, lines: TextLines, name: str, value: Value) -> str:
    """Return the text with its first name: of Markdown, above all else."""
    new = list(entry(name, value, 0))
    if source.form == ".yaml":
        return lines.with_lines(len(source.lines), new)
    if lines.line(0).rstrip() == "---":
        return lines.with_lines(1, new)
    return lines.with_lines(0, ["---", *new, "---", ""])


def _last_end(source: Source, path: Path) -> int:
    """Return where the last value of a list or mapping ends."""
    return max(
        extent.end
        for inner in source.spots
        if inner[:-1] == path and inner and (extent := source.extent(inner))
    )


def insert_item(source: Source, path: Path, index: int, value: Value) -> Iterator[str]:
    """Write a new item of a list, in lines of its own or in brackets."""
    text, lines = source.text, TextLines(source)
    parent = source.extent(path)
    if parent is None:
        return
    before = source.extent((*path, index - 1)) if index else None
    after = source.extent((*path, index))
    if parent.style == "flow" or _in_brackets(source, path):
        words = in_brackets(value)
        if after:
            yield f"{text[: after.start]}{words}, {text[after.start :]}"
        elif before:
            yield f"{text[: before.end]}, {words}{text[before.end :]}"
        else:
            yield f"{text[: parent.start + 1]}{words}{text[parent.start + 1 :]}"
            column = lines.column(parent.head)
            joined = lines.end_of_line.join(entry("x", [value], column))
            yield text[: parent.start].rstrip(" ") + joined[2:] + text[parent.end :]
        return
    row, column = _dash(lines, after or before or parent)
    if before:
        row = lines.row(before.end) + 1
    first, *more = item(value, column + 2)
    yield lines.with_lines(row, [f"{' ' * column}- {first}", *more])


def _dash(lines: TextLines, at: Extent) -> tuple[int, int]:
    """Return row and column of the dash of an item."""
    row = lines.row(at.start)
    before = lines.text[lines.start(row) : at.start].rstrip(" ")
    while row and not before.endswith("-"):
        row -= 1
        before = lines.line(row).split("#")[0].rstrip(" ")
    return row, len(before) - 1


def delete_item(source: Source, path: Path) -> Iterator[str]:
    """Take out the lines of an item or of a name with its value."""
    text, lines = source.text, TextLines(source)
    at = source.extent(path)
    parent = source.extent(path[:-1])
    if at is None or parent is None:
        return
    beside = _beside(source, path)
    if parent.style == "flow" or _in_brackets(source, path[:-1]):
        before, after = beside
        start = before.end if before and not after else at.head
        yield text[:start] + text[after.head if after else at.end :]
        return
    last = lines.row(at.end)
    if isinstance(path[-1], int):
        if beside == (None, None) and len(path) > 1:
            yield from set_value(source, path[:-1], [])
            return
        yield lines.without(_dash(lines, at)[0], last)
        return
    first = lines.row(at.head)
    if text[lines.start(first) : at.head].strip(" "):  # after the dash of its item
        after = beside[1]
        yield text[: at.head] + (text[after.head :] if after else text[at.end :])
    else:
        yield lines.without(first, last)


def _beside(source: Source, path: Path) -> tuple[Extent | None, Extent | None]:
    """Return the values before and after one in the same list or mapping."""
    inner = [other for other in source.spots if other and other[:-1] == path[:-1]]
    inner.sort(key=lambda other: source.spots[other].head)
    index = inner.index(path)
    before = source.extent(inner[index - 1]) if index else None
    after = source.extent(inner[index + 1]) if index + 1 < len(inner) else None
    return before, after


def move_item(source: Source, path: Path, index: int) -> Iterator[str]:
    """Move the lines of an item, or its words in brackets."""
    lines = TextLines(source)
    number = path[-1]
    at = source.extent(path)
    to = source.extent((*path[:-1], index))
    parent = source.extent(path[:-1])
    if at is None or to is None or parent is None or not isinstance(number, int):
        return
    if parent.style == "flow" or _in_brackets(source, path[:-1]):
        yield reordered(source, path[:-1], number, index)
        return
    first, last = _dash(lines, at)[0], lines.row(at.end)
    before = _dash(lines, to)[0] if index < number else lines.row(to.end) + 1
    yield lines.moved(first, last, before)
