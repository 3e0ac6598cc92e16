"""Tests for what the text itself explains."""

from __future__ import annotations

import pytest

from easyread.checking import check
from easyread.checking.definitions import defined_terms, heading_terms
from easyread.checking.reading import Reading
from easyread.checking.samples import sample
from easyread.loading import parse
from easyread.settings import Settings
from easyread.text.spans import to_sentence


def told(*lines: str) -> set[str]:
    """Return the terms that sentences explain."""
    return set(defined_terms(Reading(to_sentence(line)) for line in lines))


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Wellbeing means being healthy and happy.", "wellbeing"),
        ("An advocate is a person who helps you to speak up.", "advocate"),
        ("Reasonable adjustments are changes that help you.", "reasonable adjustments"),
        ("Hate crime is when someone hurts you.", "hate crime"),
        ("This is called a proxy vote.", "proxy vote"),
        ("A doctor called an anaesthetist will see you.", "anaesthetist"),
        ("PIP is money for disabled people.", "pip"),
    ],
)
def test_an_explained_word_is_seen(text: str, term: str) -> None:
    """It should be that each way in which Easy Read explains a word is known."""
    assert term in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "It is a good way to find out.",
        "We called the facilitator.",
        "The stakeholders are happy.",
        "Your immune system helps your body.",
        "Rent is payable weekly.",
    ],
)
def test_what_explains_nothing_is_left(text: str) -> None:
    """It should be that a sentence that only uses a word does not explain it."""
    assert told(text) == set()


def test_this_means_explains_what_stood_before() -> None:
    """It should be that the last word before “This means” counts as explained."""
    assert told("They are independent.", "This means that nobody pays them.") == {
        "independent"
    }


def test_an_explained_word_is_no_longer_hard() -> None:
    """It should be that jargon is told in a text, unless the text says what it means."""

    def rules(*lines: str) -> set[str]:
        found = check(sample(*lines), settings=Settings()).findings
        return {one.rule for one in found}

    assert "jargon" in rules("We have a consultation.")
    assert rules("We ask what you think.", "This is called a consultation.") == set()


@pytest.mark.parametrize(
    ("heading", "term"),
    [
        ("What co-production means", "co-production"),
        ("What is safeguarding?", "safeguarding"),
        ("What does reablement mean?", "reablement"),
        ("What are the reasonable adjustments?", "reasonable adjustments"),
        ("What we will talk about", ""),
        ("What is next?", ""),
        ("What is hard", "hard"),
        ("What happens after safeguarding", ""),
    ],
)
def test_a_heading_says_that_its_section_explains(heading: str, term: str) -> None:
    """It should be that a word which has a whole section to itself is explained."""
    assert list(heading_terms([heading])) == ([term] if term else [])


def test_a_word_with_a_section_of_its_own_is_no_longer_hard() -> None:
    """It should be that nobody is asked to explain it again."""
    words = "# What is hydrotherapy?\n\nWe help you to move in warm water.\n"
    more = "\n# What next?\n\nAsk about hydrotherapy.\n"

    def hard(text: str) -> list[str]:
        return [one.rule for one in check(parse(text)).findings]

    assert "hard-word" not in hard(words + more)
    assert "hard-word" in hard(words.replace("What is hydrotherapy?", "Help") + more)
