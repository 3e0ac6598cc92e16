"""What `easyread check` finds in each file, and what it has to say beside that."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking import Report
    from easyread.checking.report import Review
    from easyread.model import Document
    from easyread.project import Project

SUFFIXES = (".yaml", ".yml", ".md", ".txt")


@dataclass
class Talk:
    """What people are told beside the report: it stays out of what programs read.

    `notes` are what an author may not expect on the page. `failed` are the faults of
    each file that we could not check.
    """

    notes: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)


def reports(
    paths: tuple[Path, ...], profile: str | None, talk: Talk
) -> Iterator[Report]:
    """Yield the report of each file, and put into `talk` what else there is to say."""
    from easyread.checking import load_profile
    from easyread.errors import EasyReadError
    from easyread.loading.folder import documents_in

    if profile:
        load_profile(profile)
    named = [path for path in paths if str(path) != "-"]
    files = documents_in(named, SUFFIXES) if named else []
    for file in [Path("-")] * (len(paths) > len(named)) + files:
        try:
            yield _report(file, profile, talk)
        except EasyReadError as error:
            talk.failed.append(str(error))


def _report(file: Path, profile: str | None, talk: Talk) -> Report:
    from easyread.project import Project

    if str(file) == "-":
        return _piped(profile or Project.at(file).settings.profile)
    project = Project.at(file)
    opened = project.read(file)
    talk.notes += map(str, opened.notes)
    report = project.check(opened.document, profile)
    review = _review(file, opened.document, project)
    return report.with_review(review) if review else report


def _piped(profile: str) -> Report:
    """Return the report of the text that another program gives us."""
    from easyread.checking import check
    from easyread.errors import EasyReadError
    from easyread.loading import parse
    from easyread.pairing import pair

    document = pair(parse(sys.stdin.buffer.read(), as_="txt", file="-"))
    if not document.sentences:
        raise EasyReadError("We got a text without words. Look at what makes it.")
    return check(document, profile)


def _review(file: Path, document: Document, project: Project) -> Review | None:
    """Return who checked a document and what changed since, where it has a record.

    Most folders have no records: then what reads them is not even loaded.
    """
    from easyread.loading.folder import RECORDS

    if not (file.parent / RECORDS).is_dir():
        return None
    from easyread.checking.report import Review
    from easyread.cli._checked import said, what_changed

    checked = project.status(document)
    if checked.check is None:
        return None
    return Review(said(checked), tuple(what_changed(checked)))
