"""Changes to Markdown and plain text: each function yields texts, the best one first.

A sentence may share its line with others, go on in the next line, or stand in a list
or a quotation. So each change has several ways; what reads them again picks the first
that is right.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from easyread.loading.sections import LISTS, NO_NUMBER
from easyread.loading.splice.text_lines import TextLines, reordered
from easyread.loading.splice.text_values import escaped, spellings
from easyread.text.labels import FIRST, Label, read_label
from easyread.text.written import Written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.loading.source import Extent, Path, Source
    from easyread.loading.splice.emit import Value

_BULLET = re.compile(
    r"(?P<margin> *(?:> ?)*)"
    r"(?P<mark>[-*+•]|\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{2,5})[.)])(?P<gap> +)"
)
_MARGIN = re.compile(r"(?P<margin> *(?:> ?)*)")
_HEADING = re.compile(r" {0,3}(#+) ")
_LISTS = {"list", "steps"}


def set_value(source: Source, path: Path, value: Value) -> Iterator[str]:
    """Write a sentence, an item or a heading in the place of another."""
    extent = source.extent(path)
    text = source.text
    if extent is None:
        yield from _set_part(source, path, value)
        return
    for words in spellings(source, value):
        yield text[: extent.start] + words + text[extent.end :]
        if extent.style == "body":
            yield from _apart(source, extent, extent, words)


def _set_part(source: Source, path: Path, value: Value) -> Iterator[str]:
    """Write a heading where a section has none."""
    if path[2:] == ("heading",) and isinstance(value, str):
        first = _rows(source, path[:2])[0]
        for words in escaped(value):
            yield TextLines(source).with_lines(first, [f"{_sign(source)} {words}", ""])


def insert_item(source: Source, path: Path, index: int, value: Value) -> Iterator[str]:
    """Write a new sentence, item or section."""
    if path == ("sections",):
        yield from _insert_section(source, index, value)
        return
    before = source.extent((*path, index - 1)) if index else None
    after = source.extent((*path, index))
    for words in spellings(source, value):
        if before:
            yield from _after(source, path, before, words)
        elif after:
            yield from _before(source, path, after, words)
        else:
            yield from _first_of(source, path, words)


def _after(source: Source, path: Path, at: Extent, words: str) -> Iterator[str]:
    """Write words after a sentence: beside it where it has neighbours, or below it."""
    text, lines = source.text, TextLines(source)
    row = lines.row(at.end)
    alone = not lines.text[at.end : lines.end(row)].strip()
    if not alone and path[-1] == "say":
        yield f"{text[: at.end]} {words}{text[at.end :]}"
    yield from _apart(source, at, None, words)
    if alone and path[-1] == "say":
        yield f"{text[: at.end]} {words}{text[at.end :]}"


def _before(source: Source, path: Path, at: Extent, words: str) -> Iterator[str]:
    """Write words before the first sentence."""
    text, lines = source.text, TextLines(source)
    row = lines.row(at.start)
    bullet = _bullet(lines, row) if path[-1] in _LISTS else None
    if bullet:
        yield lines.with_lines(row, [bullet.group() + words])
    margin = _margin(lines, row)
    if source.form == ".txt":
        yield lines.with_lines(row, [words])
        return
    yield lines.with_lines(row, [margin + words, margin.rstrip()])
    yield f"{text[: at.start]}{words} {text[at.start :]}"


def _first_of(source: Source, path: Path, words: str) -> Iterator[str]:
    """Write the first sentence or the first item of a section."""
    lines = TextLines(source)
    if path[-1] in _LISTS:
        mark = f"{FIRST}" if path[-1] == "steps" else "-"
        yield _in_gap(source, _rows(source, path[:-1])[1], [f"{mark} {words}"])
        return
    heading = source.extent((*path[:-1], "heading"))
    if heading:
        row = lines.row(heading.end) + 1
        yield _in_gap(source, row, [words])
        yield _in_gap(source, row + 1, [words])  # below a heading that is underlined


def _in_gap(source: Source, row: int, new: list[str]) -> str:
    """Return the text with new lines before a row, and an empty line on each side."""
    lines = TextLines(source)
    while row and row == len(source.lines) and not lines.line(row - 1).strip():
        row -= 1
    if source.form != ".txt":
        before = [""] if row and lines.line(row - 1).strip() else []
        after = [""] if row < len(source.lines) and lines.line(row).strip() else []
        new = [*before, *new, *after]
    return lines.with_lines(row, new)


def _apart(
    source: Source, at: Extent, instead: Extent | None, words: str
) -> Iterator[str]:
    """Yield texts with words in a line of their own, after a sentence or instead of it.

    What else stands in the line goes on in a line of its own too.
    """
    lines = TextLines(source)
    row = lines.row(at.start)
    bullet = _bullet(lines, row) if source.form == ".md" or at.head < at.start else None
    text = lines.text
    before = text[: instead.start].rstrip(" ") if instead else text[: at.end]
    last = lines.row(at.end)
    rest = text[at.end : lines.end(last)].lstrip(" ")
    end = lines.end_of_line
    if bullet and text[at.head : at.start].strip():
        label = read_label(bullet["mark"])
        mark = f"{label.next}" if label else bullet["mark"]
        mark = bullet["margin"] + mark + bullet["gap"]
        below = again = end + mark
        if label and instead:  # what goes on with a step has no number of its own
            below = again = f"{end}{end}{' ' * len(bullet.group())}"
    elif source.form == ".txt":
        below = again = end
    else:
        margin = _margin(lines, row)
        below = again = f"{end}{margin.rstrip()}{end}{margin}"
    is_first = instead and _is_margin(text[lines.start(row) : instead.start])
    if instead and is_first:
        before, below = text[: instead.start], ""
    result = before + below + words + (again + rest if rest else "")
    tail = text[lines.end(last) :]
    yield result + tail
    if source.form != ".txt":
        yield f"{result}{end}{_margin(lines, row).rstrip()}{tail}"


def _is_margin(words: str) -> bool:
    """Tell whether a line has only its signs here: for an item, or a quotation."""
    return not words.strip(" >") or bool(_BULLET.fullmatch(words))


def _bullet(lines: TextLines, row: int) -> re.Match[str] | None:
    """Return the bullet or number of the item that a row belongs to."""
    while row >= 0 and lines.line(row).strip():
        match = _BULLET.match(lines.line(row))
        if match:
            return match
        row -= 1
    return None


def _margin(lines: TextLines, row: int) -> str:
    match = _MARGIN.match(lines.line(row))
    return match["margin"] if match else ""


def delete_item(source: Source, path: Path) -> Iterator[str]:
    """Take out a sentence, an item, a section or a title."""
    lines = TextLines(source)
    if len(path) == 2 and path[0] == "sections":  # noqa: PLR2004  sections, number
        first, last = _rows(source, path)
        yield lines.without(first, last - 1)
        return
    if path[-2:-1] == ("steps",):
        source = _counted_down(source, path)
        lines = TextLines(source)
    at = source.extent(path)
    if at is None:
        return
    first, last = lines.row(at.start), lines.row(at.end)
    before = lines.text[lines.start(first) : at.start]
    after = lines.text[at.end : lines.end(last)]
    if at.style == "heading" and path[0] == "title":
        before = ""
    if not after.strip(" #") and _is_margin(before):
        if not lines.line(last + 1).strip() and not lines.line(first - 1).strip():
            yield lines.without(first, last + 1)  # one empty line is enough
        yield lines.without(first, last)
        return
    tail = lines.text[at.end :]
    if after.strip():
        yield lines.text[: at.start] + tail.lstrip(" ")
    yield lines.text[: at.start].rstrip(" ") + tail


def _counted_down(source: Source, path: Path) -> Source:
    """Return a source in whose text each step after one has the label before its own."""
    number = path[-1]
    if not isinstance(number, int):
        return source
    lines = TextLines(source)
    before = _label_at(source, lines, path)
    changes: list[tuple[int, int, str]] = []
    while before and (at := source.extent((*path[:-1], number := number + 1))):
        step = source.value((*path[:-1], number))
        label = _label_at(source, lines, (*path[:-1], number))
        if label and (isinstance(step, dict) and Written("number") in step):
            break
        if label:
            start = lines.start(lines.row(at.start))
            bullet = _BULLET.match(lines.line(lines.row(at.start)))
            if bullet:
                mark = (start + bullet.start("mark"), start + bullet.end("mark"))
                changes.append((*mark, str(before)))
            before = label
    text = source.text
    for start, end, sign in reversed(changes):
        text = text[:start] + sign + text[end:]
    return replace(source, text=text)


def _label_at(source: Source, lines: TextLines, path: Path) -> Label | None:
    """Return the label in the line of a step; None where it goes on with another."""
    step = source.value(path)
    if isinstance(step, dict) and step.get(Written("number")) == NO_NUMBER:
        return None
    at = source.extent(path)
    bullet = _BULLET.match(lines.line(lines.row(at.start))) if at else None
    return read_label(bullet["mark"]) if bullet else None


def _rows(source: Source, path: Path) -> tuple[int, int]:
    """Return the first row of a section, and the first row after it."""
    rows: dict[int, list[int]] = {}
    for inner, spots in source.spots.items():
        if len(inner) > 2 and inner[0] == "sections" and spots.style != "plain":  # noqa: PLR2004  what is in a section
            number = inner[1]
            if isinstance(number, int):
                rows.setdefault(number, []).append(spots.head[0])
    number = path[1]
    starts = {section: min(section_rows) for section, section_rows in rows.items()}
    if not isinstance(number, int) or number not in starts:
        return len(source.lines), len(source.lines)
    later = [start for section, start in starts.items() if section > number]
    return starts[number], min(later, default=_last_row(source))


def _last_row(source: Source) -> int:
    """Return the row after the last one with words."""
    rows = [row for row, line in enumerate(source.lines) if line.strip()]
    return rows[-1] + 1 if rows else 0


def _sign(source: Source) -> str:
    """Return the sign that headings have in this text."""
    for path, spots in source.spots.items():
        if spots.style == "heading" and path[0] == "sections":
            match = _HEADING.match(source.lines[spots.start[0]])
            if match:
                return match.group(1)
    return "##"


def _insert_section(source: Source, index: int, value: Value) -> Iterator[str]:
    """Write a new section before another, or at the end."""
    if not isinstance(value, dict):
        return
    sentences, listed, steps = (
        part if isinstance(part := value.get(name) or [], list) else [part]
        for name in LISTS
    )
    row = _rows(source, ("sections", index))[0]
    if row >= len(source.lines):
        row = _last_row(source)
    for heading in escaped(str(value.get("heading") or "")):
        new = [f"{_sign(source)} {heading}", ""] if heading else []
        for item in sentences:
            new += [next(spellings(source, item), ""), ""]
        new += [f"- {next(spellings(source, item), '')}" for item in listed]
        label = FIRST
        for step in steps:
            new.append(f"{label} {next(spellings(source, step), '')}")
            label = label.next
        while new and not new[-1]:
            new.pop()
        yield _in_gap(source, row, new)


def move_item(source: Source, path: Path, index: int) -> Iterator[str]:
    """Move the lines of a section, or a sentence or an item."""
    lines = TextLines(source)
    number = path[-1]
    if not isinstance(number, int):
        return
    if len(path) == 2:  # noqa: PLR2004  sections, number
        first, last = _rows(source, path)
        to = _rows(source, ("sections", index))
        moved = lines.moved(first, last - 1, to[0] if index < number else to[1])
        apart = _with_gaps(source, path, index)
        yield from (moved, apart) if lines.line(first - 1).strip() else (apart, moved)
        return
    yield reordered(source, path[:-1], number, index)


def _with_gaps(source: Source, path: Path, index: int) -> str:
    """Return the text with a section moved, and an empty line round each."""
    lines = TextLines(source)
    first, last = _rows(source, path)
    chunk = [lines.line(row) for row in range(first, last)]
    while chunk and not chunk[-1].strip():
        chunk.pop()
    to = _rows(source, ("sections", index))
    number = path[-1]
    at = to[0] if isinstance(number, int) and index < number else to[1]
    rows = [lines.line(row) for row in range(len(source.lines))]
    before = rows[:at] if at <= first else [*rows[:first], *rows[last:at]]
    after = [*rows[at:first], *rows[last:]] if at <= first else rows[at:]
    result = [*before, *([""] if before and before[-1].strip() else []), *chunk]
    result += ["", *after] if after and any(line.strip() for line in after) else [""]
    return lines.text[: lines.start(0)] + lines.end_of_line.join(result)
