"""Reads YAML as authors mean it, and says everything that is wrong with it at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import yaml

from easyread.errors import Fault, FileFaultsError
from easyread.loading.events import Tree, first_place
from easyread.loading.limits import MOST_FAULTS
from easyread.loading.manuscript import Manuscript, open_manuscript
from easyread.loading.names import TEXT_NAMES, Names
from easyread.loading.outline import Outline
from easyread.loading.values import indent
from easyread.model import Place
from easyread.text.written import Written
from easyread.yaml_data import yaml_loader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from easyread.loading.events import Data

_LOOK = "Look for a missing colon, quotation mark or space."
_BRACKETS = "Put a comma between the items, and quotation marks round odd ones."
_BACKSLASH = "Write two backslashes where you mean one."
_MOST_WORK = 4_000_000  # characters that we read again to find further faults


@dataclass(frozen=True, slots=True)
class Source:
    """What a file says, where it says it, and what is wrong with it.

    Every name and value in `data` is `Written`, so it knows its own place.
    """

    file: str
    lines: tuple[str, ...]
    data: Data
    faults: tuple[Fault, ...] = ()
    notes: tuple[Fault, ...] = ()

    def place(self, path: Sequence[str | int]) -> Place:
        """Return the place of the nearest known value on the way along `path`."""
        return self.follow(path)[0]

    def follow(self, path: Sequence[str | int]) -> tuple[Place, Written | None]:
        """Return the place at the end of `path`, and the name it stands under."""
        data, name = self.data, None
        place = first_place(data) or Place(self.file)
        for step in path:
            if isinstance(data, dict) and step in data:
                name = next(key for key in data if key == step)
                data = data[name]
                place = name.place
            elif isinstance(data, list) and isinstance(step, int) and step < len(data):
                data = data[step]
                place = first_place(data) or place
        if isinstance(data, Written) and data:
            place = data.place
        return place, name

    def line(self, place: Place) -> str:
        """Return the author's line at a place."""
        sheet = Manuscript(self.file, list(self.lines))
        return sheet.line(place.line - 1, place.column)


def read(source: bytes | str, file: str, names: Names = TEXT_NAMES) -> Source:
    """Return what a YAML file says, or raise every fault that it has.

    `names` are the names that such files may hold: in a list of sentences, only
    these make a name of words before a colon.
    """
    found = examine(source, file, names)
    if found.faults:
        raise FileFaultsError(found.faults)
    return found


def examine(source: bytes | str, file: str, names: Names = TEXT_NAMES) -> Source:
    """Return what can be read of a file, together with its faults."""
    sheet = open_manuscript(source, file)
    outline = Outline(sheet, names)
    data = _grow(sheet, outline)
    return Source(
        file,
        tuple(sheet.lines),
        data,
        tuple(sorted(sheet.faults, key=lambda fault: fault.place)),
        tuple(sheet.notes),
    )


def _grow(sheet: Manuscript, outline: Outline) -> Data:
    """Let YAML read the structure; leave out what it stumbles over and go on."""
    text = "\n".join(outline.lines)
    work = len(text)
    while True:
        before = list(sheet.faults)
        tree = Tree(sheet, outline.texts, outline.sentences)
        try:
            tree.grow(yaml.parse(text, Loader=yaml_loader()))
        except yaml.YAMLError as error:
            whole = work > _MOST_WORK or len(sheet.faults) >= MOST_FAULTS
            if not whole:
                sheet.faults[:] = before
            if not _mend(sheet, outline, error) or whole:
                return tree.root
            text = "\n".join(outline.lines)
            work += len(text)
        else:
            return tree.root


def _mend(sheet: Manuscript, outline: Outline, error: yaml.YAMLError) -> bool:
    """Say what YAML stumbled over and leave it out; tell whether that was possible."""
    marks = [
        mark
        for mark in (
            getattr(error, "problem_mark", None),
            getattr(error, "context_mark", None),
        )
        if mark
    ]
    for mark in marks:
        for row, column, last in outline.extents:
            if row <= mark.line <= last and outline.lines[row]:
                at = (mark.line, mark.column)
                sheet.fault(*_say(sheet.lines[row][column], at, (row, column)))
                outline.leave_out(row, column, last + 1)
                return True
    end = marks[0].line + 1 if marks else len(outline.lines)
    for row in range(min(end, len(outline.lines)) - 1, -1, -1):
        if outline.lines[row].strip():
            column = indent(outline.lines[row])
            sheet.fault((row, column), "We cannot read this line.", _LOOK)
            outline.blank(row, row + 1)
            return True
    return False


def _say(
    first: str, at: tuple[int, int], start: tuple[int, int]
) -> tuple[tuple[int, int], str, str]:
    """Return place, message and advice for a value that YAML cannot read."""
    if first in "[{":
        return at, "We cannot read this list in brackets.", _BRACKETS
    if first == '"':
        return at, "We cannot read this text in quotation marks.", _BACKSLASH
    return start, "We cannot read this text.", _LOOK
