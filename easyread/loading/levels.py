"""Which mapping or list a line of a YAML file belongs to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from easyread.loading import misread

if TYPE_CHECKING:
    from easyread.loading.manuscript import Manuscript


@dataclass(slots=True)
class Level:
    """A mapping or list that is still being read, and how far right it stands.

    `name` was read last in it; `waits` means that its value is still to come.
    """

    column: int
    parent: str
    is_list: bool
    name: str = ""
    waits: bool = False


class Levels:
    """The mappings and lists that are still being read, from the left to the right."""

    def __init__(self, sheet: Manuscript) -> None:
        """Start outside of everything."""
        self._sheet = sheet
        self._open: list[Level] = []

    def __len__(self) -> int:
        return len(self._open)

    @property
    def top(self) -> Level:
        """The one furthest to the right."""
        return self._open[-1]

    def open(self, column: int, parent: str, *, is_list: bool) -> None:
        """Begin a mapping or list under the name `parent`."""
        self._open.append(Level(column, parent, is_list))

    def clear(self) -> None:
        """Begin a new document."""
        self._open.clear()

    def fits(self, row: int, column: int, *, is_item: bool) -> bool:
        """Close what ends before this line, and tell whether the line has a place."""
        if not self._open:
            self.open(column, "", is_list=is_item)
            return True
        if column > self.top.column:
            return self.top.waits or misread.too_far(self._sheet, row, self.top.column)
        closed = self.top.column
        while len(self._open) > 1 and self.top.column > column:
            closed = self._open.pop().column
        if self.top.column != column:
            return misread.uneven(self._sheet, row, max(closed, self.top.column))
        return self._beside(column, is_item=is_item) or misread.out_of_place(
            self._sheet, row, column, is_list=self.top.is_list
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
