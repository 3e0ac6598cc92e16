"""Brings sets of pictures in: each format that they come in is read by one module."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from easyread.pairing.imports.box import open_box
from easyread.pairing.imports.file_names import own_name
from easyread.pairing.imports.formats import read_offer
from easyread.pairing.imports.intake import Taken, take_in, with_licence

if TYPE_CHECKING:
    from pathlib import Path

    from easyread.pairing.imports.box import Box
    from easyread.pairing.imports.offer import Offer

__all__ = ["Taken", "look_into", "take_in", "with_licence"]


def look_into(path: Path) -> tuple[Box, Offer]:
    """Return what a folder, archive or file offers. Nothing is written yet."""
    box = open_box(path)
    offer = read_offer(box)
    name = own_name(offer.about.name) or "pictures"
    about = replace(offer.about, name=name, title=offer.about.title or box.title)
    return box, replace(offer, about=about)
