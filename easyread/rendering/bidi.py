"""Numbers and names in Latin letters where lines run from the right (UAX #9)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from easyread.model import Document, Meaning, Section, Span

# Says that what follows runs from the left. It has no shape and no width.
LEFT_TO_RIGHT: Final = "\u200e"
_NO_BREAK: Final = "\u00a0"
_NUMBER = r"\d+(?:[.,:/]\d+)*"
# What changes places after an Arabic letter, and then says something else: the groups of
# a phone number or sort code, a sign in front of a number, the number of a house.
_FROM_THE_LEFT: Final = re.compile(
    rf"(?<!\w)(?:"
    rf"\+\d[\d()]*(?:[ -]\(?\d+\)?)*"
    rf"|\(\d{{3,5}}\)(?:[ -]?\d+)+"
    rf"|\d+(?:-\d+){{2,}}|\d+(?:[ -]\d+)*(?: \d+)(?:[ -]\d+)*|0\d{{3,}}-\d{{3,}}"
    rf"|[£€$] ?{_NUMBER}"
    rf"|{_NUMBER}[A-Za-z]? (?=[A-Za-z])"
    rf")"
)


def from_the_left(text: str) -> str:
    """Return a text in which each number stays as it was written.

    Its groups stay on one line, and a mark in front says that it runs from the left.
    """
    return _FROM_THE_LEFT.sub(
        lambda match: LEFT_TO_RIGHT + match[0].replace(" ", _NO_BREAK), text
    )


def with_numbers_from_the_left(document: Document) -> Document:
    """Return a document for lines from the right, with every number as it was written."""

    def in_span(span: Span) -> Span:
        return replace(span, text=from_the_left(span.text))

    def in_meaning(meaning: Meaning) -> Meaning:
        word, text = from_the_left(meaning.word), from_the_left(meaning.text)
        return replace(meaning, word=word, text=text)

    def in_section(section: Section) -> Section:
        sentences = (
            replace(sentence, spans=tuple(map(in_span, sentence.spans)))
            for sentence in section.sentences
        )
        heading = from_the_left(section.heading)
        return replace(section, heading=heading, sentences=tuple(sentences))

    return replace(
        document,
        title=from_the_left(document.title),
        sections=tuple(map(in_section, document.sections)),
        matter=tuple(map(in_section, document.matter)),
        notices=tuple(map(from_the_left, document.notices)),
        words=tuple(map(in_meaning, document.words)),
    )
