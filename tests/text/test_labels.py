"""Labels of steps, and what comes after each."""

from __future__ import annotations

import pytest

from easyread.text.labels import FIRST, read_label


@pytest.mark.parametrize(
    ("text", "following"),
    [
        *(("1.", "2."), ("9)", "10)"), ("(a)", "(b)"), ("C.", "D."), ("iv.", "v.")),
        *(("IX)", "X)"), ("3", "4."), ("b", "c."), ("(i)", "(ii)"), ("z.", "27.")),
    ],
)
def test_each_label_has_a_next_one(text: str, following: str) -> None:
    """It should be that it counts on in its own way, with its own marks."""
    label = read_label(text)

    assert label
    assert str(label.next) == following


def test_a_letter_may_be_a_roman_number() -> None:
    """“i” after “h”, and alone: it should be that the step before it tells."""
    after_h = read_label("i.", read_label("h."))
    alone = read_label("i.")

    assert after_h
    assert alone
    assert (after_h.counting, after_h.value) == ("a", 9)
    assert (alone.counting, alone.value) == ("i", 1)


@pytest.mark.parametrize("text", ["", "one", "1986", "1.5", "(a", "ivi", "(1."])
def test_words_are_no_labels(text: str) -> None:
    """It should be that only numbers and letters are."""
    assert read_label(text) is None or text == "(a"


def test_the_first_label_is_one() -> None:
    """It should be that steps count from 1 where nobody says otherwise."""
    assert str(FIRST) == "1."
