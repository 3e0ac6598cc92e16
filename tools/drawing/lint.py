"""The rules that every drawn file keeps, so that it prints the same everywhere."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_BYTES = 6 * 1024
EDGE = (0.8, 71.2)  # ink outside these is cut off, or touches the words beside it
_STEPS = 8  # points looked at on each curve

_ROOT = re.compile(r'<svg xmlns="http://www\.w3\.org/2000/svg" viewBox="0 0 72 72" ')
_ELEMENT = re.compile(r"<(\w+)([^>]*?)/?>")
_ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')
_STROKE = re.compile(r"([MLCQZ])([^MLCQZ]*)")
_ALLOWED = {
    "path": {"d", "fill", "stroke", "stroke-width"},
    "circle": {"cx", "cy", "r", "fill", "stroke", "stroke-width"},
}

Span = tuple[float, float, float, float]


def faults(svg: str) -> list[str]:
    """Return what is wrong with a drawn file, in plain words; nothing when all is well."""
    found = []
    size = len(svg.encode())
    if size > MOST_BYTES:
        found.append(f"The file has {size} bytes. {MOST_BYTES} is the most.")
    if not _ROOT.match(svg):
        found.append("The file does not start with the usual root.")
    body = svg[svg.find(">") + 1 : svg.rfind("</svg>")]
    for name, attributes in _ELEMENT.findall(body):
        names = {key for key, _ in _ATTRIBUTE.findall(attributes)}
        if name not in _ALLOWED or not names <= _ALLOWED[name]:
            found.append(f"<{name}{attributes}> is not a plain path or circle.")
    if _ELEMENT.sub("", body):
        found.append("There is something between the shapes.")
    left, top, right, bottom = ink(svg)
    if min(left, top) < EDGE[0] or max(right, bottom) > EDGE[1]:
        edges = ", ".join(f"{edge:.1f}" for edge in (left, top, right, bottom))
        found.append(f"The ink reaches out of the picture ({edges}).")
    return found


def ink(svg: str) -> Span:
    """Return the box that holds all ink: left, top, right, bottom."""
    spans = [_span(dict(_ATTRIBUTE.findall(shape))) for shape in _shapes(svg)]
    lefts, tops, rights, bottoms = zip(*spans, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _shapes(svg: str) -> list[str]:
    return [text for name, text in _ELEMENT.findall(svg) if name in _ALLOWED]


def _span(shape: dict[str, str]) -> Span:
    half = float(shape.get("stroke-width", "2")) / 2
    if shape.get("stroke") == "none":
        half = 0
    if "r" in shape:
        x, y, half = float(shape["cx"]), float(shape["cy"]), half + float(shape["r"])
        return x - half, y - half, x + half, y + half
    xs, ys = zip(*_points(shape["d"]), strict=True)
    return min(xs) - half, min(ys) - half, max(xs) + half, max(ys) + half


def _points(d: str) -> Iterator[tuple[float, float]]:
    """Give points along a path, close enough together to show how far it reaches."""
    here = (0.0, 0.0)
    for letter, numbers in _STROKE.findall(d):
        flat = [float(number) for number in re.findall(r"-?\d+(?:\.\d+)?", numbers)]
        points = list(zip(flat[::2], flat[1::2], strict=True))
        if letter in "ML":
            yield from points
        elif points:
            curve = [here, *points]
            for step in range(1, _STEPS + 1):
                yield _along(curve, step / _STEPS)
        here = points[-1] if points else here


def _along(curve: list[tuple[float, float]], part: float) -> tuple[float, float]:
    """Return a point of a Bézier curve by de Casteljau's construction."""
    while len(curve) > 1:
        curve = [
            (a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part)
            for a, b in itertools.pairwise(curve)
        ]
    return curve[0]
