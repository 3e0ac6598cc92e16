"""From a file to its document with pictures: every fault of both is told at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from easyread.errors import FileFaultsError
from easyread.loading import settings_for
from easyread.loading.document import attempt
from easyread.loading.source import MOST_FAULTS
from easyread.pairing.pair import pair, wish_faults

if TYPE_CHECKING:
    from pathlib import Path

    from easyread.errors import Fault
    from easyread.model import Document
    from easyread.settings import Settings


@dataclass(frozen=True, slots=True)
class Opened:
    """A document with its pictures, and what its author may want to know of it."""

    document: Document
    notes: tuple[Fault, ...] = ()


def open_document(path: str | Path, settings: Settings | None = None) -> Opened:
    """Return the document in a file, with a picture or a gap beside every sentence.

    Raises EasyReadError: FileFaultsError with every fault of the file in the order of
    its lines, those of its words and those of its pictures, or why it cannot be read.
    """
    known = settings or settings_for(path)
    found = attempt(path)
    if found.document:
        return Opened(pair(found.document, known), found.notes)
    lines = {fault.place.line for fault in found.faults}
    pictures = wish_faults(found.wishes, found.source, known)
    more = (fault for fault in pictures if fault.place.line not in lines)
    faults = sorted((*found.faults, *more), key=lambda fault: fault.place)
    raise FileFaultsError(faults[:MOST_FAULTS])
