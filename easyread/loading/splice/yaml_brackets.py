"""Changes to lists and mappings in brackets, on one line or on several.

What is in the brackets is taken apart into cells, one for each item with its own
comments, and what stands between them: spaces, line ends, and comments of no item.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from easyread.loading.splice.text_lines import TextLines
from easyread.loading.splice.yaml_rows import siblings

if TYPE_CHECKING:
    from easyread.loading.source import Extent, Path, Source

_COMMA = re.compile(r"((?:\s+#[^\r\n]*+)*+\s*),")
_TAIL = re.compile(r"[ \t]+#[^\r\n]*")
_LINE_END = re.compile(r"\r\n|\n|\r")
_ROW = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)")


@dataclass(frozen=True, slots=True)
class _Cell:
    """An item: the comment lines above it, its words, and the comment after it."""

    above: str
    words: str
    after: str = ""


class Brackets:
    """The list or mapping in brackets at a path, as cells and gaps.

    There is a gap before each cell, and one after the last.
    """

    def __init__(self, source: Source, path: Path, parent: Extent) -> None:
        """Take apart what is in the brackets."""
        self._source = source
        self._lines = TextLines(source)
        self._at = parent
        self.cells: list[_Cell] = []
        self.gaps: list[str] = []
        self._paths = siblings(source, (*path, ""))
        extents = [at for one in self._paths if (at := source.extent(one))]
        starts = [at.head for at in extents]
        self._margin = " " * self._lines.column(self._first_in_row(starts))
        self._ends_with_comma = False
        end = parent.start + 1
        for at, following in zip(extents, [*starts[1:], parent.end - 1], strict=False):
            self.gaps.append(source.text[end : at.head])
            end = self._add_cell(at, following)
        self.gaps.append(source.text[end : parent.end - 1])
        self._take_comments()

    def _first_in_row(self, starts: list[int]) -> int:
        """Return where the first item begins that is the first of its line."""
        for start in starts:
            row = self._lines.row(start)
            if not self._source.text[self._lines.start(row) : start].strip():
                return start
        return starts[0] if starts else self._at.head

    def _add_cell(self, at: Extent, following: int) -> int:
        """Add the words of an item and the comment after them; return where they end."""
        text = self._source.text[:following]
        words, end = text[at.head : at.end], at.end
        comma = _COMMA.match(text, end)
        self._ends_with_comma = bool(comma)
        if comma:
            words, end = words + comma.group(1), comma.end()
        tail = _TAIL.match(text, end)
        self.cells.append(_Cell("", words, tail.group() if tail else ""))
        return tail.end() if tail else end

    def _take_comments(self) -> None:
        """Give each item the comment lines directly above it."""
        above = [_split_comments(gap) for gap in self.gaps[:-1]]
        for number, (gap, comments, is_top) in enumerate(above):
            others = any(other[1] for other in above[1:])
            if comments and (number or not is_top or others):
                self.gaps[number] = gap
                cell = self.cells[number]
                self.cells[number] = replace(cell, above=comments)

    def number(self, path: Path) -> int:
        """Return which cell the item at `path` is."""
        return self._paths.index(path)

    def insert(self, index: int, words: str) -> str:
        """Return the text with a new item before item `index`."""
        if not self.cells:
            text, inside = self._source.text, self.gaps[0]
            at = self._at.end - 1 if "#" in inside else self._at.start + 1
            return text[:at] + words + text[at:]
        between = self.gaps[1:-1] or [self.gaps[0] + self.cells[0].after]
        in_rows = all(_LINE_END.search(gap) or "#" in gap for gap in between)
        shares_line = self._shares_line_with_comment(index)
        if shares_line and index:
            self.gaps[index] = self._new_row()
        gap = self._new_row() if in_rows or shares_line else " "
        self.gaps.insert(max(index, 1), gap)
        self.cells.insert(index, _Cell("", words))
        return self._joined()

    def _shares_line_with_comment(self, index: int) -> bool:
        """Tell whether the line of an item, from before it on, ends with a comment."""
        for number in range(index, len(self.cells)):
            if number and _LINE_END.search(self.gaps[number]):
                return False
            if self.cells[number].after:
                return True
        return False

    def delete(self, number: int) -> str:
        """Return the text without an item and its own comments."""
        del self.cells[number]
        before, after = self.gaps[number : number + 2]
        self.gaps[number : number + 2] = [self._one_gap(number, before, after)]
        return self._joined()

    def _one_gap(self, number: int, before: str, after: str) -> str:
        """Return what stands in the place of an item that is gone."""
        if "#" in before and "#" in after:
            return before.rstrip() + after
        if "#" in before or "#" in after:
            return before if "#" in before else after
        if number == 0 or (number < len(self.cells) and _LINE_END.search(before)):
            return before
        return after

    def move(self, number: int, index: int) -> str:
        """Return the text with an item and its own comments in another place."""
        self.cells.insert(index, self.cells.pop(number))
        return self._joined()

    def _new_row(self) -> str:
        return self._lines.end_of_line + self._margin

    def _joined(self) -> str:
        """Return the whole text, with a comma after each item but the last.

        After that, there is one where there was one. A comment ends its line.
        """
        inside, comment = "", False
        for number, cell in enumerate(self.cells):
            gap = self.gaps[number]
            if (comment or cell.above) and not _LINE_END.search(gap):
                gap = self._new_row()
            is_last = number == len(self.cells) - 1
            comma = "" if is_last and not self._ends_with_comma else ","
            inside += gap + cell.above + cell.words + comma + cell.after
            comment = bool(cell.after)
        gap = self.gaps[-1]
        if comment and not _LINE_END.search(gap):
            gap = self._new_row()
        text = self._source.text
        return text[: self._at.start + 1] + inside + gap + text[self._at.end - 1 :]


def _split_comments(gap: str) -> tuple[str, str, bool]:
    """Return a gap without the comments directly above what follows it, and those.

    The last value tells whether they are the first lines of the gap.
    """
    rows = _ROW.findall(gap)
    margin = gap[len("".join(rows)) :]
    first = len(rows)
    while first > 1 and rows[first - 1].startswith(f"{margin}#"):
        first -= 1
    comments = "".join(rows[first:]).removeprefix(margin)
    if not comments:
        return gap, "", False
    return "".join(rows[:first]) + margin, comments + margin, first == 1
