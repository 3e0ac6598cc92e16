"""Shows a person at a terminal what takes long, in a line that goes again."""

from __future__ import annotations

import sys
from contextlib import contextmanager, suppress
from time import monotonic
from typing import TYPE_CHECKING, Final

from easyread.progress import told_to

if TYPE_CHECKING:
    from collections.abc import Iterator

PATIENCE: Final = 2.0  # seconds after which a person wants to know
_BETWEEN: Final = 0.2  # seconds between two looks
_CLEAR: Final = "\r\x1b[K"


class ProgressLine:
    """A line on stderr, shown where a command takes longer than people wait."""

    def __init__(self) -> None:
        self._next = monotonic() + PATIENCE
        self._is_shown = False

    def show(self, doing: str, done: int, total: int) -> None:
        """Show what is being done, but not too often."""
        now = monotonic()
        if now < self._next:
            return
        self._next = now + _BETWEEN
        self._is_shown = True
        of = f" of {total}" if total else ""
        with suppress(OSError):
            sys.stderr.write(f"{_CLEAR}{doing} {done}{of} …")
            sys.stderr.flush()

    def clear(self) -> None:
        """Take the line away."""
        if self._is_shown:
            self._is_shown = False
            with suppress(OSError):
                sys.stderr.write(_CLEAR)
                sys.stderr.flush()


@contextmanager
def progress_shown() -> Iterator[None]:
    """Show progress in a terminal, and nowhere else."""
    if not sys.stderr.isatty():
        yield
        return
    with told_to(ProgressLine()):
        yield
