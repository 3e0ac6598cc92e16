"""Writing files so that a reader never meets half of one."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

PART = ".part"


def write_whole(path: Path, content: bytes) -> None:
    """Write `content` to `path`, or leave what was there as it was."""
    write_together({path: content})


def write_for_now(path: Path, content: bytes) -> None:
    """Write what can be made again: whole for all who read it, unless power fails."""
    _write_beside(path, content, lasting=False).replace(path)


def write_together(contents: Mapping[Path, bytes]) -> None:
    """Write all the files, or leave all of them as they were.

    The bytes go to new files in the same folders first, down to the disk. Only when
    every one is there do they take their names, each in one step.
    """
    ready: dict[Path, Path] = {}
    try:
        for path, content in contents.items():
            ready[path] = _write_beside(path, content, lasting=True)
        for path, new in ready.items():
            new.replace(path)
    except BaseException:
        for new in ready.values():
            with suppress(FileNotFoundError):
                new.unlink()
        raise


def sweep(folder: Path, before: float) -> None:
    """Remove what was begun before this time and never got its name: it was killed."""
    for left in folder.glob(f".*{PART}"):
        with suppress(OSError):
            if left.stat().st_mtime < before:
                left.unlink()


def _write_beside(path: Path, content: bytes, *, lasting: bool) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(PART, f".{path.name}.", path.parent)
    new = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            if lasting:
                os.fsync(file.fileno())
        new.chmod(0o644)
    except BaseException:
        new.unlink()
        raise
    return new
