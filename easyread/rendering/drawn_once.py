"""Drawings that a PDF holds once, however often they are shown."""

from __future__ import annotations

import json
import re
from functools import cache, cached_property
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

import pydyf

from easyread.resources import cached

if TYPE_CHECKING:
    from collections.abc import Callable

# Cleaned drawings have a view box, and no width and height.
_VIEW = re.compile(rb'^<svg [^>]*\bviewBox="[-\d.e]+ [-\d.e]+ ([\d.e]+) ([\d.e]+)"')


class DrawnOnce:
    """A drawing that stands in for WeasyPrint's own picture of it.

    WeasyPrint writes the strokes of an SVG again at every place. As a form object
    (ISO 32000-1, 8.10) they are written once for each size and pointed at. They are
    kept for the next document, too: reading an SVG is a quarter of the work.
    """

    def __init__(self, url: str, content: bytes, image: Callable[..., Any]) -> None:
        self._url = url
        self._content = content
        self._make = image
        self._forms: dict[tuple[float, float], Any] = {}

    def get_intrinsic_size(self, resolution: float, font_size: float) -> Any:
        """Return width, height and their ratio."""
        found = _VIEW.search(self._content)
        if found:
            return None, None, float(found[1]) / float(found[2])
        return self._image.get_intrinsic_size(resolution, font_size)

    def draw(self, stream: Any, width: float, height: float, style: Any) -> None:
        """Draw the picture on a page, or point at it where it is drawn already."""
        form = self._forms.get((width, height))
        if form is None:
            form = stream.add_group(0, 0, width, height)
            self._fill(form, width, height, style)
            self._forms[width, height] = form
        stream.draw_x_object(form.id)

    def _fill(self, form: Any, width: float, height: float, style: Any) -> None:
        key = f"{_version()} {width} {height} ".encode() + self._content
        drawn = False

        def strokes() -> bytes:
            nonlocal drawn
            drawn = True
            self._image.draw(form, width, height, style)
            return _pack(form)

        kept = cached("drawing-1", key, strokes)
        if not drawn and not _unpack(kept, form):
            self._image.draw(form, width, height, style)

    @cached_property
    def _image(self) -> Any:
        from xml.etree import ElementTree as ET  # noqa: PLC0415  ours, cleaned

        root = ET.fromstring(self._content)  # noqa: S314  ours, cleaned
        return self._make(root, self._url, None, None)


@cache
def _version() -> str:
    return version("weasyprint")


def _pack(form: Any) -> bytes:
    """Return the strokes of a form, or nothing where it leans on other objects."""
    resources = form.extra["Resources"]
    states = {name: dict(state) for name, state in resources["ExtGState"].items()}
    others = any(resources[name] for name in ("XObject", "Pattern", "Shading"))
    numbers = all(
        isinstance(value, int | float)
        for state in states.values()
        for value in state.values()
    )
    if others or not numbers:
        return b""
    written = [
        step if isinstance(step, bytes) else str(step).encode() for step in form.stream
    ]
    return json.dumps(states).encode() + b"\n" + b"\n".join(written)


def _unpack(kept: bytes, form: Any) -> bool:
    """Put kept strokes into a form. Return False where there are none."""
    if not kept:
        return False
    states, _, written = kept.partition(b"\n")
    for name, state in json.loads(states).items():
        form.extra["Resources"]["ExtGState"][name] = pydyf.Dictionary(state)
    form.stream.append(written)
    return True
