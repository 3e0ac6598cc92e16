"""Spare WeasyPrint what it need not do: load what nobody uses, list pages again."""

from __future__ import annotations

import ctypes.util
import sys
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@contextmanager
def pages_listed_once() -> Iterator[None]:
    """Let a PDF list its pages once while this lasts, not again for each tag.

    pydyf makes the list anew whenever it is asked, and WeasyPrint asks for each tag:
    the time would grow with the square of the pages.
    """
    import pydyf  # noqa: PLC0415  only where pages are made

    known = pydyf.PDF.page_references
    lists: dict[tuple[int, int], tuple[bytes, ...]] = {}

    def page_references(pdf: pydyf.PDF) -> tuple[bytes, ...]:
        now = (id(pdf), len(pdf.pages["Kids"]))
        if now not in lists:
            lists[now] = known.__get__(pdf)
        return lists[now]

    pydyf.PDF.page_references = property(page_references)
    try:
        yield
    finally:
        pydyf.PDF.page_references = known


def load_when_used(name: str) -> None:
    """Let a module be imported at once, and loaded when a function of it is called.

    WeasyPrint imports parts of fontTools at its top that it needs for other fonts
    than ours. Loading them takes a tenth of a second. (LazyLoader of importlib does
    not help: the import statement itself wakes its modules.)
    """
    if name not in sys.modules:
        sys.modules[name] = _Later(name)


class _Later(ModuleType):
    """Stands in for a module until one of its functions or classes is called."""

    def __getattr__(self, wanted: str) -> Callable[..., object]:
        if wanted.startswith("__"):
            raise AttributeError(wanted)

        def call(*given: object, **named: object) -> object:
            if sys.modules.get(self.__name__) is self:
                del sys.modules[self.__name__]
            found = getattr(import_module(self.__name__), wanted)
            return found(*given, **named)

        return call


@contextmanager
def libraries_by_exact_name() -> Iterator[None]:
    """Let libraries be found by their exact names alone while this lasts.

    WeasyPrint tries several names for each of its libraries. For each wrong one
    Python starts a compiler, to ask where that library may be: 54 programs, a
    quarter of a second, where the next name would have been right.
    """
    search = ctypes.util.find_library
    ctypes.util.find_library = _not_found
    try:
        yield
    finally:
        ctypes.util.find_library = search


def _not_found(name: str) -> None:  # noqa: ARG001  ctypes gives it
    return None
