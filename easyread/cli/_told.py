"""What `easyread build` says of one document that was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.building.task import Told
from easyread.cli._checked import what_changed
from easyread.cli._readback import readback

if TYPE_CHECKING:
    from easyread.pipeline import Built
    from easyread.project import Prepared


def told(built: Built) -> Told:
    """Return the facts to read back, what an author may not know, and what is missing."""
    return Told(tuple(readback(built)), _changes(built), wrong_with(built.prepared))


def told_briefly(built: Built) -> Told:
    """Return only what is missing: of many documents nobody would read the facts."""
    return Told(wrong=wrong_with(built.prepared))


def _changes(built: Built) -> tuple[str, ...]:
    """Return what is not as people checked it, or not as the author may expect."""
    prepared = built.prepared
    file = prepared.document.place.file
    changed = (f"{file}: {line}" for line in what_changed(prepared.checked))
    return (*changed, *map(str, prepared.notes))


def wrong_with(prepared: Prepared) -> tuple[str, ...]:
    """Return what makes a document a draft, each with its line."""
    return tuple(
        f"{one.place.file}:{one.place.line}: {one.message} {one.advice}"
        for one in prepared.stoppers
    )
