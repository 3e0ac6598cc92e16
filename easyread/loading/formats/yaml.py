"""YAML as authors mean it, with everything that is wrong with it at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import yaml

from easyread.errors import FileFaultsError
from easyread.loading.formats import Format
from easyread.loading.keys import Keys, guess_keys, text_keys
from easyread.loading.outline import Outline
from easyread.loading.scalars import indent
from easyread.loading.source import MOST_FAULTS, Source, read_source_text
from easyread.loading.tree import Tree
from easyread.yaml_data import yaml_loader

if TYPE_CHECKING:
    from easyread.loading.source import SourceText, Spot

_LOOK = "Look for a missing colon, quotation mark or space."
_BRACKETS = "Put a comma between the items, and quotation marks round odd ones."
_BACKSLASH = "Write two backslashes where you mean one."
_MOST_WORK = 4_000_000  # characters that we read again to find further faults


def read(source: bytes | str, file: str, keys: Keys | None = None) -> Source:
    """Return what a YAML file says, or raise FileFaultsError with all its faults.

    `keys` are those that such files may hold: in a list of sentences, words before a
    colon are a key only if they are among them. Without `keys`, those of a text hold.
    """
    result = examine(source, file, keys or text_keys())
    if result.faults:
        raise FileFaultsError(result.faults)
    return result


def examine(source: bytes | str, file: str, keys: Keys | None = None) -> Source:
    """Return what can be read of a file, together with its faults.

    Without `keys`, those of the kind hold that the file says it is.
    """
    text = read_source_text(source, file)
    keys = keys or guess_keys(text.text)
    tree = _grow(text, Outline(text, keys))
    return text.source(tree.root, keys, tree.spots)


def _grow(text: SourceText, outline: Outline) -> Tree:
    """Let YAML read the structure; leave out what it stumbles over and go on."""
    structure = "\n".join(outline.lines)
    work = len(structure)
    while True:
        before = list(text.faults)
        tree = Tree(outline)
        try:
            tree.grow(yaml.parse(structure, Loader=yaml_loader()))
        except yaml.YAMLError as error:
            at_limit = work > _MOST_WORK or len(text.faults) >= MOST_FAULTS
            if not at_limit:
                text.faults[:] = before
            if not _mend(text, outline, error) or at_limit:
                return tree
            structure = "\n".join(outline.lines)
            work += len(structure)
        else:
            return tree


def _mend(text: SourceText, outline: Outline, error: yaml.YAMLError) -> bool:
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
        for (row, column), last in outline.lasts.items():
            if row <= mark.line <= last and outline.lines[row]:
                at = (mark.line, mark.column)
                text.fault(*_fault_of(text.lines[row][column], at, (row, column)))
                outline.leave_out(row, column, last + 1)
                return True
    end = marks[0].line + 1 if marks else len(outline.lines)
    for row in range(min(end, len(outline.lines)) - 1, -1, -1):
        if outline.lines[row].strip():
            column = indent(outline.lines[row])
            text.fault((row, column), "We cannot read this line.", _LOOK)
            outline.blank(row, row + 1)
            return True
    return False


def _fault_of(first: str, at: Spot, start: Spot) -> tuple[Spot, str, str]:
    """Return place, message and advice for a value that YAML cannot read."""
    if first in "[{":
        return at, "We cannot read this list in brackets.", _BRACKETS
    if first == '"':
        return at, "We cannot read this text in quotation marks.", _BACKSLASH
    return start, "We cannot read this text.", _LOOK


FORMAT: Final = Format((".yaml", ".yml"), examine)
