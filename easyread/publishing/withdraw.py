"""Takes away what was published, and puts a notice in its place that says why."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from easyread.errors import EasyReadError, UnknownNameError, do_you_mean
from easyread.files import recover
from easyread.locks import locked
from easyread.publishing.edition import CHANGES, rendered
from easyread.publishing.manifest import MANIFEST, file_of, sums_of
from easyread.publishing.pages import PageWriter
from easyread.publishing.pages.site import (
    WithdrawalNotice,
    shared_pages,
    versions_of,
    withdrawn_page,
)
from easyread.publishing.state import (
    SUMS,
    Edition,
    PublishedDocument,
    Withdrawal,
    read_ours,
    read_site,
    read_sums,
    read_version,
    to_json,
    with_sums,
    write_site,
)
from easyread.rendering import Options
from easyread.text.tidy import tidy

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from easyread.project import Project


# What Python makes of bytes that are no letters in the encoding of the computer.
_HALF_LETTER = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class WithdrawRequest:
    """What to take away from which site, why, and on which day.

    Without a `version`, every version of the document goes.
    """

    site: Path
    document: str
    why: str
    today: date
    version: str = ""


def withdraw(request: WithdrawRequest, project: Project) -> tuple[str, ...]:
    """Take a document or a version away; return the folders that hold the notice now.

    The log of it is in published.json. What is new in the next version quotes this
    one, so that page gets the notice as well. Raises EasyReadError where there is
    nothing to take away, or another run changes the site.
    """
    folder = request.site.resolve()
    with locked(folder):
        recover(folder)
        return _withdraw(request, project, folder)


def _withdraw(
    request: WithdrawRequest, project: Project, folder: Path
) -> tuple[str, ...]:
    site = read_site(folder)
    published = site.documents.get(request.document)
    if published is None:
        hint = do_you_mean(request.document, site.documents)
        raise UnknownNameError(
            f"The site has no document with the name “{request.document}”. {hint}".rstrip()
        )
    request = replace(request, why=_reason(request.why))
    leaving = _leaving(published, request)
    editions = tuple(
        _without(edition, leaving, request.why) for edition in published.editions
    )
    remaining = published.model_copy(update={"editions": editions})
    log = tuple(
        Withdrawal(
            document=request.document,
            version=edition.version,
            why=request.why,
            when=request.today.isoformat(),
        )
        for edition in leaving
    )
    after = site.model_copy(
        update={
            "documents": site.documents | {request.document: remaining},
            "withdrawn": (*site.withdrawn, *log),
        }
    )
    writer = _Files(folder, request, remaining, project)
    files = dict(writer.files(leaving))
    files |= versions_of(request.document, remaining, project)
    files |= shared_pages(after, project)
    gone = [
        place
        for place in read_sums(folder)
        if place not in files and place.startswith(writer.emptied(leaving))
    ]
    write_site(folder, with_sums(folder, files, gone), gone)
    return tuple(
        place
        for place in writer.emptied(leaving)
        if remaining.newest is None or not place.endswith("/latest/")
    )


def _reason(why: str) -> str:
    """Return the reason as readers can get it, without letters that nobody sees."""
    if _HALF_LETTER.search(why):
        raise EasyReadError(
            "The reason has a letter that we cannot read. Type the reason again."
        )
    reason = str(tidy(why))
    if not reason:
        raise EasyReadError("Say why you take it away. Readers get these words.")
    return reason


def _leaving(
    published: PublishedDocument, request: WithdrawRequest
) -> tuple[Edition, ...]:
    """Return the versions to take away."""
    editions = [edition for edition in published.editions if not edition.withdrawn]
    if request.version and published.versioned:
        number = read_version(request.version)
        editions = [edition for edition in editions if edition.number == number]
    if not editions or (request.version and not published.versioned):
        raise UnknownNameError(_nothing_to_take(published, request))
    return tuple(editions)


def _nothing_to_take(published: PublishedDocument, request: WithdrawRequest) -> str:
    versions = [
        edition.written for edition in published.editions if not edition.withdrawn
    ]
    if not versions:
        return f"All of “{request.document}” is taken away already."
    if not published.versioned:
        return f"“{request.document}” has no versions. Leave out “{request.version}”."
    return (
        f"There is no version “{request.version}” of “{request.document}” to take away. "
        f"There is: {', '.join(versions)}."
    )


def _without(edition: Edition, leaving: tuple[Edition, ...], why: str) -> Edition:
    return (
        edition.model_copy(update={"withdrawn": why}) if edition in leaving else edition
    )


@dataclass(frozen=True, slots=True)
class _Files:
    folder: Path
    request: WithdrawRequest
    remaining: PublishedDocument
    project: Project

    def emptied(self, leaving: tuple[Edition, ...]) -> tuple[str, ...]:
        """Return the folders whose files go."""
        name = self.request.document
        if not self.remaining.versioned:
            return (f"{name}/",)
        folders = [f"{name}/{edition.number.folder}/" for edition in leaving]
        return (*folders, f"{name}/latest/")

    def files(self, leaving: tuple[Edition, ...]) -> Iterator[tuple[str, bytes]]:
        """Yield every file that is new: the notices, and the newest that is left."""
        name = self.request.document
        for edition in leaving:
            place = f"{name}/{edition.number.folder}" if edition.version else name
            yield from _below(place, self.notice(edition, name))
        for edition in self.quoting(leaving):
            place = f"{name}/{edition.number.folder}"
            yield from _below(place, self.without_quotes(edition))
        if self.remaining.versioned:
            yield from _below(f"{name}/latest", self.latest(leaving))

    def notice(self, edition: Edition, name: str) -> dict[str, bytes]:
        """Return the files of a folder that holds the notice."""
        files = self.pages(edition, name)
        manifest = {
            "document": self.request.document,
            "version": edition.written,
            "withdrawn": self.request.why,
            "when": self.request.today.isoformat(),
        }
        return _with_proof(files, manifest)

    def pages(self, edition: Edition, name: str) -> dict[str, bytes]:
        """Return the notice in every form."""
        writer = PageWriter(self.project)
        gone = WithdrawalNotice(
            self.remaining.title,
            self.request.why,
            edition.written,
            self.remaining.example,
        )
        screen = withdrawn_page(gone, writer)
        paper = withdrawn_page(gone, writer, paper=True)
        return rendered((screen, paper), name, Options(settings=self.project.settings))

    def quoting(self, leaving: tuple[Edition, ...]) -> Iterator[Edition]:
        """Yield the versions whose page of changes quotes one that goes."""
        for newer, older in zip(
            self.remaining.editions, self.remaining.editions[1:], strict=False
        ):
            gone = {edition.version for edition in leaving}
            if older.version in gone and not newer.withdrawn:
                yield newer

    def without_quotes(self, edition: Edition) -> dict[str, bytes]:
        """Return the files of a version, with the notice instead of its changes."""
        place = self.folder / self.request.document / edition.number.folder
        files = {
            name: (place / name).read_bytes()
            for name in read_sums(place)
            if name != MANIFEST
        }
        editions = self.remaining.editions
        older = next(other for other in editions if other.number < edition.number)
        files |= self.pages(older, CHANGES)
        return _with_proof(files, read_ours(place / MANIFEST, "what was published"))

    def latest(self, leaving: tuple[Edition, ...]) -> dict[str, bytes]:
        """Return the newest version that is left, or the notice where none is."""
        newest = self.remaining.newest
        if newest is None:
            return self.notice(leaving[0], self.request.document)
        if newest in self.quoting(leaving):
            return self.without_quotes(newest)
        place = self.folder / self.request.document / newest.number.folder
        return {name: (place / name).read_bytes() for name in (*read_sums(place), SUMS)}


def _below(place: str, files: dict[str, bytes]) -> Iterator[tuple[str, bytes]]:
    yield from ((f"{place}/{name}", content) for name, content in files.items())


def _with_proof(
    files: dict[str, bytes], manifest: Mapping[str, object]
) -> dict[str, bytes]:
    """Return files with a manifest that lists them, and their sums."""
    listed = {name: file_of(text) for name, text in files.items()}
    complete = {**files, MANIFEST: to_json({**manifest, "files": listed})}
    return {**complete, SUMS: sums_of(complete)}
