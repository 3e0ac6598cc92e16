"""Where the templates and symbols live, and where finished work is kept for reuse.

In a checkout templates/ and symbols/ sit beside the package, so that designers can
edit them in place. In an installed wheel they travel inside it. Nothing else in
easyread knows this.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from easyread.files import write_for_now

if TYPE_CHECKING:
    from collections.abc import Callable

    from jinja2 import Environment

_SEAL = 16


@cache
def resource_dir(name: str) -> Path:
    """Return the folder called `name`, wherever this copy of easyread keeps it."""
    package = Path(str(files("easyread"))).resolve()
    packed = package / "_data" / name
    return packed if packed.is_dir() else package.parent / name


def page_templates(folder: str) -> Environment:
    """Return the HTML templates of a folder of templates/.

    Words of a document are text there, never markup, and a name that is missing is an
    error.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415

    return Environment(
        loader=FileSystemLoader(resource_dir("templates") / folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def cache_dir() -> Path:
    """Return the folder for work that can be made again at any time."""
    from platformdirs import user_cache_path  # noqa: PLC0415  only where a cache is used

    return user_cache_path("easyread", appauthor=False)


def cached(kind: str, source: bytes, make: Callable[[], bytes]) -> bytes:
    """Return what `make` makes, and keep it for the next run.

    `kind` names the work and its version; `source` is all that the work depends on.
    A cache that cannot be read or written costs time, never the work itself.
    """
    found = kept(kind, source)
    if found is not None:
        return found
    made = make()
    keep(kind, source, made)
    return made


def kept(kind: str, source: bytes) -> bytes | None:
    """Return what was kept for this work, if it is there and whole."""
    with suppress(OSError):
        content = _place(kind, source).read_bytes()
        if content[:_SEAL] == _seal(content[_SEAL:]):
            return content[_SEAL:]
    return None


def keep(kind: str, source: bytes, made: bytes) -> None:
    """Keep what was made, if that can be.

    It does not wait for the disk: a seal tells later whether all of it got there.
    """
    with suppress(OSError):
        write_for_now(_place(kind, source), _seal(made) + made)


def _place(kind: str, source: bytes) -> Path:
    return cache_dir() / kind / hashlib.sha256(source).hexdigest()


def _seal(content: bytes) -> bytes:
    return hashlib.blake2b(content, digest_size=_SEAL).digest()
