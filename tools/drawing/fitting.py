"""Draws a scene a little smaller when its ink would leave the grid; lines keep their width."""

from __future__ import annotations

import re

from easyread.pairing.facts.kit import short
from tools.drawing.lint import EDGE, ink

_PATH = re.compile(r' d="([^"]*)"')
_PAIR = re.compile(r"(-?\d+(?:\.\d+)?)[ ,](-?\d+(?:\.\d+)?)")
_CIRCLE = re.compile(r'cx="([^"]*)" cy="([^"]*)" r="([^"]*)"')
_MARGIN = 0.4
_TRIES = 4  # lines do not shrink, so the first try may be a little too large


def fit(svg: str) -> str:
    """Return the file with all of its ink inside the edges; most files come back as they are."""
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

    def path(found: re.Match[str]) -> str:
        pairs = _PAIR.sub(lambda pair: f"{x(pair[1])},{y(pair[2])}", found[1])
        return f' d="{pairs}"'

    def circle(found: re.Match[str]) -> str:
        r = short(float(found[3]) * scale)
        return f'cx="{x(found[1])}" cy="{y(found[2])}" r="{r}"'

    return _CIRCLE.sub(circle, _PATH.sub(path, svg))
