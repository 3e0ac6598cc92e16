"""The papers for a checking session."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from easyread.checking import check
from easyread.loading import load
from easyread.pairing import pair
from easyread.project import Project
from easyread.rendering import Options, render
from easyread.resources import resource_dir
from easyread.review.pack import Pack, pack
from tests.conformance.structure import tidy, walk

if TYPE_CHECKING:
    from easyread.model import Document

EXAMPLES = sorted((resource_dir("templates").parent / "examples").glob("*.yaml"))
OURS = sorted((resource_dir("templates") / "review").glob("*.md"))
examples = pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)


def _words(document: Document) -> list[str]:
    return [sentence.text for sentence in document.sentences]


@pytest.fixture(scope="module")
def invite() -> tuple[Document, Pack]:
    """Return an invite and its papers."""
    document = pair(load(EXAMPLES[0].with_name("invite.yaml")))
    return document, pack(document, Project())


@pytest.mark.parametrize("file", OURS, ids=lambda file: file.stem)
def test_our_own_papers_are_easy_to_read(file: object) -> None:
    """It should be that we hold ourselves to what we ask of authors."""
    document = pair(load(str(file)))
    report = check(document)

    assert [finding.message for finding in report.findings] == []
    assert [one.text for one in document.sentences if one.pairing is None] == []


@examples
def test_every_pair_has_its_number(file: object) -> None:
    """It should be that people and the record mean the same pair by its number."""
    document = pair(load(str(file)))
    paper = pack(document, Project()).paper
    checked = [
        sentence
        for section in paper.sections
        if section.role == "margin"
        for sentence in section.sentences
    ]

    wanted = [f"{n} {one.text}" for n, one in enumerate(document.sentences, start=1)]
    assert [sentence.text for sentence in checked] == wanted
    shown = [one.pairing for one in document.sentences]
    assert [sentence.pairing for sentence in checked] == shown


def test_first_we_say_that_we_check_the_paper(invite: tuple[Document, Pack]) -> None:
    """It should be that nobody feels tested, from the first page on."""
    _, papers = invite

    for paper in (papers.paper, papers.questions):
        assert paper.cover
        assert paper.sections[0].role == "title"
        assert _words(paper)[0] == "We are checking the paper, not you."


def test_the_questions_do_not_tell_the_answers(invite: tuple[Document, Pack]) -> None:
    """It should be that only the person who runs the session has the answers."""
    _, papers = invite
    answers = papers.guide.sections[-1]

    assert answers.heading == "The right answers"
    assert "Question 1: An invite" in [one.text for one in answers.sentences]
    assert not {one.text for one in answers.sentences} & set(_words(papers.questions))


def test_the_sheet_asks_for_each_question(invite: tuple[Document, Pack]) -> None:
    """It should be that every result has its line on the sheet."""
    _, papers = invite
    questions = [one for one in papers.questions.sections if one.role == "asked"]
    lines = [one for one in _words(papers.sheet) if one.startswith("Question ")]

    assert len(lines) == len(questions) > 5


def test_papers_of_an_example_say_that_it_is_one(invite: tuple[Document, Pack]) -> None:
    """It should be that a paper of an example cannot be taken for a real one."""
    document, papers = invite

    assert document.example
    assert all(paper.example for paper in papers.papers)


@pytest.mark.pdf
def test_the_papers_can_be_printed_and_read_aloud(
    invite: tuple[Document, Pack],
) -> None:
    """It should be that the room to write beside each pair says nothing to the ear."""
    _, papers = invite
    pdf = render(papers.paper, "pdf", Options()).content
    read = [tidy(words) for words in walk(pdf).words("P")]

    assert tidy("2 It is not at Old Example Hall any more.") in read
    assert render(papers.sheet, "pdf", Options()).pages == 5


def test_papers_call_the_event_what_the_document_calls_it() -> None:
    """A disco was “this meeting”: it should be that each paper has the author's noun."""
    document = pair(load(EXAMPLES[0].with_name("invite-disco.yaml")))

    for paper in pack(document, Project()).papers:
        page = render(paper, "html", Options()).content.decode()
        assert "This disco is not real." in page, paper.id
        assert "This meeting" not in page
