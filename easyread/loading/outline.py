"""Reads the lines of a YAML file for what their author meant, before YAML does.

YAML takes a colon, a hash or a bracket in a sentence for a sign of its own. Here
each plain text is taken out of the lines, whole, and an empty pair of quotation
marks is left in its place. So YAML reads only the structure, and no row or column
moves. A line without a place in the structure is a fault, and is left out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.loading import misread
from easyread.loading.levels import Levels
from easyread.loading.names import SENTENCE_NAMES
from easyread.loading.values import (
    block,
    block_end,
    brackets_end,
    deep_bracket,
    fold,
    indent,
    quoted_end,
)
from easyread.yaml_data import DEEPEST

if TYPE_CHECKING:
    from easyread.loading.levels import Level
    from easyread.loading.manuscript import Manuscript
    from easyread.loading.names import Names
    from easyread.text.written import Written

_MARKER = re.compile(r"(?:---|\.\.\.)(?: |$)|%[A-Z]")
_QUOTED_NAME = re.compile(
    r"""(?:"[^"\\]*(?:\\.[^"\\]*)*"|'[^']*(?:''[^']*)*')[ ]*(:)(?:[ ]+|$)"""
)
_COLON = re.compile(r":(?: +|$)")
_COMMENT = re.compile(r"(?<= )#(?= |$)")
_COMMENT_AFTER_SENTENCE = re.compile(r"(?<=  )#(?= |$)")
_SIGN = re.compile(r"[*][\w-]+$|[&!][\w!-]+")
_ENDS = {
    '"': quoted_end,
    "'": quoted_end,
    "[": brackets_end,
    "{": brackets_end,
    "|": block_end,
    ">": block_end,
}


class Outline:
    """The structure of a file: `lines` for YAML, and the `texts` taken out of them.

    `texts` are kept by row and column; `extents` are the values over several rows.
    `sentences` are the texts in lists of sentences: `null` is a word there.
    """

    def __init__(self, sheet: Manuscript, names: Names) -> None:
        """Read all lines."""
        self.sheet = sheet
        self.names = names
        self.lines = list(sheet.lines)
        self.texts: dict[tuple[int, int], Written] = {}
        self.sentences: set[tuple[int, int]] = set()
        self.extents: list[tuple[int, int, int]] = []
        self._levels = Levels(sheet)
        row = 0
        while row < len(self.lines):
            row = self._line(row)

    def blank(self, row: int, end: int) -> int:
        """Leave the rows from `row` to before `end` out."""
        self.lines[row:end] = [""] * (end - row)
        return end

    def _line(self, row: int) -> int:
        """Read one line and what belongs to it; return the next row."""
        line = self.lines[row]
        rest = line.lstrip(" ")
        column = len(line) - len(rest)
        if not rest or rest[0] == "#":
            return row + 1
        if not column and _MARKER.match(rest):
            self._levels.clear()
            return row + 1
        if not self._levels and rest[0] in "[{":
            return self._value(row, column, -1)
        is_item = rest.startswith("- ") or rest == "-"
        if self._levels.fits(row, column, is_item=is_item):
            level = self._levels.top
            if level.waits and column > level.column:
                return self._below(row, column, is_item=is_item)
            return self._item(row, column) if is_item else self._entry(row, column)
        return self.blank(row, block(self.lines, row, column))

    def _below(self, row: int, column: int, *, is_item: bool) -> int:
        """Read the value that stands in the lines below its name."""
        level = self._levels.top
        if len(self._levels) >= DEEPEST:
            misread.too_deep(self.sheet, row, column)
            return self.blank(row, block(self.lines, row, level.column))
        level.waits = False
        parent = level.name
        name = self._name(row, column)
        if is_item:
            self._levels.open(column, parent, is_list=True)
            return self._item(row, column)
        if name and self.names.holds_names(parent, name[0]):
            self._levels.open(column, parent, is_list=False)
            return self._entry(row, column)
        return self._value(row, column, level.column)

    def _item(self, row: int, column: int) -> int:
        """Read an item of a list: `- words`, or the first name of a mapping."""
        line = self.lines[row]
        level = self._levels.top
        level.name = level.parent
        inner = column + 1 + indent(line[column + 1 :])
        if inner >= len(line):
            level.waits = True
            return row + 1
        if self._is_mapping(row, inner, level):
            self._levels.open(inner, level.parent, is_list=False)
            return self._entry(row, inner)
        names = self.names.of_items(level.parent)
        if names >= SENTENCE_NAMES:
            self.sentences.add((row, inner))
        return self._value(row, inner, column, names)

    def _is_mapping(self, row: int, column: int, level: Level) -> bool:
        """Tell whether an item is names and values; else it is words."""
        found = self._name(row, column)
        if not found or self.lines[row][column] in "[{":
            return False
        names = self.names.of_items(level.parent)
        if found[0] in names:
            return True
        if self.names.is_list_of_parts(level.parent):
            return True
        end = block(self.lines, row, level.column)
        return any(
            indent(self.lines[below]) == column
            and (other := self._name(below, column))
            and other[0] in names
            for below in range(row + 1, end)
        )

    def _name(self, row: int, column: int) -> tuple[str, int] | None:
        """Return the name before a colon, and the column of what follows it."""
        line = self.lines[row]
        found = _QUOTED_NAME.match(line, column)
        if found:
            return line[column : found.start(1)].strip(" ")[1:-1], found.end()
        found = _COLON.search(line, column)
        if not found or found.start() == column:
            return None
        return line[column : found.start()].rstrip(" "), found.end()

    def _entry(self, row: int, column: int) -> int:
        """Read `name: value`."""
        found = self._name(row, column)
        if not found or misread.bad_name(self.sheet, row, column, found[0]):
            if not found:
                misread.no_name(self.sheet, row, column, self.names)
            return self.blank(row, block(self.lines, row, column))
        level = self._levels.top
        level.name, start = found
        level.waits = start >= len(self.lines[row])
        if level.waits:
            return row + 1
        if _COMMENT.match(self.lines[row], start):
            level.waits = True
            return row + 1
        names = SENTENCE_NAMES if level.name == "say" else None
        return self._value(row, start, column, names, level.name)

    def _value(
        self,
        row: int,
        column: int,
        floor: int,
        items: frozenset[str] | None = None,
        name: str = "",
    ) -> int:
        """Read a value: quoted, in brackets, a block, or else plain words.

        `items` are the names that would make this sentence a mapping.
        """
        line = self.lines[row]
        first = line[column]
        is_item = items is not None and not name
        if is_item and first in "[{" and not self._is_inline_mapping(line, column):
            first = ""
        if not is_item and _SIGN.match(line.rstrip(" "), column):
            misread.yaml_sign(self.sheet, row, column)
            return self.leave_out(row, column, block(self.lines, row, floor))
        ends = _ENDS.get(first)
        last = ends(self.lines, row, column, floor) if ends else None
        if last is None and first == '"' and not is_item:
            last = row - 1 if line.count('"', column) == 1 else None
        if last is None:
            return self._words(row, column, floor, items)
        if last < row:
            misread.not_closed(self.sheet, row, column)
            return self.leave_out(row, column, block(self.lines, row, floor))
        if first in "[{" and not self._is_shallow(row, column, last):
            return self.leave_out(row, column, last + 1)
        self.extents.append((row, column, last))
        return last + 1

    def _is_shallow(self, row: int, column: int, last: int) -> bool:
        """Refuse brackets within too many others: YAML might not survive them."""
        most = DEEPEST - len(self._levels)
        found = deep_bracket(self.lines, row, column, last, most)
        if found:
            misread.too_deep(self.sheet, *found)
        return not found

    def _is_inline_mapping(self, line: str, column: int) -> bool:
        """Tell whether `{say: …}` begins here, and not words in braces."""
        found = _COLON.search(line, column)
        name = line[column + 1 : found.start()].strip(" ") if found else ""
        return line[column] == "{" and name in self.names.known

    def leave_out(self, row: int, column: int, end: int) -> int:
        """Put nothing in the place of a value that cannot be read."""
        self.texts[row, column] = fold((), self.sheet.place(row, column))
        self.lines[row] = self.lines[row][:column] + '""'
        return self.blank(row + 1, end)

    def _words(
        self, row: int, column: int, floor: int, items: frozenset[str] | None
    ) -> int:
        """Take plain words out of the lines, with those that go on below."""
        end = block(self.lines, row, floor)
        pieces = [(row, column, self._uncommented(row, column, items))]
        for below in range(row + 1, end):
            line = self.lines[below]
            start = indent(line)
            if line[start:].startswith("#") or line[start:].rstrip(" ") == "-":
                continue
            name = self._name(below, start) if line.strip(" ") else None
            known = self.names.known if items is None else items
            if (name and name[0] in known) or line[start:].startswith("- "):
                misread.after_words(self.sheet, (row, column), below, name)
                break
            pieces.append((below, start, self._uncommented(below, start, items)))
        self.texts[row, column] = fold(pieces, self.sheet.place(row, column))
        self.lines[row] = self.lines[row][:column] + '""'
        return self.blank(row + 1, end)

    def _uncommented(self, row: int, column: int, items: frozenset[str] | None) -> str:
        """Return the words of a line without the comment after them.

        In a sentence a hash is a word like others, so there a comment needs two
        spaces before it.
        """
        line = self.lines[row]
        pattern = _COMMENT if items is None else _COMMENT_AFTER_SENTENCE
        found = pattern.search(line, column)
        hash_sign = _COMMENT.search(line, column)
        if hash_sign and not found:
            misread.comment(self.sheet, row, hash_sign.start())
        elif found and items is None and _is_number(line, found.start()):
            misread.left_out(self.sheet, row, found.start())
        return line[column : found.start() if found else None].rstrip(" ")


def _is_number(line: str, hash_sign: int) -> bool:
    """Tell whether a hash may say “number”, as in “bus # 4”: no note begins so."""
    return line[hash_sign - 2] != " " and line[hash_sign + 2 :][:1].isdigit()
