"""Writing files and folders so that a reader never meets half of one.

What is new is written beside the old, down to the disk, and takes its name in one
step. Where a file cannot be written, `cannot_write` says why, and what to do.
"""

from __future__ import annotations

import ctypes
import errno
import os
import re
import secrets
import shutil
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from pathlib import Path

PART: Final = ".part"
READY: Final = ".ready"
_FOR_ALL: Final = 0o644  # others may read it
_OURS_ALONE: Final = 0o600
_PART_NAME: Final = re.compile(rf"\.(?P<name>.+)\.(?P<token>[^.]+){PART}", re.DOTALL)
# The folders beside one that is replaced: `new` takes its place, `old` stood there,
# and `gone` is being removed. Earlier versions gave no token.
_BESIDE: Final = re.compile(
    r"\.(?P<name>.+?)(?:\.[0-9a-z_]{8})?\.(?P<what>new|old|gone)", re.DOTALL
)

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
    _write_beside(path, content, secrets.token_hex(4)).replace(path)


def write_together(
    contents: Mapping[Path, bytes], private: Collection[Path] = ()
) -> None:
    """Write all the files, or leave all of them as they were.

    The bytes go to new files in the same folders first, down to the disk. When every
    one is there, a marker says so, and they take their names. Where the process is
    killed meanwhile, `finish` does the rest. Nobody else may read those in `private`.
    """
    token = secrets.token_hex(4)
    folders = {path.parent for path in contents} if len(contents) > 1 else set()
    markers = [folder / f".{token}{READY}" for folder in folders]
    staged: dict[Path, Path] = {}
    try:
        for path, content in contents.items():
            _refuse_folder(path)
            mode = _OURS_ALONE if path in private else _FOR_ALL
            staged[path] = _write_beside(path, content, token, mode, sync=True)
        for marker in markers:
            marker.touch()
        _take_names(staged)
    except BaseException as error:
        if not isinstance(error, OSError) and any(one.exists() for one in markers):
            # Ctrl-C, when all the new files were there.
            _take_names({path: new for path, new in staged.items() if new.exists()})
        _remove_files((*markers, *staged.values()))
        raise
    _remove_files(markers)


def finish(folder: Path, endings: tuple[str, ...] = ("",)) -> None:
    """Finish what a killed `write_together` began, or remove what it left.

    Only what would become a file with one of these endings is touched. The folder must
    be locked: nobody else may write such files there.
    """
    names = {path: _PART_NAME.fullmatch(path.name) for path in folder.glob(f".*{PART}")}
    parts = {path: match for path, match in names.items() if match}
    for marker in folder.glob(f".*{READY}"):
        token = marker.name[1 : -len(READY)]
        group = {
            path: match["name"]
            for path, match in parts.items()
            if match["token"] == token
        }
        if all(name.endswith(endings) for name in group.values()):
            _take_names({path.with_name(name): path for path, name in group.items()})
            _remove_files([marker])
    _remove_files(path for path in parts if parts[path]["name"].endswith(endings))


def change_folder(
    folder: Path, files: Mapping[str, bytes], gone: Iterable[str]
) -> None:
    """Make a folder hold these files, and those of `gone` no more.

    All else in it stays as it is. At any moment, also where the process is killed, it
    is the whole old folder or the whole new one; `recover` removes what a kill leaves.
    """
    with replacing(folder) as new:
        if folder.exists():
            shutil.copytree(
                folder, new, symlinks=True, copy_function=_link, dirs_exist_ok=True
            )
        for name in gone:
            _remove(new, name)
        for name, content in files.items():
            _write_anew(new / name, content)


@contextmanager
def replacing(folder: Path) -> Iterator[Path]:
    """Give a new, empty folder, which takes the place of `folder` at the end.

    Where anything is raised, `folder` stays as it was. Its name is its own, so that
    no two runs write into one.
    """
    new = _beside(folder, "new")
    new.mkdir(parents=True)
    try:
        yield new
        _put_in_place(new, folder)
    finally:
        shutil.rmtree(new, ignore_errors=True)


def _put_in_place(new: Path, folder: Path) -> None:
    """Replace `folder` by the folder `new`; keep the old one where that fails.

    On Linux and macOS it is one step. Elsewhere there are two, and `recover` undoes
    the first where the second did not follow.
    """
    if not folder.exists():
        new.rename(folder)
        return
    if exchange(folder, new):
        return
    old, gone = _beside(folder, "old"), _beside(folder, "gone")
    folder.rename(old)
    try:
        new.rename(folder)
    except OSError:
        old.rename(folder)
        raise
    old.rename(gone)  # what is half removed is never put back
    shutil.rmtree(gone, ignore_errors=True)


def recover(folder: Path) -> None:
    """Remove what a killed run left beside a folder, and put back the old one.

    The folder must be locked: what another run works on would be removed too.
    """
    left = leftovers(folder.parent).get(folder.name, [])
    for path in left:
        if path.suffix == ".old" and not folder.exists():
            path.rename(folder)
    for path in left:
        shutil.rmtree(path, ignore_errors=True)


def leftovers(parent: Path) -> dict[str, list[Path]]:
    """Return what runs work on or left in a folder, by the folder it was to replace."""
    found: dict[str, list[Path]] = {}
    for path in parent.glob(".*"):
        match = _BESIDE.fullmatch(path.name)
        if match and path.is_dir() and not path.is_symlink():
            found.setdefault(match["name"], []).append(path)
    return found


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
    return folder.with_name(f".{folder.name}.{secrets.token_hex(4)}.{what}")


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
    with _named(path), path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _write_beside(
    path: Path, content: bytes, token: str, mode: int = _FOR_ALL, *, sync: bool = False
) -> Path:
    """Write a new file beside the one whose place it will take."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f".{path.name}.{token}{PART}")
    try:
        with _named(path), open(new, "xb", opener=_private) as file:
            file.write(content)
            file.flush()
            if sync:
                os.fsync(file.fileno())
        new.chmod(mode)
    except BaseException:
        new.unlink(missing_ok=True)
        raise
    return new


@contextmanager
def _named(path: Path) -> Iterator[None]:
    """Name the file in an error of writing to it: a full disk names none."""
    try:
        yield
    except OSError as error:
        error.filename = str(path)  # not the file that is written first
        raise


def _private(path: str, flags: int) -> int:
    """Open a new file that nobody else may read until it is whole."""
    return os.open(path, flags, _OURS_ALONE)


def _refuse_folder(path: Path) -> None:
    """Raise what giving this name to a file would raise, before any file has its name."""
    if path.is_dir():
        why = os.strerror(errno.EISDIR)
        raise IsADirectoryError(errno.EISDIR, why, str(path), None, str(path))


def _take_names(staged: Mapping[Path, Path]) -> None:
    for path, new in staged.items():
        new.replace(path)


def _remove_files(paths: Iterable[Path]) -> None:
    for path in paths:
        with suppress(OSError):
            path.unlink()
