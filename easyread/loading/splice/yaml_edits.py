"""Changes to YAML: each function yields texts of the file, the best one first."""

from __future__ import annotations

import re
from itertools import pairwise
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
from easyread.loading.splice.text_lines import TextLines
from easyread.loading.splice.yaml_brackets import Brackets
from easyread.loading.splice.yaml_rows import dash, own_rows, siblings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.loading.source import Extent, Path, Source

_NAME = re.compile(r"""("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^:]|:(?=\S))*?\s*:(?=\s|$)""")
_COMMENT = re.compile(r"[ \t]+#[^\r\n]*")
_INNER_COMMENT = re.compile(r"(?<=\s)#[^\r\n]*")
_COMMENT_LINE = re.compile(r"(?:^|(?<=\s))#(?: [^\r\n]*)?$", re.MULTILINE)
_BLOCK = re.compile(r"(?P<sign>[|>])(?P<more>[1-9+-]*)(?P<comment>[^\r\n]*)")


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
    """Write a list or a mapping, or something else in the place of one.

    The comment after it may be read as words of its last line. Then that line gets
    quotation marks, or the comment a line of its own.
    """
    lines = TextLines(source)
    text, end = source.text, lines.end_of_line
    deeper = 0 if isinstance(path[-1], int) else 2
    margin = f"{end}{' ' * (lines.column(at.head) + deeper)}"
    tail = _COMMENT.match(text, at.end)
    after = tail.end() if tail else at.end
    comment = tail.group() if tail else ""
    kept = ""
    if isinstance(value, str) and isinstance(path[-1], int):
        kept = "".join(margin + words for words in _inner_comments(source, path))
    for start, words in _collections(source, lines, path, value):
        yield text[:start] + words + comment + kept + text[max(after, start) :]
    if isinstance(value, str):
        words = double(value)
        yield text[: at.start] + words + comment + kept + text[after:]
    elif at.style == "flow":
        yield _replaced(source, at, in_brackets(value))
    for start, words in _collections(source, lines, path, value):
        yield text[:start] + words + margin + comment.strip() + text[after:]


def _collections(
    source: Source, lines: TextLines, path: Path, value: Value
) -> Iterator[tuple[int, str]]:
    """Yield where a value is written from, and its lines."""
    at = source.extent(path)
    if at is None:
        return
    column = lines.column(at.head)
    if isinstance(path[-1], int):
        yield at.start, lines.end_of_line.join(item(value, column))
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
    yield start, lines.end_of_line.join([first, *below[1:]])


def _inner_comments(source: Source, path: Path) -> Iterator[str]:
    """Yield the comments between the parts of a list or mapping."""
    parts = [source.extent(part) for part in siblings(source, (*path, ""))]
    for part, following in pairwise(parts):
        if part and following:
            between = source.text[part.end : following.head]
            yield from _INNER_COMMENT.findall(between)


def _add_name(source: Source, path: Path, value: Value) -> Iterator[str]:
    """Write a name that is not there yet, with its value, at the end of its mapping."""
    lines = TextLines(source)
    name = str(path[-1])
    parent = source.extent(path[:-1])
    if parent is None or parent.start == parent.end:
        yield _first_name(source, lines, name, value)
        return
    if parent.style == "flow" or _in_brackets(source, path[:-1]):
        pair = in_brackets({name: value})[1:-1]
        inside = Brackets(source, path[:-1], parent)
        yield inside.insert(len(inside.cells), pair)
        return
    column = lines.column(parent.start)
    first, *more = entry(name, value, column)
    new = [" " * column + first, *more]
    last = siblings(source, path)[-1]
    yield lines.with_lines(own_rows(source, lines, last)[1] + 1, new)


def _first_name(source: Source, lines: TextLines, name: str, value: Value) -> str:
    """Return the text with its first name: of Markdown, above all else."""
    new = list(entry(name, value, 0))
    if source.form == ".yaml":
        return lines.with_lines(len(source.lines), new)
    if lines.line(0).rstrip() == "---":
        return lines.with_lines(1, new)
    return lines.with_lines(0, ["---", *new, "---", ""])


def insert_item(source: Source, path: Path, index: int, value: Value) -> Iterator[str]:
    """Write a new item of a list, in lines of its own or in brackets."""
    lines = TextLines(source)
    parent = source.extent(path)
    if parent is None:
        return
    if parent.style == "flow" or _in_brackets(source, path):
        yield Brackets(source, path, parent).insert(index, in_brackets(value))
        return
    beside = (*path, max(index - 1, 0))
    column = dash(lines, source.extent(beside) or parent)[1]
    first_row, last = own_rows(source, lines, beside)
    first, *more = item(value, column + 2)
    row = last + 1 if index else first_row
    yield lines.with_lines(row, [f"{' ' * column}- {first}", *more])


def delete_item(source: Source, path: Path) -> Iterator[str]:
    """Take out the lines of an item or of a name with its value."""
    text, lines = source.text, TextLines(source)
    at = source.extent(path)
    parent = source.extent(path[:-1])
    if at is None or parent is None:
        return
    if parent.style == "flow" or _in_brackets(source, path[:-1]):
        inside = Brackets(source, path[:-1], parent)
        yield inside.delete(inside.number(path))
        return
    first, last = own_rows(source, lines, path)
    if isinstance(path[-1], int):
        if len(siblings(source, path)) > 1 or len(path) == 1:
            yield lines.without(first, last)
        else:
            yield from _emptied(source, path[:-1], lines.without(first, last))
    elif text[lines.start(lines.row(at.head)) : at.head].strip(" "):
        yield _without_first_name(source, lines, path, last)
    else:
        yield lines.without(first, last)


def _emptied(source: Source, path: Path, without: str) -> Iterator[str]:
    """Yield the text with an empty list, where its only item is gone already."""
    at = source.extent(path)
    name = _NAME.match(source.text, at.head) if at else None
    if name and isinstance(path[-1], str):
        yield f"{without[: name.end()]} []{without[name.end() :]}"
    yield from set_value(source, path, [])


def _without_first_name(source: Source, lines: TextLines, path: Path, last: int) -> str:
    """Return the text without a name that follows the dash of its item."""
    text = source.text
    names = siblings(source, path)
    at, after = source.extent(path), None
    if len(names) > 1:
        after = source.extent(names[1])
    before = text[: at.head] if at else ""
    if not after:
        return before + text[lines.end(last) :]
    below = lines.start(last + 1)
    if text[below : after.head].strip():  # comments of the next name
        return before.rstrip(" ") + lines.end_of_line + text[below:]
    return before + text[after.head :]


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
        yield Brackets(source, path[:-1], parent).move(number, index)
        return
    first, last = own_rows(source, lines, path)
    other_first, other_last = own_rows(source, lines, (*path[:-1], index))
    before = other_first if index < number else other_last + 1
    yield lines.moved(first, last, before)
