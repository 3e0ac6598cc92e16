"""Makes the folder of one document, or of one version: every form, and what proves it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from easyread.errors import UnknownNameError
from easyread.pipeline import known_formats
from easyread.publishing.manifest import MANIFEST, manifest_of, sums_of
from easyread.publishing.pages.changes import changes_page
from easyread.publishing.pages.front import Around, newest_line, on_paper, on_screen
from easyread.publishing.said import Sayer
from easyread.publishing.source import published_source
from easyread.publishing.state import SUMS, Edition
from easyread.rendering import FORMATS, Options, render

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from easyread.checking import Report
    from easyread.model import Document
    from easyread.project import Prepared
    from easyread.publishing.pages.changes import Step
    from easyread.settings import Settings

PAGE = "index"
CHANGES = "changes"


@dataclass(frozen=True, slots=True)
class Folder:
    """The files of one folder of the site, and what published.json tells of it."""

    files: Mapping[str, bytes]
    edition: Edition


@dataclass(frozen=True, slots=True)
class Work:
    """One document to make a folder of.

    `step` is how it came from the version before. `source` is the SHA-256 of the
    author's file.
    """

    path: Path
    prepared: Prepared
    source: str
    version: str = ""
    step: Step | None = None
    over: bool = False


def make_folder(work: Work) -> Folder:
    """Return every file of a folder: the forms, the author's file, what proves them."""
    document = work.prepared.document
    project = work.prepared.project
    report = project.check(work.prepared.paired)
    files = dict(_forms(work, Sayer(project)))
    files[f"{document.id}{work.path.suffix.lower()}"] = published_source(work.path)
    files[MANIFEST] = manifest_of(work.prepared, report, files)
    files[SUMS] = sums_of(files)
    return Folder(files, _edition(work, report))


def _forms(work: Work, sayer: Sayer) -> dict[str, bytes]:
    """Return the document, and what has changed, in every form of this site."""
    document = work.prepared.document
    around = _around(work)
    screen = on_screen(work.prepared, around, sayer)
    paper = on_paper(work.prepared, around, sayer)
    made = rendered(
        (screen, paper),
        document.id,
        Options(
            settings=sayer.settings,
            address=_newest(around),
            newest=newest_line(around, sayer),
            fingerprint=work.prepared.checked.fingerprint.facts,
        ),
    )
    if work.step:
        screen = changes_page(document, work.step, sayer)
        paper = changes_page(document, work.step, sayer, paper=True)
        made |= rendered((screen, paper), CHANGES, Options(settings=sayer.settings))
    return made


def rendered(
    pages: tuple[Document, Document], name: str, options: Options
) -> dict[str, bytes]:
    """Return a page in every form that its site offers.

    `pages` are the one for the screen and the one for wherever else it is read.
    `name` is that of the files; the page of a document is where its folder opens.
    """
    screen, paper = pages
    on_screen_only = replace(options, newest="")
    made = {}
    for form in formats_of(options.settings):
        found = FORMATS[form]
        if form == "html":
            stem = CHANGES if name == CHANGES else PAGE
            one = render(screen, form, on_screen_only)
        else:
            stem, one = name, render(paper, form, options)
        made[f"{stem}{found.suffix}"] = one.content
        made |= {f"{stem}{ending}": content for ending, content in one.beside}
    return made


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


def _around(work: Work) -> Around:
    document = work.prepared.document
    forms = (
        (form, f"{document.id}{FORMATS[form].suffix}")
        for form in formats_of(work.prepared.project.settings)
        if form != "html"
    )
    return Around(
        version=document.version if work.version else "",
        forms=tuple(forms),
        address=address_of(work.prepared.project.settings, document.id),
        changes=work.step is not None,
        over=work.over,
    )


def _newest(around: Around) -> str:
    """Return where search engines should look: at the newest version."""
    return around.address and around.address + ("latest/" if around.version else "")


def _edition(work: Work, report: Report) -> Edition:
    document, (file,) = work.prepared.document, report.files
    summary = report.summary
    scores = file.as_dict()["scores"]
    return Edition(
        version=work.version,
        written=document.version if work.version else "",
        date=document.date.isoformat() if document.date else "",
        source=work.source,
        scores=scores,
        errors=summary.errors,
        warnings=summary.warnings,
        notes=summary.notes,
        waived=len(file.waived),
        review=work.prepared.checked.state,
    )
