"""What a document says on a site: which version it is, and where the newest is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from easyread.model import Section

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.model import Document, Sentence
    from easyread.project import PreparedDocument
    from easyread.publishing.pages import PageWriter


@dataclass(frozen=True, slots=True)
class Around:
    """Where a document stands on the site.

    `version` is as its author wrote it, and empty where there is none. `forms` are
    the other forms of the document: the name of the format, and the file. `address`
    is that of the document on the web, where we know it. `changes` says that
    there is a page on what has changed. `over` says that its meeting is over.
    """

    version: str = ""
    forms: tuple[tuple[str, str], ...] = ()
    address: str = ""
    changes: bool = False
    over: bool = False


def on_screen(
    prepared: PreparedDocument, around: Around, writer: PageWriter
) -> Document:
    """Return a document as a page of the site, with the ways to the other pages."""
    document = prepared.paired
    front: list[Sentence] = []
    if around.version:
        if not document.cover:
            front.append(writer.say("edition-is", version=around.version))
        front.append(writer.say("edition-newest", "../index.html"))
    ways = Section(writer.heading("heading-site"), tuple(_ways(around, writer)))
    return _told(prepared, around, writer, (*_first(front), ways))


def on_paper(
    prepared: PreparedDocument, around: Around, writer: PageWriter
) -> Document:
    """Return a document for paper, which says where to find or ask for the newest.

    A front page says so in the line with its version: see `newest_line`.
    """
    front: list[Sentence] = []
    if around.version and not prepared.paired.cover:
        front.append(writer.say("edition-is", version=around.version))
        key = "edition-newest-web" if around.address else "edition-newest-ask"
        front.append(writer.say(key, around.address))
    return _told(prepared, around, writer, _first(front))


def newest_line(around: Around, writer: PageWriter) -> str:
    """Return what the front page of a printed version says of the newest one."""
    if not around.version:
        return ""
    if not around.address:
        return writer.heading("edition-newest-ask")
    _, _, address = around.address.partition("://")
    return writer.heading("edition-newest-at", link=address.rstrip("/"))


def _first(front: list[Sentence]) -> tuple[Section, ...]:
    return (Section("", tuple(front), role="title"),) if front else ()


def _ways(around: Around, writer: PageWriter) -> Iterator[Sentence]:
    """Say what else there is: what has changed, the other forms, all documents.

    A form that is not for readers, but for other programs, has no wording.
    """
    if around.changes:
        yield writer.say("site-changes", "changes.html")
    for name, file in around.forms:
        if writer.wording.has(f"site-{name}"):
            yield writer.say(f"site-{name}", file)
    yield writer.say(
        "site-all", "../../index.html" if around.version else "../index.html"
    )


def _told(
    prepared: PreparedDocument,
    around: Around,
    writer: PageWriter,
    more: tuple[Section, ...],
) -> Document:
    document = prepared.paired
    if around.over:
        over = writer.wording.of(document.kind).phrase("edition-over")
        document = replace(document, notices=(over, *document.notices))
    return prepared.project.tell(document, prepared.review, more)
