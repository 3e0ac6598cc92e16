"""The JSON files of a set, where a format may have put its list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.pairing.imports.offer import read_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from easyread.pairing.imports.box import Box

_DEEPEST = 2
_MOST = 20


def json_files(box: Box) -> list[str]:
    """Return the JSON files near the top; where a file was named, that one alone."""
    if box.main:
        return [box.main] if box.main.lower().endswith(".json") else []
    found = [name for name in box.names if name.lower().endswith(".json")]
    return [name for name in found if name.count("/") <= _DEEPEST][:_MOST]


def lists_like(
    box: Box, fits: Callable[[dict[str, object]], bool]
) -> Iterator[list[dict[str, object]]]:
    """Yield the lists in which some thing fits. Things of another sort are left out."""
    for name in json_files(box):
        told = read_json(box, name)
        things = [told] if isinstance(told, dict) else told
        if isinstance(things, list):
            sound = [thing for thing in things if isinstance(thing, dict)]
            if any(fits(thing) for thing in sound):
                yield sound
