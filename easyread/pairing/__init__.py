"""A symbol for each sentence, the right one or none; the symbols and their files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.pairing.credit import with_credits
from easyread.pairing.index import all_symbols
from easyread.pairing.library import Library, library_for
from easyread.pairing.lookup import find_symbol, search
from easyread.pairing.pair import explain, pair, pair_text

if TYPE_CHECKING:
    from easyread.model import Symbol

__all__ = [
    "Library",
    "all_symbols",
    "explain",
    "find_symbol",
    "library_for",
    "pair",
    "pair_text",
    "picture",
    "search",
    "with_credits",
]


def picture(symbol: Symbol) -> tuple[bytes, str]:
    """Return the picture of a symbol and its kind: a clean SVG, or a scaled photo."""
    from easyread.pairing.picture_files import read_picture  # noqa: PLC0415  checking draws nothing

    return read_picture(symbol)
