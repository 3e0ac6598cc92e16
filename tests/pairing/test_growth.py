"""Texts made to take long: work grows with a text, and never faster than it."""

from __future__ import annotations

import sys
from time import process_time
from typing import TYPE_CHECKING

import pytest

import easyread
from easyread.languages import language_of
from easyread.pairing import explain, pair_text

if TYPE_CHECKING:
    from collections.abc import Callable

PARTS = (
    "the hall is closed and ", "not that ", "never come without ", "few people ",
    "at 3pm ", "3 March 2027 ", "0151 496 0000 ", "Sam King and ", "Bath Road ",
    "stop the bus ", "moved to ", "no. ", "yes? no. 4 ", "NHS and CQC ", "(so we) ",
    '"so ', "0(", "0", "a", "- ", "so, ", "and and ", "one hundred and ",
    "Sam hit her and ", "she is ill and ", "www.example.org ",
)  # fmt: skip
FACTOR = 4
MOST = 3  # times the share that a text four times as long may take
LETTERS = 8_000


def calls(work: Callable[[str], object], text: str) -> int:
    """Return how many functions are called, of ours and of the interpreter's own."""
    counted = 0

    def count(_frame: object, event: str, _what: object) -> None:
        nonlocal counted
        counted += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        work(text)
    finally:
        sys.setprofile(before)
    return counted


def standing(text: str) -> object:
    """Read a sentence as pictures do, without their limit of length."""
    language = language_of()
    return language.facts_to_show(text), language.read_standing(
        text, language.read_words(text)
    )


@pytest.mark.parametrize("part", ["is shut and ", "at 3pm ", "few people "])
def test_the_steps_of_reading_grow_with_the_text(part: str) -> None:
    """It should be that what takes back facts and ideas looks only near."""
    standing(part)
    short, long = (calls(standing, part * times) for times in (60, 60 * FACTOR))

    assert long < FACTOR * MOST * short


@pytest.mark.parametrize("work", [pair_text, easyread.check_text])
@pytest.mark.parametrize("part", PARTS)
def test_no_repeated_text_hangs(work: Callable[[str], object], part: str) -> None:
    """It should be that 8,000 letters take a second or two, where they took minutes."""
    text = (part * LETTERS)[:LETTERS]

    start = process_time()
    work(f"We say {text}.")

    assert process_time() - start < 5


def test_a_text_of_a_thousand_letters_has_no_picture() -> None:
    """It should be that a gap is left, with the reason: no picture can stand for it."""
    text = "We eat lunch. " + "and we eat lunch " * 60

    assert pair_text(text).why == "gap"
    assert "too long" in explain(text)[1]
    assert pair_text(text[:40]).symbols
