"""A folder with a CSV that says what each picture shows: one's own, or Global Symbols'."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.pairing.imports.container import file_name
from easyread.pairing.imports.lists import csv_files, pictures_by_name, read_table
from easyread.pairing.imports.offer import Offer, OfferedPicture, SetInfo, credit_line

if TYPE_CHECKING:
    from easyread.pairing.imports.container import Container
    from easyread.pairing.imports.lists import Row

COLUMNS = {
    "file": ("filename", "file", "file name", "picture", "image", "path", "src"),
    "label": ("label_en", "label_eng", "label", "name", "word", "text", "title"),
    "words": ("words", "synonyms", "keywords", "tags"),
    "alt": ("alt", "description_en", "description_eng", "description"),
    "concepts": ("concepts", "concept"),
    "category": ("category",),
    "grammar": ("part_of_speech", "grammar"),
    "licence": ("licence", "license"),
    "credit": ("credit", "attribution"),
    "author": ("author", "creator", "artist"),
    "author_url": ("author_url", "author url"),
    "licence_url": ("licence_url", "license_url", "licence url", "license url"),
    "key": ("publisher_ref", "id", "symbol-id"),
    "language": ("language",),
}
_ENGLISH = {"", "en", "eng", "en-gb", "english"}
_BETWEEN = re.compile(r"[,;|]")


def reads(container: Container) -> bool:
    """Return whether a CSV has a column for the file and one for its label."""
    return bool(_rows(container))


def offer(container: Container) -> Offer:
    """Return the pictures that the CSV names; more rows for one file are more words."""
    files = pictures_by_name(container)
    rows: dict[str, list[Row]] = {}
    for row in _rows(container):
        if _cell(row, "language").casefold() in _ENGLISH:
            rows.setdefault(
                file_name(_cell(row, "file").replace("\\", "/")), []
            ).append(row)
    file_of = {name: files.get(name) or files.get(name.casefold(), "") for name in rows}
    pictures = tuple(
        _offered(entries, file_of[name])
        for name, entries in rows.items()
        if file_of[name]
    )
    missing = tuple(name for name in rows if not file_of[name])
    return Offer(SetInfo(name=container.title), pictures, missing)


def _rows(container: Container) -> list[Row]:
    for name in csv_files(container):
        rows = [
            row
            for row in read_table(container, name)
            if _cell(row, "file") and _cell(row, "label")
        ]
        if rows:
            return rows
    return []


def _cell(row: Row, column: str) -> str:
    return next((row[name] for name in COLUMNS[column] if row.get(name)), "")


def _several(row: Row, column: str) -> list[str]:
    parts = (part.strip() for part in _BETWEEN.split(_cell(row, column)))
    return [part for part in parts if part]


def _offered(rows: list[Row], file: str) -> OfferedPicture:
    first = rows[0]
    labels = [_cell(row, "label") for row in rows]
    words = [word for row in rows for word in _several(row, "words")]
    author, licence = _cell(first, "author"), _cell(first, "licence")
    links = (_cell(first, key) for key in ("author_url", "licence_url"))
    return OfferedPicture(
        key=_cell(first, "key") or file_name(file),
        label=labels[0],
        file=file,
        words=tuple(dict.fromkeys((*labels[1:], *words))),
        alt=_cell(first, "alt"),
        grammar=_cell(first, "grammar").casefold(),
        category=_cell(first, "category"),
        concepts=tuple(_several(first, "concepts")),
        licence=licence,
        author=author,
        credit=_cell(first, "credit") or credit_line(author, licence, *links),
    )
