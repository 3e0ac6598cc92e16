"""Numbers: alone in a ring, and on the blind of a bus."""

from __future__ import annotations

import re

from easyread.pairing.facts.kit import WHITE, Drawn, disc
from easyread.pairing.facts.letters import write_in
from easyread.pairing.facts.things import bus_with_blind

_LONGEST = 6
_BUS = re.compile(r"[A-Z0-9]{1,4}")


def number(fact: str) -> Drawn:
    """Draw the figures as large as the ring allows."""
    if not fact.isascii() or not fact.isdigit() or len(fact) > _LONGEST:
        raise ValueError("A number has up to six figures and nothing else.")
    picture = disc(36, 36, 32, WHITE) + write_in((12, 16, 48, 40), fact)
    return Drawn(picture, fact, f"The number {fact}")


def bus(fact: str) -> Drawn:
    """Draw a bus from the front, its number on the blind above the driver."""
    if not _BUS.fullmatch(fact):
        raise ValueError("A bus number has up to four figures and capital letters.")
    number = write_in((15, 8, 42, 15), fact)
    return Drawn(
        bus_with_blind() + number, f"bus {fact}", f"A bus with the number {fact}"
    )
