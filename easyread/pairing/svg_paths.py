"""The numbers of SVG paths: how many there are, and arcs that programs draw wrong.

All regular expressions here take time in proportion to the file: their repeats are
possessive (`++`), so they never go back.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

_COMMAND = re.compile(r"([MmZzLlHhVvCcSsQqTtAa])([^MmZzLlHhVvCcSsQqTtAa]*+)")
_NUMBER = r"[+-]?+(?:\d++\.?+\d*+|\.\d++)(?:[eE][+-]?+\d++)?+"
_SEPARATOR = r"[\s,]*+"
ANY_NUMBER = re.compile(_NUMBER)
_ARC = re.compile(
    _SEPARATOR.join(
        ["", *[f"({_NUMBER})"] * 3, "([01])", "([01])", f"({_NUMBER})", f"({_NUMBER})"]
    )
)


def without_flat_arcs(data: str) -> str:
    """Return path data in which an arc that has no radius is the line that it means.

    SVG 1.1 appendix F.6.2 asks for this line. WeasyPrint 70.0 reads the end of such
    an arc as an absolute place and draws rubbish; drawing programs write them often.
    """
    if "a" not in data and "A" not in data:
        return data
    return "".join(
        "".join(_arcs(letter, numbers)) if letter in "aA" else letter + numbers
        for letter, numbers in _COMMAND.findall(data)
    )


def _arcs(letter: str, numbers: str) -> Iterator[str]:
    """Yield each arc of one command; as SVG asks, all ends at the first broken one."""
    line = "l" if letter == "a" else "L"
    match = _ARC.match(numbers)
    while match:
        rx, ry, turn, large, sweep, x, y = match.groups()
        if float(rx) == 0 or float(ry) == 0:
            yield f"{line}{x},{y}"
        else:
            yield f"{letter}{rx},{ry},{turn},{large},{sweep},{x},{y}"
        match = _ARC.match(numbers, match.end())


def numbers_in(element: Element) -> int:
    """Return how many numbers say where a shape runs, and how its line is broken."""
    values = (element.get(key, "") for key in ("d", "points", "stroke-dasharray"))
    return sum(len(ANY_NUMBER.findall(value)) for value in values if value)
