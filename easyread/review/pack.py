"""The papers for a checking session: what people read, what we ask, how to run it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from easyread.loading import parse
from easyread.model import Pairing, Section, Sentence, Span
from easyread.pipeline import prepare, write_pages
from easyread.rendering import FORMATS, Options, render
from easyread.resources import resource_dir
from easyread.review.questions import Question, questions_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from easyread.languages.wording import Wording
    from easyread.model import Document
    from easyread.project import Project

HARD_LINES = 8


@dataclass(frozen=True, slots=True)
class Pack:
    """The papers of one session, in the order in which people need them."""

    paper: Document
    questions: Document
    guide: Document
    sheet: Document

    @property
    def papers(self) -> tuple[Document, ...]:
        """All papers; the id of each says what it is."""
        return (self.paper, self.questions, self.guide, self.sheet)


def pack(document: Document, project: Project) -> Pack:
    """Return the papers for checking a document that has its pictures."""
    wording = project.wording_for()
    questions = questions_of(document, wording)
    start = partial(_template, document=document, project=project)
    papers = (
        _paper(start("paper"), document),
        _with_questions(start("questions"), questions, wording),
        _with_answers(start("guide"), questions, wording),
        _to_fill_in(start("sheet"), questions, wording),
    )
    return Pack(*map(project.credit, papers))


def _template(name: str, document: Document, project: Project) -> Document:
    """Return one of our own papers from templates/review, with its pictures."""
    file = resource_dir("templates") / "review" / f"{name}.md"
    paper = parse(file.read_text("utf-8"), "md", str(file), project.settings)
    return replace(
        project.pair(paper),
        kind=document.kind,
        event=document.event,
        id=f"{document.id}-{name}",
        example=document.example,
    )


def _paper(start: Document, document: Document) -> Document:
    """Put the document, with numbers and room to write, after what we say first."""
    number = 0
    sections = [replace(start.sections[0], role="title")]
    for section in document.sections:
        sentences = []
        for sentence in section.sentences:
            number += 1
            sentences.append(_numbered(sentence, number))
        heading = section.heading or (document.title if number else "")
        sections.append(Section(heading, tuple(sentences), section.place, "margin"))
    return replace(
        start,
        sections=tuple(sections),
        language=document.language,
        version=document.version,
        draft=document.draft,
        cover=True,
    )


def _numbered(sentence: Sentence, number: int) -> Sentence:
    spans = (Span(f"{number}", bold=True), Span(" "), *sentence.spans)
    return replace(sentence, spans=spans)


def _with_questions(
    start: Document, questions: tuple[Question, ...], wording: Wording
) -> Document:
    """Put each question on a page of its own."""
    sections = [
        Section(
            _label(number, wording),
            tuple(_question_sentences(question)),
            role="asked",
        )
        for number, question in enumerate(questions, start=1)
    ]
    front = replace(start.sections[0], role="title")
    return replace(start, sections=(front, *sections), cover=True)


def _question_sentences(question: Question) -> Iterator[Sentence]:
    none = Pairing("none")
    yield Sentence((Span(question.text),), role="question", pairing=none)
    for answer in question.answers:
        shown = Pairing("wording", (answer.symbol,))
        yield Sentence((Span(answer.words),), role="choice", pairing=shown)


def _with_answers(
    start: Document, questions: tuple[Question, ...], wording: Wording
) -> Document:
    """Tell the person who runs the session which answers are right."""
    sentences = tuple(
        Sentence(
            (
                Span(f"{_label(number, wording)}: "),
                Span(question.right.words),
            ),
            role="item",
            pairing=Pairing("wording", (question.right.symbol,)),
        )
        for number, question in enumerate(questions, start=1)
    )
    answers = Section(wording.phrase("pack-answers"), sentences)
    sections = (*start.sections, answers) if questions else start.sections
    return replace(start, sections=sections)


def _to_fill_in(
    start: Document, questions: tuple[Question, ...], wording: Wording
) -> Document:
    """Make a sheet with lines: the session, what was hard, the answers."""
    intro, session, hard, answers = start.sections
    numbered = [
        replace(sentence, spans=(Span(f"{_label(number, wording)}: "), *sentence.spans))
        for number in range(1, len(questions) + 1)
        for sentence in answers.sentences
    ]
    sections = [
        _lines(session, session.sentences),
        _lines(hard, hard.sentences * HARD_LINES),
        *([_lines(answers, tuple(numbered))] if numbered else []),
    ]
    return replace(start, sections=(intro, *sections))


def _label(number: int, wording: Wording) -> str:
    return wording.phrase("pack-question", number=number)


def _lines(section: Section, sentences: tuple[Sentence, ...]) -> Section:
    """Return the section as a page to fill in: each question has a line under it."""
    questions = tuple(replace(sentence, role="question") for sentence in sentences)
    return replace(section, sentences=questions, role="slip")


def write_pack(
    path: Path, out: Path, to: Sequence[str], size: int = 18
) -> tuple[Path, ...]:
    """Make the papers for checking a document; all files appear, or none."""
    prepared = prepare(path)
    papers = pack(prepared.document, prepared.project).papers
    options = Options(size=size, settings=prepared.project.settings)
    folder = out / f"{path.stem}-pack"
    files = {
        folder / f"{paper.id}{FORMATS[name].suffix}": render(
            paper, name, options
        ).content
        for paper in papers
        for name in to
    }
    write_pages(folder, files)
    return tuple(files)
