"""Plain tables in Markdown: each cell is a sentence, after the head of its column.

    | Day    | Time |
    |--------|------|
    | Monday | 10am |

says “Day: Monday” and “Time: 10am”, row by row. Where that is not plain, the author is
told how to write it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from easyread.model import Anchor
from easyread.text.written import Written

if TYPE_CHECKING:
    from collections.abc import Sequence

    from easyread.loading.source import SourceText

MOST_COLUMNS: Final = 5
LONGEST_HEAD: Final = 30  # letters
_RULER = re.compile(
    r" *\|?(?: *:?-{2,}:? *\|)+(?: *:?-{2,}:? *)?$| *\|? *:?-{2,}:? *\| *$"
)
_CELL = re.compile(r"(?:\\.|[^|\\])*")
_HOW: Final = "Write each row as a sentence, or give each column a head."


def is_ruler(line: str) -> bool:
    """Tell whether a line parts the head of a table from its rows."""
    return "|" in line and bool(_RULER.match(line.rstrip()))


def last_row(rows: Sequence[str], ruler: int) -> int:
    """Return the last row of the table whose head is right above row `ruler`."""
    row = ruler
    while row + 1 < len(rows) and "|" in rows[row + 1]:
        row += 1
    return row


def sentences_in(text: SourceText, head: int, last: int) -> list[Written]:
    """Return what a table says from row `head` to row `last`; keep a fault if unclear."""
    heads = _cells(text, head)
    rows = [_cells(text, row) for row in range(head + 2, last + 1)]
    plain = (
        0 < len(heads) <= MOST_COLUMNS
        and all(0 < len(cell) <= LONGEST_HEAD for cell in heads)
        and len(set(heads)) == len(heads)
        and rows
        and all(len(row) == len(heads) for row in rows)
    )
    if not plain:
        text.fault((head, 0), "We cannot read this table aloud, row by row.", _HOW)
        return []
    return [
        _said(head_cell, cell)
        for row in rows
        for head_cell, cell in zip(heads, row, strict=True)
        if cell
    ]


def _said(head: Written, cell: Written) -> Written:
    """Return “Time: 10am”. All of it has its place in the row of the cell."""
    label = head.rstrip(":") + ": "
    line, column = cell.place.line, cell.place.column
    before = Anchor(0, line, max(column - len(label), 1))
    return Written(
        f"{label}{cell}", cell.place, (before, Anchor(len(label), line, column))
    )


def _cells(text: SourceText, row: int) -> list[Written]:
    """Return the cells of a row, without the bars before and after it."""
    line = text.lines[row].rstrip()
    column = len(line) - len(line.lstrip(" "))
    end = len(line)
    if line[column : column + 1] == "|":
        column += 1
    if line.endswith("|") and not line.endswith("\\|"):
        end -= 1
    cells = list[Written]()
    while column <= end:
        match = _CELL.match(line, column, end)
        words = match[0] if match else ""
        cells.append(Written(words, text.place(row, column)).trim())
        column += len(words) + 1
    return cells
