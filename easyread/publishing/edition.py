"""Makes the folder of one document, or of one version: every form, and what proves it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from easyread.errors import EasyReadError, UnknownNameError
from easyread.loading import parse
from easyread.pipeline import known_formats
from easyread.publishing.manifest import MANIFEST, manifest_of, sums_of
from easyread.publishing.pages import PageWriter
from easyread.publishing.pages.changes import changes_page
from easyread.publishing.pages.front import (
    SiteContext,
    banner_of,
    newest_line,
    on_paper,
    on_screen,
)
from easyread.publishing.state import SUMS, Edition
from easyread.rendering import FORMATS, Options, render

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from easyread.checking import Report
    from easyread.model import Document, Span
    from easyread.project import PreparedDocument
    from easyread.publishing.pages.changes import Step
    from easyread.settings import Settings

PAGE = "index"
CHANGES = "changes"


@dataclass(frozen=True, slots=True)
class EditionFolder:
    """The files of one folder of the site by their names, and its entry for the state."""

    files: Mapping[str, bytes]
    edition: Edition


@dataclass(frozen=True, slots=True)
class EditionJob:
    """One document to make a folder of.

    `source` is the SHA-256 of the author's file. `version` is empty where the document
    has none. `step` goes from the version before to this one. `over` says that its
    last day is past.
    """

    path: Path
    prepared: PreparedDocument
    source: str
    version: str = ""
    step: Step | None = None
    over: bool = False


def make_folder(job: EditionJob) -> EditionFolder:
    """Return every file of a folder: the forms, the author's file, what proves them."""
    document = job.prepared.document
    project = job.prepared.project
    report = project.check(job.prepared.paired)
    files = dict(_forms(job))
    files[f"{document.id}{job.path.suffix.lower()}"] = published_source(job.path)
    files[MANIFEST] = manifest_of(job.prepared, report, files)
    files[SUMS] = sums_of(files)
    return EditionFolder(files, _edition(job, report))


class Words(NamedTuple):
    """What a folder says: the document for the screen and for wherever else it is read.

    `newest` is the line of a printed front page on the newest version, `banner` what
    stands above the page on a screen. `changes` is the page on what has changed, for
    both again, or empty.
    """

    pages: tuple[Document, Document]
    newest: str
    banner: tuple[Span, ...] = ()
    changes: tuple[Document, ...] = ()


def words_of(job: EditionJob) -> Words:
    """Return the words of every page of a folder.

    Raises MissingWordsError where the wording lacks entries in its language.
    """
    document = job.prepared.document
    writer = PageWriter(job.prepared.project, document.language)
    context = _context_of(job)
    with writer.wording.in_whole(document.place):
        pages = (
            on_screen(job.prepared, context, writer),
            on_paper(job.prepared, context, writer),
        )
        newest = newest_line(context, writer)
        banner = banner_of(context, writer)
        changes: tuple[Document, ...] = ()
        if job.step:
            changes = (
                changes_page(document, job.step, writer),
                changes_page(document, job.step, writer, paper=True),
            )
    return Words(pages, newest, banner, changes)


def _forms(job: EditionJob) -> dict[str, bytes]:
    """Return the document and the page of its changes, in every format of the site."""
    words = words_of(job)
    settings = job.prepared.project.settings
    files = rendered(
        words.pages,
        job.prepared.document.id,
        Options(
            settings=settings,
            address=_newest(_context_of(job)),
            newest=words.newest,
            banner=words.banner,
            fingerprint=job.prepared.review.fingerprint.facts,
        ),
    )
    if words.changes:
        files |= rendered(words.changes, CHANGES, Options(settings=settings))
    return files


def rendered(
    pages: Sequence[Document], name: str, options: Options
) -> dict[str, bytes]:
    """Return a page in every form that its site offers.

    `pages` are the one for the screen and the one for wherever else it is read.
    `name` is that of the files; the page of a document is where its folder opens.
    """
    screen, paper = pages
    on_screen_only = replace(options, newest="")
    files = {}
    for form in formats_of(options.settings):
        if form == "html":
            stem = CHANGES if name == CHANGES else PAGE
            output = render(screen, form, on_screen_only)
        else:
            stem, output = name, render(paper, form, replace(options, banner=()))
        files[f"{stem}{FORMATS[form].suffix}"] = output.content
        files |= {f"{stem}{ending}": content for ending, content in output.beside}
    return files


def formats_of(settings: Settings) -> tuple[str, ...]:
    """Return the formats that a site offers: the web page, and what settings say."""
    try:
        return known_formats(("html", *settings.formats))
    except UnknownNameError as error:
        raise UnknownNameError(f"{settings.file}: {error}") from None


def address_of(settings: Settings, name: str) -> str:
    """Return the address of a document on the web, where we know it."""
    base = settings.organisation.web_address
    return f"{base.rstrip('/')}/{name}/" if base else ""


def _context_of(job: EditionJob) -> SiteContext:
    document = job.prepared.document
    forms = (
        (form, f"{document.id}{FORMATS[form].suffix}")
        for form in formats_of(job.prepared.project.settings)
        if form != "html"
    )
    return SiteContext(
        version=document.version if job.version else "",
        forms=tuple(forms),
        address=address_of(job.prepared.project.settings, document.id),
        changes=job.step is not None,
        over=job.over,
    )


def _newest(context: SiteContext) -> str:
    """Return where search engines should look: at the newest version."""
    return context.address and context.address + ("latest/" if context.version else "")


def _edition(job: EditionJob, report: Report) -> Edition:
    document, (file,) = job.prepared.document, report.files
    summary = report.summary
    scores = file.as_dict()["scores"]
    return Edition(
        version=job.version,
        written=document.version if job.version else "",
        date=document.date.isoformat() if document.date else "",
        source=job.source,
        scores=scores,
        errors=summary.errors,
        warnings=summary.warnings,
        notes=summary.notes,
        waived=len(file.waived),
        review=job.prepared.review.state,
    )


def published_source(path: Path) -> bytes:
    """Return the author's file without the lines that are only comments.

    They are notes to colleagues, and may name people. We leave them out only where
    the file then still says the very same.
    """
    content = path.read_bytes()
    if path.suffix.lower() not in {".yaml", ".yml"}:
        return content
    lines = content.splitlines(keepends=True)
    without_comments = b"".join(
        line for line in lines if not line.lstrip().startswith(b"#")
    )
    try:
        same = _comparable(parse(without_comments, "yaml")) == _comparable(
            parse(content, "yaml")
        )
    except EasyReadError:
        return content
    return without_comments.lstrip(b"\r\n") if same else content


def _comparable(document: Document) -> tuple[object, ...]:
    texts = [
        (section.heading, [item.text for item in section.sentences])
        for section in document.sections
    ]
    facts = [(fact.name, fact.value, fact.state) for fact in document.facts]
    meanings = [(item.word, item.text) for item in document.words]
    return document.title, document.version, document.example, texts, facts, meanings
