"""What a run is doing and how far it is, for a person who waits.

Work that can take long says so with `step`. Whoever shows it, such as the command line,
listens with `told_to`; without a listener it costs nothing.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator


Thing = TypeVar("Thing")


class Listener(Protocol):
    """Shows what is being done."""

    def show(self, doing: str, done: int, total: int) -> None:
        """Show that so many of `total` things are done; 0: nobody knows how many."""

    def clear(self) -> None:
        """Take away what is shown: something else is said next."""


class _Now:
    listener: Listener | None = None


@contextmanager
def told_to(listener: Listener) -> Iterator[None]:
    """Tell a listener of all steps, until the end of the block."""
    before, _Now.listener = _Now.listener, listener
    try:
        yield
    finally:
        listener.clear()
        _Now.listener = before


@contextmanager
def step(doing: str, total: int = 0) -> Iterator[Callable[[int], None] | None]:
    """Give a function to call with how many things are done; None if nobody listens.

    `doing` says it in plain words, such as “We look at sentence”.
    """
    listener = _Now.listener
    if listener is None:
        yield None
        return
    try:
        yield lambda done: listener.show(doing, done, total)
    finally:
        listener.clear()


def stepping(things: Iterable[Thing], doing: str, total: int = 0) -> Iterator[Thing]:
    """Yield the things, and tell how many have been asked for."""
    with step(doing, total) as tell:
        for number, thing in enumerate(things, start=1):
            if tell:
                tell(number)
            yield thing
