"""CSV files of any maker: with commas, semicolons or tabs, with or without a BOM."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from easyread.pairing.imports.box import ImportRefusedError, last

if TYPE_CHECKING:
    from easyread.pairing.imports.box import Box

MOST_ROWS = 60_000

Row = dict[str, str]


def csv_files(box: Box) -> list[str]:
    """Return the CSV files of a set; where one was named, that one alone."""
    if box.main:
        return [box.main] if box.main.lower().endswith(".csv") else []
    return [name for name in box.names if last(name).lower().endswith(".csv")]


def read_table(box: Box, name: str) -> list[Row]:
    """Return the rows of a CSV file by the names in its first line, in small letters."""
    content = box.read(name).decode("utf-8-sig", "replace").replace("\0", "")
    head = content.partition("\n")[0]
    mark = max(",;\t", key=head.count)
    try:
        rows = csv.DictReader(io.StringIO(content), delimiter=mark)
        found = [
            {
                key.strip().casefold(): " ".join(value.split())
                for key, value in row.items()
                if isinstance(key, str) and isinstance(value, str)
            }
            for row, _ in zip(rows, range(MOST_ROWS), strict=False)
        ]
    except csv.Error as error:
        raise ImportRefusedError(
            f"“{name}” is not a sound CSV file: {error}."
        ) from error
    return found
