"""The hashes of what readers get."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from easyread.loading import load, parse
from easyread.model import Section, Sentence, Span
from easyread.pairing import pair
from easyread.project import Project
from easyread.records import fingerprint
from easyread.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from easyread.model import Document


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("how we work", "how we all work"),
        ("title: Our charter", "title: The charter"),
        ("**remember**", "remember"),
        ("The reading group", "The talking group"),
        (
            "what: This charter says how we work together.",
            "what: {say: This charter says how we work together., symbol: lunch}",
        ),
    ],
)
def test_new_words_and_new_pictures_have_other_hashes(
    charter: Path, change: Callable[[str, str], Document], old: str, new: str
) -> None:
    """It should be that nothing readers get can change unseen."""
    before = fingerprint(pair(load(charter)))
    after = fingerprint(change(old, new))

    assert before.words != after.words
    assert before.facts != after.facts


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Friday 8 December 2023", "Saturday 9 December 2023"),
        ("0151 511 7788", "0151 511 7789"),
        ("at 10:30", "at 11:45"),
    ],
)
def test_a_new_fact_leaves_the_words_as_they_were(
    charter: Path, change: Callable[[str, str], Document], old: str, new: str
) -> None:
    """It should be that a new date is told from new words."""
    before = fingerprint(pair(load(charter)))
    after = fingerprint(change(old, new))

    assert before.words == after.words
    assert before.facts != after.facts


def test_what_is_no_content_does_not_count(charter: Path) -> None:
    """It should be that "checked by", draft and version do not void a check."""
    document = pair(load(charter))
    checked_by = Section("", (Sentence((Span("Checked by us."),)),), role="checked")
    credit = Section("", (Sentence((Span("Pictures by us."),)),), role="credits")
    told = replace(
        document,
        draft=True,
        version="2",
        notices=("People have not checked this document yet.",),
        matter=(checked_by, credit),
    )

    assert fingerprint(told) == fingerprint(document)


def test_two_ways_to_write_a_letter_are_one() -> None:
    """It should be that é is é, however a keyboard made it."""
    one = pair(parse("Come to the caf\u00e9.", "txt"))
    other = pair(parse("Come to the cafe\u0301.", "txt"))

    assert fingerprint(one, Settings()).words == fingerprint(other, Settings()).words


def test_another_number_of_a_step_is_another_content() -> None:
    """It should be that “step 3” cannot become step 4 unseen."""
    one = pair(parse("1. Sit.\n2. Eat.\n", "txt"))
    other = pair(parse("1. Sit.\n3. Eat.\n", "txt"))

    assert fingerprint(one).words != fingerprint(other).words
    assert fingerprint(one).sentences[-1].text == "2. Eat."


def test_stars_that_an_author_wrote_are_not_bold() -> None:
    """It should be that text with marks in it is not taken for marked text."""
    bold = Sentence((Span("now", bold=True),))
    stars = Sentence((Span("**now**"),))
    base = parse("Come.", "txt")
    one, other = (
        replace(base, sections=(Section("", (sentence,)),))
        for sentence in (bold, stars)
    )

    assert fingerprint(one).words != fingerprint(other).words
    assert fingerprint(one).sentences[-1].text == "now"
    assert fingerprint(other).sentences[-1].text == "**now**"


def test_an_organisations_own_wording_states_facts_too(charter: Path) -> None:
    """It should be that an own sentence with a date in it is known as a fact."""
    house = charter.parent / "easyread.yaml"
    house.write_text('wording:\n  made-on: "The day was {{ day }}."\n')
    project = Project.at(charter)
    found = fingerprint(project.read(charter).document, project.settings)
    lines = found.sentences

    assert "The day was {day}." in [line.masked for line in lines]
