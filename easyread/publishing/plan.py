"""Decides for each document what a run does with it: nothing, or which folder anew."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from easyread.errors import EasyReadError
from easyread.pipeline import prepare
from easyread.publishing.edition import Folder, FolderJob, make_folder
from easyread.publishing.judge import Case, refusals
from easyread.publishing.key import digest_of, key_of
from easyread.publishing.manifest import MANIFEST, fingerprint_in, review_of
from easyread.publishing.pages.changes import Step
from easyread.publishing.state import Edition, Kept
from easyread.records import record_file
from easyread.records.names import names_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import Any

    from easyread.model import Document
    from easyread.project import PreparedDocument
    from easyread.records import Fingerprint

_NAME = re.compile(r"[a-z0-9][a-z0-9_-]*")
_TAKEN = frozenset({"con", "prn", "aux", "nul"})


@dataclass(frozen=True, slots=True)
class Done:
    """What a run does with one document.

    `files` are those to write, by their place below the document's folder. `told`
    says in a few words what is done; it is empty where nothing is.
    """

    name: str
    kept: Kept
    files: dict[str, bytes]
    told: str = ""


class Planner:
    """Looks at one document after the other. What it refuses stands in `refused`."""

    def __init__(self, site: Path, today: date, *, unreviewed: bool) -> None:
        self.site = site
        self.today = today
        self.unreviewed = unreviewed
        self.refused: list[str] = []

    def plan(self, path: Path, kept: Kept | None, shared: str) -> Done | None:
        """Return what to do with a document, or None where it is refused."""
        name = name_of(path)
        key = key_of(path, shared)
        if kept and kept.key == key and kept.over == self._is_over(kept.last_day):
            return Done(name, kept, {})
        prepared = prepare(path)
        case = Case(path, prepared, kept, self._said(name), self.unreviewed)
        self.refused += self._forgotten(path, kept) if kept else ()
        if kept and self._stands(case, kept):
            return Done(name, kept.model_copy(update={"key": key}), {})
        reasons = list(refusals(case))
        if reasons:
            self.refused += reasons
            return None
        return self._make(case, key)

    def _stands(self, case: Case, kept: Kept) -> bool:
        """Tell whether what is published stays as it is.

        That is so where the author's file is the same and people did not check it
        since, also when this program would make a better page today.
        """
        newest = kept.editions[0]
        if newest.source != source_of(case.path):
            return False
        if newest.withdrawn:
            return True
        return kept.versioned and not self._checked_since(case, newest)

    def _forgotten(self, path: Path, kept: Kept) -> Iterator[str]:
        """Yield the older versions that name a person who took their name out since."""
        for edition in kept.editions[1:]:
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

    def _checked_since(self, case: Case, edition: Edition) -> bool:
        """Tell whether the page must say something else about its checking."""
        now = review_of(case.prepared.review)
        before = self._manifest(case.prepared.document.id, edition.version)["review"]
        return bool(now != before or now["named"])

    def _make(self, case: Case, key: str) -> Done:
        path, prepared, kept = case.path, case.prepared, case.kept
        document = prepared.document
        version = str(case.version) if case.version else ""
        last_day = last_day_of(document)
        before = _before(kept, version)
        job = FolderJob(
            path=path,
            prepared=prepared,
            source=source_of(path),
            version=version,
            step=self._step(document, before, prepared),
            over=self._is_over(last_day),
        )
        folder = make_folder(job)
        editions = (folder.edition, *(before if version else ()))
        made = Kept(
            title=document.title,
            kind=document.kind,
            key=key,
            example=document.example,
            profile=prepared.project.settings.profile,
            last_day=last_day,
            over=job.over,
            editions=editions,
        )
        return Done(document.id, made, _placed(folder), _told(made, kept))

    def _step(
        self,
        document: Document,
        before: tuple[Edition, ...],
        prepared: PreparedDocument,
    ) -> Step | None:
        there = next((one for one in before if not one.withdrawn), None)
        if there is None:
            return None
        old = self._said(document.id)(there.version)
        new = prepared.review.fingerprint
        return Step(there.written, document.version, old.sentences, new.sentences)

    def _said(self, name: str) -> Callable[[str], Fingerprint]:
        """Return what finds the words of a published version, in its manifest."""
        return lambda version: fingerprint_in(self._manifest(name, version))

    def _manifest(self, name: str, version: str) -> dict[str, Any]:
        folder = self.site / name / (f"v{version}" if version else "")
        try:
            found: dict[str, Any] = json.loads((folder / MANIFEST).read_bytes())
        except (OSError, ValueError) as error:
            raise EasyReadError(
                f"We cannot read {folder / MANIFEST}. It says what was published. "
                "Put back the file as we wrote it."
            ) from error
        return found

    def _is_over(self, last_day: str) -> bool:
        return bool(last_day) and last_day < self.today.isoformat()


def name_of(path: Path) -> str:
    """Return the name that a document has on the site, or say why it has none."""
    if not _NAME.fullmatch(path.stem) or path.stem in _TAKEN:
        raise EasyReadError(
            f"{path} cannot be a web address. "
            "Give the file a name of small letters, digits and hyphens."
        )
    return path.stem


def source_of(path: Path) -> str:
    """Return the SHA-256 of the author's file."""
    return digest_of([path.read_bytes()])


def last_day_of(document: Document) -> str:
    """Return the day after which what a document is about is over, if it has one."""
    return next((one.iso for one in document.facts if one.role == "event"), "")


def _before(kept: Kept | None, version: str) -> tuple[Edition, ...]:
    """Return the versions before this one, the newest first."""
    if not kept or not kept.versioned:
        return ()
    return tuple(one for one in kept.editions if one.version != version)


def _placed(folder: Folder) -> dict[str, bytes]:
    """Put the files at their place: a version twice, as itself and as the newest."""
    version = folder.edition.version
    if not version:
        return dict(folder.files)
    return {
        f"{place}/{name}": content
        for place in (f"v{version}", "latest")
        for name, content in folder.files.items()
    }


def _told(made: Kept, kept: Kept | None) -> str:
    newest = made.editions[0]
    if kept is None or (newest.version and kept.edition(newest.version) is None):
        return f"version {newest.written}, new" if newest.version else "new"
    if made.over and not kept.over:
        return "it is over"
    return "changed" if not newest.version else "checked since"
