"""Looks at every picture of a folder or set, and at what its index says."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from easyread.errors import EasyReadError
from easyread.pairing.imports.box import open_box
from easyread.pairing.imports.offer import is_picture
from easyread.pairing.index import read_entries
from easyread.pairing.lint import Flaw, look_at
from easyread.pairing.names import is_blocked
from easyread.pairing.sets.shelf import INDEX_FILE, SET_FILE
from easyread.pairing.sets.symbol_set import THANKED, read_set

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from easyread.pairing.imports.box import Box


def look_at_all(path: Path) -> Iterator[tuple[str, list[Flaw]]]:
    """Yield each picture at a path with what is wrong with it, then the set itself."""
    box = open_box(path)
    told = list(_index(box))
    words = {str(one.get("file")): _said(one) for one in told}
    names = [box.main] if box.main else [name for name in box.names if is_picture(name)]
    if not names:
        raise EasyReadError(f"We found no pictures in {path}.")
    for name in names:
        yield name, _picture(box, name, words.get(name, ()))
    if told:
        yield INDEX_FILE, list(_of_index(box, told))
    if SET_FILE in box.names:
        yield SET_FILE, list(_of_set(box))


def _picture(box: Box, name: str, words: tuple[str, ...]) -> list[Flaw]:
    stem = name.rpartition("/")[2].rpartition(".")[0]
    found = look_at(box.read(name), (*words, stem.replace("_", " ")))
    if is_blocked(f"openmoji:{stem.upper()}"):
        message = "It is a picture of OpenMoji that we do not show."
        advice = f"To see why: easyread symbols show openmoji:{stem.upper()}"
        found.insert(0, Flaw("protected-emblem", "error", message, advice))
    return found


def _index(box: Box) -> Iterator[dict[str, object]]:
    if INDEX_FILE not in box.names:
        return
    for number, line in enumerate(box.read(INDEX_FILE).decode().splitlines(), start=1):
        try:
            one = json.loads(line)
        except ValueError as error:
            raise EasyReadError(f"{INDEX_FILE}:{number}: {error}.") from error
        if isinstance(one, dict):
            yield one


def _said(one: dict[str, object]) -> tuple[str, ...]:
    words = one.get("words")
    several = words if isinstance(words, list) else []
    return (str(one.get("label", "")), *map(str, several))


def _of_index(box: Box, told: list[dict[str, object]]) -> Iterator[Flaw]:
    for one in told:
        if str(one.get("file")) not in box.names:
            message = f"The picture {one.get('file')} of “{one.get('label')}” is gone."
            yield Flaw("missing-file", "error", message, "Bring the set in again.")
        if not one.get("label"):
            message = f"The picture {one.get('file')} has no label."
            yield Flaw("no-label", "error", message, "Say what it shows.")


def _of_set(box: Box) -> Iterator[Flaw]:
    known = read_set("", read_entries(box.read(SET_FILE), SET_FILE))
    if known.use == "unknown":
        advice = "Write its licence into set.yaml."
        yield Flaw("licence", "warning", "Nobody knows the licence.", advice)
    if known.use in THANKED and not known.credit:
        advice = "Write the line of thanks into set.yaml."
        yield Flaw("credit", "error", "The licence asks for a credit.", advice)
