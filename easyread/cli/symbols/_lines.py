"""How a picture is told on one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from easyread.model import Symbol

MOST_WORDS = 5


def line_of(symbol: Symbol) -> str:
    """Return the name of a picture, its label, and what people say for it."""
    words = ", ".join(symbol.words[:MOST_WORDS])
    return f"{symbol.id:28}  {symbol.label:24}  {words}".rstrip()
