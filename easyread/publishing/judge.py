"""What is not published, and the plain reason why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from easyread.publishing.pages.changes import changed_lines
from easyread.publishing.state import Version, read_version

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from easyread.project import PreparedDocument
    from easyread.publishing.state import Edition, Kept
    from easyread.records import Change, Fingerprint

_SHOWN = 10
COUNTS = frozenset({"checked", "layout declared", "facts changed"})


@dataclass(frozen=True, slots=True)
class Case:
    """A document that someone wants to publish, and what was published before.

    `said` returns what a published version says.
    """

    path: Path
    prepared: PreparedDocument
    kept: Kept | None
    said: Callable[[str], Fingerprint]
    unreviewed: bool = False

    @property
    def version(self) -> Version | None:
        """The version that the document says it is."""
        return read_version(self.prepared.document.version)

    @property
    def last(self) -> Edition | None:
        """The highest version that was published, withdrawn or not."""
        return self.kept.editions[0] if self.kept and self.kept.versioned else None


def refusals(case: Case) -> Iterator[str]:
    """Yield each reason for which a document is not published."""
    yield from _found(case)
    document = case.prepared.document
    if not document.version:
        if case.last:
            yield (
                f"{case.path}: This was published as version {case.last.written}, "
                "and now it has no version. Give it a version."
            )
        return
    version = case.version
    if version is None:
        yield (
            f"{case.path}: “{document.version}” is not a version that we know. "
            "Write it as numbers, like 1.0."
        )
        return
    yield from _order(case, version)
    yield from _review(case, version)


def _found(case: Case) -> Iterator[str]:
    for finding in case.prepared.findings:
        if finding.level == "error":
            where = f"{finding.place.file or case.path}:{finding.place.line}"
            yield f"{where}: {finding.message} {finding.advice}".rstrip()


def _order(case: Case, version: Version) -> Iterator[str]:
    """Yield where the version does not go with those that were published."""
    if case.kept is None or case.last is None:
        return
    last = case.last
    if version < last.number:
        yield (
            f"{case.path}: This is version {version}, and version {last.written} is "
            f"published already. Give it a version that is higher than {last.written}."
        )
        return
    if version > last.number:
        return
    if last.withdrawn:
        yield (
            f"{case.path}: We took version {last.written} away: {last.withdrawn} "
            f"Give the document a version that is higher than {last.written}."
        )
        return
    found = case.prepared.review.fingerprint
    changes = changed_lines(case.said(str(version)).sentences, found.sentences)
    if changes:
        first = (
            f"{case.path}: Version {last.written} is published, and it says other "
            f"words. Give the document a version that is higher than {last.written}."
        )
        yield "\n".join([first, *_differences(changes)])


def _differences(changes: tuple[Change, ...]) -> Iterator[str]:
    for change in changes[:_SHOWN]:
        line = f"line {change.new.place.line}: " if change.new else ""
        old = f"“{change.old.text}”" if change.old else "nothing"
        new = f"“{change.new.text}”" if change.new else "nothing"
        if change.how == "other picture":
            yield f"  {line}{new} has another picture."
        else:
            yield f"  {line}{new}, before: {old}"
    if len(changes) > _SHOWN:
        yield f"  And {len(changes) - _SHOWN} more."


def _review(case: Case, version: Version) -> Iterator[str]:
    """Yield that people must check what a new first number promises."""
    editions = case.kept.editions if case.kept and case.last else ()
    known = {str(one.number) for one in editions}
    reviewed = {one.number.major for one in editions if one.review in COUNTS}
    if case.unreviewed or case.prepared.review.counts:
        return
    if str(version) in known or version.major in reviewed:
        return
    yield (
        f"{case.path}: People have not checked version {version}. Let people with a "
        f"learning disability check it: easyread review pack {case.path}. "
        "Or add --unreviewed. Then every page says that people have not checked it."
    )
