"""The page “What we checked”: only what was checked, by which tool, with which result."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from easyread.model import Document, Place, Section, Span, Waiver, Wish
from easyread.publishing.refusals import REVIEWED_STATES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.model import Sentence
    from easyread.publishing.pages import PageWriter
    from easyread.publishing.state import Edition, PublishedDocument, Site

_NAME = "This is the name of a program or of rules."
_WAIVED = ("hard-word", "fraction", "acronym", "date-style")


@dataclass(frozen=True, slots=True)
class Tools:
    """What checked the documents: the programs with their versions, and the rules."""

    checker: str
    rules: int
    printer: str


def checked_page(site: Site, tools: Tools, writer: PageWriter) -> Document:
    """Return what was checked for each document, and what only people can check."""
    organisation = writer.settings.organisation
    intro = [writer.say("checked-page-is"), writer.say("checked-page-not")]
    if organisation.accessibility_statement:
        intro.append(
            writer.say("start-statement", organisation.accessibility_statement)
        )
    sections = [
        Section("", tuple(intro)),
        Section(
            writer.heading("heading-checked-words"), tuple(_words(site, tools, writer))
        ),
    ]
    for document in site.documents.values():
        if document.newest:
            sentences = tuple(_document(document, document.newest, writer))
            sections.append(Section(document.title, sentences))
    sections.append(
        Section(writer.heading("heading-checked-pages"), tuple(_pages(tools, writer)))
    )
    heading = writer.heading("heading-checked-person")
    sections.append(Section(heading, tuple(_by_people(writer))))
    back = (writer.say("site-all", "index.html"),)
    sections.append(Section(writer.heading("heading-start-more"), back))
    page = writer.page("checked", writer.heading("heading-checked"), sections)
    return replace(page, example=site.only_examples)


def _words(site: Site, tools: Tools, writer: PageWriter) -> Iterator[Sentence]:
    yield writer.say("checked-tool")
    yield _named(writer.say("checked-tool-name", tool=tools.checker))
    yield writer.say("checked-rules", number=tools.rules)
    profiles = dict.fromkeys(document.profile for document in site.documents.values())
    for profile in profiles:
        yield _named(writer.say("checked-rules-named", word=profile))


def _document(
    document: PublishedDocument, edition: Edition, writer: PageWriter
) -> Iterator[Sentence]:
    if edition.written:
        yield writer.say("edition-is", version=edition.written)
    yield writer.say("checked-no-errors")
    yield _counted(writer, "hard", edition.warnings) or writer.say("checked-no-hard")
    waived = _counted(writer, "stays", edition.waived)
    if waived:
        yield waived
    if edition.review not in REVIEWED_STATES:
        yield writer.say("checked-nobody")
    elif document.example:
        yield writer.say("checked-people-example")
    else:
        yield writer.say("checked-people")


def _counted(writer: PageWriter, what: str, number: int) -> Sentence | None:
    if number > 1:
        return writer.say(f"checked-{what}", number=number)
    return writer.say(f"checked-one-{what}") if number else None


def _pages(tools: Tools, writer: PageWriter) -> Iterator[Sentence]:
    yield writer.say("checked-pictures")
    yield writer.say("checked-letters")
    yield writer.say("checked-colour")
    yield _named(writer.say("checked-pdf", tool=tools.printer))
    yield writer.say("checked-tags")
    yield writer.say("checked-tags-not")
    yield writer.say("checked-files")
    yield writer.say("checked-sums", "SHA256SUMS")


def _by_people(writer: PageWriter) -> Iterator[Sentence]:
    yield writer.say("checked-person")
    yield writer.say("checked-person-who")
    yield _named(writer.say("checked-person-named", word="WCAG 2.2 AA"))
    for key in writer.wording.entries:
        if key.startswith("wcag-"):
            number = key.removeprefix("wcag-").replace("-", ".")
            sentence = writer.say(key)
            spans = (*sentence.spans, Span(f" ({number})"))
            yield _named(replace(sentence, spans=spans, wish=Wish("wording")))


def _named(sentence: Sentence) -> Sentence:
    """Let names and numbers stand that no plain word can take the place of."""
    allow = tuple(Waiver(rule, _NAME, Place()) for rule in _WAIVED)
    return replace(sentence, allow=allow)
