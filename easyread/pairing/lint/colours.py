"""The colours of a drawing, and how they look in grey."""

from __future__ import annotations

import colorsys
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

Colour = tuple[float, float, float]  # red, green and blue, from 0 to 1

_HEX = re.compile(r"#([0-9a-f]{3}|[0-9a-f]{6})")
_RGB = re.compile(r"rgb\(\s*([\d.]+)(%?)[\s,]+([\d.]+)%?[\s,]+([\d.]+)%?\s*\)")
_NAMED: dict[str, Colour] = {
    "black": (0, 0, 0), "white": (1, 1, 1), "red": (1, 0, 0), "blue": (0, 0, 1),
    "green": (0, 0.5, 0), "yellow": (1, 1, 0), "crimson": (0.86, 0.08, 0.24),
    "darkred": (0.55, 0, 0), "gray": (0.5, 0.5, 0.5), "grey": (0.5, 0.5, 0.5),
    "orange": (1, 0.65, 0), "currentcolor": (0, 0, 0),
}  # fmt: skip
_SHAPES = frozenset({
    "circle", "ellipse", "line", "path", "polygon", "polyline", "rect", "use",
})  # fmt: skip
_DARK = 0.04045  # below this, sRGB is linear (WCAG 2.2, relative luminance)
_RED_HUE, _RED_SATURATION, _RED_VALUE = 0.045, 0.6, 0.5  # from 0 to 1, as in HSV


def colour_of(value: str) -> Colour | None:
    """Return a colour as SVG writes it; None for "none" and for what we cannot read."""
    text = value.strip().casefold()
    hexadecimal = _HEX.fullmatch(text)
    if hexadecimal:
        digits = (
            hexadecimal[1]
            if len(hexadecimal[1]) > len("fff")
            else "".join(letter * 2 for letter in hexadecimal[1])
        )
        red, green, blue = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
        return red, green, blue
    rgb = _RGB.fullmatch(text)
    if rgb:
        largest = 100 if rgb[2] else 255
        red, green, blue = (min(float(rgb[at]) / largest, 1) for at in (1, 3, 4))
        return red, green, blue
    return _NAMED.get(text)


def painted(root: Element) -> Iterator[tuple[Element, str, Colour]]:
    """Yield each shape with "fill" or "stroke" and its colour, inherited or its own."""
    yield from _painted(root, {"fill": "black", "stroke": "none"})


def _painted(
    element: Element, inherited: dict[str, str]
) -> Iterator[tuple[Element, str, Colour]]:
    own = {key: element.get(key, value) for key, value in inherited.items()}
    if element.tag.rpartition("}")[2] in _SHAPES:
        for key, value in own.items():
            colour = colour_of(value)
            if colour:
                yield element, key, colour
    for child in element:
        yield from _painted(child, own)


def luminance(colour: Colour) -> float:
    """Return the relative luminance of a colour, from 0 to 1 (WCAG 2.2)."""
    linear = [
        part / 12.92 if part <= _DARK else ((part + 0.055) / 1.055) ** 2.4
        for part in colour
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: float, second: float) -> float:
    """Return the contrast of two luminances, from 1 to 21 (WCAG 2.2)."""
    light, dark = max(first, second), min(first, second)
    return (light + 0.05) / (dark + 0.05)


def is_red(colour: Colour) -> bool:
    """Return whether people would call a colour red."""
    hue, saturation, value = colorsys.rgb_to_hsv(*colour)
    near = min(hue, 1 - hue) <= _RED_HUE
    return near and saturation >= _RED_SATURATION and value >= _RED_VALUE


def is_white(colour: Colour) -> bool:
    """Return whether a colour is white, or nearly."""
    return min(colour) > 0.9  # noqa: PLR2004  nine tenths
