"""Work without pauses: for memory to be given back, or for parts that nobody uses."""

from __future__ import annotations

import gc
import sys
from contextlib import contextmanager
from importlib.util import LazyLoader, find_spec, module_from_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# Drawing 500 pages makes millions of small things that live until the end. Looking
# at all of them again and again takes a tenth of the time.
SELDOM = (50_000, 50, 50)


@contextmanager
def without_pauses() -> Iterator[None]:
    """Look for memory seldom while this lasts, and as before afterwards."""
    before = gc.get_threshold()
    gc.collect()
    gc.freeze()
    gc.set_threshold(*SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()


def load_when_used(name: str) -> None:
    """Let a module be imported at once, and loaded when something in it is used.

    WeasyPrint imports fontTools.subset at its top, and uses it only where HarfBuzz
    cannot cut fonts. Loading it takes a tenth of a second.
    """
    spec = find_spec(name)
    if name in sys.modules or spec is None or spec.loader is None:
        return
    spec.loader = LazyLoader(spec.loader)
    module = module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
