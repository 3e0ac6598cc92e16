"""Puts pictures into a web page, each of them once, however often it stands there."""

from __future__ import annotations

import re
from collections import Counter
from html import escape, unescape
from io import BytesIO
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Mapping

    from easyread.rendering.pictures import PictureFile

_IMAGE = re.compile(r'<img (?:class="([^"]*)" )?src="(sym:[^"]*)" alt="([^"]*)">')
_ROOT = re.compile(r"<svg\b([^>]*)>(.*)</svg>\s*", re.DOTALL)
_VIEW = re.compile(r'\sviewBox="([^"]*)"')
_NAMES = re.compile(r'(\bid="|\bhref="#|url\(#)')
# What stands in a data: address as it is. A space does not: HTML checkers refuse it.
_SHAPES = "=:/;,()'!*$&@"


def inline_pictures(text: str, pictures: Mapping[str, PictureFile]) -> str:
    """Return the page with data in place of the names of pictures.

    A picture that stands once is a data: image. One that stands more often is
    defined once in the page and pointed at, so that it is not sent again.
    """
    often = Counter(unescape(found[1]) for found in _IMAGE.findall(text))
    shared = {
        url: _Shared(f"picture-{number}", *_shape(pictures[url]))
        for number, url in enumerate(
            (url for url, count in often.items() if count > 1), start=1
        )
    }

    def put(found: re.Match[str]) -> str:
        url = unescape(found[2])
        return shared[url].pointer(found[3]) if url in shared else found[0]

    text = as_images(_IMAGE.sub(put, text), pictures)
    if not shared:
        return text
    defined = "".join(one.definition for one in shared.values())
    sheet = (
        f'<svg class="shared" aria-hidden="true" width="0" height="0">{defined}</svg>'
    )
    start = text.index(">", text.index("<body")) + 1
    return f"{text[:start]}\n{sheet}{text[start:]}"


def as_images(text: str, pictures: Mapping[str, PictureFile]) -> str:
    """Return the text with an image of its own in place of each name of a picture.

    Many web sites throw away drawings that are defined once and pointed at.
    """

    def put(found: re.Match[str]) -> str:
        style, name, alt = found.groups(default="")
        kind = f'class="{style}" ' if style else ""
        return f'<img {kind}src="{_data(pictures[unescape(name)])}" alt="{alt}">'

    return _IMAGE.sub(put, text)


class _Shared:
    """A picture that is defined once in the page."""

    def __init__(self, name: str, view: str, inner: str) -> None:
        self._name = name
        self._view = view
        self._inner = inner

    @property
    def definition(self) -> str:
        """The picture itself. Its own names get a prefix: they must not clash."""
        mine = _NAMES.sub(rf"\g<1>{self._name}-", self._inner)
        return f'<symbol id="{self._name}" viewBox="{self._view}">{mine}</symbol>'

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
    """Return the view box of a picture and what is drawn in it."""
    if not picture.drawn:
        from PIL import Image  # noqa: PLC0415  only for photos

        width, height = Image.open(BytesIO(picture.content)).size
        size = f'width="{width}" height="{height}"'
        return f"0 0 {width} {height}", f'<image href="{_data(picture)}" {size}/>'
    found = _ROOT.search(picture.content.decode())
    view = _VIEW.search(found[1]) if found else None
    if not found or not view:
        raise ValueError("A cleaned drawing always has a root with a view box.")
    rest = re.sub(r'\s(?:xmlns(?::\w+)?|viewBox)="[^"]*"', "", found[1])
    return view[1], f"<g{rest}>{found[2]}</g>" if rest.strip() else found[2]


def _data(picture: PictureFile) -> str:
    if picture.drawn:
        drawn = quote(picture.content.decode().replace('"', "'"), safe=_SHAPES)
        return f"data:image/svg+xml,{escape(drawn)}"
    from base64 import b64encode  # noqa: PLC0415  only for photos

    return f"data:{picture.mime};base64,{b64encode(picture.content).decode()}"
