"""Every picture of a page once, however often it is shown there."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING
from urllib.parse import quote

from easyread import pairing
from easyread.errors import EasyReadError

if TYPE_CHECKING:
    from easyread.model import Symbol

_SHAPES = " =:/;,()[]'!*$&@"


class PictureSheet:
    """The pictures of a page as data, by the names that the page points at."""

    def __init__(self) -> None:
        self._names: dict[tuple[str, str], str] = {}
        self.data: dict[str, str] = {}

    def name(self, symbol: Symbol) -> str:
        """Return the name of a picture, or nothing where we cannot draw it.

        The report tells what was found: it must not fail for a picture.
        """
        key = (symbol.id, symbol.file)
        if key not in self._names:
            try:
                data = _data(*pairing.picture(symbol))
            except (EasyReadError, OSError):
                self._names[key] = ""
            else:
                name = f"picture-{len(self.data) + 1}"
                self._names[key], self.data[name] = name, data
        return self._names[key]


def _data(content: bytes, mime: str) -> str:
    if mime == "image/svg+xml":
        drawn = content.decode().replace('"', "'")
        return f"data:image/svg+xml,{quote(drawn, safe=_SHAPES)}"
    return f"data:{mime};base64,{b64encode(content).decode()}"
