"""Where a text may say what letters stand for."""

from __future__ import annotations

import pytest

from easyread.checking import check_text
from easyread.checking.initials import Initials
from easyread.languages.en.short_forms import explains

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
    looked_at = Initials(TEXTS).places(letters, 0, len(TEXTS) - 1)

    assert telling <= set(looked_at)


def test_only_what_was_asked_for_is_looked_at() -> None:
    """It should be that sentences outside the range, or with nothing like it, are left."""
    assert Initials(TEXTS).places("CQC", 1, 3) == [3]
    assert Initials(TEXTS).places("CQC", 0, 8) == [0, 3, 4]
    assert Initials(()).places("CQC", 0, 1) == []


def test_a_long_document_is_searched_up_to_the_next_sentence() -> None:
    """It should be that words explain letters from before them, or right after."""
    before = (
        "The Care Quality Commission is here.\n" + "We meet.\n" * 50 + "The CQC came."
    )
    after = "The CQC came.\nThat is the Care Quality Commission.\n"
    late = "The CQC came.\nWe met.\nThat is the Care Quality Commission.\n"

    assert [_acronyms(text) for text in (before, after, late)] == [0, 0, 1]


def _acronyms(text: str) -> int:
    return sum(one.rule == "acronym" for one in check_text(text).findings)
