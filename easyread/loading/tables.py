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
_ROW = re.compile(r" {0,3}\|.*\|[ \t]*$")
_HOW: Final = (
    "Write each row as a sentence, or give each column a head, with “|---|---|” below."
)


def is_ruler(line: str) -> bool:
    """Tell whether a line parts the head of a table from its rows."""
    return "|" in line and bool(_RULER.match(line.rstrip()))


def is_row(line: str) -> bool:
    """Tell whether a line is one of a table, between two bars."""
    return bool(_ROW.match(line))


def refuse(text: SourceText, row: int) -> None:
    """Keep a fault for a table that begins in a row."""
    text.fault((row, 0), "We cannot read this table aloud, row by row.", _HOW)


def last_row(rows: Sequence[str], ruler: int) -> int:
    """Return the last row of the table whose head is right above row `ruler`."""
    row = ruler
    while row + 1 < len(rows) and "|" in rows[row + 1]:
        row += 1
    return row


def sentences_in(text: SourceText, head: int, last: int) -> list[Written]:
    """Return what a table says from row `head` to row `last`; keep a fault if unclear."""
    heads, *rows = _cells(text, head, last) or [[]]
    plain = (
        0 < len(heads) <= MOST_COLUMNS
        and all(0 < len(cell) <= LONGEST_HEAD for cell in heads)
        and len(set(heads)) == len(heads)
        and rows
    )
    if not plain:
        refuse(text, head)
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


def _cells(text: SourceText, head: int, last: int) -> list[list[Written]]:
    """Return the cells of each row of a table, or nothing where a row has too many.

    The markdown package says what a cell is. We look up where each of them stands.
    """
    from markdown import Markdown  # noqa: PLC0415  slow to load, for tables alone

    lines = [line.strip() for line in text.lines[head : last + 1]]
    document = Markdown(extensions=["tables"]).parser.parseDocument(lines)
    numbers = [head, *range(head + 2, last + 1)]
    table: list[list[Written]] = []
    for number, row in zip(numbers, document.iter("tr"), strict=False):
        cells, column = list[Written](), 0
        for cell in row:
            words = cell.text or ""
            column = text.lines[number].index(words, column)
            cells.append(Written(words, text.place(number, column)))
            column += len(words)
        if text.lines[number][column:].strip(" |"):
            return []
        table.append(cells)
    return table if len(table) == len(numbers) else []
