"""How other programs want the path of a file: below the repository, with `/`."""

from __future__ import annotations

import os
from pathlib import Path


def repository() -> Path:
    """Return the folder of the repository we are in, or this folder without one."""
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / ".git").exists():
            return folder
    return here


def path_below(file: str, folder: Path) -> str:
    """Return the path of `file` seen from `folder`, the same on every machine.

    A file that is elsewhere keeps its whole path. Text that has no file is “-”.
    """
    if file in {"", "-"}:
        return "-"
    whole = Path(os.path.normpath(Path.cwd() / file))
    try:
        return whole.relative_to(folder).as_posix()
    except ValueError:
        return whole.as_posix()
