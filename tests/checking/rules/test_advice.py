"""What the check says beside a hard word, and which words it leaves alone."""

from __future__ import annotations

import pytest

from easyread.checking import check_text


def advice(text: str) -> list[str]:
    """Return what is advised about the hard words of a text."""
    rules = {"hard-word", "jargon"}
    return [one.advice for one in check_text(text).findings if one.rule in rules]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("We held an assessment.", "“a check”"),
        ("Bring a beverage.", "“drink”"),
        ("It is an essential job.", "“a very important”"),
    ],
)
def test_an_article_that_changes_is_said_too(text: str, said: str) -> None:
    """It should be that what is advised can be put in as it stands."""
    assert [said in one for one in advice(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Call 0151 496 0000, extension 12.",
        "Ask for extension number 7.",
        "Federation of Hill Valley Growers members came.",
        "The process takes a week.",
        "Pay at the register.",
    ],
)
def test_names_numbers_and_everyday_uses_are_left_alone(text: str) -> None:
    """It should be that nothing is advised where the word is no hard one."""
    assert advice(text) == []
