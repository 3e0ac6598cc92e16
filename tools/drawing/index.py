"""What we say about our drawings: symbols/drawn/index.yaml, written by hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from easyread.resources import resource_dir

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SOURCES = ("scene", "hand")
GRADES = ("clear", "with the words", "needs a person to test it")


@dataclass(frozen=True)
class Entry:
    """One drawing: its label, the words for it, its alt text, and how sure we are.

    `shows` names kinds of fact that can be read from it ("time" for a clock with
    hands): beside a sentence with such a fact the drawing would lie. `source` is "scene"
    for what a scene draws, and "hand" for a file that a person drew or improved.
    """

    label: str
    words: tuple[str, ...]
    alt: str
    grade: str
    shows: tuple[str, ...] = ()
    source: str = "scene"


def read_index(folder: Path | None = None) -> dict[str, Entry]:
    """Return what the index says, by the name of the drawing."""
    import yaml  # noqa: PLC0415  the sheet alone needs it

    folder = folder or resource_dir("symbols") / "drawn"
    rows = yaml.safe_load((folder / "index.yaml").read_text(encoding="utf-8"))
    return {
        name: Entry(
            label=row["label"],
            words=tuple(row["words"]),
            alt=row["alt"],
            grade=row["grade"],
            shows=tuple(row.get("shows", ())),
            source=row.get("source", "scene"),
        )
        for name, row in rows.items()
    }


def by_hand(index: Mapping[str, Entry]) -> frozenset[str]:
    """Return the names of the drawings whose file is its own source."""
    return frozenset(name for name, entry in index.items() if entry.source == "hand")
