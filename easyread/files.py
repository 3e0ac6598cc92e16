"""Writing files and folders so that a reader never meets half of one.

What is new is written beside the old, down to the disk, and takes its name in one
step. Where a file cannot be written, `cannot_write` says why, and what to do.
"""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

PART: Final = ".part"

_MAY_NOT: Final = (
    "We may not write there. Choose another folder,"
    " or ask the person who looks after this computer."
)
_FULL: Final = "There is no room left. Delete what you do not need, and try again."
_IN_THE_WAY: Final = "A file has the name of the folder. Choose another name."
_WHY: Final[Mapping[int, str]] = {
    errno.EACCES: _MAY_NOT,
    errno.EPERM: _MAY_NOT,
    errno.EROFS: _MAY_NOT,
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: _FULL,
    errno.ENOTDIR: _IN_THE_WAY,
    errno.EEXIST: _IN_THE_WAY,
    errno.EISDIR: "A folder has that name already. Choose another name.",
    errno.ENAMETOOLONG: "That name is too long. Choose a shorter one.",
    errno.ENOENT: "We cannot make that folder. Choose another one.",
}
# For the calls that let two folders change places.
_AT_FDCWD: Final = -100  # paths are not relative to an open folder
_EXCHANGE: Final = 2  # RENAME_EXCHANGE of Linux, RENAME_SWAP of macOS


def can_explain(error: OSError) -> bool:
    """Return whether we know what such an error means for the person at the keyboard."""
    return error.errno in _WHY


def cannot_write(path: Path | str, error: OSError) -> str:
    """Say that a file or folder cannot be written, why, and what to do.

    Where the computer names the very file that is in the way, that one is told.
    """
    path = error.filename2 or path
    told = f"The computer says: {error.strerror or error}. Choose another folder."
    return f"We cannot write {path}. {_WHY.get(error.errno or 0, told)}"


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
    """Remove what was begun before this time and never got its name: it was killed.

    `before` is in seconds, as `time.time` counts them.
    """
    for left in folder.glob(f".*{PART}"):
        with suppress(OSError):
            if left.stat().st_mtime < before:
                left.unlink()


def change_folder(
    folder: Path, files: Mapping[str, bytes], gone: Iterable[str]
) -> None:
    """Make a folder hold these files, and those of `gone` no more.

    All else in it stays as it is. At any moment, also where the run is killed, the
    folder is the whole old one or the whole new one; `recover` clears what is left.
    """
    recover(folder)
    new = _beside(folder, "new")
    if folder.exists():
        shutil.copytree(folder, new, symlinks=True, copy_function=_link)
    new.mkdir(parents=True, exist_ok=True)
    for name in gone:
        _remove(new, name)
    for name, content in files.items():
        _write_anew(new / name, content)
    put_in_place(new, folder)


def put_in_place(new: Path, folder: Path) -> None:
    """Put a new folder where `folder` was, which comes back where that fails.

    Linux and macOS do that in one step. Elsewhere there are two, and `recover` puts
    back the old folder where only the first was done.
    """
    if not folder.exists():
        new.rename(folder)
        return
    if exchange(folder, new):
        shutil.rmtree(new)
        return
    old = _beside(folder, "old")
    shutil.rmtree(old, ignore_errors=True)
    folder.rename(old)
    try:
        new.rename(folder)
    except OSError:
        old.rename(folder)
        raise
    shutil.rmtree(old)


def recover(folder: Path) -> None:
    """Clear what a run that was killed has left, and put back the old folder."""
    new, old = _beside(folder, "new"), _beside(folder, "old")
    if not folder.exists() and old.exists():
        old.rename(folder)
    for left in (new, old):
        if left.exists():
            shutil.rmtree(left)


def exchange(one: Path, other: Path) -> bool:
    """Let two folders change places at once; return False where that cannot be."""
    try:
        system = ctypes.CDLL(None, use_errno=True)
        ends = os.fsencode(one), os.fsencode(other)
        if sys.platform == "darwin":
            return not system.renamex_np(*ends, _EXCHANGE)
        return not system.renameat2(_AT_FDCWD, ends[0], _AT_FDCWD, ends[1], _EXCHANGE)
    except (AttributeError, OSError, TypeError):
        return False


def _beside(folder: Path, what: str) -> Path:
    return folder.with_name(f".{folder.name}.{what}")


def _link(source: str, target: str) -> None:
    """Let the new folder share a file that did not change; we never write into one."""
    try:
        os.link(source, target, follow_symlinks=False)
    except (OSError, NotImplementedError):
        shutil.copy2(source, target)


def _remove(folder: Path, name: str) -> None:
    """Remove a file, and the folders that are empty without it."""
    (folder / name).unlink(missing_ok=True)
    above = (folder / name).parent
    while above != folder and above.is_dir() and not any(above.iterdir()):
        above.rmdir()
        above = above.parent


def _write_anew(path: Path, content: bytes) -> None:
    """Write a file of its own where a link to a shared one may be."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _write_beside(path: Path, content: bytes, *, lasting: bool) -> Path:
    """Write a new file beside the one whose place it will take."""
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
