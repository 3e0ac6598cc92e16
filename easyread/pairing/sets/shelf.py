"""The sets of pictures that stand in the folder symbols/ beside an easyread.yaml."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from easyread.cache import cached
from easyread.errors import EasyReadError
from easyread.loading.house import FILE
from easyread.model import Symbol
from easyread.pairing.sets.scan import lines_with
from easyread.pairing.sets.symbol_set import RESERVED, SymbolSet, read_set

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from easyread.settings import Settings

FOLDER = "symbols"
SET_FILE = "set.yaml"
INDEX_FILE = "index.jsonl"
HIDDEN = frozenset({"rated", "protected-emblem"})


@dataclass(frozen=True)
class Shelf:
    """All sets of one folder. A set is read when one of its pictures is asked for."""

    folders: tuple[Path, ...] = ()
    _read: dict[str, dict[str, Any]] = field(default_factory=dict, compare=False)

    @cached_property
    def sets(self) -> Mapping[str, SymbolSet]:
        """The sets by their names."""
        return {folder.name: _set_in(folder) for folder in self.folders}

    @cached_property
    def symbols(self) -> Mapping[str, Symbol]:
        """Every picture by its id, also those that only an author may choose."""
        return {
            symbol.id: symbol
            for folder in self.folders
            for line in self._source(folder).splitlines()
            for symbol in (self._symbol(folder, line),)
        }

    @cached_property
    def shown(self) -> Mapping[str, Symbol]:
        """The pictures that we offer: not those that a set marks as private."""
        return {
            name: symbol
            for name, symbol in self.symbols.items()
            if HIDDEN.isdisjoint(self.record(symbol).get("flags", ()))
        }

    def symbols_like(self, starts: frozenset[str]) -> Iterator[Symbol]:
        """Yield the pictures of which some value has a word with such a beginning.

        Most lines are not even read as JSON: a set can have 13,000 pictures.
        """
        for folder in self.folders:
            for line in lines_with(self._source(folder), starts):
                symbol = self._symbol(folder, line)
                if HIDDEN.isdisjoint(self.record(symbol).get("flags", ())):
                    yield symbol

    def get(self, symbol_id: str) -> Symbol | None:
        """Return a picture by its id. As we write an index, its line alone is read."""
        for folder in self.folders:
            if folder.name == symbol_id.partition(":")[0]:
                source = self._source(folder)
                place = source.find(f'{{"id": {json.dumps(symbol_id)}'.encode())
                if place >= 0:
                    return self._symbol(folder, source[place:].partition(b"\n")[0])
                return self.symbols.get(symbol_id)
        return None

    def by_concept(self, name: str, concepts: Mapping[str, str]) -> dict[str, Symbol]:
        """Return the picture of a set for each concept that it has one for.

        `concepts` are the concepts by what they are called. What a large set has is
        found once, and kept until the set or the concepts change.
        """
        folder = next(one for one in self.folders if one.name == name)
        source = self._source(folder)
        known = json.dumps(concepts).encode()
        kept = cached(
            "set-concepts",
            source + known,
            lambda: json.dumps(dict(self._found(folder, source, concepts))).encode(),
        )
        found: dict[str, str] = json.loads(kept)
        return {
            concept: self._symbol(folder, line.encode())
            for concept, line in found.items()
        }

    def _found(
        self, folder: Path, source: bytes, concepts: Mapping[str, str]
    ) -> Iterator[tuple[str, str]]:
        """Yield each concept with the line of its picture; the first one counts."""
        for line in reversed(source.splitlines()):
            symbol = self._symbol(folder, line)
            told = self.record(symbol)
            if HIDDEN.isdisjoint(told.get("flags", ())):
                for said in (*told.get("concepts", ()), symbol.label):
                    if loose(said) in concepts:
                        yield concepts[loose(said)], line.decode()

    def record(self, symbol: Symbol) -> Mapping[str, Any]:
        """Return all that the index of its set says about a picture."""
        return self._read.get(symbol.id, {})

    def _source(self, folder: Path) -> bytes:
        try:
            return (folder / INDEX_FILE).read_bytes()
        except OSError as error:
            raise EasyReadError(_broken(folder / INDEX_FILE)) from error

    def _symbol(self, folder: Path, line: bytes) -> Symbol:
        try:
            told = json.loads(line)
            symbol = Symbol(
                id=f"{folder.name}:{told['id'].partition(':')[2]}",
                label=str(told["label"]),
                words=tuple(map(str, told.get("words", ()))),
                alt=str(told.get("alt") or told["label"]),
                source=folder.name,
                licence=str(told.get("licence") or self.sets[folder.name].licence),
                file=str(folder / Path(told["file"]).name),
            )
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise EasyReadError(_broken(folder / INDEX_FILE)) from error
        self._read[symbol.id] = told
        return symbol


def loose(name: str) -> str:
    """Return a name as it is compared: without case, hyphens and double spaces."""
    return " ".join(name.casefold().replace("-", " ").replace("_", " ").split())


def shelf_of(settings: Settings) -> Shelf:
    """Return the sets beside the easyread.yaml that these settings come from."""
    return shelf_in(settings.file.parent / FOLDER) if settings.file else Shelf()


def house_folder(start: Path) -> Path | None:
    """Return the folder of the nearest easyread.yaml from here on upwards."""
    here = start.resolve()
    return next((one for one in (here, *here.parents) if (one / FILE).is_file()), None)


def shelf_near(start: Path) -> Shelf:
    """Return the sets that hold for a folder, without reading its easyread.yaml."""
    folder = house_folder(start)
    return shelf_in(folder / FOLDER) if folder else Shelf()


def shelf_in(folder: Path) -> Shelf:
    """Return the sets of one folder. They are read once for each state of it."""
    if not folder.is_dir():
        return Shelf()
    found = sorted(
        one
        for one in folder.iterdir()
        if (one / SET_FILE).is_file() and one.name not in RESERVED
    )
    return _shelf(tuple((one, _state(one)) for one in found))


@lru_cache(maxsize=16)
def _shelf(found: tuple[tuple[Path, tuple[int, ...]], ...]) -> Shelf:
    return Shelf(tuple(folder for folder, _ in found))


def _state(folder: Path) -> tuple[int, ...]:
    """Return what changes when a set is edited or brought in again."""
    files = [folder / name for name in (SET_FILE, INDEX_FILE)]
    return tuple(
        number
        for file in files
        if file.is_file()
        for number in (file.stat().st_mtime_ns, file.stat().st_size)
    )


def _set_in(folder: Path) -> SymbolSet:
    from easyread.pairing.index import read_entries  # noqa: PLC0415  only where sets are

    source = (folder / SET_FILE).read_bytes()
    try:
        kept = cached(
            "set",
            source,
            lambda: json.dumps(read_entries(source, SET_FILE)).encode(),
        )
        return read_set(folder.name, json.loads(kept))
    except (ValueError, AttributeError, TypeError) as error:
        raise EasyReadError(_broken(folder / SET_FILE)) from error


def _broken(file: Path) -> str:
    return (
        f"We cannot read {file}. Bring the set in again:"
        f" easyread symbols import PATH --name {file.parent.name}"
    )
