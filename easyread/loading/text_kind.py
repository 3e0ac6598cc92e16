"""A text that is no kind of document: headings, sentences and lists, and no facts."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from easyread.kinds.parts.author_text import FreeSections, Sentences
from easyread.kinds.parts.fields import Day, OneLine, Yes
from easyread.kinds.parts.groups import FactGroup
from easyread.kinds.parts.kind import AllowPictures, Language, Meanings
from easyread.kinds.parts.values import Given, Statement
from easyread.languages import DEFAULT
from easyread.languages.wording import Wording
from easyread.model import Document, Place, Role, Section, Sentence
from easyread.text.spans import read_spans
from easyread.text.written import Written


class Text(FactGroup):
    """What a Markdown or text file holds when it names no kind."""

    kind: OneLine = None
    title: OneLine = None
    language: Language = None
    version: OneLine = None
    date: Day = None
    example: Yes = False
    allow_pictures: AllowPictures = ()
    say: Sentences = None
    sections: FreeSections = ()
    words: Meanings = ()

    def document(self, name: str, _wording: Wording) -> Document:
        """Return the document that this text makes. `name` is its id."""
        return Document(
            kind="text",
            id=name,
            title=str(self.title or name),
            sections=tuple(self._sections()),
            place=self.start_place,
            title_place=self.title.place if self.title else self.start_place,
            language=str(self.language or DEFAULT),
            version=str(self.version or ""),
            date=_day(self.date),
            example=self.example,
            words=self.words,
            allow_pictures=self.allow_pictures,
        )

    def _sections(self) -> Iterator[Section]:
        """Yield the sections. What has no heading goes on with what is before it."""
        heading, place = "", Place()
        sentences = _sentences_of(self.say, "plain")
        for part in self.sections:
            if part.heading:
                if heading or sentences:
                    yield Section(heading, sentences, place)
                heading, place = _plain_text(part.heading), part.heading.place
                sentences = ()
            sentences += _sentences_of(part.say, "plain") + _sentences_of(
                part.list_, "item"
            )
            sentences += _sentences_of(part.steps, "step")
        if heading or sentences:
            yield Section(heading, sentences, place)


def _sentences_of(answer: Statement | None, role: Role) -> tuple[Sentence, ...]:
    return (
        tuple(replace(sentence, role=role) for sentence in answer.sentences)
        if answer
        else ()
    )


def _plain_text(heading: Written) -> str:
    return "".join(span.text for span in read_spans(heading))


def _day(fact: object) -> date | None:
    iso = fact.iso if isinstance(fact, Given) else ""
    return date.fromisoformat(iso) if iso else None
