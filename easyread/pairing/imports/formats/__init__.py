"""The formats that sets of pictures come in: each module here reads one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from easyread.pairing.imports.formats import (
    arasaac,
    global_symbols,
    iconify,
    listed,
    mulberry,
    open_board,
    openmoji_release,
    plain_folder,
)

if TYPE_CHECKING:
    from easyread.pairing.imports.container import Container
    from easyread.pairing.imports.offer import Offer


class SetFormat(Protocol):
    """What each module of this folder has."""

    def reads(self, container: Container, /) -> bool:
        """Return whether a set is in this format."""

    def offer(self, container: Container, /) -> Offer:
        """Return what is in the set."""


# Those with clear marks are asked first. A plain folder reads everything.
FORMATS: tuple[SetFormat, ...] = (
    mulberry,
    open_board,
    iconify,
    arasaac,
    global_symbols,
    openmoji_release,
    listed,
    plain_folder,
)


def read_offer(container: Container) -> Offer:
    """Return what a set of pictures offers, whatever format it is in."""
    return next(f for f in FORMATS if f.reads(container)).offer(container)
