"""Puts a new site in the place of the old one in a single step.

The new site is written beside the old one. Then the two folders change places: Linux
and macOS can do that at once. Elsewhere there are two steps, and the next run puts
back the old site where it finds that only the first was done.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from typing import TYPE_CHECKING

from easyread.disk import cannot_write
from easyread.errors import EasyReadError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

_HERE = -100  # AT_FDCWD: paths are not relative to an open folder
_EXCHANGE = 2  # RENAME_EXCHANGE of Linux, RENAME_SWAP of macOS


def recover(site: Path) -> None:
    """Clear what a run that was killed has left, and put back the old site."""
    if not site.exists() and _old(site).exists():
        _old(site).rename(site)
    for left in (_new(site), _old(site)):
        if left.exists():
            shutil.rmtree(left)


def swap_in(site: Path, files: Mapping[str, bytes], gone: Iterable[str]) -> None:
    """Make the site hold these files, and those of `gone` no more.

    All else in the folder stays as it is. At any moment the site is the whole old one
    or the whole new one.
    """
    try:
        _swap_in(site, files, gone)
    except OSError as error:
        raise EasyReadError(
            f"{cannot_write(site, error)} The site is as it was."
        ) from error


def _swap_in(site: Path, files: Mapping[str, bytes], gone: Iterable[str]) -> None:
    recover(site)
    new = _new(site)
    if site.exists():
        shutil.copytree(site, new, symlinks=True, copy_function=_link)
    new.mkdir(parents=True, exist_ok=True)
    for name in gone:
        _remove(new, name)
    for name, content in files.items():
        _write(new / name, content)
    _change_places(site, new)


def _new(site: Path) -> Path:
    return site.with_name(f".{site.name}.new")


def _old(site: Path) -> Path:
    return site.with_name(f".{site.name}.old")


def _link(source: str, target: str) -> None:
    """Let the new site share a file that did not change; we never write into one."""
    try:
        os.link(source, target, follow_symlinks=False)
    except (OSError, NotImplementedError):
        shutil.copy2(source, target)


def _remove(folder: Path, name: str) -> None:
    (folder / name).unlink(missing_ok=True)
    above = (folder / name).parent
    while above != folder and above.is_dir() and not any(above.iterdir()):
        above.rmdir()
        above = above.parent


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _change_places(site: Path, new: Path) -> None:
    if not site.exists():
        new.rename(site)
        return
    if not exchange(site, new):
        site.rename(_old(site))
        new.rename(site)
    recover(site)


def exchange(one: Path, other: Path) -> bool:
    """Let two folders change places at once; return False where that cannot be."""
    try:
        system = ctypes.CDLL(None, use_errno=True)
        ends = os.fsencode(one), os.fsencode(other)
        if sys.platform == "darwin":
            return not system.renamex_np(*ends, _EXCHANGE)
        return not system.renameat2(_HERE, ends[0], _HERE, ends[1], _EXCHANGE)
    except (AttributeError, OSError, TypeError):
        return False
