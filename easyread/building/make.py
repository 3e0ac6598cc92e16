"""Makes one document, whatever may be wrong with it: the others go on."""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from easyread.building.kept import remember
from easyread.building.task import Outcome, Told
from easyread.errors import EasyReadError
from easyread.files import cannot_write
from easyread.pipeline import build_one

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.building.task import Task
    from easyread.pipeline import Built


def make(task: Task) -> Outcome:
    """Make one document, and return how it went. It never raises."""
    try:
        built = build_one(task.path, task.out, task.choices)
        told = task.tell(built)
        draft = bool(built.prepared.stoppers)
        outcome = Outcome(task.path, "made", built.files, told, draft)
        remember(task, outcome, set(_leaned_on(task, built)))
    except EasyReadError as error:
        return failed(task, str(error))
    except OSError as error:
        return failed(task, cannot_write(task.out, error))
    except Exception:  # noqa: BLE001  our own mistake in one must not stop the others
        return failed(task, traceback.format_exc())
    return outcome


def failed(task: Task, reason: str) -> Outcome:
    """Return that a document could not be made, and why."""
    return Outcome(task.path, "failed", told=Told(wrong=(reason,)))


def _leaned_on(task: Task, built: Built) -> Iterator[Path]:
    """Yield the files that were read for these pages, beside those in their stamp."""
    settings = built.prepared.project.settings
    house = settings.organisation
    named = (house.logo, house.easy_to_read_logo, settings.font)
    yield from (file for file in named if file and file.is_file())
    profile = Path(task.choices.profile or settings.profile)
    if profile.is_file():
        yield profile
    for sentence in built.prepared.document.all_sentences:
        for symbol in sentence.pairing.symbols if sentence.pairing else ():
            if symbol.file:
                yield Path(symbol.file)
