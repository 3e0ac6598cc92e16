"""Finished work that is kept for the next run.

An entry is found by what it was made from, by the code of this program and by the
packages that it was made with: when one of them changes, the entry is made again.
An entry that is damaged counts as missing. Entries that nobody needed for a month are
removed, and so are the oldest ones where there are too many.

A cache that cannot be read or written costs time, never the work itself.
"""

from __future__ import annotations

import hashlib
import os
import re
import sys
import time
from contextlib import suppress
from functools import cache
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from easyread.files import write_unsynced

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

# The environment variable that names another folder for the cache.
FOLDER_VARIABLE = "EASYREAD_CACHE"

MAX_AGE = 30 * 86_400  # seconds without use
MAX_FILES = 20_000
MAX_BYTES = 300_000_000

_SEAL_BYTES = 16
_DAY = 86_400
# How many new entries a process writes before it looks again for too many.
_WRITES_BETWEEN_PRUNES = 2_000
# The file that tells, by its time, when entries were last pruned.
_PRUNED = "pruned"
_ENTRY_NAME = re.compile(r"[0-9a-f]{64}|\.[0-9a-f]{64}\..*\.part")
_writes = count()


def cache_dir() -> Path:
    """Return the folder for work that can be made again at any time."""
    return _cache_dir(os.environ.get(FOLDER_VARIABLE), os.environ.get("XDG_CACHE_HOME"))


@cache
def _cache_dir(override: str | None, _xdg: str | None) -> Path:
    """Return the folder; platformdirs reads the second variable itself."""
    if override:
        return Path(override)
    from platformdirs import user_cache_path  # noqa: PLC0415  only where a cache is used

    return user_cache_path("easyread", appauthor=False)


def cached(
    kind: str, source: bytes, make: Callable[[], bytes], packages: Iterable[str] = ()
) -> bytes:
    """Return what `make` makes from `source`, from the cache where it is there.

    `kind` names the work. `packages` are the distributions that do it with us: another
    version of one of them makes another entry.
    """
    key = _key(kind, source, packages)
    content = _read(kind, key)
    if content is None:
        content = make()
        _write(kind, key, content)
    return content


def read_entry(kind: str, source: bytes) -> bytes | None:
    """Return the entry for `source`, or None where there is none that is whole."""
    return _read(kind, _key(kind, source, ()))


def write_entry(kind: str, source: bytes, content: bytes) -> None:
    """Keep an entry for `source`, in place of an older one."""
    _write(kind, _key(kind, source, ()), content)


@cache
def code_hash() -> bytes:
    """Return a hash over each module of this package: its name and its content.

    The version is in one of them. It takes some milliseconds, once for each process
    that uses the cache.
    """
    package = Path(__file__).parent
    hasher = hashlib.blake2b(sys.version.encode(), digest_size=32)
    for file in sorted(_modules(str(package))):
        with open(file, "rb", buffering=0) as module:  # noqa: PTH123  half of the time
            content = module.read()
        name = file[len(str(package)) :].replace(os.sep, "/")
        hasher.update(b"%s\0%d\0" % (name.encode(), len(content)))
        hasher.update(content)
    return hasher.digest()


def _modules(package: str) -> Iterator[str]:
    for folder, below, names in os.walk(package):
        below[:] = [name for name in below if name[0] not in "_."]
        yield from (f"{folder}{os.sep}{name}" for name in names if name[-3:] == ".py")


@cache
def _package_version(name: str) -> str:
    from importlib.metadata import (  # noqa: PLC0415  not where no package is asked for
        PackageNotFoundError,
        version,
    )

    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def _key(kind: str, source: bytes, packages: Iterable[str]) -> str:
    versions = [f"{name} {_package_version(name)}" for name in packages]
    start = "\0".join([kind, *versions]).encode()
    return hashlib.sha256(
        b"%b%d\0%b%b" % (code_hash(), len(start), start, source)
    ).hexdigest()


def _seal(key: str, content: bytes) -> bytes:
    """Return what tells that an entry is whole, and is the one that was asked for."""
    return hashlib.blake2b(content, digest_size=_SEAL_BYTES, key=key.encode()).digest()


def _read(kind: str, key: str) -> bytes | None:
    path = cache_dir() / kind / key
    with suppress(OSError), path.open("rb") as file:
        stored = file.read()
        content = stored[_SEAL_BYTES:]
        if stored[:_SEAL_BYTES] == _seal(key, content):
            if time.time() - os.fstat(file.fileno()).st_mtime > _DAY:
                os.utime(path)  # the age of an entry counts from its last use
            return content
    return None


def _write(kind: str, key: str, content: bytes) -> None:
    """Write an entry, without waiting for the disk: its seal tells if it got there."""
    with suppress(OSError):
        write_unsynced(cache_dir() / kind / key, _seal(key, content) + content)
        number = next(_writes)
        if number % _WRITES_BETWEEN_PRUNES == 0 and (number or _prune_is_due()):
            prune()


def _prune_is_due() -> bool:
    try:
        return time.time() - (cache_dir() / _PRUNED).stat().st_mtime > _DAY
    except FileNotFoundError:
        return True


class _Entry(NamedTuple):
    used: float  # seconds since 1970
    size: int  # bytes
    path: str


def prune() -> None:
    """Remove entries that are too old, then the oldest ones while there are too many."""
    folder = cache_dir()
    (folder / _PRUNED).touch()
    oldest = time.time() - MAX_AGE
    total = 0
    for files, entry in enumerate(sorted(_entries(folder), reverse=True), 1):
        total += entry.size
        if entry.used < oldest or files > MAX_FILES or total > MAX_BYTES:
            with suppress(OSError):
                os.unlink(entry.path)  # noqa: PTH108  there may be thousands


def _entries(folder: Path) -> Iterator[_Entry]:
    """Yield what we wrote, and nothing else that may stand in the folder."""
    for kind in folder.iterdir():
        if not kind.is_dir():
            continue
        for file in os.scandir(kind):
            if _ENTRY_NAME.fullmatch(file.name):
                with suppress(OSError):
                    state = file.stat()
                    yield _Entry(state.st_mtime, state.st_size, file.path)
