"""The reasons for which a document is not published, in plain words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from easyread.publishing.pages.changes import changed_lines
from easyread.publishing.state import Version, read_version

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from easyread.project import PreparedDocument
    from easyread.publishing.state import Edition, PublishedDocument
    from easyread.records import Change, Fingerprint

_MOST_LISTED = 10
REVIEWED_STATES = frozenset({"checked", "layout declared", "facts changed"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A document that someone wants to publish.

    `published` is what the site has of it. `published_words` returns the fingerprint
    of a version that the site has.
    """

    path: Path
    prepared: PreparedDocument
    published: PublishedDocument | None
    published_words: Callable[[str], Fingerprint]
    unreviewed: bool = False

    @property
    def version(self) -> Version | None:
        """The version that the document says it is."""
        return read_version(self.prepared.document.version)

    @property
    def last(self) -> Edition | None:
        """The highest version that was published, withdrawn or not."""
        if self.published is None or not self.published.versioned:
            return None
        return self.published.editions[0]


def refusals(candidate: Candidate) -> Iterator[str]:
    """Yield each reason for which a document is not published."""
    yield from _errors(candidate)
    document = candidate.prepared.document
    if not document.version:
        if candidate.last:
            yield (
                f"{candidate.path}: This was published as version {candidate.last.written}, "
                "and now it has no version. Give it a version."
            )
        return
    version = candidate.version
    if version is None:
        yield (
            f"{candidate.path}: “{document.version}” is not a version that we know. "
            "Write it as numbers, like 1.0."
        )
        return
    yield from _order(candidate, version)
    yield from _review(candidate, version)


def _errors(candidate: Candidate) -> Iterator[str]:
    for finding in candidate.prepared.findings:
        if finding.level == "error":
            where = f"{finding.place.file or candidate.path}:{finding.place.line}"
            yield f"{where}: {finding.message} {finding.advice}".rstrip()


def _order(candidate: Candidate, version: Version) -> Iterator[str]:
    """Yield where the version does not go with those that were published."""
    if candidate.published is None or candidate.last is None:
        return
    last = candidate.last
    if version < last.number:
        yield (
            f"{candidate.path}: This is version {version}, and version {last.written} is "
            f"published already. Give it a version that is higher than {last.written}."
        )
        return
    if version > last.number:
        return
    if last.withdrawn:
        yield (
            f"{candidate.path}: We took version {last.written} away: {last.withdrawn} "
            f"Give the document a version that is higher than {last.written}."
        )
        return
    fingerprint = candidate.prepared.review.fingerprint
    changes = changed_lines(
        candidate.published_words(str(version)).sentences, fingerprint.sentences
    )
    if changes:
        first = (
            f"{candidate.path}: Version {last.written} is published, and it says other "
            f"words. Give the document a version that is higher than {last.written}."
        )
        yield "\n".join([first, *_differences(changes)])


def _differences(changes: tuple[Change, ...]) -> Iterator[str]:
    for change in changes[:_MOST_LISTED]:
        line = f"line {change.new.place.line}: " if change.new else ""
        old = f"“{change.old.text}”" if change.old else "nothing"
        new = f"“{change.new.text}”" if change.new else "nothing"
        if change.how == "other picture":
            yield f"  {line}{new} has another picture."
        else:
            yield f"  {line}{new}, before: {old}"
    if len(changes) > _MOST_LISTED:
        yield f"  And {len(changes) - _MOST_LISTED} more."


def _review(candidate: Candidate, version: Version) -> Iterator[str]:
    """Yield that people must check what a new first number promises."""
    editions = (
        candidate.published.editions if candidate.published and candidate.last else ()
    )
    published = {str(edition.number) for edition in editions}
    reviewed = {
        edition.number.major
        for edition in editions
        if edition.review in REVIEWED_STATES
    }
    if candidate.unreviewed or candidate.prepared.review.counts:
        return
    if str(version) in published or version.major in reviewed:
        return
    yield (
        f"{candidate.path}: People have not checked version {version}. Let people with a "
        f"learning disability check it: easyread review pack {candidate.path}. "
        "Or add --unreviewed. Then every page says that people have not checked it."
    )
