"""A symbol for each sentence, the right one or none; the symbols and their files."""

from easyread.pairing.explain import explain
from easyread.pairing.index import all_symbols
from easyread.pairing.names import find_symbol
from easyread.pairing.pair import pair, pair_text
from easyread.pairing.picture import picture
from easyread.pairing.search import search

__all__ = [
    "all_symbols",
    "explain",
    "find_symbol",
    "pair",
    "pair_text",
    "picture",
    "search",
]
