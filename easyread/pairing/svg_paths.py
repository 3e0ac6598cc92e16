"""Path data that every program draws alike."""

from __future__ import annotations

import re

_COMMAND = re.compile(r"([MmZzLlHhVvCcSsQqTtAa])([^MmZzLlHhVvCcSsQqTtAa]*)")
_NUMBER = r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?"
_BETWEEN = r"[\s,]*"
_ARC = re.compile(
    _BETWEEN.join(
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
        _lines_for_flat(letter, numbers) if letter in "aA" else letter + numbers
        for letter, numbers in _COMMAND.findall(data)
    )


def _lines_for_flat(letter: str, numbers: str) -> str:
    line = "l" if letter == "a" else "L"
    return "".join(
        f"{line}{x},{y}"
        if float(rx) == 0 or float(ry) == 0
        else f"{letter}{rx},{ry},{turn},{large},{sweep},{x},{y}"
        for rx, ry, turn, large, sweep, x, y in _ARC.findall(numbers)
    )
