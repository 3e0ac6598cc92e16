"""The page “What we checked”: only what was checked, by which tool, with which result."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from easyread.model import Document, Place, Section, Span, Waiver, Wish
from easyread.publishing.judge import COUNTS
from easyread.publishing.pages.start import only_examples

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.model import Sentence
    from easyread.publishing.said import Sayer
    from easyread.publishing.state import Edition, Kept, Site

_NAME = "This is the name of a program or of rules."
_WAIVED = ("hard-word", "fraction", "acronym", "date-style")


@dataclass(frozen=True, slots=True)
class Tools:
    """What checked the documents: the programs with their versions, and the rules."""

    checker: str
    rules: int
    printer: str


def checked_page(site: Site, tools: Tools, sayer: Sayer) -> Document:
    """Return what was checked for each document, and what only people can check."""
    house = sayer.settings.organisation
    intro = [sayer.say("checked-page-is"), sayer.say("checked-page-not")]
    if house.accessibility_statement:
        intro.append(sayer.say("start-statement", house.accessibility_statement))
    sections = [
        Section("", tuple(intro)),
        Section(
            sayer.heading("heading-checked-words"), tuple(_words(site, tools, sayer))
        ),
    ]
    for kept in site.documents.values():
        if kept.newest:
            said = tuple(_document(kept, kept.newest, sayer))
            sections.append(Section(kept.title, said))
    sections.append(
        Section(sayer.heading("heading-checked-pages"), tuple(_pages(tools, sayer)))
    )
    heading = sayer.heading("heading-checked-person")
    sections.append(Section(heading, tuple(_by_people(sayer))))
    back = (sayer.say("site-all", "index.html"),)
    sections.append(Section(sayer.heading("heading-start-more"), back))
    made = sayer.page("checked", sayer.heading("heading-checked"), sections)
    return replace(made, example=only_examples(site))


def _words(site: Site, tools: Tools, sayer: Sayer) -> Iterator[Sentence]:
    yield sayer.say("checked-tool")
    yield _named(sayer.say("checked-tool-name", tool=tools.checker))
    yield sayer.say("checked-rules", number=tools.rules)
    profiles = dict.fromkeys(kept.profile for kept in site.documents.values())
    for profile in profiles:
        yield _named(sayer.say("checked-rules-named", word=profile))


def _document(kept: Kept, edition: Edition, sayer: Sayer) -> Iterator[Sentence]:
    if edition.written:
        yield sayer.say("edition-is", version=edition.written)
    yield sayer.say("checked-no-errors")
    yield _counted(sayer, "hard", edition.warnings) or sayer.say("checked-no-hard")
    stays = _counted(sayer, "stays", edition.waived)
    if stays:
        yield stays
    if edition.review not in COUNTS:
        yield sayer.say("checked-nobody")
    elif kept.example:
        yield sayer.say("checked-people-example")
    else:
        yield sayer.say("checked-people")


def _counted(sayer: Sayer, what: str, number: int) -> Sentence | None:
    if number > 1:
        return sayer.say(f"checked-{what}", number=number)
    return sayer.say(f"checked-one-{what}") if number else None


def _pages(tools: Tools, sayer: Sayer) -> Iterator[Sentence]:
    yield sayer.say("checked-pictures")
    yield sayer.say("checked-letters")
    yield sayer.say("checked-colour")
    yield _named(sayer.say("checked-pdf", tool=tools.printer))
    yield sayer.say("checked-tags")
    yield sayer.say("checked-tags-not")
    yield sayer.say("checked-files")
    yield sayer.say("checked-sums", "SHA256SUMS")


def _by_people(sayer: Sayer) -> Iterator[Sentence]:
    yield sayer.say("checked-person")
    yield sayer.say("checked-person-who")
    yield _named(sayer.say("checked-person-named", word="WCAG 2.2 AA"))
    for key in sayer.wording.entries:
        if key.startswith("wcag-"):
            number = key.removeprefix("wcag-").replace("-", ".")
            said = sayer.say(key)
            spans = (*said.spans, Span(f" ({number})"))
            yield _named(replace(said, spans=spans, wish=Wish("wording")))


def _named(sentence: Sentence) -> Sentence:
    """Let names and numbers stand that no plain word can take the place of."""
    allow = tuple(Waiver(rule, _NAME, Place()) for rule in _WAIVED)
    return replace(sentence, allow=allow)
