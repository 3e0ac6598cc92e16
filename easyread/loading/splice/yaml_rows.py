"""The lines of a YAML file that belong to an item: its words and its own comments.

A comment line directly above an item, as far right as it, belongs to that item; so do
comments after its words, and lines of comments within it. Comments beyond an empty line
belong to no item. Those above the first item of all speak of the whole list, unless
others in it have comments above them too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.loading.scalars import indent

if TYPE_CHECKING:
    from easyread.loading.source import Extent, Path, Source
    from easyread.loading.splice.text_lines import TextLines


def own_rows(source: Source, lines: TextLines, path: Path) -> tuple[int, int]:
    """Return the first and the last row of an item, or of a name with its value."""
    at = source.extent(path)
    if at is None:
        raise KeyError(path)
    row, column = _start(lines, path, at)
    return row - len(_above(source, lines, path)), last_row(lines, at, column)


def last_row(lines: TextLines, at: Extent, column: int) -> int:
    """Return the last row of a value, with the comments within it.

    They stand further right than `column`, where the item or the name begins; after an
    empty line, as far right as what else is in it.
    """
    last = lines.row(at.end)
    inside = column + 1
    row = last + 1
    while row < lines.count:
        line = lines.line(row)
        if line.strip() and not (_is_comment(line) and indent(line) >= inside):
            break
        if line.strip():
            last = row
        elif at.style == "block":
            inside = max(lines.column(at.start), column + 1)
        else:
            break
        row += 1
    return last


def siblings(source: Source, path: Path) -> list[Path]:
    """Return the paths of all that is in the same list or mapping, in order.

    In Markdown that is what stands in the facts above the text.
    """
    inner = [
        other
        for other, spots in source.spots.items()
        if other and other[:-1] == path[:-1] and spots.style not in {"body", "heading"}
    ]
    return sorted(inner, key=lambda other: source.spots[other].head)


def dash(lines: TextLines, at: Extent) -> tuple[int, int]:
    """Return row and column of the dash of an item."""
    row = lines.row(at.start)
    before = lines.text[lines.start(row) : at.start].rstrip(" ")
    while row and not before.endswith("-"):
        row -= 1
        before = lines.line(row).split("#")[0].rstrip(" ")
    return row, len(before) - 1


def _start(lines: TextLines, path: Path, at: Extent) -> tuple[int, int]:
    """Return row and column of the dash of an item, or of a name."""
    if isinstance(path[-1], int):
        return dash(lines, at)
    return lines.row(at.head), lines.column(at.head)


def _above(source: Source, lines: TextLines, path: Path) -> range:
    """Return the rows of the comments above an item that are its own."""
    beside = siblings(source, path)
    rows = _directly_above(source, lines, beside, beside.index(path))
    if not rows or path != beside[0]:
        return rows
    is_top = rows.start == 0 or bool(lines.line(rows.start - 1).strip())
    others = range(1, len(beside))
    if is_top and (
        len(path) == 1
        or not any(_directly_above(source, lines, beside, n) for n in others)
    ):
        return range(rows.stop, rows.stop)
    return rows


def _directly_above(
    source: Source, lines: TextLines, beside: list[Path], number: int
) -> range:
    """Return the rows of the comments directly above one of the items of a list."""
    at = source.extent(beside[number])
    before = source.extent(beside[number - 1]) if number else None
    if at is None:
        return range(0)
    stop, column = _start(lines, beside[number], at)
    floor = lines.row(before.end) + 1 if before else 0
    row = stop
    if not lines.line(stop)[:column].strip(" "):
        while row > floor and _is_comment(lines.line(row - 1), column):
            row -= 1
    return range(row, stop)


def _is_comment(line: str, column: int | None = None) -> bool:
    """Tell whether a line is a comment, and begins in a column."""
    return line.lstrip(" ").startswith("#") and column in {None, indent(line)}
