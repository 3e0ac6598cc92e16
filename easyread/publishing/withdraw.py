"""Takes away what was published, and puts a notice in its place that says why."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from easyread.errors import EasyReadError, UnknownNameError, do_you_mean
from easyread.files import recover
from easyread.publishing.edition import CHANGES, rendered
from easyread.publishing.manifest import MANIFEST, file_of, sums_of
from easyread.publishing.pages import PageWriter
from easyread.publishing.pages.site import (
    Gone,
    shared_pages,
    versions_of,
    withdrawn_page,
)
from easyread.publishing.state import (
    SUMS,
    Edition,
    Kept,
    Withdrawal,
    read_site,
    read_sums,
    read_version,
    to_json,
    with_sums,
    write_site,
)
from easyread.rendering import Options

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from easyread.project import Project


@dataclass(frozen=True, slots=True)
class Withdrawing:
    """What to take away from which site, why, and on which day.

    Without a `version`, every version of the document goes.
    """

    site: Path
    document: str
    why: str
    today: date
    version: str = ""


def withdraw(wish: Withdrawing, project: Project) -> tuple[str, ...]:
    """Take a document or a version away; return the folders that hold the notice now.

    The log of it is in published.json. What is new in the next version quotes this
    one, so that page gets the notice as well.
    """
    folder = wish.site.resolve()
    recover(folder)
    site = read_site(folder)
    kept = site.documents.get(wish.document)
    if kept is None:
        hint = do_you_mean(wish.document, site.documents)
        raise UnknownNameError(
            f"The site has no document with the name “{wish.document}”. {hint}".rstrip()
        )
    if not wish.why.strip():
        raise EasyReadError("Say why you take it away. Readers get these words.")
    leaving = _leaving(kept, wish)
    left = tuple(_without(one, leaving, wish.why) for one in kept.editions)
    now = kept.model_copy(update={"editions": left})
    log = tuple(
        Withdrawal(
            document=wish.document,
            version=one.version,
            why=wish.why,
            when=wish.today.isoformat(),
        )
        for one in leaving
    )
    after = site.model_copy(
        update={
            "documents": site.documents | {wish.document: now},
            "withdrawn": (*site.withdrawn, *log),
        }
    )
    new = _Files(folder, wish, now, project)
    files = dict(new.files(leaving))
    files |= versions_of(wish.document, now, project)
    files |= shared_pages(after, project)
    gone = [
        place
        for place in read_sums(folder)
        if place not in files and place.startswith(new.emptied(leaving))
    ]
    write_site(folder, with_sums(folder, files, gone), gone)
    return tuple(
        place
        for place in new.emptied(leaving)
        if now.newest is None or not place.endswith("/latest/")
    )


def _leaving(kept: Kept, wish: Withdrawing) -> tuple[Edition, ...]:
    """Return the versions to take away."""
    there = [one for one in kept.editions if not one.withdrawn]
    if wish.version and kept.versioned:
        number = read_version(wish.version)
        there = [one for one in there if one.number == number]
    if not there or (wish.version and not kept.versioned):
        raise UnknownNameError(_nothing_to_take(kept, wish))
    return tuple(there)


def _nothing_to_take(kept: Kept, wish: Withdrawing) -> str:
    known = [one.written for one in kept.editions if not one.withdrawn]
    if not known:
        return f"All of “{wish.document}” is taken away already."
    if not kept.versioned:
        return f"“{wish.document}” has no versions. Leave out “{wish.version}”."
    return (
        f"There is no version “{wish.version}” of “{wish.document}” to take away. "
        f"There is: {', '.join(known)}."
    )


def _without(edition: Edition, leaving: tuple[Edition, ...], why: str) -> Edition:
    return (
        edition.model_copy(update={"withdrawn": why}) if edition in leaving else edition
    )


@dataclass(frozen=True, slots=True)
class _Files:
    folder: Path
    wish: Withdrawing
    now: Kept
    project: Project

    def emptied(self, leaving: tuple[Edition, ...]) -> tuple[str, ...]:
        """Return the folders whose files go."""
        name = self.wish.document
        if not self.now.versioned:
            return (f"{name}/",)
        folders = [f"{name}/{one.number.folder}/" for one in leaving]
        return (*folders, f"{name}/latest/")

    def files(self, leaving: tuple[Edition, ...]) -> Iterator[tuple[str, bytes]]:
        """Yield every file that is new: the notices, and the newest that is left."""
        name = self.wish.document
        for edition in leaving:
            place = f"{name}/{edition.number.folder}" if edition.version else name
            yield from _below(place, self.notice(edition, name))
        for edition in self.quoting(leaving):
            place = f"{name}/{edition.number.folder}"
            yield from _below(place, self.without_quotes(edition))
        if self.now.versioned:
            yield from _below(f"{name}/latest", self.latest(leaving))

    def notice(self, edition: Edition, name: str) -> dict[str, bytes]:
        """Return the files of a folder that holds the notice."""
        files = self.pages(edition, name)
        told = {
            "document": self.wish.document,
            "version": edition.written,
            "withdrawn": self.wish.why,
            "when": self.wish.today.isoformat(),
        }
        return _with_proof(files, told)

    def pages(self, edition: Edition, name: str) -> dict[str, bytes]:
        """Return the notice in every form."""
        writer = PageWriter(self.project)
        gone = Gone(self.now.title, self.wish.why, edition.written, self.now.example)
        screen = withdrawn_page(gone, writer)
        paper = withdrawn_page(gone, writer, paper=True)
        return rendered((screen, paper), name, Options(settings=self.project.settings))

    def quoting(self, leaving: tuple[Edition, ...]) -> Iterator[Edition]:
        """Yield the versions whose page of changes quotes one that goes."""
        for newer, older in zip(self.now.editions, self.now.editions[1:], strict=False):
            gone = {one.version for one in leaving}
            if older.version in gone and not newer.withdrawn:
                yield newer

    def without_quotes(self, edition: Edition) -> dict[str, bytes]:
        """Return the files of a version, with the notice instead of its changes."""
        place = self.folder / self.wish.document / edition.number.folder
        files = {
            name: (place / name).read_bytes()
            for name in read_sums(place)
            if name != MANIFEST
        }
        older = next(one for one in self.now.editions if one.number < edition.number)
        files |= self.pages(older, CHANGES)
        return _with_proof(files, json.loads((place / MANIFEST).read_bytes()))

    def latest(self, leaving: tuple[Edition, ...]) -> dict[str, bytes]:
        """Return the newest version that is left, or the notice where none is."""
        newest = self.now.newest
        if newest is None:
            return self.notice(leaving[0], self.wish.document)
        if newest in self.quoting(leaving):
            return self.without_quotes(newest)
        place = self.folder / self.wish.document / newest.number.folder
        return {name: (place / name).read_bytes() for name in (*read_sums(place), SUMS)}


def _below(place: str, files: dict[str, bytes]) -> Iterator[tuple[str, bytes]]:
    yield from ((f"{place}/{name}", content) for name, content in files.items())


def _with_proof(
    files: dict[str, bytes], told: Mapping[str, object]
) -> dict[str, bytes]:
    """Return files with a manifest that lists them, and their sums."""
    proof = {name: file_of(text) for name, text in files.items()}
    whole = {**files, MANIFEST: to_json({**told, "files": proof})}
    return {**whole, SUMS: sums_of(whole)}
