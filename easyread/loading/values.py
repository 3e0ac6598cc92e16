"""Where a value of a YAML file ends, and what a plain one says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.model import Anchor
from easyread.text.written import Written

if TYPE_CHECKING:
    from collections.abc import Sequence

    from easyread.model import Place

_QUOTED = {
    '"': re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL),
    "'": re.compile(r"'[^']*(?:''[^']*)*'(?!')"),
}
_IN_BRACKETS = re.compile(
    r"""(?:(?<=[\s\[{,:])|^)(?:"[^"\\]*(?:\\.[^"\\]*)*"|'[^']*(?:''[^']*)*')"""
    r"|(?:(?<=\s)|^)\#.*|[\[\]{}]",
    re.MULTILINE,
)
_BLOCK = re.compile(r"[|>](?:[1-9][+-]?|[+-][1-9]?)?[ ]*(?:(?<= )#.*)?$")
_REST = re.compile(r"[ ]*(?:(?<= )#.*)?(?:\n|$)")
_HIDDEN = re.compile("[\u200b\u2060\u00ad]+")
_WHOLE_NUMBER = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,14})")
_TYPED: dict[str, bool] = {
    **dict.fromkeys(["true", "True", "TRUE"], True),
    **dict.fromkeys(["false", "False", "FALSE"], False),
}


def indent(line: str) -> int:
    """Return the column of the first letter."""
    return len(line) - len(line.lstrip(" "))


def block(lines: Sequence[str], row: int, floor: int) -> int:
    """Return the first row after `row` that stands no further right than `floor`."""
    end = row + 1
    while end < len(lines) and (
        indent(lines[end]) > floor or not lines[end].strip(" ")
    ):
        end += 1
    return end


def quoted_end(lines: Sequence[str], row: int, column: int, floor: int) -> int | None:
    """Return the last row of the quoted text that begins here and ends its line.

    Words that only begin with a quotation mark are not a quoted text.
    """
    pattern = _QUOTED[lines[row][column]]
    found = pattern.match(lines[row], column)
    if found:
        return row if _REST.fullmatch(lines[row], found.end()) else None
    text = "\n".join([lines[row][column:], *lines[row + 1 : block(lines, row, floor)]])
    found = pattern.match(text)
    if found and _REST.match(text, found.end()):
        return row + found.group().count("\n")
    return None


def brackets_end(lines: Sequence[str], row: int, column: int, floor: int) -> int | None:
    """Return the last row of the list in brackets that begins here.

    None means that more words follow, as after a link. A list without its last
    bracket ends before `row`.
    """
    end = block(lines, row, floor)
    while end < len(lines) and lines[end].lstrip(" ")[:1] in {"]", "}"}:
        end += 1
    text = "\n".join([lines[row][column:], *lines[row + 1 : end]])
    depth = 0
    for found in _IN_BRACKETS.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(found.group(), 0)
        if not depth:
            whole = _REST.match(text, found.end())
            return row + text.count("\n", 0, found.end()) if whole else None
    return row - 1


def deep_bracket(
    lines: Sequence[str], row: int, column: int, last: int, most: int
) -> tuple[int, int] | None:
    """Return row and column of a bracket within more than `most` others, if any is."""
    text = "\n".join([lines[row][column:], *lines[row + 1 : last + 1]])
    depth = 0
    for found in _IN_BRACKETS.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(found.group(), 0)
        if depth > most:
            before = text[: found.start()]
            below = before.count("\n")
            return row + below, found.start() - (before.rfind("\n") + 1) + (
                0 if below else column
            )
    return None


def block_end(lines: Sequence[str], row: int, column: int, floor: int) -> int | None:
    """Return the last row of the block text that begins here with `|` or `>`."""
    if not _BLOCK.match(lines[row], column):
        return None
    return block(lines, row, floor) - 1


def typed(text: Written) -> Written:
    """Give a plain text the value that it has in YAML, where that is beyond doubt.

    `10:30`, `no`, `0123` and `1.10` are words like any others here, unlike in YAML
    1.1, which makes 630, False, 83 and 1.1 from them.
    """
    if text in _TYPED:
        text.value = _TYPED[text]
    elif _WHOLE_NUMBER.fullmatch(text):
        text.value = int(text)
    elif text in {"", "null"}:
        text = Written("", text.place)
        text.value = None
    return text


def fold(pieces: Sequence[tuple[int, int, str]], place: Place) -> Written:
    """Join the lines of one plain text: (row, column, words), empty words for a gap.

    One line end is a space. Each empty line is a line end.
    """
    text = ""
    anchors: list[Anchor] = []
    gap = ""
    for row, column, words in pieces:
        if not words:
            gap += "\n"
            continue
        text += (gap or " ") if text else ""
        anchors.append(Anchor(len(text), row + 1, column + 1))
        text += words
        gap = ""
    return visible(Written(text, place, anchors if len(anchors) > 1 else ()))


def visible(text: Written) -> Written:
    """Leave out marks without any width, which come along with copied words."""
    if text.isascii() or not _HIDDEN.search(text):
        return text
    kept = ""
    anchors = []
    start = 0
    for found in [*_HIDDEN.finditer(text), None]:
        part = text.cut(start, found.start() if found else None)
        if part:
            anchors += [
                Anchor(anchor.offset + len(kept), anchor.line, anchor.column)
                for anchor in part.anchors
            ]
        kept += part
        start = found.end() if found else len(text)
    return Written(kept, text.place, anchors)
