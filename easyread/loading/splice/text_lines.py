"""The lines of a text that is changed: where each begins and how it ends."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from easyread.loading.source import Extent, Path, Source


class TextLines:
    """The text of a source, with its rows."""

    def __init__(self, source: Source) -> None:
        self.text = source.text
        self._starts = source.line_starts()
        self.end_of_line = "\n"
        if "\n" not in self.text and "\r" in self.text:
            self.end_of_line = "\r"
        elif "\r\n" in self.text:
            self.end_of_line = "\r\n"

    @property
    def count(self) -> int:
        """How many rows there are; the last may be empty."""
        return len(self._starts)

    def row(self, offset: int) -> int:
        """Return the row of the character at `offset`."""
        return max(bisect_right(self._starts, offset) - 1, 0)

    def start(self, row: int) -> int:
        """Return where a row begins; that after the last row is the end of the text."""
        return self._starts[row] if row < len(self._starts) else len(self.text)

    def line(self, row: int) -> str:
        """Return the characters of a row without its line end."""
        return self.text[self.start(row) : self.start(row + 1)].rstrip("\r\n")

    def end(self, row: int) -> int:
        """Return where the characters of a row end, before its line end."""
        return self.start(row) + len(self.line(row))

    def column(self, offset: int) -> int:
        """Return how far right the character at `offset` stands."""
        return offset - self.start(self.row(offset))

    def with_lines(self, row: int, lines: list[str]) -> str:
        """Return the text with new lines before `row`."""
        at = self.start(row)
        before, after = self.text[:at], self.text[at:]
        new = self.end_of_line.join(lines)
        if before and not before.endswith(("\n", "\r")) and before != "\ufeff":
            return f"{before}{self.end_of_line}{new}{after}"
        return f"{before}{new}{self.end_of_line}{after}"

    def without(self, first: int, last: int) -> str:
        """Return the text without the rows from `first` to `last`."""
        return self.text[: self.start(first)] + self.text[self.start(last + 1) :]

    def moved(self, first: int, last: int, before: int) -> str:
        """Return the text with the rows from `first` to `last` before another row."""
        ends = self.text.endswith(("\n", "\r"))
        rows = [
            self.text[self.start(row) : self.start(row + 1)]
            for row in range(len(self._starts))
        ]
        if ends and rows and not rows[-1]:
            rows.pop()
        elif not ends:
            rows[-1] += self.end_of_line
        chunk = rows[first : last + 1]
        rest = rows[:first] + rows[last + 1 :]
        at = before if before <= first else before - len(chunk)
        result = self.text[: self.start(0)] + "".join(rest[:at] + chunk + rest[at:])
        return result if ends else result.removesuffix(self.end_of_line)


def reordered(source: Source, path: Path, number: int, index: int) -> str:
    """Return the text with item `number` of the list at `path` as item `index`.

    Only the characters of the items change places: what stands between them stays.
    """
    extents: list[Extent] = []
    while (extent := source.extent((*path, len(extents)))) is not None:
        extents.append(extent)
    items = [source.text[extent.start : extent.end] for extent in extents]
    items.insert(index, items.pop(number))
    result, end = "", 0
    for extent, item in zip(extents, items, strict=True):
        result += source.text[end : extent.start] + item
        end = extent.end
    return result + source.text[end:]
