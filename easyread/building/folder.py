"""All documents of a folder: which are to be made, and how it went with each."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from easyread.building.stamps import Stamps
from easyread.building.task import stored_outcome
from easyread.pipeline import tidy

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from easyread.building.task import Outcome, Task


def build_folder(
    tasks: Sequence[Task], advance: Callable[[int], object], max_processes: int = 0
) -> list[Outcome]:
    """Make the documents that changed, and return the outcome of each, in their order.

    All tasks have the same folder and the same options. `max_processes` is 0 for one
    for each core; the files are the same for any number. `advance` is called with the
    number of documents that are newly done. Killed at any time, it leaves whole files,
    and the next run goes on from there. Raises EasyReadError where another run holds
    the folder for long.
    """
    start = time.time_ns()
    tidy(tasks[0].out)
    stamps = Stamps(tasks[0].options)
    stamped = [
        replace(task, stamp=stamps.stamp(task.path), start=start) for task in tasks
    ]
    outcomes = {task.path: stored_outcome(task) for task in stamped}
    stale = [task for task in stamped if not outcomes[task.path]]
    advance(len(tasks) - len(stale))
    if stale:
        from easyread.building.workers import cores, work  # noqa: PLC0415  slow to load

        for outcome in work(stale, max_processes or cores()):
            outcomes[outcome.path] = outcome
            advance(1)
    return [outcome for outcome in outcomes.values() if outcome]
