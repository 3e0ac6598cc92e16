"""The bus with its number."""

from __future__ import annotations

import re

from easyread.drawing.facts.fact import Drawn
from easyread.drawing.letters import write_in
from easyread.drawing.things.vehicles import bus_with_blind

_NUMBER = re.compile(r"[A-Z0-9]{1,4}")


def bus(fact: str) -> Drawn:
    """Draw a bus from the front, its number on the blind above the driver."""
    if not _NUMBER.fullmatch(fact):
        raise ValueError("A bus number has up to four figures and capital letters.")
    number = write_in((15, 8, 42, 15), fact)
    return Drawn(
        bus_with_blind() + number, f"bus {fact}", f"A bus with the number {fact}"
    )
