"""The index of a set of pictures: a line of JSON for each, which people may edit."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from easyread.errors import EasyReadError
from easyread.reading import NotJsonError, read_json

if TYPE_CHECKING:
    from collections.abc import Iterator

INDEX_FILE: Final = "index.jsonl"
MOST_BYTES: Final = 50_000_000
_LONGEST_LINE: Final = 100_000  # bytes
_TEXTS: Final = ("id", "label", "file", "alt", "licence", "author", "credit")
_NEEDED: Final = frozenset({"id", "label", "file"})
_LISTS: Final = ("words", "concepts", "flags")


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """What the index of a set says about one picture; `credit` is for it alone.

    `file` is the name of a file in the folder of the set, without folders.
    """

    id: str
    label: str
    file: str
    alt: str = ""
    licence: str = ""
    author: str = ""
    credit: str = ""
    words: tuple[str, ...] = ()
    concepts: tuple[str, ...] = ()
    flags: frozenset[str] = frozenset()


def lines_of(index: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield each line of an index with its number, without those that are empty."""
    for number, line in enumerate(index.split(b"\n"), start=1):
        if line.strip():
            yield number, line


def read_entry(line: bytes) -> IndexEntry:
    """Return what one line says. Raises NotJsonError with the reason where it is wrong."""
    data = read_json(line, _LONGEST_LINE)
    if not isinstance(data, dict):
        raise NotJsonError("does not say “label” and “file” of a picture")
    texts = {key: _text(data, key) for key in _TEXTS}
    lists = {key: _texts(data, key) for key in _LISTS}
    file = Path(texts["file"].replace("\\", "/")).name
    return IndexEntry(
        **{**texts, "file": file, "alt": texts["alt"] or texts["label"]},
        words=lists["words"],
        concepts=lists["concepts"],
        flags=frozenset(lists["flags"]),
    )


def _text(data: dict[str, Any], key: str) -> str:
    value = data.get(key)
    if value is None and key not in _NEEDED:
        return ""
    if not isinstance(value, str) or (key in _NEEDED and not value.strip()):
        raise NotJsonError(f"has “{key}” without words in quotation marks")
    return value


def _texts(data: dict[str, Any], key: str) -> tuple[str, ...]:
    values = data.get(key) or []
    if not isinstance(values, list) or not all(isinstance(one, str) for one in values):
        raise NotJsonError(f"has “{key}” without a list of words in quotation marks")
    return tuple(values)


def leads_out(file: Path) -> bool:
    """Tell whether a file of a set is a link to a place outside the folder of the set."""
    return not file.resolve().is_relative_to(file.parent.resolve())


def broken(file: Path, why: str, number: int = 0) -> EasyReadError:
    """Return the error to raise for a file of a set, with what to do."""
    where = f"{file}: line {number}" if number else f"{file}:"
    return EasyReadError(
        f"We cannot read {where} {why}. Put it right, or bring the set in again:"
        f" easyread symbols import PATH --name {file.parent.name}"
    )
