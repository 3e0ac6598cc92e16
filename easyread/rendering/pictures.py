"""The pictures of a document, by the name that the pages use for them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from easyread import pairing
from easyread.errors import EasyReadError, RenderError

if TYPE_CHECKING:
    from easyread.model import Symbol
    from easyread.rendering.sheet import Sheet

TOP = "at the top of the page"


@dataclass(frozen=True, slots=True)
class PictureFile:
    """A picture that is ready to be drawn: its bytes, and what kind they are."""

    content: bytes
    mime: str

    @property
    def drawn(self) -> bool:
        """Whether it is a drawing (SVG), not a photo."""
        return self.mime == "image/svg+xml"


def url_of(symbol: Symbol) -> str:
    """Return how the pages name a picture, such as sym:drawn:meeting."""
    return f"sym:{quote(symbol.id, safe=':')}"


def pictures_of(sheet: Sheet) -> dict[str, PictureFile]:
    """Return each picture of the pages once, by its name.

    A picture that we cannot get stops the work: a reader would see a hole.
    """
    return {
        url_of(symbol): _picture(symbol, f"beside “{words}”" if words else TOP)
        for symbol, words in sheet.symbols.items()
    }


def _picture(symbol: Symbol, where: str) -> PictureFile:
    try:
        return PictureFile(*pairing.picture(symbol))
    except (EasyReadError, OSError) as error:
        name = symbol.file or symbol.id
        raise RenderError(
            f"We cannot draw the picture “{name}” {where}. {error}"
        ) from error
