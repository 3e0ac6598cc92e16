"""The words that are explained, not swapped."""

from __future__ import annotations

import pytest

from easyread.checking import check, check_text, suggest
from easyread.checking.samples import sample
from easyread.languages.word_lists import word_list
from easyread.settings import Settings


def advice(text: str, settings: Settings | None = None) -> list[str]:
    """Return what a check says about the words to explain in a text."""
    report = check(sample(text), settings=settings or Settings())
    return [one.advice for one in report.findings if one.rule == "word-to-explain"]


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("Two hate crimes took place.", "hate crime: "),
        ("Ask for a reasonable adjustment.", "reasonable adjustment: "),
        ("Safeguarding is for everyone.", "safeguarding: "),
        ("It is in your best interests.", "best interests: "),
        ("He asked for his next of kin’s name.", "next of kin: "),
        ("Tell the safeguarding lead.", "safeguarding lead: "),
        ("Your advocate can come.", "advocate: "),
    ],
)
def test_proposes_what_to_put_under_words(text: str, entry: str) -> None:
    """It should be that the word is kept, and a line for the list is there to copy."""
    assert [entry in one for one in advice(text)] == [True]


def test_what_is_told_already_is_left_alone() -> None:
    """It should be that a word that is allowed or explained needs nothing more."""
    assert advice("A hate crime is a crime that hurts you for who you are.") == []
    assert (
        advice("We work on safeguarding.", Settings(words_to_allow=("safeguarding",)))
        == []
    )


def test_never_swaps_them() -> None:
    """It should be that no other word is offered for one that has none."""
    words = word_list("explained")

    assert len(words) >= 60
    assert [word for word in words if suggest(word, f"This is about {word}.")] == []


def test_what_they_mean_is_plain() -> None:
    """It should be that a meaning passes our own rules."""
    found = {
        word: finding.message
        for word, meaning in word_list("explained").items()
        for finding in check_text(f"This means {meaning}.").findings
    }

    assert found == {}
