"""The red cross and its sister signs, which the law keeps for those who own them.

Geneva Conventions Act 1957, section 6: a red cross on white may not be used without
leave, nor what is so like it that people take it for one; nor a white one on red.
"""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, fromstring

from easyread.pairing.lint.colours import is_red, is_white, painted
from easyread.pairing.lint.crosses import Bar, bar_of, is_cross

if TYPE_CHECKING:
    from collections.abc import Iterable

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
    several = list(shapes)
    if any(is_cross(shape) for shape in several):
        return True
    bars = [bar for bar in map(bar_of, several) if bar]
    return any(_crossing(one, other) for one, other in combinations(bars[:60], 2))


def _crossing(one: Bar, other: Bar) -> bool:
    """Return whether a lying and a standing bar meet in their middles."""
    if one.lies == other.lies:
        return False
    near = 0.15 * max(one.length, other.length)
    return (
        abs(one.middle[0] - other.middle[0]) <= near
        and abs(one.middle[1] - other.middle[1]) <= near
        and 0.6 <= one.length / other.length <= 1.7  # noqa: PLR2004  arms alike
    )
