"""Figures of speech in the forms in which people say them."""

from __future__ import annotations

import pytest

from easyread.checking import check_text
from easyread.checking.listed_phrases import cached_index, index


def _said(text: str) -> bool:
    return any(one.rule == "idiom" for one in check_text(text).findings)


@pytest.mark.parametrize(
    "text",
    [
        "The manager was turning a completely blind eye to it.",
        "A blind eye was turned to the missing money.",
        "The beans were finally spilled at dinner.",
        "No corners should be cut on safety.",
        "He pulled a few strings to get me in.",
        "The ball is firmly in their court now.",
        "We gave the new girl the cold shoulder.",
        "The goalposts keep being moved.",
        "The writing was on the wall.",
    ],
)
def test_words_put_in_and_passives_are_seen(text: str) -> None:
    """It should be that a figure of speech is found however it is turned."""
    assert _said(text)


@pytest.mark.parametrize(
    "text",
    [
        "The air was clear.",
        "The cat climbed out of the bag.",
        "This work can be carried out at home.",
        "He gave me his hand to shake.",
        "You must not touch the wood stove.",
        "Carers get a break each week.",
        "We stood under the tree in the rain.",
        "The ball is in the bag.",
    ],
)
def test_words_that_mean_what_they_say_are_left_alone(text: str) -> None:
    """It should be that no look-alike is taken for a figure of speech."""
    assert not _said(text)


def test_what_was_kept_for_the_next_run_is_what_we_would_work_out() -> None:
    """It should be that a change of the code never finds phrases by an old index."""
    fresh = index("idioms")
    assert cached_index("idioms") == fresh
    assert cached_index("idioms") == fresh
