"""Reads the lines of a YAML file for what their author meant, before YAML does.

YAML takes a colon, a hash or a bracket in a sentence for a sign of its own. Here
each plain text is taken out of the lines, whole, and an empty pair of quotation
marks is left in its place. So YAML reads only the structure, and no row or column
moves. A line without a place in the structure is a fault, and is left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from easyread.loading import yaml_faults
from easyread.loading.keys import SENTENCE_KEYS
from easyread.loading.scalars import (
    block_end,
    brackets_end,
    deep_bracket,
    fold,
    indent,
    quoted_end,
    row_after_block,
)
from easyread.yaml_data import DEEPEST

if TYPE_CHECKING:
    from easyread.loading.keys import Keys
    from easyread.loading.source import SourceText, Spot
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

    `texts` are kept by row and column, `ends` tell where the words of each end.
    `lasts` are the last rows of values in quotation marks, brackets or blocks.
    `sentences` are the texts in lists of sentences: `null` is a word there.
    """

    def __init__(self, text: SourceText, keys: Keys) -> None:
        """Read all lines."""
        self.text = text
        self.keys = keys
        self.lines = list(text.lines)
        self.texts: dict[Spot, Written] = {}
        self.ends: dict[Spot, Spot] = {}
        self.sentences: set[Spot] = set()
        self.lasts: dict[Spot, int] = {}
        self._levels = _Levels(text)
        row = 0
        while row < len(self.lines):
            row = self._line(row)

    def blank(self, row: int, end: int) -> int:
        """Leave the rows from `row` to before `end` out."""
        self.lines[row:end] = [""] * (end - row)
        return end

    def end_of_block(self, start: Spot) -> Spot:
        """Return where the last line of a block text ends that has words."""
        row = self.lasts.get(start, start[0])
        while row > start[0] and not self.lines[row].strip(" "):
            row -= 1
        return row, len(self.lines[row])

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
        return self.blank(row, row_after_block(self.lines, row, column))

    def _below(self, row: int, column: int, *, is_item: bool) -> int:
        """Read the value that stands in the lines below its name."""
        level = self._levels.top
        if len(self._levels) >= DEEPEST:
            yaml_faults.too_deep(self.text, row, column)
            return self.blank(row, row_after_block(self.lines, row, level.column))
        level.waits = False
        parent = level.name
        name = self._key(row, column)
        if is_item:
            self._levels.open(column, parent, is_list=True)
            return self._item(row, column)
        if name and self.keys.holds(parent, name[0]):
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
        keys = self.keys.of_items(level.parent)
        if keys >= SENTENCE_KEYS:
            self.sentences.add((row, inner))
        return self._value(row, inner, column, keys)

    def _is_mapping(self, row: int, column: int, level: _Level) -> bool:
        """Tell whether an item is names and values; else it is words."""
        key = self._key(row, column)
        if not key or self.lines[row][column] in "[{":
            return False
        keys = self.keys.of_items(level.parent)
        if key[0] in keys:
            return True
        if self.keys.is_list_of_parts(level.parent):
            return True
        end = row_after_block(self.lines, row, level.column)
        return any(
            indent(self.lines[below]) == column
            and (other := self._key(below, column))
            and other[0] in keys
            for below in range(row + 1, end)
        )

    def _key(self, row: int, column: int) -> tuple[str, int] | None:
        """Return the key before a colon, and the column of what follows it."""
        line = self.lines[row]
        match = _QUOTED_NAME.match(line, column)
        if match:
            return line[column : match.start(1)].strip(" ")[1:-1], match.end()
        match = _COLON.search(line, column)
        if not match or match.start() == column:
            return None
        return line[column : match.start()].rstrip(" "), match.end()

    def _entry(self, row: int, column: int) -> int:
        """Read `name: value`."""
        key = self._key(row, column)
        if not key or yaml_faults.bad_name(self.text, row, column, key[0]):
            if not key:
                yaml_faults.no_name(self.text, row, column, self.keys)
            return self.blank(row, row_after_block(self.lines, row, column))
        level = self._levels.top
        level.name, start = key
        level.waits = start >= len(self.lines[row])
        if level.waits:
            return row + 1
        if _COMMENT.match(self.lines[row], start):
            level.waits = True
            return row + 1
        items = SENTENCE_KEYS if level.name == "say" else None
        return self._value(row, start, column, items, level.name)

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
            yaml_faults.yaml_sign(self.text, row, column)
            return self.leave_out(row, column, row_after_block(self.lines, row, floor))
        ends = _ENDS.get(first)
        last = ends(self.lines, row, column, floor) if ends else None
        if last is None and first == '"' and not is_item:
            last = row - 1 if line.count('"', column) == 1 else None
        if last is None:
            return self._words(row, column, floor, items)
        if last < row:
            yaml_faults.not_closed(self.text, row, column)
            return self.leave_out(row, column, row_after_block(self.lines, row, floor))
        if first in "[{" and not self._is_shallow(row, column, last):
            return self.leave_out(row, column, last + 1)
        self.lasts[row, column] = last
        return last + 1

    def _is_shallow(self, row: int, column: int, last: int) -> bool:
        """Refuse brackets within too many others: YAML might not survive them."""
        most = DEEPEST - len(self._levels)
        spot = deep_bracket(self.lines, row, column, last, most)
        if spot:
            yaml_faults.too_deep(self.text, *spot)
        return not spot

    def _is_inline_mapping(self, line: str, column: int) -> bool:
        """Tell whether `{say: …}` begins here, and not words in braces."""
        colon = _COLON.search(line, column)
        name = line[column + 1 : colon.start()].strip(" ") if colon else ""
        return line[column] == "{" and name in self.keys.known

    def leave_out(self, row: int, column: int, end: int) -> int:
        """Put nothing in the place of a value that cannot be read."""
        self.texts[row, column] = fold((), self.text.place(row, column))
        self.lines[row] = self.lines[row][:column] + '""'
        return self.blank(row + 1, end)

    def _words(
        self, row: int, column: int, floor: int, items: frozenset[str] | None
    ) -> int:
        """Take plain words out of the lines, with those that go on below."""
        end = row_after_block(self.lines, row, floor)
        pieces = [(row, column, self._uncommented(row, column, items))]
        for below in range(row + 1, end):
            line = self.lines[below]
            start = indent(line)
            if line[start:].startswith("#") or line[start:].rstrip(" ") == "-":
                continue
            name = self._key(below, start) if line.strip(" ") else None
            keys = self.keys.known if items is None else items
            if (name and name[0] in keys) or line[start:].startswith("- "):
                yaml_faults.after_words(self.text, (row, column), below, name)
                break
            pieces.append((below, start, self._uncommented(below, start, items)))
        self.texts[row, column] = fold(pieces, self.text.place(row, column))
        last = max((piece for piece in pieces if piece[2]), default=(row, column, ""))
        self.ends[row, column] = (last[0], last[1] + len(last[2]))
        self.lines[row] = self.lines[row][:column] + '""'
        return self.blank(row + 1, end)

    def _uncommented(self, row: int, column: int, items: frozenset[str] | None) -> str:
        """Return the words of a line without the comment after them.

        In a sentence a hash is a word like others, so there a comment needs two
        spaces before it.
        """
        line = self.lines[row]
        pattern = _COMMENT if items is None else _COMMENT_AFTER_SENTENCE
        comment = pattern.search(line, column)
        hash_sign = _COMMENT.search(line, column)
        if hash_sign and not comment:
            yaml_faults.comment(self.text, row, hash_sign.start())
        elif comment and items is None and _is_number(line, comment.start()):
            yaml_faults.left_out(self.text, row, comment.start())
        return line[column : comment.start() if comment else None].rstrip(" ")


@dataclass(slots=True)
class _Level:
    """A mapping or list that is still being read, and the column of its items.

    `parent` is the key that it is the value of. `name` is the key that was read last in
    it; with `waits`, the value of that comes next.
    """

    column: int
    parent: str
    is_list: bool
    name: str = ""
    waits: bool = False


class _Levels:
    """The mappings and lists that are still being read, from the left to the right."""

    def __init__(self, text: SourceText) -> None:
        """Start outside of everything."""
        self._text = text
        self._open: list[_Level] = []

    def __len__(self) -> int:
        return len(self._open)

    @property
    def top(self) -> _Level:
        """The one furthest to the right."""
        return self._open[-1]

    def open(self, column: int, parent: str, *, is_list: bool) -> None:
        """Begin a mapping or list under the name `parent`."""
        self._open.append(_Level(column, parent, is_list))

    def clear(self) -> None:
        """Begin a new document."""
        self._open.clear()

    def fits(self, row: int, column: int, *, is_item: bool) -> bool:
        """Close what ends before this line, and tell whether the line has a place."""
        if not self._open:
            self.open(column, "", is_list=is_item)
            return True
        if column > self.top.column:
            return self.top.waits or yaml_faults.too_far(
                self._text, row, self.top.column
            )
        closed = self.top.column
        while len(self._open) > 1 and self.top.column > column:
            closed = self._open.pop().column
        if self.top.column != column:
            return yaml_faults.uneven(self._text, row, max(closed, self.top.column))
        return self._beside(column, is_item=is_item) or yaml_faults.out_of_place(
            self._text, row, column, is_list=self.top.is_list
        )

    def _beside(self, column: int, *, is_item: bool) -> bool:
        """Tell whether the line goes on with what stands in this very column.

        A list may stand right below its name without a step to the right.
        """
        top = self.top
        if is_item and not top.is_list and top.waits:
            self.open(column, top.name, is_list=True)
        elif not is_item and top.is_list and len(self._open) > 1:
            if self._open[-2].column != column:
                return False
            self._open.pop()
        return is_item == self.top.is_list


def _is_number(line: str, hash_sign: int) -> bool:
    """Tell whether a hash may say “number”, as in “bus # 4”: no note begins so."""
    return line[hash_sign - 2] != " " and line[hash_sign + 2 :][:1].isdigit()
