"""Where the ink of a drawn file is, the rules that it keeps, and how it is made to fit."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from easyread.pairing.facts.shapes import short

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_BYTES = 6 * 1024
EDGE = (0.8, 71.2)  # ink outside these is cut off, or touches the words beside it
_STEPS = 8  # points looked at on each curve

_ROOT = re.compile(r'<svg xmlns="http://www\.w3\.org/2000/svg" viewBox="0 0 72 72" ')
_ELEMENT = re.compile(r"<(\w+)([^>]*?)/?>")
_ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')
_COMMAND = re.compile(r"([MLCQZ])([^MLCQZ]*)")
_ALLOWED = {
    "path": {"d", "fill", "stroke", "stroke-width"},
    "circle": {"cx", "cy", "r", "fill", "stroke", "stroke-width"},
}

Box = tuple[float, float, float, float]


def faults(svg: str) -> list[str]:
    """Return what is wrong with a drawn file, in plain words; nothing when all is well."""
    messages = []
    size = len(svg.encode())
    if size > MOST_BYTES:
        messages.append(f"The file has {size} bytes. {MOST_BYTES} is the most.")
    if not _ROOT.match(svg):
        messages.append("The file does not start with the usual root.")
    body = svg[svg.find(">") + 1 : svg.rfind("</svg>")]
    for name, attributes in _ELEMENT.findall(body):
        names = {key for key, _ in _ATTRIBUTE.findall(attributes)}
        if name not in _ALLOWED or not names <= _ALLOWED[name]:
            messages.append(f"<{name}{attributes}> is not a plain path or circle.")
    if _ELEMENT.sub("", body):
        messages.append("There is something between the shapes.")
    left, top, right, bottom = ink(svg)
    if min(left, top) < EDGE[0] or max(right, bottom) > EDGE[1]:
        edges = ", ".join(f"{edge:.1f}" for edge in (left, top, right, bottom))
        messages.append(f"The ink reaches out of the picture ({edges}).")
    return messages


def ink(svg: str) -> Box:
    """Return the box that holds all ink: left, top, right, bottom."""
    boxes = [_box(dict(_ATTRIBUTE.findall(shape))) for shape in _shapes(svg)]
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _shapes(svg: str) -> list[str]:
    return [text for name, text in _ELEMENT.findall(svg) if name in _ALLOWED]


def _box(shape: dict[str, str]) -> Box:
    half = float(shape.get("stroke-width", "2")) / 2
    if shape.get("stroke") == "none":
        half = 0
    if "r" in shape:
        x, y, half = float(shape["cx"]), float(shape["cy"]), half + float(shape["r"])
        return x - half, y - half, x + half, y + half
    xs, ys = zip(*_points(shape["d"]), strict=True)
    return min(xs) - half, min(ys) - half, max(xs) + half, max(ys) + half


def _points(d: str) -> Iterator[tuple[float, float]]:
    """Yield points of a path, close enough together to find the box around it."""
    here = (0.0, 0.0)
    for letter, numbers in _COMMAND.findall(d):
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


_PATH = re.compile(r' d="([^"]*)"')
_PAIR = re.compile(r"(-?\d+(?:\.\d+)?)[ ,](-?\d+(?:\.\d+)?)")
_CIRCLE = re.compile(r'cx="([^"]*)" cy="([^"]*)" r="([^"]*)"')
_MARGIN = 0.4
_TRIES = 4  # lines do not shrink, so the first try may be a little too large


def fit(svg: str) -> str:
    """Return the file with all of its ink inside EDGE, made smaller where it must be.

    Most files come back as they are. Lines keep their width.
    """
    for _ in range(_TRIES):
        left, top, right, bottom = ink(svg)
        if min(left, top) >= EDGE[0] and max(right, bottom) <= EDGE[1]:
            break
        low, high = EDGE[0] + _MARGIN, EDGE[1] - _MARGIN
        scale = min(1, (high - low) / (right - left), (high - low) / (bottom - top))
        across = _move((left, right), scale, (low, high))
        down = _move((top, bottom), scale, (low, high))
        svg = _redrawn(svg, scale, (across, down))
    return svg


def _move(span: tuple[float, float], scale: float, edges: tuple[float, float]) -> float:
    """Return the shortest move that brings a scaled span between the edges."""
    start, end = span[0] * scale, span[1] * scale
    return max(edges[0] - start, min(0, edges[1] - end))


def _redrawn(svg: str, scale: float, move: tuple[float, float]) -> str:
    def x(value: str) -> str:
        return short(float(value) * scale + move[0])

    def y(value: str) -> str:
        return short(float(value) * scale + move[1])

    def path(match: re.Match[str]) -> str:
        pairs = _PAIR.sub(lambda pair: f"{x(pair[1])},{y(pair[2])}", match[1])
        return f' d="{pairs}"'

    def circle(match: re.Match[str]) -> str:
        r = short(float(match[3]) * scale)
        return f'cx="{x(match[1])}" cy="{y(match[2])}" r="{r}"'

    return _CIRCLE.sub(circle, _PATH.sub(path, svg))
