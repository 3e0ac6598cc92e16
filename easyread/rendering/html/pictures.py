"""The pictures of a page: their names in it, their bytes, and how they are put into it.

Templates name a picture sym:ID. HTML gets it once, however often it stands in the page.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from html import escape, unescape
from io import BytesIO
from typing import TYPE_CHECKING
from urllib.parse import quote

from easyread import pairing
from easyread.errors import EasyReadError, RenderError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from easyread.model import Symbol
    from easyread.rendering.sheet import Sheet

TOP = "at the top of the page"


@dataclass(frozen=True, slots=True)
class PictureFile:
    """A picture that is ready to be drawn: its bytes, and what kind they are."""

    content: bytes
    mime: str

    @property
    def is_drawing(self) -> bool:
        """Whether it is a drawing (SVG), not a photo."""
        return self.mime == "image/svg+xml"


def url_of(symbol: Symbol) -> str:
    """Return the URL that the pages have for a picture, such as sym:drawn:meeting."""
    return f"sym:{quote(symbol.id, safe=':')}"


def pictures_of(sheet: Sheet) -> dict[str, PictureFile]:
    """Return each picture of the pages once, by its URL.

    Raises RenderError for one that we cannot get: a reader would see a hole.
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


_IMAGE = re.compile(r'<img (?:class="([^"]*)" )?src="(sym:[^"]*)" alt="([^"]*)">')
_ROOT = re.compile(r"<svg\b([^>]*)>(.*)</svg>\s*", re.DOTALL)
_VIEW = re.compile(r'\sviewBox="([^"]*)"')
_NAMES = re.compile(r'(\bid="|\bhref="#|url\(#)')
# What stands in a data: address as it is. A space does not: HTML checkers refuse it.
_UNQUOTED = "=:/;,()'!*$&@"


def inline_pictures(text: str, pictures: Mapping[str, PictureFile]) -> str:
    """Return the page with the pictures in it, in place of their sym: URLs.

    A picture that stands once becomes a data: URL. One that stands more often is
    defined once at the top of the page, as an SVG symbol that the others point at.
    """
    counts = Counter(unescape(url) for _, url, _ in _IMAGE.findall(text))
    shared = {
        url: _SharedPicture(f"picture-{number}", *_shape(pictures[url]))
        for number, url in enumerate(
            (url for url, count in counts.items() if count > 1), start=1
        )
    }

    def pointer(image: re.Match[str]) -> str:
        url = unescape(image[2])
        return shared[url].pointer(image[3]) if url in shared else image[0]

    text = as_images(_IMAGE.sub(pointer, text), pictures)
    if not shared:
        return text
    symbols = "".join(picture.definition for picture in shared.values())
    svg = f'<svg class="shared" aria-hidden="true" width="0" height="0">{symbols}</svg>'
    start = text.index(">", text.index("<body")) + 1
    return f"{text[:start]}\n{svg}{text[start:]}"


def as_images(text: str, pictures: Mapping[str, PictureFile]) -> str:
    """Return the text with an image of its own in place of each name of a picture.

    Many web sites throw away drawings that are defined once and pointed at.
    """

    def with_data(image: re.Match[str]) -> str:
        css_class, url, alt = image.groups(default="")
        attribute = f'class="{css_class}" ' if css_class else ""
        return f'<img {attribute}src="{_data(pictures[unescape(url)])}" alt="{alt}">'

    return _IMAGE.sub(with_data, text)


class _SharedPicture:
    """A picture that is defined once in the page."""

    def __init__(self, name: str, view: str, inner: str) -> None:
        self._name = name
        self._view = view
        self._inner = inner

    @property
    def definition(self) -> str:
        """The picture itself. Its own names get a prefix: they must not clash."""
        inner = _NAMES.sub(rf"\g<1>{self._name}-", self._inner)
        return f'<symbol id="{self._name}" viewBox="{self._view}">{inner}</symbol>'

    @property
    def _frame(self) -> str:
        """The view box of what points at it: of its size, and starting at nothing.

        The picture is put at 0,0 there, wherever it stands in its own view box.
        """
        _, _, width, height = self._view.replace(",", " ").split()
        return f"0 0 {width} {height}"

    def pointer(self, alt: str) -> str:
        """Return what stands beside a sentence. `alt` is escaped already."""
        voice = f'role="img" aria-label="{alt}"' if alt else 'aria-hidden="true"'
        return f'<svg {voice} viewBox="{self._frame}"><use href="#{self._name}"/></svg>'


def _shape(picture: PictureFile) -> tuple[str, str]:
    """Return the view box of a picture and the SVG elements in it."""
    if not picture.is_drawing:
        from PIL import Image  # noqa: PLC0415  only for photos

        width, height = Image.open(BytesIO(picture.content)).size
        size = f'width="{width}" height="{height}"'
        return f"0 0 {width} {height}", f'<image href="{_data(picture)}" {size}/>'
    root = _ROOT.search(picture.content.decode())
    view = _VIEW.search(root[1]) if root else None
    if not root or not view:
        raise ValueError("A cleaned drawing always has a root with a view box.")
    attributes = re.sub(r'\s(?:xmlns(?::\w+)?|viewBox)="[^"]*"', "", root[1])
    inner = f"<g{attributes}>{root[2]}</g>" if attributes.strip() else root[2]
    return view[1], inner


def _data(picture: PictureFile) -> str:
    """Return the picture as a data: URL, escaped for an attribute."""
    if picture.is_drawing:
        svg = quote(picture.content.decode().replace('"', "'"), safe=_UNQUOTED)
        return f"data:image/svg+xml,{escape(svg)}"
    from base64 import b64encode  # noqa: PLC0415  only for photos

    return f"data:{picture.mime};base64,{b64encode(picture.content).decode()}"
