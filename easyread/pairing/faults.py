"""What is wrong with a picture that an author asked for, shown in the author's line."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from easyread.errors import Fault

if TYPE_CHECKING:
    from easyread.model import Place


def picture_fault(
    place: Place, line: str, message: str, name: str = "", right: str = ""
) -> Fault:
    """Return the fault at the very `name` in the author's `line`.

    `right` is the name that they may have meant: with it, the line is put right.
    """
    start = line.find(name, place.column - 1) if name else -1
    if start < 0:
        return Fault(place, message, line=line)
    instead = line[:start] + right + line[start + len(name) :] if right else ""
    return Fault(replace(place, column=start + 1), message, "", line, instead)
