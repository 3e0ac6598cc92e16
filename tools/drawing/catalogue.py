"""The list of all scenes, and the folder of files that they make."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from typing import TYPE_CHECKING

from easyread.pairing.facts.kit import svg
from tools.drawing import scenes
from tools.drawing.fitting import fit

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    Scene = Callable[[], str]

SCENES: dict[str, Scene] = {}


def scene(draw: Scene) -> Scene:
    """Enter a scene under the name of its function: `easy_read` draws easy-read.svg."""
    SCENES[draw.__name__.replace("_", "-")] = draw
    return draw


def all_drawings() -> dict[str, str]:
    """Draw every scene and return the files by name, in the order of the alphabet."""
    for module in pkgutil.iter_modules(scenes.__path__, f"{scenes.__name__}."):
        import_module(module.name)
    return {name: fit(svg(SCENES[name]())) for name in sorted(SCENES)}


def write_drawings(folder: Path, by_hand: Collection[str] = ()) -> int:
    """Write one SVG for each scene, take away those without one, and count them.

    The files named in `by_hand` are sources of their own: they are left alone, and have
    no scene. The same scenes make the same bytes, on every machine.
    """
    drawings = all_drawings()
    twice = sorted(drawings.keys() & set(by_hand))
    if twice:
        raise ValueError(f"Drawn by hand, so take the scene away: {', '.join(twice)}")
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.svg"):
        if old.stem not in drawings and old.stem not in by_hand:
            old.unlink()
    for name, drawing in drawings.items():
        (folder / f"{name}.svg").write_bytes(drawing.encode())
    return len(drawings)
