"""All drawings: scenes, the files they make, and what symbols/drawn/index.yaml says."""

from __future__ import annotations

import pkgutil
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from easyread.pairing.facts.shapes import svg
from easyread.resources import resource_dir
from tools.drawing import scenes
from tools.drawing.ink import fit

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from pathlib import Path

SOURCES = ("scene", "hand")
GRADES = ("clear", "with the words", "needs a person to test it")


@dataclass(frozen=True)
class IndexEntry:
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


def read_index(folder: Path | None = None) -> dict[str, IndexEntry]:
    """Return the entries of index.yaml by the name of the drawing.

    `folder` holds it; without it, symbols/drawn.
    """
    import yaml  # noqa: PLC0415  the sheet alone needs it

    folder = folder or resource_dir("symbols") / "drawn"
    rows = yaml.safe_load((folder / "index.yaml").read_text(encoding="utf-8"))
    return {
        name: IndexEntry(
            label=row["label"],
            words=tuple(row["words"]),
            alt=row["alt"],
            grade=row["grade"],
            shows=tuple(row.get("shows", ())),
            source=row.get("source", "scene"),
        )
        for name, row in rows.items()
    }


def by_hand(index: Mapping[str, IndexEntry]) -> frozenset[str]:
    """Return the names of the drawings whose file is its own source."""
    return frozenset(name for name, entry in index.items() if entry.source == "hand")


SCENES: dict[str, Callable[[], str]] = {}


def scene(draw: Callable[[], str]) -> Callable[[], str]:
    """Register a scene by the name of its function: `easy_read` draws easy-read.svg."""
    SCENES[draw.__name__.replace("_", "-")] = draw
    return draw


def all_drawings() -> dict[str, str]:
    """Draw every scene and return the files by name, in the order of the alphabet."""
    for module in pkgutil.iter_modules(scenes.__path__, f"{scenes.__name__}."):
        import_module(module.name)
    return {name: fit(svg(SCENES[name]())) for name in sorted(SCENES)}


def write_drawings(folder: Path, hand_drawn: Collection[str] = ()) -> int:
    """Write one SVG for each scene, take away those without one, and count them.

    The files named in `hand_drawn` are sources of their own: they are left alone, and have
    no scene. The same scenes make the same bytes, on every machine.
    """
    drawings = all_drawings()
    twice = sorted(drawings.keys() & set(hand_drawn))
    if twice:
        raise ValueError(f"Drawn by hand, so take the scene away: {', '.join(twice)}")
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.svg"):
        if old.stem not in drawings and old.stem not in hand_drawn:
            old.unlink()
    for name, drawing in drawings.items():
        (folder / f"{name}.svg").write_bytes(drawing.encode())
    return len(drawings)
