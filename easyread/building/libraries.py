"""The libraries that draw letters: which are here, told without loading them.

The bytes of a PDF depend on Pango and what it brings along. Loading them only to ask
for a version would take longer than all else when no document has changed.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMES = ("pango", "harfbuzz", "fontconfig", "freetype")
# Where people tell the loader to look first, and where it looks by itself.
ASKED = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "WEASYPRINT_DLL_DIRECTORIES")
USUAL = (
    *("/usr/local/lib", "/usr/lib", "/lib", "/usr/lib64", "/opt/homebrew/lib"),
    r"C:\msys64\mingw64\bin",
)


def libraries() -> bytes:
    """Return what stands for the libraries: the path, size and time of each file."""
    found = {file.resolve() for folder in _folders() for file in _named(folder)}
    states = [(str(file), file.stat()) for file in sorted(found) if file.is_file()]
    return "\n".join(
        f"{path} {state.st_size} {state.st_mtime_ns}" for path, state in states
    ).encode()


def _folders() -> Iterator[Path]:
    for name in ASKED:
        yield from map(Path, filter(None, os.environ.get(name, "").split(os.pathsep)))
    several = getattr(sys.implementation, "_multiarch", "")  # as Debian names a machine
    for folder in USUAL:
        yield Path(folder)
        if several:
            yield Path(folder, several)


def _named(folder: Path) -> Iterator[Path]:
    try:
        names = os.listdir(folder)  # noqa: PTH208  thousands of names, few paths
    except OSError:
        return
    for name in names:
        if name.removeprefix("lib").startswith(NAMES):
            yield folder / name
