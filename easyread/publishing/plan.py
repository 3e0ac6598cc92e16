"""Decides for each document what a run does with it: nothing, or which folder anew."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from easyread.errors import EasyReadError
from easyread.languages import language_of
from easyread.languages.own_words import gathered
from easyread.pipeline import prepare
from easyread.publishing.edition import (
    EditionFolder,
    EditionJob,
    make_folder,
    words_of,
)
from easyread.publishing.key import digest_of, key_of
from easyread.publishing.manifest import (
    MANIFEST,
    fingerprint_in,
    read_manifest,
    review_of,
)
from easyread.publishing.pages.changes import Step
from easyread.publishing.refusals import Candidate, refusals
from easyread.publishing.state import (
    NAME,
    Edition,
    PublishedDocument,
)
from easyread.records import record_file
from easyread.records.names import names_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from easyread.model import Document
    from easyread.project import PreparedDocument
    from easyread.records import Fingerprint

_TAKEN = frozenset({"con", "prn", "aux", "nul"})


@dataclass(frozen=True, slots=True)
class DocumentPlan:
    """What a run does with one document.

    `document` is its new entry in the state. `files` are those to write, by their
    place below its folder. `summary` says in a few words what is done, or is "".
    """

    name: str
    document: PublishedDocument
    files: dict[str, bytes]
    summary: str = ""


class Planner:
    """Plans one document after the other; collects in `refused` why some are not done."""

    def __init__(self, site: Path, today: date, *, unreviewed: bool) -> None:
        self.site = site
        self.today = today
        self.unreviewed = unreviewed
        self.refused: list[str] = []

    def plan(
        self, path: Path, published: PublishedDocument | None, shared: str
    ) -> DocumentPlan | None:
        """Return what to do with a document, or None where it is refused."""
        name = name_of(path)
        key = key_of(path, shared)
        if (
            published
            and published.key == key
            and published.over == self._is_over(published.last_day)
        ):
            return DocumentPlan(name, published, {})
        with gathered():
            prepared = prepare(path)
            candidate = Candidate(
                path, prepared, published, self._words_finder(name), self.unreviewed
            )
            if not language_of(prepared.document.language).has_words:
                words_of(self._job(candidate))  # asks now for all the site will say
        self.refused += self._withdrawn_names(path, published) if published else ()
        if published and self._stays(candidate, published):
            return DocumentPlan(name, published.model_copy(update={"key": key}), {})
        reasons = list(refusals(candidate))
        if reasons:
            self.refused += reasons
            return None
        return self._make(candidate, key)

    def _stays(self, candidate: Candidate, published: PublishedDocument) -> bool:
        """Tell whether the published pages stay as they are.

        That is so where the author's file is the same and people did not check it
        since, also when this program would make a better page today.
        """
        newest = published.editions[0]
        if newest.source != source_of(candidate.path):
            return False
        if newest.withdrawn:
            return True
        return published.versioned and not self._checked_since(candidate, newest)

    def _withdrawn_names(
        self, path: Path, published: PublishedDocument
    ) -> Iterator[str]:
        """Yield the older versions that name a person who took their name out since."""
        for edition in published.editions[1:]:
            if edition.withdrawn:
                continue
            review = self._manifest(name_of(path), edition.version)["review"]
            if not review["named"]:
                continue
            day = date.fromisoformat(review["check"]["when"])
            people = names_of(record_file(path).parent, name_of(path), day)
            if len(people) < review["named"]:
                yield (
                    f"{path}: A person took their name out, and version "
                    f"{edition.written} still has it. Take that version away: "
                    f"easyread publish withdraw {name_of(path)} {edition.written}"
                )

    def _checked_since(self, candidate: Candidate, edition: Edition) -> bool:
        """Tell whether the page must say something else about its checking."""
        now = review_of(candidate.prepared.review)
        name = candidate.prepared.document.id
        before = self._manifest(name, edition.version)["review"]
        return bool(now != before or now["named"])

    def _make(self, candidate: Candidate, key: str) -> DocumentPlan:
        document, published = candidate.prepared.document, candidate.published
        job = self._job(candidate)
        folder = make_folder(job)
        before = _before(published, job.version) if job.version else ()
        new_state = PublishedDocument(
            title=document.title,
            kind=document.kind,
            key=key,
            example=document.example,
            profile=candidate.prepared.project.settings.profile,
            last_day=last_day_of(document),
            over=job.over,
            editions=(folder.edition, *before),
        )
        return DocumentPlan(
            document.id, new_state, _placed(folder), _summary(new_state, published)
        )

    def _job(self, candidate: Candidate) -> EditionJob:
        """Return what to make of a document, and the way from its version before."""
        document = candidate.prepared.document
        version = str(candidate.version) if candidate.version else ""
        before = _before(candidate.published, version)
        return EditionJob(
            path=candidate.path,
            prepared=candidate.prepared,
            source=source_of(candidate.path),
            version=version,
            step=self._step(document, before, candidate.prepared),
            over=self._is_over(last_day_of(document)),
        )

    def _step(
        self,
        document: Document,
        before: tuple[Edition, ...],
        prepared: PreparedDocument,
    ) -> Step | None:
        last = next((edition for edition in before if not edition.withdrawn), None)
        if last is None:
            return None
        old = self._words_finder(document.id)(last.version)
        new = prepared.review.fingerprint
        return Step(last.written, document.version, old.sentences, new.sentences)

    def _words_finder(self, name: str) -> Callable[[str], Fingerprint]:
        """Return a function from a published version to its fingerprint."""
        return lambda version: fingerprint_in(self._manifest(name, version))

    def _manifest(self, name: str, version: str) -> dict[str, Any]:
        folder = self.site / name / (f"v{version}" if version else "")
        return read_manifest(folder / MANIFEST)

    def _is_over(self, last_day: str) -> bool:
        return bool(last_day) and last_day < self.today.isoformat()


def name_of(path: Path) -> str:
    """Return the name that a document has on the site, or say why it has none."""
    if not NAME.fullmatch(path.stem) or path.stem in _TAKEN:
        raise EasyReadError(
            f"{path} cannot be a web address. "
            "Give the file a name of small letters, digits and hyphens."
        )
    return path.stem


def source_of(path: Path) -> str:
    """Return the SHA-256 of the author's file."""
    return digest_of([path.read_bytes()])


def last_day_of(document: Document) -> str:
    """Return the last day after which what a document is about is over, if it has one."""
    days = (fact.iso for fact in document.facts if fact.role == "event")
    return max(days, default="")


def _before(published: PublishedDocument | None, version: str) -> tuple[Edition, ...]:
    """Return the versions before this one, the newest first."""
    if not published or not published.versioned:
        return ()
    return tuple(
        edition for edition in published.editions if edition.version != version
    )


def _placed(folder: EditionFolder) -> dict[str, bytes]:
    """Put the files at their place: a version twice, as itself and as the newest."""
    version = folder.edition.version
    if not version:
        return dict(folder.files)
    return {
        f"{place}/{name}": content
        for place in (f"v{version}", "latest")
        for name, content in folder.files.items()
    }


def _summary(new_state: PublishedDocument, published: PublishedDocument | None) -> str:
    newest = new_state.editions[0]
    if published is None or (
        newest.version and published.edition(newest.version) is None
    ):
        return f"version {newest.written}, new" if newest.version else "new"
    if new_state.over and not published.over:
        return "it is over"
    return "changed" if not newest.version else "checked since"
