"""Drawings that a PDF holds once, however often they are shown."""

from __future__ import annotations

import json
import re
from functools import cached_property
from typing import TYPE_CHECKING, Any

import pydyf

from easyread.cache import cached

_RESOURCES = ("ExtGState", "XObject", "Pattern", "Shading", "ColorSpace")

if TYPE_CHECKING:
    from collections.abc import Callable

# Cleaned drawings have a view box, and no width and height.
_VIEW = re.compile(rb'^<svg [^>]*\bviewBox="[-\d.e]+ [-\d.e]+ ([\d.e]+) ([\d.e]+)"')


class DrawnOnce:
    """A drawing that stands in for WeasyPrint's own picture of it.

    WeasyPrint writes the strokes of an SVG again at every place. As a form object
    (ISO 32000-1, 8.10) they are written once for each size and pointed at. A drawing
    that is shown once or twice (`single`) stays part of its page: there it packs smaller.
    Strokes go into the cache for the next document: reading an SVG is a quarter of the
    work.
    """

    def __init__(
        self, url: str, content: bytes, image: Callable[..., Any], *, single: bool
    ) -> None:
        self._url = url
        self._content = content
        self._make = image
        self._single = single
        self._forms: dict[tuple[float, float], Any] = {}

    def get_intrinsic_size(self, resolution: float, font_size: float) -> Any:
        """Return width and height (None: it has none of its own) and their ratio."""
        view = _VIEW.search(self._content)
        if view:
            return None, None, float(view[1]) / float(view[2])
        return self._image.get_intrinsic_size(resolution, font_size)

    def draw(self, stream: Any, width: float, height: float, style: Any) -> None:
        """Draw the picture at that size, or point at it where the PDF has it already."""
        form = self._forms.get((width, height))
        if form is None:
            strokes = self._strokes(stream, width, height, style)
            if self._single and strokes:
                stream.push_state()  # what they set holds for them alone
                _unpack(strokes, stream)
                stream.pop_state()
                return
            form = stream.add_group(0, 0, width, height)
            if strokes:
                _unpack(strokes, form)
            else:
                self._image.draw(form, width, height, style)
            self._forms[width, height] = form
        stream.draw_x_object(form.id)

    def _strokes(self, stream: Any, width: float, height: float, style: Any) -> bytes:
        key = f"{width} {height} ".encode() + self._content

        def draw() -> bytes:
            resources = pydyf.Dictionary(
                {name: pydyf.Dictionary() for name in _RESOURCES}
            )
            form = stream.clone(resources=resources, extra=pydyf.Dictionary())
            self._image.draw(form, width, height, style)
            return _pack(form, resources)

        return cached("drawing", key, draw, ["weasyprint", "pydyf"])

    @cached_property
    def _image(self) -> Any:
        from xml.etree import ElementTree as ET  # noqa: PLC0415  ours, cleaned

        root = ET.fromstring(self._content)  # noqa: S314  ours, cleaned
        return self._make(root, self._url, None, None)


def _pack(form: Any, resources: Any) -> bytes:
    """Return graphics states as JSON and the operators of a form, on lines of their own.

    Return b"" where the form points at other objects of its PDF.
    """
    states = {name: dict(state) for name, state in resources["ExtGState"].items()}
    others = any(resources[name] for name in _RESOURCES if name != "ExtGState")
    numbers = all(
        isinstance(value, int | float)
        for state in states.values()
        for value in state.values()
    )
    if others or not numbers:
        return b""
    operators = [
        step if isinstance(step, bytes) else str(step).encode() for step in form.stream
    ]
    return json.dumps(states).encode() + b"\n" + b"\n".join(operators)


def _unpack(strokes: bytes, stream: Any) -> None:
    """Write packed strokes into a form, or on a page.

    The names of states tell what they set (as a0.5), so that the same name never
    means two things.
    """
    states, _, operators = strokes.partition(b"\n")
    for name, state in json.loads(states).items():
        resources = stream._resources["ExtGState"]  # noqa: SLF001  no other way
        resources.setdefault(name, pydyf.Dictionary(state))
    stream.stream.append(operators)
