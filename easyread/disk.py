"""Why a file cannot be written, in plain words, with what to do about it."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

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


def tells(error: OSError) -> bool:
    """Return whether we know what such an error means for the person at the keyboard."""
    return error.errno in _WHY


def cannot_write(path: Path | str, error: OSError) -> str:
    """Say that a file or folder cannot be written, why, and what to do.

    Where the computer names the very file that is in the way, that one is told.
    """
    path = error.filename2 or path
    said = f"The computer says: {error.strerror or error}. Choose another folder."
    return f"We cannot write {path}. {_WHY.get(error.errno or 0, said)}"
