"""Brings sets of pictures in, in whatever format they come.

`look_into` reads what is there and writes nothing; `install_set` writes it, cleaned, into
a folder of ours.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from easyread.pairing.imports.container import open_container
from easyread.pairing.imports.formats import read_offer
from easyread.pairing.imports.install import Installed, install_set, own_name
from easyread.pairing.imports.offer import with_licence

if TYPE_CHECKING:
    from pathlib import Path

    from easyread.pairing.imports.container import Container
    from easyread.pairing.imports.offer import Offer

__all__ = ["Installed", "install_set", "look_into", "with_licence"]


def look_into(path: Path) -> tuple[Container, Offer]:
    """Return where the files of a set are, and what it offers. Nothing is written."""
    container = open_container(path)
    offer = read_offer(container)
    name = own_name(offer.info.name) or "pictures"
    title = offer.info.title or container.title
    return container, replace(offer, info=replace(offer.info, name=name, title=title))
