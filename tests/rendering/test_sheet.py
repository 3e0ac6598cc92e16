"""What stands on the pages, decided once for every format."""

from __future__ import annotations

from easyread.model import Role, Section
from easyread.rendering.decide import runs_of
from tests.rendering.samples import said


def test_lists_and_sentences_take_turns_in_order() -> None:
    """It should be that a list begins and ends where the author's list does."""
    roles: tuple[Role, ...] = ("plain", "fact", "item", "item", "plain", "item")
    section = Section("", tuple(said(f"{role}.", role=role) for role in roles))

    runs = runs_of(section)

    assert [(run.listed, len(run.sentences)) for run in runs] == [
        (False, 2),
        (True, 2),
        (False, 1),
        (True, 1),
    ]


def test_two_questions_in_a_row_each_get_their_line() -> None:
    """It should be that only the question right above tick boxes has no line."""
    asked = tuple(said(f"{number}?", role="question") for number in range(3))
    section = Section("", (*asked, said("Yes", role="choice")), role="slip")

    runs = runs_of(section)

    assert [(run.lines, len(run.sentences)) for run in runs] == [(1, 2), (0, 1), (0, 1)]


def test_only_short_answers_stand_side_by_side() -> None:
    """It should be that a long answer has a row of its own."""
    short, long = (
        runs_of(Section("", (said("Yes", role="choice"), said(words, role="choice"))))
        for words in ("No", "No, I cannot come.")
    )

    assert short[0].short
    assert not long[0].short
