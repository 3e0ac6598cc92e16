"""One short key for all that a page is made from: the same key, the same page.

So a run that has nothing to do finds that out by reading files, and loads nothing.
"""

from __future__ import annotations

import hashlib
import os
from functools import cache
from typing import TYPE_CHECKING

from easyread.reading import read_bytes
from easyread.records import record_file
from easyread.resources import resource_dir
from easyread.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from easyread.settings import Settings

_OURS = ("templates", "symbols")
_TEXTS = {".yaml", ".j2", ".css", ".js"}


def digest_of(parts: Iterable[bytes]) -> str:
    """Return the SHA-256 of several texts, each told apart from the next."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(hashlib.sha256(part).digest())
    return digest.hexdigest()


def key_of(document: Path, shared: str) -> str:
    """Return the key of one document: its own file, its record, and what is shared."""
    record = record_file(document)
    record_bytes = record.read_bytes() if record.is_file() else b""
    return digest_of([read_bytes(document), record_bytes, shared.encode()])


def shared_key(
    content: Path, documents: Sequence[Path], settings: Settings, *more: str
) -> str:
    """Return the key of what all documents share.

    That is this program, what an organisation decided, and each picture and other
    file that stands beside the documents. `more` are choices of this run.
    """
    folder = content if content.is_dir() else content.parent
    own = {path.resolve() for path in documents}
    own |= {record_file(path).resolve() for path in documents}
    parts = [__version__, _program(), *more]
    beside = sorted(_beside(folder, own, settings))
    names = [_name(path, folder) for path in beside]
    texts = [os.fsencode(text) for text in (*parts, *names)]
    return digest_of([*texts, *(path.read_bytes() for path in beside)])


def _beside(folder: Path, own: set[Path], settings: Settings) -> Iterator[Path]:
    organisation = settings.organisation
    named = (
        settings.file,
        settings.font,
        organisation.logo,
        organisation.easy_to_read_logo,
    )
    paths = {path.resolve() for path in named if path}
    paths |= {
        path.resolve()
        for path in folder.rglob("*")
        if path.is_file() and not _hidden(path, folder)
    }
    yield from paths - own


def _hidden(path: Path, folder: Path) -> bool:
    """Tell whether a file, or a folder that it is in, is none of the author's."""
    return any(part.startswith(".") for part in path.relative_to(folder).parts)


def _name(path: Path, folder: Path) -> str:
    """Return a name that is the same on every machine."""
    home = folder.resolve()
    return path.relative_to(home).as_posix() if home in path.parents else path.name


@cache
def _program() -> str:
    """Return the key of the templates and lists of pictures, which people edit."""
    files = sorted(
        path
        for name in _OURS
        for path in resource_dir(name).rglob("*")
        if path.suffix in _TEXTS
    )
    return digest_of(path.read_bytes() for path in files)
