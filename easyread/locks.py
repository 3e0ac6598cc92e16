"""One run at a time in a folder that several may share.

A run that changes such a folder holds a marker file beside it, which names the
process, its computer, and when the process started. Where that process has died on
this computer, the next run takes the marker over. A marker of another computer is
never taken: nobody here can tell whether its run still works.
"""

from __future__ import annotations

import os
import socket
import stat
import time
from contextlib import contextmanager, suppress
from datetime import datetime
from io import FileIO
from typing import TYPE_CHECKING, Final

from easyread.errors import EasyReadError
from easyread.files import cannot_write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from filelock import MarkerSoftFileLock

WAITING: Final = 8.0  # seconds for which a run waits for another
LOCK: Final = ".lock"
# A marker is empty for an instant, as it is made. One that stays so is of a run that
# was killed then.
_EMPTY_FOR: Final = 2.0  # seconds
_SETTLES: Final = 3.0  # seconds after which filelock takes a marker that names nobody
_NAMESPACE: Final = "?pidns-"  # filelock puts it between a computer and its container
_MINUTE: Final = 60
_UNITS: Final = (("day", 86_400), ("hour", 3_600), ("minute", _MINUTE))


class InUseError(EasyReadError):
    """Another run holds the folder. The message says who, since when, what to do."""


@contextmanager
def locked(
    folder: Path, *, inside: bool = False, waiting: float = WAITING
) -> Iterator[None]:
    """Hold a folder, so that no other run changes it meanwhile.

    The marker stands beside the folder, which may be swapped or not be there yet; with
    `inside` it stands in the folder, which is made. Waits for another run for
    `waiting` seconds. Raises InUseError where that was too short, and EasyReadError
    where the marker cannot be written.
    """
    from filelock import MarkerSoftFileLock, Timeout  # noqa: PLC0415  slow to load

    marker = marker_of(folder, inside=inside)
    lock = MarkerSoftFileLock(marker)
    try:
        marker.parent.mkdir(parents=True, exist_ok=True)
        _acquire(lock, marker, waiting)
    except Timeout:
        raise InUseError(_in_use(folder, marker, lock)) from None
    except OSError as error:
        raise EasyReadError(cannot_write(folder, error)) from error
    try:
        yield
    finally:
        lock.release()


def marker_of(folder: Path, *, inside: bool = False) -> Path:
    """Return the file that says that a run holds the folder."""
    folder = folder.resolve()
    if inside or not folder.name:  # nothing stands beside a whole disk
        return folder / LOCK
    return folder.with_name(f".{folder.name}{LOCK}")


def _acquire(lock: MarkerSoftFileLock, marker: Path, waiting: float) -> None:
    """Take the lock, or raise Timeout; what it says is on the disk for other computers."""
    from filelock import Timeout  # noqa: PLC0415  slow to load

    first = min(waiting, _EMPTY_FOR)
    try:
        lock.acquire(timeout=first)
    except Timeout:
        rest = max(waiting - first, _SETTLES if _spoil_empty(marker) else 0)
        if not rest:
            raise
        lock.acquire(timeout=rest)
    with suppress(OSError), _opened(marker) as file:
        os.fsync(file.fileno())


def _spoil_empty(marker: Path) -> bool:
    """Mark as worthless what a run left that was killed as it made its marker.

    filelock takes over a marker that holds anything else than a process, and never an
    empty one. Only the very file that was looked at is written to.
    """
    with suppress(OSError), _opened(marker) as file:
        state = os.fstat(file.fileno())
        is_empty = stat.S_ISREG(state.st_mode) and not state.st_size
        if is_empty and time.time() - state.st_mtime > _EMPTY_FOR:
            file.write(b"killed\n")
            return True
    return False


def _opened(marker: Path) -> FileIO:
    """Open a marker to change it, never what a link leads to."""

    def opener(path: str, flags: int) -> int:
        return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0))

    return FileIO(marker, "r+", opener=opener)


def _in_use(folder: Path, marker: Path, lock: MarkerSoftFileLock) -> str:
    """Say who holds a folder, since when, and what to do."""
    owner = lock.owner
    ours = socket.gethostname()
    host = owner.hostname.partition(_NAMESPACE)[0] if owner else ""
    where = "this computer" if host == ours else f"the computer {host}"
    who = f": process {owner.pid} on {where}" if owner else ""
    try:
        since = f", since {_when(marker.stat().st_mtime)}"
    except OSError:  # it has just finished
        since = ""
    text = (
        f"Another run is at work on {folder}{who}{since}."
        " Wait until it has finished, and try again."
    )
    if owner and host == ours and _NAMESPACE not in owner.hostname:
        return text
    return f"{text} Has that run stopped for good? Then delete {marker}."


def _when(moment: float) -> str:
    """Return a moment in words of the clock, and how long ago it was."""
    at, now = datetime.fromtimestamp(moment).astimezone(), datetime.now().astimezone()
    clock = f"{at:%I:%M%p}".lstrip("0").lower()
    day = "" if at.date() == now.date() else f" on {at.day} {at:%B %Y}"
    seconds = (now - at).total_seconds()
    if seconds < _MINUTE:
        return f"{clock}{day}, less than a minute ago"
    unit, length = next(each for each in _UNITS if seconds >= each[1])
    count = int(seconds // length)
    return f"{clock}{day}, {count} {unit}{'s' if count > 1 else ''} ago"
