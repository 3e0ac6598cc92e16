"""What a document says on a site: which version it is, and where the newest is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from easyread.model import Section, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.model import Document, Sentence
    from easyread.project import PreparedDocument
    from easyread.publishing.pages import PageWriter


@dataclass(frozen=True, slots=True)
class SiteContext:
    """Where a document stands on the site.

    `version` is as its author wrote it, or "". `forms` are pairs of a format and a
    file: all formats but the web page. `address` is the URL of the document, or "".
    `changes` says that there is a page on what has changed, `over` that its last day
    is past.
    """

    version: str = ""
    forms: tuple[tuple[str, str], ...] = ()
    address: str = ""
    changes: bool = False
    over: bool = False


def on_screen(
    prepared: PreparedDocument, context: SiteContext, writer: PageWriter
) -> Document:
    """Return a document as a page of the site, with the ways to the other pages.

    Which version it is stands above the page: see `banner_of`.
    """
    links = Section(writer.heading("heading-site"), tuple(_links(context, writer)))
    return _complete(prepared, context, writer, (links,))


def on_paper(
    prepared: PreparedDocument, context: SiteContext, writer: PageWriter
) -> Document:
    """Return a document for paper, which says where to find or ask for the newest.

    A front page says so in the line with its version: see `newest_line`.
    """
    front: list[Sentence] = []
    if context.version and not prepared.paired.cover:
        front.append(writer.say("edition-is", version=context.version))
        key = "edition-newest-web" if context.address else "edition-newest-ask"
        front.append(writer.say(key, context.address))
    return _complete(prepared, context, writer, _title_section(front))


def banner_of(context: SiteContext, writer: PageWriter) -> tuple[Span, ...]:
    """Return what stands above the page of a version: which it is, and a newer one."""
    if not context.version:
        return ()
    this = writer.say("edition-is", version=context.version)
    newest = writer.say("edition-newest", "../index.html")
    return (*this.spans, Span(" "), *newest.spans)


def newest_line(context: SiteContext, writer: PageWriter) -> str:
    """Return what the front page of a printed version says of the newest one."""
    if not context.version:
        return ""
    if not context.address:
        return writer.heading("edition-newest-ask")
    _, _, address = context.address.partition("://")
    return writer.heading("edition-newest-at", link=address.rstrip("/"))


def _title_section(front: list[Sentence]) -> tuple[Section, ...]:
    return (Section("", tuple(front), role="title"),) if front else ()


def _links(context: SiteContext, writer: PageWriter) -> Iterator[Sentence]:
    """Say what else there is: what has changed, the other forms, all documents.

    A form that is not for readers, but for other programs, has no wording.
    """
    if context.changes:
        yield writer.say("site-changes", "changes.html")
    for name, file in context.forms:
        if writer.wording.has(f"site-{name}"):
            yield writer.say(f"site-{name}", file)
    yield writer.say(
        "site-all", "../../index.html" if context.version else "../index.html"
    )


def _complete(
    prepared: PreparedDocument,
    context: SiteContext,
    writer: PageWriter,
    more: tuple[Section, ...],
) -> Document:
    document = prepared.paired
    if context.over:
        over = writer.wording.about(document).phrase("edition-over")
        document = replace(document, notices=(over, *document.notices))
    return prepared.project.tell(document, prepared.review, more)
