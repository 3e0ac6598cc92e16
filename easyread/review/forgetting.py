"""Takes a person out of all names and records, and finds what still has their name.

A person has the right to be forgotten. So nothing is passed over in silence: what we
could not mend is named, and so is what we could not look into.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from easyread.errors import EasyReadError, FileFaultsError
from easyread.locks import LOCK
from easyread.records.keeping import folders_of_records, keep, keeping
from easyread.records.names import read_people
from easyread.records.record import NAMES_FILE, read_record
from easyread.review.alike import mentions, names_file, same, without
from easyread.review.in_files import ClosedError, words_in
from easyread.review.seen import as_seen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from easyread.records.record import Record

SOMEONE: Final = "a person"
_IN_CHECKED: Final = (
    "It keeps the words that people checked. Take the name out of the document."
    " Then delete this record, and check the document again."
)
_IN_ANOTHER: Final = (
    "It is a part of a longer name there. Forget that name too, with all its words."
)


@dataclass(slots=True)
class Forgotten:
    """What was mended, what still has the name, and what could not be looked into.

    `left` says what to do, where that is special to a file. `unopened` has a reason for
    each. `keeps_history` are folders of git, which may have what files said before.
    """

    changed: list[Path] = field(default_factory=list)
    left: dict[Path, str] = field(default_factory=dict)
    unopened: dict[Path, str] = field(default_factory=dict)
    keeps_history: list[Path] = field(default_factory=list)
    _advice: dict[Path, str] = field(default_factory=dict)

    def mend(
        self, reviews: Path, files: Sequence[Path], work: Callable[[Path], bool]
    ) -> None:
        """Do the work on files of a folder of records, which is held meanwhile."""
        try:
            with keeping(reviews):
                for file in files:
                    self._mend_one(file, work)
        except EasyReadError as error:  # it is in use, or we cannot write there
            self._advice.update(dict.fromkeys(files, str(error)))

    def _mend_one(self, file: Path, work: Callable[[Path], bool]) -> None:
        try:
            if work(file):
                self.changed.append(file)
        except FileFaultsError as error:
            self.unopened[file] = str(error)
        except EasyReadError as error:
            self._advice[file] = str(error)
        else:
            in_names = file.name == NAMES_FILE
            self._advice[file] = _IN_ANOTHER if in_names else _IN_CHECKED

    def look_into(self, name: str, path: Path) -> None:
        """Note a file or folder that has the name, or that cannot be looked into."""
        try:
            if names_file(name, path.name) or (not path.is_dir() and _has(name, path)):
                self.left[path] = self._advice.get(path, "")
        except ClosedError as error:
            self.unopened.setdefault(path, str(error))


def forget(name: str, place: Path) -> Forgotten:
    """Take a person out of the names and of what records say, in a folder or for a file.

    For a file, it is the folder that it stands in. The printed names go first.
    """
    folder = place if place.is_dir() else place.parent
    done = Forgotten()
    folders = folders_of_records(folder)
    for reviews in folders:
        done.mend(reviews, [reviews / NAMES_FILE], partial(_mend_names, name))
    for reviews in folders:
        records = [one for one in reviews.glob("*.yaml") if one.name != NAMES_FILE]
        done.mend(reviews, sorted(records), partial(_mend_record, name))
    for path in _paths(folder, done):
        done.look_into(name, path)
    return done


def _mend_names(name: str, file: Path) -> bool:
    people = read_people(file.parent)
    remaining = [person for person in people if not same(person.name, name)]
    if len(remaining) < len(people):
        keep(file.parent, people=remaining)
    return len(remaining) < len(people)


def _mend_record(name: str, file: Path) -> bool:
    record = read_record(file)
    cleared = _cleared(record, name)
    if cleared != record:
        keep(file.parent, cleared, file=file)
    return cleared != record


def _cleared(record: Record, name: str) -> Record:
    """Return the record without the name in what people wrote into it.

    The sentences that were checked stay: they are the document's own words.
    """

    def cut(text: str) -> str:
        return without(name, text, SOMEONE)

    checks = []
    for check in record.checks:
        hard = tuple(
            entry.model_copy(
                update={"said": cut(entry.said), "changed": cut(entry.changed)}
            )
            for entry in check.hard
        )
        declared = tuple(
            entry.model_copy(update={"why": cut(entry.why)}) for entry in check.declared
        )
        parts = {"group": cut(check.group), "hard": hard, "declared": declared}
        checks.append(check.model_copy(update=parts))
    return record.model_copy(update={"checks": tuple(checks)})


def _has(name: str, path: Path) -> bool:
    return any(
        mentions(name, form) for words in words_in(path) for form in as_seen(words)
    )


def _paths(folder: Path, done: Forgotten) -> Iterator[Path]:
    """Yield all that stands below a folder, hidden files too; links are not followed."""

    def failed(error: OSError) -> None:
        path = Path(error.filename or folder)
        done.unopened[path] = "We may not look into this folder."

    whole = folder.resolve()
    for where, below, names in os.walk(folder, onerror=failed):
        if ".git" in below:
            below.remove(".git")
            done.keeps_history.append(Path(where))
        below.sort()
        for path in (Path(where, name) for name in below):
            yield path
            if path.is_symlink() and not path.resolve().is_relative_to(whole):
                done.unopened[path] = (
                    f"It is a link to {path.resolve()}. Look for the name there too."
                )
        yield from (Path(where, name) for name in sorted(names) if name != LOCK)
