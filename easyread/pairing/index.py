"""The pictures that people have looked at, and what we know about each."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from easyread.cache import cached
from easyread.model import Symbol
from easyread.resources import resource_dir
from easyread.yaml_data import read_yaml

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FILES = (
    "openmoji.yaml",
    "concepts.yaml",
    "sets.yaml",
    "blocked.yaml",
    "drawn/index.yaml",
)
Entries = dict[str, dict[str, Any]]
_MOST_BYTES = 30_000_000


@dataclass(frozen=True, slots=True)
class PictureEntry:
    """What the index says about the file of a symbol.

    `crop` is the part to show, `sha256` the file that people looked at, and `shows`
    the kinds of fact in it (a time, a day), which must not stand beside other ones.
    """

    crop: tuple[float, float, float, float] | None = None
    sha256: str = ""
    shows: tuple[str, ...] = ()


def comparable(name: str) -> str:
    """Return a name as it is compared: without case, hyphens and double spaces."""
    return " ".join(name.casefold().replace("-", " ").replace("_", " ").split())


def symbols_file(name: str) -> Path:
    """Return the path of a file in symbols/."""
    return resource_dir("symbols") / name


def read_entries(source: bytes, name: str) -> Entries:
    """Return what an index of pictures says; a set of pictures may be a large one."""
    return cast("Entries", read_yaml(source, name, _MOST_BYTES) or {})


@cache
def index_files() -> Mapping[str, Entries]:
    """Return all index files, read once for all runs until one of them changes."""
    sources = [symbols_file(name).read_bytes() for name in FILES]
    content = cached(
        "symbol-maps",
        b"\0".join(sources),
        lambda: json.dumps(list(map(read_entries, sources, FILES))).encode(),
    )
    return dict(zip(FILES, json.loads(content), strict=True))


@cache
def symbols() -> Mapping[str, Symbol]:
    """Return every symbol by its id, with all that people say for it."""
    words = _words_of_concepts()
    ours = [
        *_symbols_of("drawn", index_files()["drawn/index.yaml"], words),
        *_symbols_of("openmoji", index_files()["openmoji.yaml"], words),
    ]
    return {symbol.id: symbol for symbol in ours}


def all_symbols() -> list[Symbol]:
    """Return every symbol, in the order of the alphabet."""
    return sorted(symbols().values(), key=lambda symbol: (symbol.label, symbol.id))


@cache
def picture_of(symbol_id: str) -> PictureEntry:
    """Return what the index says about the picture of a symbol."""
    source, _, name = symbol_id.partition(":")
    file = "drawn/index.yaml" if source == "drawn" else "openmoji.yaml"
    entry = index_files()[file].get(name, {})
    crop = entry.get("crop")
    return PictureEntry(
        crop=tuple(crop) if crop else None,
        sha256=entry.get("sha256", ""),
        shows=tuple(entry.get("shows") or _facts_in(entry)),
    )


def _facts_in(entry: Mapping[str, Any]) -> list[str]:
    """Return the kinds of fact that the flags of an OpenMoji symbol name."""
    flags: list[str] = entry.get("flags", [])
    return [flag.removeprefix("shows-") for flag in flags if flag.startswith("shows-")]


def licence_of(source: str) -> str:
    """Return the licence of a set of pictures."""
    return str(index_files()["sets.yaml"].get(source, {}).get("licence", ""))


def _symbols_of(
    source: str, entries: Entries, words: Mapping[str, list[str]]
) -> list[Symbol]:
    licence = licence_of(source)
    return [
        Symbol(
            id=f"{source}:{name}",
            label=entry["label"],
            words=tuple(
                dict.fromkeys([*entry["words"], *words.get(f"{source}:{name}", ())])
            ),
            alt=entry["alt"],
            source=source,
            licence=licence,
        )
        for name, entry in entries.items()
    ]


def _words_of_concepts() -> Mapping[str, list[str]]:
    """Return what people say for each symbol that a concept prefers."""
    words: dict[str, list[str]] = {}
    for name, entry in index_files()["concepts.yaml"].items():
        phrases = [phrase.lstrip("=") for phrase in entry["say"] if "*" not in phrase]
        for symbol_id in entry.get("prefer", ()):
            words.setdefault(symbol_id, []).extend([name, *phrases])
    return words
