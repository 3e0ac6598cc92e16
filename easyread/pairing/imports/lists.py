"""Reads the lists that come with pictures: JSON and CSV files of any maker.

Nothing in them is trusted: what has another type than expected counts as absent.
"""

from __future__ import annotations

import csv
import io
import re
from itertools import islice
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from easyread.pairing.imports.container import (
    MOST_BYTES,
    ImportRefusedError,
    file_name,
)
from easyread.pairing.imports.offer import is_picture
from easyread.reading import NotJsonError
from easyread.reading import read_json as read_data

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from easyread.pairing.imports.container import Container

MOST_ROWS = 60_000
_MOST_JSON_FILES = 20
_DEEPEST = 2  # folders below the top in which a JSON list may be
_MOST_CHARACTERS = 200
_VARIANT = re.compile(r"[ _-]+\d+[a-z]?$|[ _-]*\(\d+\)$")

Row = dict[str, str]


def read_json(container: Container, name: str) -> Any:
    """Return what a JSON file holds, or say that it is broken."""
    try:
        return read_data(container.read(name), MOST_BYTES)
    except NotJsonError as error:
        raise ImportRefusedError(f"We cannot read “{name}”: {error}.") from error


def json_files(container: Container) -> list[str]:
    """Return the JSON files near the top; where a file was named, that one alone."""
    if container.main:
        return [container.main] if container.main.lower().endswith(".json") else []
    names = [name for name in container.names if name.lower().endswith(".json")]
    return [name for name in names if name.count("/") <= _DEEPEST][:_MOST_JSON_FILES]


def lists_like(
    container: Container, fits: Callable[[dict[str, object]], bool]
) -> Iterator[list[dict[str, object]]]:
    """Yield the lists of objects in the JSON files where some object fits."""
    for name in json_files(container):
        data = read_json(container, name)
        entries = [data] if isinstance(data, dict) else data
        if isinstance(entries, list):
            objects = [entry for entry in entries if isinstance(entry, dict)]
            if any(map(fits, objects)):
                yield objects


def csv_files(container: Container) -> list[str]:
    """Return the CSV files of a set; where one was named, that one alone."""
    if container.main:
        return [container.main] if container.main.lower().endswith(".csv") else []
    return [
        name for name in container.names if file_name(name).lower().endswith(".csv")
    ]


def read_table(container: Container, name: str) -> list[Row]:
    """Return the rows of a CSV file by the names in its first line, in small letters."""
    content = container.read(name).decode("utf-8-sig", "replace").replace("\0", "")
    head = content.partition("\n")[0]
    delimiter = max(",;\t", key=head.count)
    try:
        reader = csv.DictReader(io.StringIO(content), delimiter=delimiter)
        return [
            {
                key.strip().casefold(): " ".join(value.split())
                for key, value in row.items()
                if isinstance(key, str) and isinstance(value, str)
            }
            for row in islice(reader, MOST_ROWS)
        ]
    except csv.Error as error:
        raise ImportRefusedError(
            f"“{name}” is not a sound CSV file: {error}."
        ) from error


def text(value: object) -> str:
    """Return words from a file of any maker on one line; "" for what is no text."""
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        return ""
    return " ".join(str(value).split())[:_MOST_CHARACTERS]


def texts(values: object) -> tuple[str, ...]:
    """Return the words of a list from a file of any maker, each once."""
    items = values if isinstance(values, list) else [values]
    return tuple(dict.fromkeys(word for word in map(text, items) if word))


def label_of(file: str) -> str:
    """Return what a file shows by its name: "Bus stop_2.png" is "Bus stop"."""
    stem = PurePosixPath(file).stem
    plain = _VARIANT.sub("", stem) or stem
    return " ".join(plain.replace("_", " ").replace("-", " ").split())


def pictures_by_name(container: Container) -> Mapping[str, str]:
    """Return the path of each picture by the name of its file, with and without case."""
    named = [name for name in container.names if is_picture(name)]
    loose = {file_name(name).casefold(): name for name in reversed(named)}
    return {**loose, **{file_name(name): name for name in reversed(named)}}
