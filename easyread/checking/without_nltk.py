"""Import textstat without nltk, which it needs for one thing that we replace.

To import nltk takes about 0.37 seconds, textstat itself 0.01. textstat asks nltk for
the CMU dictionary alone, and gets our syllables instead (see `scores.py`). So nltk is
imported only if somebody else makes textstat use it.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator


class _LazyModule(ModuleType):
    """A module that is imported at the first use of one of its attributes."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(import_module(self.__name__), name)


@contextmanager
def without_nltk() -> Iterator[None]:
    """Make imports of nltk in the block lazy."""
    if "nltk" in sys.modules:
        yield
        return
    sys.modules["nltk"] = _LazyModule("nltk")
    try:
        yield
    finally:
        del sys.modules["nltk"]
