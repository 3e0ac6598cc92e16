"""A symbol for each sentence, the right one or none; the symbols and their files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.pairing.credit import with_credits
from easyread.pairing.explain import explain
from easyread.pairing.house import sets_of
from easyread.pairing.index import all_symbols
from easyread.pairing.names import find_symbol
from easyread.pairing.pair import pair, pair_text
from easyread.pairing.search import search

if TYPE_CHECKING:
    from easyread.model import Symbol

__all__ = [
    "all_symbols",
    "explain",
    "find_symbol",
    "pair",
    "pair_text",
    "picture",
    "search",
    "sets_of",
    "with_credits",
]


def picture(symbol: Symbol) -> tuple[bytes, str]:
    """Return the picture of a symbol and its kind: a clean SVG, or a scaled photo."""
    from easyread.pairing.picture_files import read_picture  # noqa: PLC0415  checking draws nothing

    return read_picture(symbol)
