"""Quoted and block texts, with the place of every character."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from easyread.loading.values import indent, visible
from easyread.model import Anchor, Place
from easyread.text.written import Written

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from easyread.loading.manuscript import Manuscript

Spot = tuple[int, int]

_ESCAPED = re.compile(
    r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)|[^\\]+|\\$"
)
_DOUBLED = re.compile(r"''|[^']+")
_SHORT: Final = {
    "0": "\0",
    "a": "\a",
    "b": "\b",
    "t": "\t",
    "n": "\n",
    "v": "\v",
    "f": "\f",
    "r": "\r",
    "e": "\x1b",
    "N": "\x85",
    "_": "\xa0",
    "L": "\u2028",
    "P": "\u2029",
}


def written(
    sheet: Manuscript, value: str, start: Spot, end: Spot, style: str
) -> Written:
    """Return what YAML read from `start` to `end`, with the place of each letter.

    `style` is YAML's: a quotation mark, or `|` or `>` for a block.
    """
    if style in {"|", ">"}:
        return visible(_block(sheet, value, start))
    place = sheet.place(start[0], start[1] + 1)
    if start[0] == end[0] and end[1] - start[1] - 2 == len(value):
        return visible(Written(value, place))
    text, anchors = "", list[Anchor]()
    for row, column, words in _quoted(sheet.lines, start, end, style):
        anchors.append(Anchor(len(text), row + 1, column + 1))
        text += words
    return visible(Written(value, place, anchors if text == value else ()))


def _quoted(
    lines: Sequence[str], start: Spot, end: Spot, style: str
) -> Iterator[tuple[int, int, str]]:
    """Give the words of a quoted text piece by piece, each with row and column."""
    gap = 0
    joined = False
    for row in range(start[0], end[0] + 1):
        line = lines[row]
        first = start[1] + 1 if row == start[0] else indent(line)
        last = end[1] - 1 if row == end[0] else len(line.rstrip(" "))
        if first >= last and row not in {start[0], end[0]}:
            gap += 1
            continue
        if row > start[0] and not joined:
            yield row, max(first - 1, 0), "\n" * gap or " "
        elif joined and gap:
            yield row, max(first - 1, 0), "\n" * gap
        gap = 0
        joined = False
        pattern = _ESCAPED if style == '"' else _DOUBLED
        for found in pattern.finditer(line[:last], first):
            joined = found.group() == "\\"
            yield row, found.start(), _unescape(found.group(), style)


def _unescape(words: str, style: str) -> str:
    """Return what one piece of a quoted text stands for."""
    if style == "'":
        return "'" if words == "''" else words
    if not words.startswith("\\"):
        return words
    if words[1:2] in {"x", "u", "U"}:
        return chr(int(words.lstrip("\\xuU"), 16))
    return _SHORT.get(words[1:], words[1:])


def _block(sheet: Manuscript, value: str, start: Spot) -> Written:
    """Place the lines of a block: each is found again in the text YAML made."""
    anchors = []
    offset = 0
    margin = -1
    row = start[0] + 1
    while offset < len(value) and row < len(sheet.lines):
        line = sheet.lines[row]
        if line.strip(" "):
            if margin < 0:  # spaces beyond the margin are part of the text
                margin = indent(line) - indent(value.lstrip("\n"))
            found = value.find(line[margin:], offset)
            if found < 0:
                break
            anchors.append(Anchor(found, row + 1, margin + 1))
            offset = found + len(line) - margin
        row += 1
    place = Place(sheet.file, anchors[0].line, anchors[0].column) if anchors else None
    return Written(value, place or sheet.place(*start), anchors)
