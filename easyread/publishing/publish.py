"""Publishes a folder of documents: all of it, or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from easyread.errors import EasyReadError
from easyread.files import recover
from easyread.loading.discover import documents_in, refuse_same_names
from easyread.project import Project
from easyread.publishing.edition import formats_of
from easyread.publishing.key import shared_key
from easyread.publishing.pages.site import shared_pages, versions_of
from easyread.publishing.plan import Done, Planner, name_of
from easyread.publishing.state import Site, read_site, read_sums, with_sums, write_site
from easyread.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from pathlib import Path

    from easyread.publishing.state import Edition, Site

# What is shown of the scores, and what it is called.
_SHOWN = {
    "words": "Words",
    "words_per_sentence": "Words in a sentence",
    "longest_sentence": "Longest sentence",
    "hard_words_per_100": "Hard words in 100",
    "difficulty": "Difficulty",
}


@dataclass(frozen=True, slots=True)
class Order:
    """What to publish, and where to.

    `today` decides whether a meeting is over. `dry_run` writes nothing.
    """

    content: Path
    site: Path
    today: date
    unreviewed: bool = False
    dry_run: bool = False


@dataclass(frozen=True, slots=True)
class Published:
    """What a run did, or would do.

    Where anything is `refused`, nothing was done at all. `written` are the files that
    are new or other, and `gone` those that are no more.
    """

    site: Site
    done: tuple[Done, ...] = ()
    refused: tuple[str, ...] = ()
    written: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()


def publish(order: Order) -> Published:
    """Publish a folder of documents, or say why not.

    Raises EasyReadError where a document or the site cannot be read. Killed at any
    moment, it leaves the whole old site or the whole new one.
    """
    folder = order.site.resolve()
    if not order.dry_run:
        recover(folder)
    before = read_site(folder)
    files = documents_in([order.content])
    refuse_same_names(files)
    project = Project.at(order.content)
    formats_of(project.settings)  # a slip there stops the run, whatever is new
    shared = shared_key(order.content, files, project.settings)
    planner = Planner(folder, order.today, unreviewed=order.unreviewed)
    done, wrong = _plans(planner, files, before, shared)
    if wrong:
        raise EasyReadError("\n".join(wrong))
    if planner.refused:
        return Published(before, refused=tuple(planner.refused))
    documents = before.documents | {one.name: one.kept for one in done}
    site = before.model_copy(
        update={
            "easyread": __version__,
            "key": shared,
            "documents": dict(sorted(documents.items())),
        }
    )
    if site == before:
        return Published(site, tuple(done))
    new = shared_pages(site, project)
    for name, kept in site.documents.items():
        new |= versions_of(name, kept, project)
    for one in done:
        new |= {f"{one.name}/{place}": text for place, text in one.files.items()}
    gone = sorted(_gone(read_sums(folder), new, done))
    changed = with_sums(folder, new, gone)
    if (changed or gone) and not order.dry_run:
        write_site(folder, changed, gone)
    return Published(site, tuple(done), (), tuple(sorted(changed)), tuple(gone))


def _plans(
    planner: Planner, files: Iterable[Path], before: Site, shared: str
) -> tuple[list[Done], list[str]]:
    """Return what to do with each document, and what is wrong with those we cannot read."""
    done: list[Done] = []
    wrong: list[str] = []
    for path in files:
        try:
            found = planner.plan(path, before.documents.get(name_of(path)), shared)
        except EasyReadError as error:
            wrong.append(str(error))
            continue
        if found:
            done.append(found)
    return done, wrong


def _gone(
    before: Iterable[str], new: Iterable[str], done: Iterable[Done]
) -> Iterator[str]:
    """Yield the files of documents made anew that they do not have any more."""
    kept = set(new)
    made = {one.name: one.kept for one in done if one.files}
    for place in before:
        name, _, rest = place.partition("/")
        folder, _, inner = rest.partition("/")
        if name not in made or place in kept:
            continue
        editions = {one.number.folder for one in made[name].editions if one.version}
        if not (inner and folder in editions - {made[name].editions[0].number.folder}):
            yield place


def summary(site: Site) -> str:
    """Return the scores of all versions as a table in Markdown."""
    return "\n".join(_lines(site)) + "\n"


def _lines(site: Site) -> Iterator[str]:
    heads = ["Document", "Version", *_SHOWN.values(), "Warnings", "Checked by people"]
    yield "### Easy Read documents that are published"
    yield ""
    yield f"| {' | '.join(heads)} |"
    yield "|" + " --- |" * len(heads)
    for name, kept in site.documents.items():
        for edition in kept.editions:
            yield f"| {' | '.join([name, *_cells(edition)])} |"


def _cells(edition: Edition) -> list[str]:
    version = edition.written or "no versions"
    if edition.withdrawn:
        return [f"{version}, taken away", *["" for _ in _SHOWN], "", ""]
    scores = [_cell(edition.scores.get(name, 0)) for name in _SHOWN]
    return [version, *scores, str(edition.warnings), edition.review]


def _cell(score: float | None) -> str:
    """Return a score; there is none for words of a language that we do not know."""
    return "" if score is None else f"{score:g}"
