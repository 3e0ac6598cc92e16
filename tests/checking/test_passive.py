"""Who does what."""

from __future__ import annotations

import pytest

from easyread.checking import is_passive


@pytest.mark.parametrize(
    "sentence",
    [
        "The form was sent to you.",
        "Lunch will be provided.",
        "You’re invited to our meeting.",
        "It has been decided.",
        "The room is being painted.",
        "He got arrested.",
        "The plan was not quickly agreed.",
        "Was the letter written by you?",
        "They weren't told.",
        "This should have been done.",
    ],
)
def test_passive(sentence: str) -> None:
    """It should be that a hidden doer is seen."""
    assert is_passive(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "We sent you the form.",
        "You are tired.",
        "She is very interested in it.",
        "We have decided.",
        "You will need a pen.",
        "The door is red.",
        "They are disabled people.",
        "This is a red bed.",
        "",
        "Are you excited?",
        "I am happy and invited him.",
    ],
)
def test_active(sentence: str) -> None:
    """It should be that a plain sentence is left alone."""
    assert not is_passive(sentence)
