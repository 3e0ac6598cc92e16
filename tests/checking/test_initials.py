"""Where a text may say what letters stand for."""

from __future__ import annotations

import pytest

from easyread.checking import check, check_text
from easyread.checking.initials import Initials
from easyread.languages.en.short_forms import explains
from easyread.loading import parse

TEXTS = (
    "We work with the Care Quality Commission.",
    "Ask the care home. Quality is good.",
    "The Department of Health and Social Care helps.",
    "The CQC will come.",
    "The C.Q.C. will come.",
    "This is magnetic resonance imaging (MRI).",
    "DfE is short for the Department for Education.",
    "A&E means Accident and Emergency.",
    "No capital is here.",
)


@pytest.mark.parametrize("letters", ["CQC", "DHSC", "MRI", "DfE", "A&E", "CH", "XY"])
def test_no_sentence_that_explains_is_left_out(letters: str) -> None:
    """It should be that each sentence which says what letters mean is looked at."""
    telling = {place for place, one in enumerate(TEXTS) if explains(one, letters)}
    looked_at = Initials(TEXTS).candidates(letters)

    assert telling <= set(looked_at)


def test_only_what_was_asked_for_is_looked_at() -> None:
    """It should be that sentences with nothing like the letters are left."""
    assert Initials(TEXTS).candidates("CQC") == [0, 3, 4]
    assert Initials(()).candidates("CQC") == []


def test_the_first_sentence_that_explains_counts() -> None:
    """It should be that letters which nothing explains are told apart from all others."""
    initials = Initials(TEXTS)

    assert [initials.first_explained(one) for one in ("CQC", "MRI", "ICB")] == [
        0,
        5,
        None,
    ]


def test_a_long_document_is_searched_up_to_the_next_sentence() -> None:
    """It should be that words explain letters from before them, or right after."""
    before = (
        "The Care Quality Commission is here.\n" + "We meet.\n" * 50 + "The CQC came."
    )
    after = "The CQC came.\nThat is the Care Quality Commission.\n"
    late = "The CQC came.\nWe met.\nThat is the Care Quality Commission.\n"

    assert [_acronyms(text) for text in (before, after, late)] == [0, 0, 1]


HEADED = """kind: charter
title: {title}
sections:
  - heading: {heading}
    say: ["{say}"]
  - heading: Money
    say: [We pay.]
  - heading: {later}
    say: [We met.]
"""


@pytest.mark.parametrize(
    ("title", "heading", "say", "later", "found"),
    [
        ("Our charter", "CQC", "We met.", "Food", 1),
        ("Our charter", "The CQC", "The CQC came.", "CQC again", 3),
        ("Our charter", "CQC", "The Care Quality Commission came.", "The CQC", 0),
        ("Our charter", "Care Quality Commission (CQC)", "We met.", "Food", 0),
        ("Our charter", "Food", "The Care Quality Commission came.", "The CQC", 0),
        ("Our charter", "The CQC", "We met.", "The Care Quality Commission", 1),
        ("The ICB charter", "CQC, DHSC and A&E", "We met.", "CON", 4),
        ("The CQC and us", "Food", "The Care Quality Commission came.", "Food", 0),
    ],
)
def test_short_forms_in_headings_and_titles_are_found(
    title: str, heading: str, say: str, later: str, found: int
) -> None:
    """It should be that a heading may use what stands before it, in it, or right below."""
    text = HEADED.format(title=title, heading=heading, say=say, later=later)
    findings = check(parse(text, "yaml")).findings
    told = [one.message for one in findings if "is a short form" in one.message]

    assert len(told) == found, told


def _acronyms(text: str) -> int:
    return sum(one.rule == "acronym" for one in check_text(text).findings)
