"""Work without the pauses in which Python looks for memory to give back."""

from __future__ import annotations

import gc
from contextlib import contextmanager
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
