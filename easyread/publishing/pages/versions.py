"""The page of all versions of a document, with the newest first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from easyread.kinds.parts.values import Given
from easyread.model import Document, Place, Section

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.model import Sentence
    from easyread.publishing.said import Sayer
    from easyread.publishing.state import Edition, Kept


def versions_page(name: str, kept: Kept, sayer: Sayer) -> Document:
    """Return the page that leads to the newest version and to each older one."""
    newest = kept.newest
    first = [sayer.say("versions-of", title=kept.title)]
    sections = [Section("", tuple(first))]
    older = [one for one in kept.editions if one is not newest]
    if newest:
        heading = sayer.heading("heading-newest")
        said = tuple(_newest(name, newest, kept, sayer))
        sections.append(Section(heading, said))
    for edition in older:
        heading = sayer.heading("heading-version", version=edition.written)
        sections.append(Section(heading, tuple(_older(name, edition, kept, sayer))))
    back = (sayer.say("site-all", "../index.html"),)
    sections.append(Section(sayer.heading("heading-start-more"), back))
    title = sayer.heading("heading-versions")
    return replace(sayer.page("versions", title, sections), example=kept.example)


def _newest(
    name: str, edition: Edition, kept: Kept, sayer: Sayer
) -> Iterator[Sentence]:
    yield sayer.say("versions-newest", version=edition.written)
    yield from _made(edition, sayer)
    yield from _reading("latest", name, edition, sayer)
    yield from _changes("latest", edition, kept, sayer)


def _older(name: str, edition: Edition, kept: Kept, sayer: Sayer) -> Iterator[Sentence]:
    folder = edition.number.folder
    if edition.withdrawn:
        yield sayer.say("version-gone", version=edition.written)
        href = f"{folder}/index.html"
        yield sayer.say("version-gone-why", href, version=edition.written)
        return
    yield from _made(edition, sayer)
    yield from _reading(folder, name, edition, sayer)
    yield from _changes(folder, edition, kept, sayer)


def _made(edition: Edition, sayer: Sayer) -> Iterator[Sentence]:
    if edition.date:
        day = date.fromisoformat(edition.date)
        said = Given(sayer.wording.language.say_day(day), Place(), edition.date)
        yield sayer.say("made-on", day=said)


def _reading(
    folder: str, name: str, edition: Edition, sayer: Sayer
) -> Iterator[Sentence]:
    version = edition.written
    yield sayer.say("version-read", f"{folder}/index.html", version=version)
    yield sayer.say("version-print", f"{folder}/{name}.pdf", version=version)


def _changes(
    folder: str, edition: Edition, kept: Kept, sayer: Sayer
) -> Iterator[Sentence]:
    if edition is not kept.editions[-1]:
        href = f"{folder}/changes.html"
        yield sayer.say("version-changes", href, version=edition.written)
