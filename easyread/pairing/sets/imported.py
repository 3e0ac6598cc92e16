"""The sets of pictures that stand in the folder symbols/ beside an easyread.yaml.

Each set is a folder with set.yaml (see symbol_set), index.jsonl (a line of JSON for
each picture) and the pictures. A set can have 13,000 pictures, so nothing here reads
an index whole where some of its lines will do.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from easyread.cache import cached
from easyread.model import Symbol
from easyread.pairing.index import comparable, read_entries
from easyread.pairing.sets.set_index import (
    INDEX_FILE,
    MOST_BYTES,
    IndexEntry,
    broken,
    leads_out,
    lines_of,
    read_entry,
)
from easyread.pairing.sets.symbol_set import RESERVED, SymbolSet, read_set
from easyread.reading import NotJsonError, read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from easyread.settings import Settings

FOLDER = "symbols"
SET_FILE = "set.yaml"
HIDDEN_FLAGS = frozenset({"rated", "protected-emblem"})


class SetFolder(NamedTuple):
    """The folder of a set, with the times and sizes of its files at this moment."""

    path: Path
    state: tuple[int, ...]

    @property
    def name(self) -> str:
        """The name of the set, with which the ids of its pictures start."""
        return self.path.name

    def read_index(self) -> bytes:
        """Return the index of the set, one line for each picture."""
        return _read(self.path / INDEX_FILE)


@dataclass(frozen=True)
class ImportedSets:
    """All sets of one folder. A set is read when one of its pictures is asked for.

    Two are equal where their files are the same, with the same times and sizes.
    Methods raise EasyReadError for a set that is broken.
    """

    folders: tuple[SetFolder, ...] = ()
    _entries: dict[str, IndexEntry] = field(default_factory=dict, compare=False)

    @cached_property
    def by_name(self) -> Mapping[str, SymbolSet]:
        """The sets by their names."""
        return {folder.name: _read_set_file(folder.path) for folder in self.folders}

    @cached_property
    def symbols(self) -> Mapping[str, Symbol]:
        """Every picture by its id, also those that only an author may choose."""
        return {
            symbol.id: symbol
            for folder in self.folders
            for number, line in lines_of(folder.read_index())
            for symbol in (self._symbol(folder, line, number),)
        }

    @cached_property
    def offered(self) -> Mapping[str, Symbol]:
        """The pictures that we offer: those without a flag that hides them."""
        return {
            symbol_id: symbol
            for symbol_id, symbol in self.symbols.items()
            if not self._hidden(symbol)
        }

    def with_words_like(self, prefixes: frozenset[str]) -> Iterator[Symbol]:
        """Yield the offered pictures with a word that starts with one of these prefixes.

        Only lines that have such a word are parsed.
        """
        for folder in self.folders:
            for line in lines_with(folder.read_index(), prefixes):
                symbol = self._symbol(folder, line)
                if not self._hidden(symbol):
                    yield symbol

    def get(self, symbol_id: str) -> Symbol | None:
        """Return a picture by its id, or None.

        In an index that we wrote only its line is parsed, in others every line.
        """
        for folder in self.folders:
            if folder.name == symbol_id.partition(":")[0]:
                index = folder.read_index()
                start = index.find(f'{{"id": {json.dumps(symbol_id)}'.encode())
                if start >= 0:
                    return self._symbol(folder, index[start:].partition(b"\n")[0])
                return self.symbols.get(symbol_id)
        return None

    def by_concept(
        self, set_name: str, concept_names: Mapping[str, str]
    ) -> dict[str, Symbol]:
        """Return the pictures of a set by concept.

        `concept_names` gives the concept for each of its names. The lines found are
        cached until the set or the concepts change.
        """
        folder = next(folder for folder in self.folders if folder.name == set_name)
        index = folder.read_index()
        lines: dict[str, str] = json.loads(
            cached(
                "set-concepts",
                index + json.dumps(concept_names).encode(),
                lambda: json.dumps(
                    dict(self._concept_lines(folder, index, concept_names))
                ).encode(),
            )
        )
        return {
            concept: self._symbol(folder, line.encode())
            for concept, line in lines.items()
        }

    def credit_of(self, symbol: Symbol) -> str:
        """Return the credit that a picture of a set asks for."""
        if symbol.id not in self._entries:
            self.get(symbol.id)
        entry = self._entries.get(symbol.id)
        return (entry and entry.credit) or self.by_name[symbol.source].credit

    def _concept_lines(
        self, folder: SetFolder, index: bytes, concept_names: Mapping[str, str]
    ) -> Iterator[tuple[str, str]]:
        """Yield each concept with the line of its picture.

        In reverse, so that a dictionary keeps the first line of each concept.
        """
        for number, line in reversed(list(lines_of(index))):
            symbol = self._symbol(folder, line, number)
            if not self._hidden(symbol):
                for name in (*self._entries[symbol.id].concepts, symbol.label):
                    if comparable(name) in concept_names:
                        yield concept_names[comparable(name)], line.decode()

    def _hidden(self, symbol: Symbol) -> bool:
        return not HIDDEN_FLAGS.isdisjoint(self._entries[symbol.id].flags)

    def _symbol(self, folder: SetFolder, line: bytes, number: int = 0) -> Symbol:
        """Return the picture of a line; `number` is that of the line, if it is known."""
        try:
            entry = read_entry(line)
        except NotJsonError as error:
            index = folder.read_index()
            number = number or index.count(b"\n", 0, index.find(line)) + 1
            raise broken(folder.path / INDEX_FILE, error.why, number) from error
        symbol = Symbol(
            id=f"{folder.name}:{entry.id.partition(':')[2]}",
            label=entry.label,
            words=entry.words,
            alt=entry.alt,
            source=folder.name,
            licence=entry.licence or self.by_name[folder.name].licence,
            file=str(folder.path / entry.file),
        )
        self._entries[symbol.id] = entry
        return symbol


def imported_sets(settings: Settings) -> ImportedSets:
    """Return the sets beside the easyread.yaml that these settings come from."""
    return sets_in(settings.file.parent / FOLDER) if settings.file else ImportedSets()


def sets_in(folder: Path) -> ImportedSets:
    """Return the sets of one folder, read again only when their files have changed.

    A hidden folder is no set: an import works in it, or was killed there.
    """
    if not folder.is_dir():
        return ImportedSets()
    paths = sorted(
        path
        for path in folder.iterdir()
        if not path.name.startswith(".")
        and (path / SET_FILE).is_file()
        and path.name not in RESERVED
    )
    return _sets(tuple(SetFolder(path, _state(path)) for path in paths))


@lru_cache(maxsize=16)
def _sets(folders: tuple[SetFolder, ...]) -> ImportedSets:
    return ImportedSets(folders)


def _state(folder: Path) -> tuple[int, ...]:
    """Return times and sizes of the files of a set, which change when it is edited."""
    files = [folder / name for name in (SET_FILE, INDEX_FILE)]
    return tuple(
        number
        for file in files
        if file.is_file()
        for number in (file.stat().st_mtime_ns, file.stat().st_size)
    )


def _read_set_file(folder: Path) -> SymbolSet:
    source = _read(folder / SET_FILE)

    def entries() -> bytes:
        return json.dumps(entries_of(source, folder / SET_FILE)).encode()

    return read_set(folder.name, json.loads(cached("set", source, entries)))


def entries_of(source: bytes, file: Path) -> Mapping[str, object]:
    """Return what a set.yaml says, by name. Raises EasyReadError where it is broken."""
    data: object = read_entries(source, str(file))
    if not isinstance(data, dict) or not all(isinstance(name, str) for name in data):
        raise broken(file, "it needs lines such as “licence: own”")
    return data


def _read(file: Path) -> bytes:
    """Return a file that says something of a set: never one that stands elsewhere."""
    if leads_out(file):
        raise broken(file, "it is a link that leads out of the set")
    content = read_bytes(file, MOST_BYTES)
    if len(content) > MOST_BYTES:
        raise broken(file, "it is too large for us")
    return content


def lines_with(source: bytes, prefixes: Iterable[str]) -> Iterator[bytes]:
    """Yield each line of JSON in which a value has a word with one of these prefixes.

    Keys ("label":) do not count, and case does not matter. The bytes are searched; no
    line is parsed.
    """
    lower = source.lower()  # of ASCII alone, so that every letter keeps its place
    forms = {form for start in prefixes for form in (start.lower(), start.capitalize())}
    needles = {form.encode("utf-8", "replace").lower() for form in forms if form}
    starts = {
        lower.rfind(b"\n", 0, place) + 1
        for needle in needles
        for place in _places(lower, needle)
    }
    for start in sorted(starts):
        end = source.find(b"\n", start)
        yield source[start : end if end >= 0 else len(source)]


def _places(lower: bytes, needle: bytes) -> Iterator[int]:
    """Yield where a word starts with `needle`, once for each line."""
    place = lower.find(needle)
    while place >= 0:
        before, quote = lower[place - 1 : place], lower.find(b'"', place)
        is_key = lower[quote + 1 : quote + 2] == b":"
        if not before.isalnum() and not is_key:
            yield place
            line_end = lower.find(b"\n", place)
            if line_end < 0:
                return
            place = line_end
        place = lower.find(needle, place + 1)
