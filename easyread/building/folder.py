"""All documents of a folder: which are to be made, and how it went with each."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from easyread.building.stamps import Stamps
from easyread.building.task import recall
from easyread.files import sweep

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from easyread.building.task import Outcome, Task

# Files that a build began, and that are older than these seconds: it was killed.
FORGOTTEN = 600
NANO = 1_000_000_000


def build_folder(
    tasks: Sequence[Task], seen: Callable[[int], object], most: int = 0
) -> list[Outcome]:
    """Make what changed of some documents, and return each outcome, in their order.

    All go to one folder, with the same choices. They give the same files, however many
    processes work; `most` is how many may (0: one for each core). `seen` is called with
    the number of documents that are done. Killed at any time, it leaves whole files,
    and the next run goes on from there.
    """
    start = time.time_ns()
    out = tasks[0].out
    if out.is_dir():
        sweep(out, start / NANO - FORGOTTEN)
    stamps = Stamps(tasks[0].choices)
    stamped = [
        replace(task, stamp=stamps.stamp(task.path), start=start) for task in tasks
    ]
    outcomes = {task.path: recall(task) for task in stamped}
    waiting = [task for task in stamped if not outcomes[task.path]]
    seen(len(tasks) - len(waiting))
    if waiting:
        from easyread.building.workers import cores, work  # noqa: PLC0415  slow to load

        for outcome in work(waiting, most or cores()):
            outcomes[outcome.path] = outcome
            seen(1)
    return [outcome for outcome in outcomes.values() if outcome]
