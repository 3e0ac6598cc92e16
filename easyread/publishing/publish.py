"""Publishes a folder of documents: all of it, or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from easyread.errors import EasyReadError
from easyread.files import recover
from easyread.languages.own_words import MissingWordsError
from easyread.loading.discover import documents_in, refuse_same_names
from easyread.locks import locked
from easyread.project import Project
from easyread.publishing.edition import formats_of
from easyread.publishing.key import shared_key
from easyread.publishing.pages.site import shared_pages, versions_of
from easyread.publishing.plan import DocumentPlan, Planner, name_of
from easyread.publishing.state import Site, read_site, read_sums, with_sums, write_site
from easyread.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from pathlib import Path

    from easyread.languages.own_words import Missing
    from easyread.publishing.state import Edition, Site

# What is shown of the scores, and what it is called.
_SCORE_NAMES = {
    "words": "Words",
    "words_per_sentence": "Words in a sentence",
    "longest_sentence": "Longest sentence",
    "hard_words_per_100": "Hard words in 100",
    "difficulty": "Difficulty",
}


@dataclass(frozen=True, slots=True)
class PublishRequest:
    """What to publish, and where to.

    `today` decides whether a meeting is over. `dry_run` writes nothing.
    """

    content: Path
    site: Path
    today: date
    unreviewed: bool = False
    dry_run: bool = False


@dataclass(frozen=True, slots=True)
class PublishResult:
    """What a run did, or would do.

    Where anything is `refused`, nothing was done at all. `written` are the files that
    are new or other, and `gone` those that are no more.
    """

    site: Site
    plans: tuple[DocumentPlan, ...] = ()
    refused: tuple[str, ...] = ()
    written: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()


def publish(request: PublishRequest) -> PublishResult:
    """Publish a folder of documents, or say why not.

    Raises EasyReadError where a document or the site cannot be read, or another run
    changes the site. Killed at any moment, it leaves the whole old site or the whole
    new one.
    """
    folder = request.site.resolve()
    if request.dry_run:
        return _publish(request, folder)
    with locked(folder):
        recover(folder)
        return _publish(request, folder)


def _publish(request: PublishRequest, folder: Path) -> PublishResult:
    before = read_site(folder)
    files = documents_in([request.content])
    refuse_same_names(files)
    project = Project.at(request.content)
    formats_of(project.settings)  # a slip there stops the run, whatever is new
    shared = shared_key(request.content, files, project.settings)
    planner = Planner(folder, request.today, unreviewed=request.unreviewed)
    plans, unreadable = _plans_for(planner, files, before, shared)
    if unreadable:
        raise EasyReadError("\n".join(unreadable))
    if planner.refused:
        return PublishResult(before, refused=tuple(planner.refused))
    documents = before.documents | {plan.name: plan.document for plan in plans}
    site = before.model_copy(
        update={
            "easyread": __version__,
            "key": shared,
            "documents": dict(sorted(documents.items())),
        }
    )
    if site == before:
        return PublishResult(site, tuple(plans))
    pages = shared_pages(site, project)
    for name, document in site.documents.items():
        pages |= versions_of(name, document, project)
    for plan in plans:
        pages |= {f"{plan.name}/{place}": text for place, text in plan.files.items()}
    gone = sorted(_gone(read_sums(folder), pages, plans))
    changed = with_sums(folder, pages, gone)
    if (changed or gone) and not request.dry_run:
        write_site(folder, changed, gone)
    return PublishResult(site, tuple(plans), (), tuple(sorted(changed)), tuple(gone))


def _plans_for(
    planner: Planner, files: Iterable[Path], before: Site, shared: str
) -> tuple[list[DocumentPlan], list[str]]:
    """Return what to do with each document, and what is wrong with those we cannot read."""
    plans: list[DocumentPlan] = []
    unreadable: list[str] = []
    missing: list[Missing] = []
    for path in files:
        try:
            plan = planner.plan(path, before.documents.get(name_of(path)), shared)
        except MissingWordsError as error:
            missing += error.missing
            continue
        except EasyReadError as error:
            unreadable.append(str(error))
            continue
        if plan:
            plans.append(plan)
    if missing:
        unreadable.append(str(MissingWordsError(missing, for_site=True)))
    return plans, unreadable


def _gone(
    before: Iterable[str], new: Iterable[str], plans: Iterable[DocumentPlan]
) -> Iterator[str]:
    """Yield the files of documents made anew that they do not have any more."""
    new_places = set(new)
    published = {plan.name: plan.document for plan in plans if plan.files}
    for place in before:
        name, _, rest = place.partition("/")
        folder, _, inner = rest.partition("/")
        if name not in published or place in new_places:
            continue
        editions = {
            edition.number.folder
            for edition in published[name].editions
            if edition.version
        }
        if not (
            inner and folder in editions - {published[name].editions[0].number.folder}
        ):
            yield place


def summary(site: Site) -> str:
    """Return the scores of all versions as a table in Markdown."""
    return "\n".join(_lines(site)) + "\n"


def _lines(site: Site) -> Iterator[str]:
    heads = [
        "Document",
        "Version",
        *_SCORE_NAMES.values(),
        "Warnings",
        "Checked by people",
    ]
    yield "### Easy Read documents that are published"
    yield ""
    yield f"| {' | '.join(heads)} |"
    yield "|" + " --- |" * len(heads)
    for name, document in site.documents.items():
        for edition in document.editions:
            yield f"| {' | '.join([name, *_cells(edition)])} |"


def _cells(edition: Edition) -> list[str]:
    version = edition.written or "no versions"
    if edition.withdrawn:
        return [f"{version}, taken away", *["" for _ in _SCORE_NAMES], "", ""]
    scores = [_cell(edition.scores.get(name, 0)) for name in _SCORE_NAMES]
    return [version, *scores, str(edition.warnings), edition.review]


def _cell(score: float | None) -> str:
    """Return a score; there is none for words of a language that we do not know."""
    return "" if score is None else f"{score:g}"
