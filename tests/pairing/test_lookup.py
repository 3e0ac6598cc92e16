"""Symbols by name, and pictures that no page shows."""

from __future__ import annotations

import pytest

from easyread.errors import UnknownNameError
from easyread.pairing import find_symbol, search
from easyread.pairing.index import index_files
from easyread.pairing.lookup import BlockedSymbolError


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("drawn:meeting", "drawn:meeting"),
        ("Large Print", "drawn:large-print"),
        ("large-print", "drawn:large-print"),
        ("1F4DE", "openmoji:1F4DE"),
        ("openmoji:1f4de", "openmoji:1F4DE"),
        ("telephone", "drawn:phone"),
        ("pizza", "openmoji:1F355"),
        ("fact:clock:10:30", "fact:clock:10:30"),
    ],
)
def test_a_symbol_is_found_by_what_people_call_it(name: str, wanted: str) -> None:
    """It should be that ids, concepts, labels and words all lead to the symbol."""
    assert find_symbol(name).id == wanted


def test_an_unknown_name_comes_with_the_nearest() -> None:
    """It should be that a slip of the pen is easy to mend."""
    with pytest.raises(UnknownNameError, match="Do you mean “hospital”"):
        find_symbol("hospitel")


@pytest.mark.parametrize(
    "symbol_id",
    [i for entry in index_files()["blocked.yaml"].values() for i in entry["symbols"]],
)
def test_a_blocked_picture_is_refused_with_the_reason(symbol_id: str) -> None:
    """It should be that red crosses, dollars and the like never reach a page."""
    with pytest.raises(BlockedSymbolError, match="Use one of these"):
        find_symbol(symbol_id)
    with pytest.raises(BlockedSymbolError):
        find_symbol(symbol_id.removeprefix("openmoji:"))


def test_a_blocked_picture_is_refused_in_every_skin_tone() -> None:
    """It should be that a variant does not slip through."""
    with pytest.raises(BlockedSymbolError):
        find_symbol("openmoji:1F595-1F3FD")


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("lunches", "drawn:lunch"),
        ("cup of tea", "openmoji:2615"),
        ("jab", "openmoji:1F489"),
        ("bus", "drawn:bus"),
    ],
)
def test_search_finds_by_word_form_and_synonym(words: str, wanted: str) -> None:
    """It should be that the picture one has in mind is among the first three."""
    assert wanted in [symbol.id for symbol in search(words)[:3]]


def test_search_for_nothing_finds_nothing() -> None:
    """It should be that marks alone are no words."""
    assert search(" … ") == []
