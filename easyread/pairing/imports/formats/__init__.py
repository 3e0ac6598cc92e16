"""The formats that sets of pictures come in: each module here reads one.

A module has `reads(box)`, whether a set is in its format, and `offer(box)`, what is
in the set. They are asked in this order: those with clear marks first.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from easyread.pairing.imports.box import Box
    from easyread.pairing.imports.offer import Offer

FORMATS = (
    "mulberry",
    "open_board",
    "iconify",
    "arasaac",
    "global_symbols",
    "openmoji_release",
    "listed",
    "plain_folder",
)


def read_offer(box: Box) -> Offer:
    """Return what a set of pictures offers, whatever format it is in."""
    for name in FORMATS:
        module = import_module(f"{__name__}.{name}")
        if module.reads(box):
            offered: Offer = module.offer(box)
            return offered
    raise AssertionError("A plain folder reads everything.")  # pragma: no cover
