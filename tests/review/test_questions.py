"""Questions with three pictures, made from the facts of a document."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from easyread.languages.wording import Wording
from easyread.loading import parse
from easyread.pairing import pair
from easyread.review.questions import Question, questions_of

if TYPE_CHECKING:
    from easyread.model import Document

INVITE = """
kind: invite
title: Come to our workshop
from: One Halton
what: We want to make buses better.
when:
  date: Wednesday 4 March 2026
  start: 11:00
  finish: 2pm
where:
  name: Ditton Hall
money:
  time: £20
reply:
  by: Wednesday 25 February 2026
  phone: 0151 511 7788
"""


def invite(old: str = "", new: str = "") -> Document:
    """Return the invite with its pictures, and with one change."""
    return pair(parse(INVITE.replace(old, new), as_="yaml", file="invite.yaml"))


def asked(document: Document) -> dict[str, Question]:
    """Return the questions by what they ask."""
    return {one.text: one for one in questions_of(document, Wording())}


def test_each_key_fact_is_asked_for() -> None:
    """It should be that people are asked for what they will act on."""
    right = {asks: one.right.words for asks, one in asked(invite()).items()}

    assert right == {
        "What is this paper?": "An invite",
        "When is the meeting?": "Wednesday 4 March 2026",
        "When do you need to reply?": "Wednesday 25 February 2026",
        "What time does the meeting start?": "11:00 in the morning",
        "What time does the meeting finish?": "2:00 in the afternoon",
        "Where is the meeting?": "At Ditton Hall",
        "How much money is in the paper?": "£20",
        "How can you ask a question?": "By phone",
    }


def test_each_question_has_three_pictures_that_differ() -> None:
    """It should be that nobody has to choose between two pictures that look alike."""
    for question in asked(invite()).values():
        assert len({answer.symbol.id for answer in question.answers}) == 3
        assert len({answer.words for answer in question.answers}) == 3
        assert question.answers.count(question.right) == 1


def test_a_wrong_answer_is_one_that_could_be_true() -> None:
    """It should be that the other day of the invite is a wrong answer for its day."""
    question = asked(invite())["When is the meeting?"]
    words = [answer.words for answer in question.answers]

    assert "Wednesday 25 February 2026" in words
    assert all("2026" in one for one in words)


def test_no_wrong_time_is_at_night() -> None:
    """It should be that wrong answers are times at which people meet."""
    late = asked(invite("finish: 2pm", "finish: 7:45pm"))
    words = [
        answer.words
        for asks in late
        if asks.startswith("What time")
        for answer in late[asks].answers
    ]

    assert words
    assert not [one for one in words if one.startswith("8:45")]


def test_the_same_document_always_asks_the_same() -> None:
    """It should be that a second print of the pack fits the first."""
    assert questions_of(invite(), Wording()) == questions_of(invite(), Wording())


def test_the_right_answer_is_not_always_first() -> None:
    """It should be that people cannot learn where the right answer stands."""
    places = {one.answers.index(one.right) for one in asked(invite()).values()}

    assert len(places) > 1


@pytest.mark.parametrize("day", ["not decided yet", ""])
def test_what_is_not_known_is_not_asked(day: str) -> None:
    """It should be that nobody is asked for a day that the paper does not say."""
    document = invite("date: Wednesday 4 March 2026", f"date: {day}")

    assert "When is the meeting?" not in asked(document)


def test_a_text_without_facts_has_no_questions() -> None:
    """It should be that we ask nothing that three pictures cannot answer."""
    text = pair(parse("We work together.", "txt"))

    assert questions_of(text, Wording()) == ()
    assert questions_of(replace(text, kind="letter"), Wording()) == ()
