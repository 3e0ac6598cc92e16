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
    """Return whether `cannot_write` has a plain reason for this error."""
    return error.errno in _WHY


def cannot_write(path: Path | str, error: OSError) -> str:
    """Return a message: which file or folder cannot be written, why, what to do.

    It names the file of the error where that has one, or else `path`.
    """
    path = error.filename2 or path
    fallback = f"The computer says: {error.strerror or error}. Choose another folder."
    return f"We cannot write {path}. {_WHY.get(error.errno or 0, fallback)}"


def write_whole(path: Path, content: bytes) -> None:
    """Write `content` to `path`, or leave what was there as it was."""
    write_together({path: content})


def write_unsynced(path: Path, content: bytes) -> None:
    """Write a file in one step, without fsync: for caches, which can be made again."""
    _write_beside(path, content, sync=False).replace(path)


def write_together(contents: Mapping[Path, bytes]) -> None:
    """Write all the files, or leave all of them as they were.

    The bytes go to new files in the same folders first, down to the disk. Only when
    every one is there do they take their names, each in one step.
    """
    staged: dict[Path, Path] = {}
    try:
        for path, content in contents.items():
            staged[path] = _write_beside(path, content, sync=True)
        for path, new in staged.items():
            new.replace(path)
    except BaseException:
        for new in staged.values():
            with suppress(FileNotFoundError):
                new.unlink()
        raise


def sweep(folder: Path, before: float) -> None:
    """Remove part files of writers that were killed.

    They are those last changed before `before`, in seconds since the epoch.
    """
    for part_file in folder.glob(f".*{PART}"):
        with suppress(OSError):
            if part_file.stat().st_mtime < before:
                part_file.unlink()


def change_folder(
    folder: Path, files: Mapping[str, bytes], gone: Iterable[str]
) -> None:
    """Make a folder hold these files, and those of `gone` no more.

    All else in it stays as it is. At any moment, also where the process is killed, it
    is the whole old folder or the whole new one; `recover` removes what a kill leaves.
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
    """Replace `folder` by the folder `new`; keep the old one where that fails.

    On Linux and macOS it is one step. Elsewhere there are two, and `recover` undoes
    the first where the second did not follow.
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
    """Remove what a killed `change_folder` left, and put back the old folder."""
    new, old = _beside(folder, "new"), _beside(folder, "old")
    if not folder.exists() and old.exists():
        old.rename(folder)
    for remains in (new, old):
        if remains.exists():
            shutil.rmtree(remains)


def exchange(first: Path, second: Path) -> bool:
    """Swap two folders atomically; return False where the system cannot do that."""
    try:
        system = ctypes.CDLL(None, use_errno=True)
        names = os.fsencode(first), os.fsencode(second)
        if sys.platform == "darwin":
            return not system.renamex_np(*names, _EXCHANGE)
        return not system.renameat2(_AT_FDCWD, names[0], _AT_FDCWD, names[1], _EXCHANGE)
    except (AttributeError, OSError, TypeError):
        return False


def _beside(folder: Path, what: str) -> Path:
    return folder.with_name(f".{folder.name}.{what}")


def _link(source: str, target: str) -> None:
    """Hard-link an unchanged file, or copy it: `_write_anew` never writes into a link."""
    try:
        os.link(source, target, follow_symlinks=False)
    except (OSError, NotImplementedError):
        shutil.copy2(source, target)


def _remove(folder: Path, name: str) -> None:
    """Remove a file, and the folders that are empty without it."""
    (folder / name).unlink(missing_ok=True)
    parent = (folder / name).parent
    while parent != folder and parent.is_dir() and not any(parent.iterdir()):
        parent.rmdir()
        parent = parent.parent


def _write_anew(path: Path, content: bytes) -> None:
    """Write a new file, after removing what may be a link to a shared one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _write_beside(path: Path, content: bytes, *, sync: bool) -> Path:
    """Write a new file beside the one whose place it will take."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(PART, f".{path.name}.", path.parent)
    new = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            if sync:
                os.fsync(file.fileno())
        new.chmod(0o644)
    except BaseException:
        new.unlink()
        raise
    return new
