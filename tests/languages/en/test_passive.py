"""Who does what."""

from __future__ import annotations

import pytest

from easyread.checking import check_text, is_passive


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
        "Why were we not informed?",
        "The site is owned and run by volunteers.",
        "Be warned that the path is steep.",
        "He was born in Leeds.",
        "This word is used in many ways.",
        "They got married in spring.",
        "The trip got cancelled.",
        "She has been disappointed by the answer.",
        "When was the club founded?",
        "The hall is now called the Hub.",
        "The door was re-opened.",
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
        "We got started at 10.",
        "I got bored.",
        "Tell us what is hard to read.",
        "She is very interested in it.",
        "We have decided.",
        "You will need a pen.",
        "The door is red.",
        "They are disabled people.",
        "This is a red bed.",
        "",
        "Are you excited?",
        "I am happy and invited him.",
        "She’s finished her work.",
        "I am used to the noise.",
        "These are the papers you wanted.",
        "He was there and she helped him.",
        "The plan is person-centred.",
    ],
)
def test_active(sentence: str) -> None:
    """It should be that a plain sentence is left alone."""
    assert not is_passive(sentence)


@pytest.mark.parametrize(
    "sentence",
    ["It is called Easy Read.", "He was born in Leeds.", "It is based here."],
)
def test_passives_that_hide_nobody_are_left_alone(sentence: str) -> None:
    """It should be that no rule nags where nobody is hidden."""
    rules = {finding.rule for finding in check_text(sentence).findings}

    assert "passive-voice" not in rules


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The form was sent and lunch was given out.", ["was sent", "was given"]),
        ("The lift is being mended while the hall is kept shut.",
         ["is being mended", "is kept"]),
        ("It was paid for, and the club is called Sun Club.", ["was paid"]),
    ],
)  # fmt: skip
def test_each_passive_of_a_sentence_is_told(sentence: str, told: list[str]) -> None:
    """The second was not said: it should be that an author finds all of them at once."""
    found = [
        one.message
        for one in check_text(sentence).findings
        if one.rule == "passive-voice"
    ]

    assert found == [f"“{words}” may hide who does it." for words in told]
