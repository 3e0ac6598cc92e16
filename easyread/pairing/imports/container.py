"""A folder or an archive with pictures, read with a limit on everything."""

from __future__ import annotations

import os
import stat
import zipfile
import zlib
from contextlib import suppress
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Protocol

from easyread.errors import EasyReadError

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_FILES = 60_000
MOST_BYTES = 30_000_000
MOST_IN_ALL = 2_000_000_000


class ImportRefusedError(EasyReadError):
    """A set of pictures that we cannot bring in, with the reason."""


class Container(Protocol):
    """Where the files of a set are. `main` is the file that was named, if one was."""

    title: str
    main: str

    @property
    def names(self) -> tuple[str, ...]:
        """The files in it, as paths with "/", in the order of the alphabet."""

    def read(self, name: str) -> bytes:
        """Return what one of them holds."""


class FolderContainer:
    """A folder. Links that lead out of it are not followed."""

    def __init__(self, folder: Path, main: str = "") -> None:
        self.folder = folder.resolve()
        self.title = Path(main).stem if main else self.folder.name
        self.main = main

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The files below the folder, without those that are hidden."""
        names: list[str] = []
        for folder, subfolders, files in os.walk(self.folder):
            subfolders[:] = sorted(n for n in subfolders if not n.startswith("."))
            relative = Path(folder).relative_to(self.folder)
            names += [
                (relative / name).as_posix()
                for name in files
                if not name.startswith(".")
            ]
            if len(names) > MOST_FILES:
                raise ImportRefusedError(_too_many(self.folder))
        return tuple(sorted(names))

    def read(self, name: str) -> bytes:
        """Return what a file holds."""
        path = (self.folder / name).resolve()
        if not path.is_relative_to(self.folder) or not path.is_file():
            raise ImportRefusedError(
                f"“{name}” is a link that leads out of the folder."
            )
        if path.stat().st_size > MOST_BYTES:
            raise ImportRefusedError(_too_large(name))
        return path.read_bytes()


class ZipContainer:
    """An archive. What it holds is counted while it is read: its sizes may lie."""

    main = ""

    def __init__(self, path: Path) -> None:
        self.title = path.stem
        try:
            self._file = zipfile.ZipFile(path)
        except (OSError, zipfile.BadZipFile, ValueError) as error:
            raise ImportRefusedError(f"We cannot open the archive {path}.") from error
        self._left = MOST_IN_ALL
        if len(self._file.filelist) > MOST_FILES:
            raise ImportRefusedError(_too_many(path))

    @cached_property
    def _entries(self) -> Mapping[str, zipfile.ZipInfo]:
        entries: dict[str, zipfile.ZipInfo] = {}
        for entry in self._file.filelist:
            name = entry.filename.replace("\\", "/")
            parts = PurePosixPath(name).parts
            hidden = any(part.startswith((".", "__MACOSX")) for part in parts)
            link = stat.S_ISLNK(entry.external_attr >> 16)
            if not (entry.is_dir() or hidden or link or ":" in name or name[0] == "/"):
                entries.setdefault(name, entry)
        return entries

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The files in it. Names that lead elsewhere are not among them."""
        return tuple(sorted(self._entries))

    def read(self, name: str) -> bytes:
        """Return what a file holds, through a counting cap."""
        try:
            with self._file.open(self._entries[name]) as opened:
                content = opened.read(min(MOST_BYTES, self._left) + 1)
        except (
            KeyError, OSError, EOFError, RuntimeError, NotImplementedError,
            zipfile.BadZipFile, zlib.error,
        ) as error:  # fmt: skip
            raise ImportRefusedError(
                f"We cannot read “{name}” in the archive."
            ) from error
        if len(content) > MOST_BYTES:
            raise ImportRefusedError(_too_large(name))
        self._left -= len(content)
        if self._left < 0:
            raise ImportRefusedError("The archive holds more than two gigabytes.")
        return content


def open_container(path: Path) -> Container:
    """Return what is at a path: a folder, an archive, or a file beside others."""
    if path.is_dir():
        return FolderContainer(path)
    if not path.is_file():
        raise ImportRefusedError(f"There is nothing at {path}. Check its name.")
    with suppress(OSError):
        if zipfile.is_zipfile(path):
            return ZipContainer(path)
    return FolderContainer(path.parent, path.name)


def file_name(name: str) -> str:
    """Return the name of a file without its folders."""
    return PurePosixPath(name).name


def _too_many(path: Path) -> str:
    return f"{path} holds more than {MOST_FILES} files. Bring in a part of it."


def _too_large(name: str) -> str:
    return f"“{name}” is over {MOST_BYTES // 1_000_000} megabytes."
