"""The texts of a YAML file: where each ends, what it says, where its letters stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from easyread.model import Anchor, Place
from easyread.text.letters import plain_letters
from easyread.text.written import Written

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from easyread.loading.source import SourceText, Spot

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
_WHOLE_NUMBER = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,14})")
_TYPED: dict[str, bool] = {
    **dict.fromkeys(["true", "True", "TRUE"], True),
    **dict.fromkeys(["false", "False", "FALSE"], False),
}
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


def indent(line: str) -> int:
    """Return the column of the first letter."""
    return len(line) - len(line.lstrip(" "))


def row_after_block(lines: Sequence[str], row: int, floor: int) -> int:
    """Return the first row after `row` that is indented by no more than `floor`."""
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
    match = pattern.match(lines[row], column)
    if match:
        return row if _REST.fullmatch(lines[row], match.end()) else None
    text = "\n".join(
        [lines[row][column:], *lines[row + 1 : row_after_block(lines, row, floor)]]
    )
    match = pattern.match(text)
    if match and _REST.match(text, match.end()):
        return row + match.group().count("\n")
    return None


def brackets_end(lines: Sequence[str], row: int, column: int, floor: int) -> int | None:
    """Return the last row of the list in brackets that begins here.

    None means that more words follow, as after a link. A list without its last
    bracket ends before `row`.
    """
    end = row_after_block(lines, row, floor)
    while end < len(lines) and lines[end].lstrip(" ")[:1] in {"]", "}"}:
        end += 1
    text = "\n".join([lines[row][column:], *lines[row + 1 : end]])
    depth = 0
    for match in _IN_BRACKETS.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(match.group(), 0)
        if not depth:
            ending = _REST.match(text, match.end())
            return row + text.count("\n", 0, match.end()) if ending else None
    return row - 1


def deep_bracket(
    lines: Sequence[str], row: int, column: int, last: int, most: int
) -> tuple[int, int] | None:
    """Return row and column of a bracket within more than `most` others, if any is."""
    text = "\n".join([lines[row][column:], *lines[row + 1 : last + 1]])
    depth = 0
    for match in _IN_BRACKETS.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(match.group(), 0)
        if depth > most:
            before = text[: match.start()]
            below = before.count("\n")
            return row + below, match.start() - (before.rfind("\n") + 1) + (
                0 if below else column
            )
    return None


def block_end(lines: Sequence[str], row: int, column: int, floor: int) -> int | None:
    """Return the last row of the block text that begins here with `|` or `>`."""
    if not _BLOCK.match(lines[row], column):
        return None
    return row_after_block(lines, row, floor) - 1


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
    return plain_letters(Written(text, place, anchors if len(anchors) > 1 else ()))


def read_quoted(
    source: SourceText, value: str, start: Spot, end: Spot, style: str
) -> Written:
    """Return a quoted text or a block with the place of each letter.

    YAML read `value` from `start` to before `end`.
    `style` is YAML's: a quotation mark, or `|` or `>` for a block.
    """
    if style in {"|", ">"}:
        return plain_letters(_block(source, value, start))
    place = source.place(start[0], start[1] + 1)
    if start[0] == end[0] and end[1] - start[1] - 2 == len(value):
        return plain_letters(Written(value, place))
    text, anchors = "", list[Anchor]()
    for row, column, words in _pieces(source.lines, start, end, style):
        anchors.append(Anchor(len(text), row + 1, column + 1))
        text += words
    return plain_letters(Written(value, place, anchors if text == value else ()))


def _pieces(
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
        for match in pattern.finditer(line[:last], first):
            joined = match.group() == "\\"
            yield row, match.start(), _unescape(match.group(), style)


def _unescape(words: str, style: str) -> str:
    """Return what one piece of a quoted text stands for."""
    if style == "'":
        return "'" if words == "''" else words
    if not words.startswith("\\"):
        return words
    if words[1:2] in {"x", "u", "U"}:
        return chr(int(words.lstrip("\\xuU"), 16))
    return _SHORT.get(words[1:], words[1:])


def _block(source: SourceText, value: str, start: Spot) -> Written:
    """Place the lines of a block: each is found again in the text YAML made."""
    anchors = []
    offset = 0
    margin = -1
    row = start[0] + 1
    while offset < len(value) and row < len(source.lines):
        line = source.lines[row]
        if line.strip(" "):
            if margin < 0:  # spaces beyond the margin are part of the text
                margin = indent(line) - indent(value.lstrip("\n"))
            index = value.find(line[margin:], offset)
            if index < 0:
                break
            anchors.append(Anchor(index, row + 1, margin + 1))
            offset = index + len(line) - margin
        row += 1
    place = Place(source.file, anchors[0].line, anchors[0].column) if anchors else None
    return Written(value, place or source.place(*start), anchors)
