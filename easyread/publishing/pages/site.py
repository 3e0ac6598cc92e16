"""What the documents of a site share: the first page, lists of versions, notices."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from easyread.checking import all_rules
from easyread.kinds.parts.values import Given
from easyread.languages import language_of
from easyread.model import Document, Place, Section, Wish
from easyread.publishing.pages import PageWriter, web_page
from easyread.publishing.pages.checked import Tools, checked_page
from easyread.publishing.state import STATE, Site, to_json
from easyread.rendering.pdf.weasyprint import drawn_with
from easyread.text.spans import to_sentence
from easyread.text.written import Written
from easyread.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.model import Sentence
    from easyread.project import Project
    from easyread.publishing.state import Edition, PublishedDocument, Site


def shared_pages(site: Site, project: Project) -> dict[str, bytes]:
    """Return the first page, the page “What we checked”, and published.json."""
    writer = PageWriter(project)
    printer = f"WeasyPrint {drawn_with()['weasyprint']}"
    tools = Tools(f"easyread {__version__}", len(all_rules()), printer)
    return {
        "index.html": web_page(start_page(site, writer), project),
        "checked.html": web_page(checked_page(site, tools, writer), project),
        STATE: site.as_json(),
    }


def versions_of(
    name: str, document: PublishedDocument, project: Project
) -> dict[str, bytes]:
    """Return the page and the list of all versions; nothing where there are none."""
    if not document.versioned:
        return {}
    page = versions_page(name, document, PageWriter(project))
    newest = document.newest
    listed = [
        {
            "version": edition.version,
            "title": edition.written,
            "aliases": ["latest"] if edition is newest else [],
        }
        for edition in document.editions
        if not edition.withdrawn
    ]
    return {
        f"{name}/index.html": web_page(page, project),
        f"{name}/versions.json": to_json(listed),
    }


def start_page(site: Site, writer: PageWriter) -> Document:
    """Return the page that leads to everything: what is still to come stands first."""
    intro = [writer.say("start-is")]
    if "pdf" in writer.settings.formats:
        intro.append(writer.say("start-print-too"))
    sections = [Section("", tuple(intro))]
    over: list[Sentence] = []
    for name, document in site.documents.items():
        if document.newest is None:
            continue
        if document.over:
            over.append(_read_link(f"{name}/index.html", document, writer))
        else:
            sections.append(
                Section(document.title, tuple(_links(name, document, writer)))
            )
    sections.append(Section(writer.heading("heading-start-over"), tuple(over)))
    more = [writer.say("start-checked", "checked.html")]
    statement = writer.settings.organisation.accessibility_statement
    if statement:
        more.append(writer.say("start-statement", statement))
    sections.append(Section(writer.heading("heading-start-more"), tuple(more)))
    page = writer.page("start", writer.heading("heading-start"), sections)
    return replace(page, example=site.only_examples)


def _links(
    name: str, document: PublishedDocument, writer: PageWriter
) -> Iterator[Sentence]:
    folder = f"{name}/latest" if document.versioned else name
    yield _read_link(f"{folder}/index.html", document, writer)
    if "pdf" in writer.settings.formats:
        yield writer.say("start-print", f"{folder}/{name}.pdf", title=document.title)
    if document.versioned:
        yield writer.say("start-versions", f"{name}/index.html", title=document.title)


def _read_link(href: str, document: PublishedDocument, writer: PageWriter) -> Sentence:
    """Return the way to a document, with the picture of its kind."""
    link = writer.say("start-read", href, title=document.title)
    wording = writer.wording.of(document.kind)
    answer = f"answer-{document.kind}"
    symbol = wording.entry(answer).symbol if wording.has(answer) else document.kind
    return replace(link, wish=Wish("wording", (symbol,)))


def versions_page(
    name: str, document: PublishedDocument, writer: PageWriter
) -> Document:
    """Return the page that leads to the newest version and to each older one."""
    newest = document.newest
    first = [writer.say("versions-of", title=document.title)]
    sections = [Section("", tuple(first))]
    older = [edition for edition in document.editions if edition is not newest]
    if newest:
        heading = writer.heading("heading-newest")
        sentences = tuple(_newest(name, newest, document, writer))
        sections.append(Section(heading, sentences))
    for edition in older:
        heading = writer.heading("heading-version", version=edition.written)
        sections.append(
            Section(heading, tuple(_older(name, edition, document, writer)))
        )
    back = (writer.say("site-all", "../index.html"),)
    sections.append(Section(writer.heading("heading-start-more"), back))
    title = writer.heading("heading-versions")
    return replace(writer.page("versions", title, sections), example=document.example)


def _newest(
    name: str, edition: Edition, document: PublishedDocument, writer: PageWriter
) -> Iterator[Sentence]:
    yield writer.say("versions-newest", version=edition.written)
    yield from _made_on(edition, writer)
    yield from _reading("latest", name, edition, writer)
    yield from _changes("latest", edition, document, writer)


def _older(
    name: str, edition: Edition, document: PublishedDocument, writer: PageWriter
) -> Iterator[Sentence]:
    folder = edition.number.folder
    if edition.withdrawn:
        yield writer.say("version-gone", version=edition.written)
        href = f"{folder}/index.html"
        yield writer.say("version-gone-why", href, version=edition.written)
        return
    yield from _made_on(edition, writer)
    yield from _reading(folder, name, edition, writer)
    yield from _changes(folder, edition, document, writer)


def _made_on(edition: Edition, writer: PageWriter) -> Iterator[Sentence]:
    if edition.date:
        day = date.fromisoformat(edition.date)
        day_fact = Given(writer.wording.language.say_day(day), Place(), edition.date)
        yield writer.say("made-on", day=day_fact)


def _reading(
    folder: str, name: str, edition: Edition, writer: PageWriter
) -> Iterator[Sentence]:
    version = edition.written
    yield writer.say("version-read", f"{folder}/index.html", version=version)
    yield writer.say("version-print", f"{folder}/{name}.pdf", version=version)


def _changes(
    folder: str, edition: Edition, document: PublishedDocument, writer: PageWriter
) -> Iterator[Sentence]:
    if edition is not document.editions[-1]:
        href = f"{folder}/changes.html"
        yield writer.say("version-changes", href, version=edition.written)


@dataclass(frozen=True, slots=True)
class WithdrawalNotice:
    """What was taken away, and why. `version` is empty where there are none."""

    title: str
    why: str
    version: str = ""
    example: bool = False


def withdrawn_page(
    notice: WithdrawalNotice, writer: PageWriter, *, paper: bool = False
) -> Document:
    """Return the notice: what was here, why it is gone, and where to go now."""
    sentences = [writer.say("withdrawn-is", title=notice.title)]
    if notice.version:
        sentences.append(writer.say("withdrawn-version", version=notice.version))
    sentences.append(writer.say("withdrawn-please"))
    why = tuple(to_sentence(text) for text in language_of().split(Written(notice.why)))
    sections = [
        Section("", tuple(sentences)),
        Section(writer.heading("heading-withdrawn-why"), why),
    ]
    if not paper:
        links = (
            [writer.say("edition-newest", "../index.html")] if notice.version else []
        )
        back = "../../index.html" if notice.version else "../index.html"
        links.append(writer.say("site-all", back))
        sections.append(Section(writer.heading("heading-site"), tuple(links)))
    page = writer.page("withdrawn", writer.heading("heading-withdrawn"), sections)
    return replace(page, example=notice.example)
