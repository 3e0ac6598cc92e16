"""Work without pauses: Python stops again and again to look for memory to give back."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# What a check or a page makes is kept until it ends: words, findings, boxes, letters. To
# look at all of them again and again takes a tenth of the time, and finds nothing.
SELDOM = (1_000_000, 50, 50)

_lock = Lock()
_running = 0
_before = gc.get_threshold()


@contextmanager
def without_pauses() -> Iterator[None]:
    """Look for memory seldom while this lasts, and as before afterwards.

    Work may run beside other work: the first slows the looking down, and the last
    brings back what was set. Who has turned it off, or slower still, keeps that.
    """
    _begin()
    try:
        yield
    finally:
        _end()


def _begin() -> None:
    global _running, _before  # noqa: PLW0603  Python has one collector for all threads
    with _lock:
        if not _running:
            _before = gc.get_threshold()
            if 0 < _before[0] < SELDOM[0]:
                gc.set_threshold(*SELDOM)
        _running += 1


def _end() -> None:
    global _running  # noqa: PLW0603  as above
    with _lock:
        _running -= 1
        if not _running and gc.get_threshold() == SELDOM:
            _keep()
            gc.set_threshold(*_before)


def _keep() -> None:
    """Let what was made count as old: to look at it now would be the longest pause.

    Where a program has set things apart itself, they stay apart.
    """
    if not gc.get_freeze_count():
        gc.freeze()
        gc.unfreeze()
