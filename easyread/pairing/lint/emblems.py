"""The red cross and its sister signs, which the law keeps for those who own them.

Geneva Conventions Act 1957, section 6: a red cross on white may not be used without
leave, nor what is so like it that people take it for one; nor a white one on red.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, fromstring

from easyread.pairing.lint.colours import is_red, is_white, painted

if TYPE_CHECKING:
    from collections.abc import Iterable

Point = tuple[float, float]

_COMMAND = re.compile(r"([MmLlHhVvZzCcSsQqTtAa])([^MmLlHhVvZzCcSsQqTtAa]*)")
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
_CROSS_CORNERS = 12
_LEAST_LENGTH = 1.6  # times the width of a bar
_MOST_LETTERS = 2_000  # of a path or list of points that is looked at
_CROSS_LINES = 4  # on which the corners of a cross stand, each way
_BAR_CORNERS = 4
_NEAR = 0.02  # of the size of a shape: what is so near is the same
_WORDS = re.compile(r"\bred[ _-]?(cross|crescent|crystal)\b", re.IGNORECASE)
_FLAG = re.compile(r"\bflag\b", re.IGNORECASE)
_LAW = "The law keeps that sign for the Red Cross."


def shows_emblem(svg: bytes, words: str) -> str:
    """Return why a picture may not be shown, by what it is called and what it draws.

    `svg` has gone through the cleaner; for other pictures it is empty. The flags of
    countries have crosses of their own.
    """
    if _WORDS.search(words):
        return f"It is called a red cross or the like. {_LAW}"
    if _FLAG.search(words):
        return ""
    root = fromstring(svg) if svg else Element("svg")  # noqa: S314  it is clean
    shapes = list(painted(root))
    reds = [shape for shape, _, colour in shapes if is_red(colour)]
    whites = [shape for shape, _, colour in shapes if is_white(colour)]
    if _has_cross(reds):
        return f"It seems to have a red cross. {_LAW}"
    if reds and _has_cross(whites):
        return f"It seems to have a white cross on red. {_LAW}"
    return ""


def _has_cross(shapes: Iterable[Element]) -> bool:
    elements = list(shapes)
    if any(_is_cross(shape) for shape in elements):
        return True
    bars = [bar for bar in map(_bar_of, elements) if bar]
    return any(_crossing(first, second) for first, second in combinations(bars[:60], 2))


def _crossing(first: _Bar, second: _Bar) -> bool:
    """Return whether a horizontal and a vertical bar cross in their centres."""
    if first.horizontal == second.horizontal:
        return False
    near = 0.15 * max(first.length, second.length)
    return (
        abs(first.centre[0] - second.centre[0]) <= near
        and abs(first.centre[1] - second.centre[1]) <= near
        and 0.6 <= first.length / second.length <= 1.7  # noqa: PLR2004  arms alike
    )


@dataclass(frozen=True, slots=True)
class _Bar:
    """A long box: its centre, its length, and whether it is horizontal."""

    centre: Point
    length: float
    horizontal: bool


def _is_cross(shape: Element) -> bool:
    """Return whether a shape is one cross: twelve corners, four arms alike."""
    corners = _corners(shape)
    if len(corners) != _CROSS_CORNERS or not _has_right_angles(corners):
        return False
    xs, ys = (sorted({round(point[axis], 1) for point in corners}) for axis in (0, 1))
    width, height = _extent(corners, 0), _extent(corners, 1)
    alike = 0.7 <= width / height <= 1.4 if height else False  # noqa: PLR2004
    return (
        alike
        and len(_distinct(xs, width)) == len(_distinct(ys, height)) == _CROSS_LINES
    )


def _bar_of(shape: Element) -> _Bar | None:
    """Return a shape as a bar, if it is a box that is long, or a straight line."""
    name = shape.tag.rpartition("}")[2]
    if name == "line":
        corners = [
            (_number(shape, "x1"), _number(shape, "y1")),
            (_number(shape, "x2"), _number(shape, "y2")),
        ]
    elif name == "rect":
        x, y = _number(shape, "x"), _number(shape, "y")
        corners = [
            (x, y),
            (x + _number(shape, "width"), y + _number(shape, "height")),
        ]
    else:
        corners = _corners(shape)
        if len(corners) not in {2, _BAR_CORNERS} or not _has_right_angles(corners):
            return None
    width, height = _extent(corners, 0), _extent(corners, 1)
    long, short = max(width, height), min(width, height)
    if not long or long < _LEAST_LENGTH * short:
        return None
    centre = tuple(
        (min(p[axis] for p in corners) + max(p[axis] for p in corners)) / 2
        for axis in (0, 1)
    )
    return _Bar((centre[0], centre[1]), long, horizontal=width > height)


def _number(shape: Element, name: str) -> float:
    match = _NUMBER.match(shape.get(name, "0").strip())
    return float(match.group()) if match else 0.0


def _extent(corners: list[Point], axis: int) -> float:
    values = [point[axis] for point in corners]
    return max(values) - min(values)


def _distinct(values: list[float], extent: float) -> list[float]:
    """Return sorted values without those that nearly repeat the one before.

    `extent` is the size of the shape, of which nearness is a share.
    """
    distinct: list[float] = []
    for value in values:
        if not distinct or value - distinct[-1] > _NEAR * extent:
            distinct.append(value)
    return distinct


def _has_right_angles(corners: list[Point]) -> bool:
    """Return whether every side is horizontal or vertical."""
    size = max(_extent(corners, 0), _extent(corners, 1)) * _NEAR
    sides = zip(corners, [*corners[1:], corners[0]], strict=True)
    return all(min(abs(a[0] - b[0]), abs(a[1] - b[1])) <= size for a, b in sides)


def _corners(shape: Element) -> list[Point]:
    """Return the corners of one shape of straight lines; none for any other shape."""
    if shape.tag.rpartition("}")[2] in {"polygon", "polyline"}:
        flat = [
            float(n) for n in _NUMBER.findall(shape.get("points", "")[:_MOST_LETTERS])
        ]
        points = list(zip(flat[::2], flat[1::2], strict=False))
    else:
        points = _walk(shape.get("d", ""))
    return _without_repeats(points)


def _walk(data: str) -> list[Point]:
    """Follow a path. Curves count as their end: crosses have round corners too."""
    if len(data) > _MOST_LETTERS or len(re.findall("[Mm]", data)) != 1:
        return []
    x = y = 0.0
    points: list[Point] = []
    for letter, rest in _COMMAND.findall(data):
        numbers = [float(number) for number in _NUMBER.findall(rest)]
        size = {"h": 1, "v": 1, "c": 6, "s": 4, "q": 4, "a": 7}.get(letter.lower(), 2)
        for at in range(0, len(numbers) - size + 1, size):
            part = numbers[at : at + size]
            x, y = _move((x, y), letter, part)
            points.append((x, y))
    return points


def _move(here: Point, letter: str, part: list[float]) -> Point:
    dx, dy = here if letter.islower() else (0.0, 0.0)
    if letter in "hH":
        return dx + part[0], here[1]
    if letter in "vV":
        return here[0], dy + part[0]
    return dx + part[-2], dy + part[-1]


def _without_repeats(points: list[Point]) -> list[Point]:
    """Return points without those at the same place, or in the middle of a side."""
    if not points:
        return []
    size = max(_extent(points, 0), _extent(points, 1)) * _NEAR or 1.0
    distinct: list[Point] = []
    for point in points:
        if not distinct or not _same(point, distinct[-1], size):
            distinct.append(point)
    if len(distinct) > 1 and _same(distinct[0], distinct[-1], size):
        distinct.pop()
    return distinct


def _same(first: Point, second: Point, size: float) -> bool:
    return abs(first[0] - second[0]) <= size and abs(first[1] - second[1]) <= size
