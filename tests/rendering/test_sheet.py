"""What stands on the pages, decided once for every format."""

from __future__ import annotations

from dataclasses import replace

import pytest

from easyread.model import Role, Section
from easyread.rendering import PAPERS, SIZES, Options
from easyread.rendering.compose import runs_of, sheet_of
from easyread.rendering.estimate import pages_of
from easyread.rendering.html.style import layout_css
from tests.rendering.samples import invite, long, sentence_of


def test_lists_and_sentences_take_turns_in_order() -> None:
    """It should be that a list begins and ends where the author's list does."""
    roles: tuple[Role, ...] = ("plain", "fact", "item", "item", "plain", "item")
    section = Section("", tuple(sentence_of(f"{role}.", role=role) for role in roles))

    runs = runs_of(section)

    assert [(run.listed, len(run.sentences)) for run in runs] == [
        (False, 2),
        (True, 2),
        (False, 1),
        (True, 1),
    ]


def test_steps_are_one_list_until_another_count_begins() -> None:
    """It should be that a new “1.”, or letters, are a list of their own."""
    labels = ("1.", "2.", "", "3.", "1.", "a)", "b)")
    steps = (replace(sentence_of("Go.", role="step"), number=label) for label in labels)

    runs = runs_of(Section("", tuple(steps)))

    assert [[str(step.label) for step in run.steps] for run in runs] == [
        ["1.", "2.", "3."],
        ["1."],
        ["a)", "b)"],
    ]
    assert len(runs[0].steps[1].sentences) == 2


def test_two_questions_in_a_row_each_get_their_line() -> None:
    """It should be that only the question right above tick boxes has no line."""
    asked = tuple(sentence_of(f"{number}?", role="question") for number in range(3))
    section = Section("", (*asked, sentence_of("Yes", role="choice")), role="slip")

    runs = runs_of(section)

    assert [(run.lines, len(run.sentences)) for run in runs] == [(1, 2), (0, 1), (0, 1)]


def test_only_short_answers_stand_side_by_side() -> None:
    """It should be that a long answer has a row of its own."""
    short, long = (
        runs_of(
            Section(
                "",
                (sentence_of("Yes", role="choice"), sentence_of(words, role="choice")),
            )
        )
        for words in ("No", "No, I cannot come.")
    )

    assert short[0].short
    assert not long[0].short


def _pages(pairs: int) -> tuple[int, bool]:
    """Return the number of pages without a list, and whether a list stands there."""
    sheet = sheet_of(long(pairs), Options())
    return pages_of(replace(sheet, contents=(), words=())), bool(sheet.contents)


def test_lists_stand_from_eight_pages_on_and_not_before() -> None:
    """It should be that seven pages get no list of what is inside, and eight do.

    A list costs half a page: readers ask for few pages, and find their way in seven.
    """
    seen = dict(_pages(pairs) for pairs in range(16, 48))

    assert seen[7] is False
    assert seen[8] is True
    assert set(seen.values()) == {False, True}


def test_paper_to_fill_in_has_no_list_however_long() -> None:
    """It should be that people who go through it with a pen are not sent about."""
    document = long(64)
    first, *others = document.sections

    sheet = sheet_of(
        replace(document, sections=(replace(first, role="margin"), *others)), Options()
    )

    assert sheet.contents == ()
    assert sheet.words == ()


def test_words_and_lists_are_the_same_on_each_paper() -> None:
    """It should be that nobody gets a word list that another reader does not get."""
    sheets = [
        sheet_of(long(34), Options(size=size, paper=paper))
        for size in SIZES
        for paper in PAPERS
    ]

    assert len({(bool(sheet.contents), sheet.words) for sheet in sheets}) == 1


@pytest.mark.parametrize(
    ("paper", "size", "wide"),
    [("a4", 16, True), ("a4", 18, True), ("a4", 22, False), ("a5", 16, False)],
)
def test_answers_stand_beside_their_question_where_there_is_room(
    paper: str, size: int, *, wide: bool
) -> None:
    """It should be that Yes and No stand beside a question at 18 points, not at 22.

    At 22 points half of the sheet holds some ten letters: too few for a question.
    """
    sheet = sheet_of(invite(), Options(paper=paper, size=size))

    assert (".ticked + .short" in layout_css(sheet.layout)) is wide
