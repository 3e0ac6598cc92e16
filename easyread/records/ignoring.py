"""Keeps the names of people out of git."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from easyread.files import write_whole
from easyread.records.record import NAMES_FILE

if TYPE_CHECKING:
    from pathlib import Path

_IGNORED: Final = (NAMES_FILE, f".{NAMES_FILE}.*", ".lock")
_GIT: Final = ".git"
_SHORTENS_PATHS: Final = b"DIRC\0\0\0\4"  # an index that leaves out what paths share


def have_ignored(reviews: Path) -> None:
    """Have git ignore the names, also as they are being written.

    What people wrote into the file stays as it is, byte for byte. A later line with “!”
    would show the names again, so ours come after it.
    """
    file = reviews / ".gitignore"
    content = file.read_bytes() if file.is_file() else b""
    rules = content.decode("utf-8-sig", "replace").splitlines()
    shown = [number for number, rule in enumerate(rules) if rule.startswith("!")]
    last = rules[shown[-1] + 1 :] if shown else rules
    missing = [name for name in _IGNORED if name not in last]
    if missing:
        end = b"\r\n" if b"\r\n" in content else b"\n"
        before = [content] if not content or content.endswith(b"\n") else [content, end]
        write_whole(
            file, b"".join([*before, *(name.encode() + end for name in missing)])
        )


def is_in_git(file: Path) -> bool:
    """Tell whether git keeps a file already: then it ignores that we have it ignored.

    Git itself is not run: it does what the settings in a folder of other people say.
    """
    file = file.resolve()
    for folder in file.parents:
        index = _index(folder / _GIT)
        if index is not None:
            name = os.fsencode(file.relative_to(folder).as_posix()) + b"\0"
            if index.startswith(_SHORTENS_PATHS):
                name = name.rpartition(b"/")[2]
            return name in index
    return False


def _index(git: Path) -> bytes | None:
    """Return the list of files of a repository, or None where there is none here."""
    try:
        if git.is_file():  # a second work tree: the file says where its own data are
            told = git.read_text("utf-8", "replace").strip().removeprefix("gitdir: ")
            git = git.parent / told
        return (git / "index").read_bytes() if git.is_dir() else None
    except OSError:
        return b""
