"""A number alone, in a ring."""

from __future__ import annotations

from easyread.drawing.facts.fact import Drawn
from easyread.drawing.ink import WHITE, disc
from easyread.drawing.letters import write_in

_LONGEST = 6


def number(fact: str) -> Drawn:
    """Draw the figures as large as the ring allows."""
    if not fact.isascii() or not fact.isdigit() or len(fact) > _LONGEST:
        raise ValueError("A number has up to six figures and nothing else.")
    picture = disc(36, 36, 32, WHITE) + write_in((12, 16, 48, 40), fact)
    return Drawn(picture, fact, f"The number {fact}")
