"""Runs tasks in several processes, of which any may be killed at any time."""

from __future__ import annotations

import os
import signal
import threading
from collections import deque
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import connection, get_context, parent_process
from typing import TYPE_CHECKING

from easyread.building.task import failed, make
from easyread.kinds import KINDS
from easyread.languages import entries

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence
    from concurrent.futures import Future
    from pathlib import Path

    from easyread.building.task import Outcome, Task

    Tasks = tuple[Task, ...]

# A process takes as long to start as two documents take.
WORTH_A_PROCESS = 4
_SAFE_PATH = "PYTHONSAFEPATH"


def cores() -> int:
    """Return how many processes can work at once on this machine."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def work(tasks: Sequence[Task], max_processes: int) -> Iterator[Outcome]:
    """Do the tasks in at most `max_processes`, and yield outcomes as they come.

    A document on which a process died is tried once more, alone. If its process dies
    again, that document has failed, and no other.
    """
    processes = min(max_processes, len(tasks) // WORTH_A_PROCESS)
    if processes <= 1:
        yield from map(make, tasks)
        return
    waiting = deque(tasks)
    with _no_modules_from_here():
        while waiting:
            suspects = deque((yield from _together(waiting, processes)))
            while suspects:
                for task in (yield from _together(suspects, 1)):
                    yield failed(
                        task, "The process that drew it was stopped, two times."
                    )


@contextmanager
def _no_modules_from_here() -> Iterator[None]:
    """Keep processes that begin meanwhile from loading modules beside the documents.

    Python looks in the folder where somebody works before it looks in its own.
    """
    before = os.environ.get(_SAFE_PATH)
    os.environ[_SAFE_PATH] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ[_SAFE_PATH]
        else:
            os.environ[_SAFE_PATH] = before


def _together(waiting: deque[Task], processes: int) -> Generator[Outcome, None, Tasks]:
    """Work until nothing waits, or a process dies. Return the tasks that it broke off."""
    max_submitted = processes * 2 if processes > 1 else 1
    folders = KINDS.folders, entries.folders
    pool = ProcessPoolExecutor(processes, get_context("spawn"), _begin, folders)
    running: dict[Future[Outcome], Task] = {}
    try:
        while waiting or running:
            while waiting and len(running) < max_submitted:
                with _without_ctrl_c():
                    running[pool.submit(make, waiting[0])] = waiting[0]
                waiting.popleft()
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            for future in done:
                yield future.result()
                del running[future]
    except BrokenProcessPool:
        return tuple(running.values())
    finally:
        pool.shutdown(cancel_futures=True)
    return ()


@contextmanager
def _without_ctrl_c() -> Iterator[None]:
    """Start processes that Ctrl-C does not reach: it is for the first one, a bit later."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin(kinds: tuple[Path, ...], words: tuple[Path, ...]) -> None:
    """Know the kinds of the first process, leave Ctrl-C to it, and end with it.

    `kinds` are the folders of their modules, and `words` those of their wording.
    """
    KINDS.folders = kinds
    entries.folders = words
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = parent_process()
    if parent:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(parent: int) -> None:
    connection.wait([parent])
    os._exit(1)
