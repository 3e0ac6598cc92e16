"""What is wrong with a picture that an author asked for, shown in the author's line."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from easyread.errors import EasyReadError, Fault
from easyread.loading.document import read_bytes
from easyread.loading.manuscript import open_manuscript

if TYPE_CHECKING:
    from easyread.model import Place


def picture_fault(place: Place, message: str, name: str = "", right: str = "") -> Fault:
    """Return the fault at the very `name` in the author's line.

    `right` is the name that they may have meant: with it, the line is put right. A
    document that is in no file has no lines to show.
    """
    line = _line(place)
    start = line.find(name, place.column - 1) if name else -1
    if start < 0:
        return Fault(place, message, line=line)
    instead = line[:start] + right + line[start + len(name) :] if right else ""
    return Fault(replace(place, column=start + 1), message, "", line, instead)


def _line(place: Place) -> str:
    """Return the author's line at a place, or nothing where it cannot be read again."""
    try:
        sheet = open_manuscript(read_bytes(Path(place.file)), place.file)
    except EasyReadError:
        return ""
    return sheet.line(place.line - 1, place.column)
