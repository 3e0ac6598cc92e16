"""What goes into the record of a document after a session, and who comes out of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from easyread.errors import EasyReadError
from easyread.loading.discover import RECORDS, documents_in
from easyread.records.names import Person, read_people, write_people
from easyread.records.record import (
    NAMES_FILE,
    Check,
    Declared,
    Record,
    read_record,
    record_file,
    snapshot,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from easyread.model import Document
    from easyread.records import Fingerprint

SOMEONE: Final = "a person"


def add_check(
    path: Path, document: Document, check: Check, *, example: bool = False
) -> Path:
    """Add a check to the record of a document, and return the file of the record."""
    file = record_file(path)
    if example and not document.example:
        raise EasyReadError(
            f"{path} is no example, so its record cannot be one."
            " Only a document with “example: true” can have such a record."
        )
    existing = read_record(file) if file.is_file() else None
    if existing and existing.example != example:
        raise EasyReadError(
            f"{file} is {'an example' if existing.example else 'a real record'}."
            " Real checks and examples cannot stand in one record."
        )
    checks = (*(existing.checks if existing else ()), check)
    Record(document=path.stem, example=example, checks=checks).write(file)
    return file


def agree(path: Path, names: Sequence[str], checked: date | None, today: date) -> None:
    """Keep the names of people who agreed today that we print them.

    That is for one check of a document; without its day, for what they do in it.
    """
    if not names:
        return
    folder = record_file(path).parent
    people = list(read_people(folder))
    for name in names:
        person = Person(name=name, document=path.stem, checked=checked, agreed=today)
        if (name, path.stem, checked) not in {
            (other.name, other.document, other.checked) for other in people
        }:
            people.append(person)
    write_people(folder, people)


def declare_layout(path: Path, fingerprint: Fingerprint, why: str, today: date) -> Path:
    """Declare that only spelling and layout changed since the last check, and why.

    `fingerprint` is the fingerprint of what the document says now.
    """
    file = record_file(path)
    if not file.is_file():
        raise EasyReadError(
            f"People have not checked {path} yet. There is nothing to keep."
        )
    record = read_record(file)
    current = snapshot(fingerprint)
    *before, last = record.checks
    if current.facts in {checked.facts for checked in last.versions}:
        raise EasyReadError(f"{path} did not change since people checked it.")
    declared = Declared(when=today, why=why, seen=current)
    changed = last.model_copy(update={"declared": (*last.declared, declared)})
    record.model_copy(update={"checks": (*before, changed)}).write(file)
    return file


def forget(name: str, folder: Path) -> tuple[Path, ...]:
    """Take a person out of the names and of what records say, below a folder.

    Return the files that changed. Capital letters and white space do not matter. The
    printed names go first: a record that cannot be read keeps none of them.
    """
    changed: list[Path] = []
    folders = _folders(folder)
    for reviews in folders:
        people = read_people(reviews)
        remaining = [person for person in people if _plain(person.name) != _plain(name)]
        if len(remaining) < len(people):
            write_people(reviews, remaining)
            changed.append(reviews / NAMES_FILE)
    for reviews in folders:
        changed += _from_records(name, reviews)
    return tuple(changed)


def still_named(name: str, folder: Path) -> tuple[Path, ...]:
    """Return the documents below a folder whose own words name the person."""
    try:
        documents = documents_in([folder])
    except EasyReadError:
        return ()
    pattern = _pattern(name)
    return tuple(
        file
        for file in documents
        if pattern.search(file.read_text("utf-8", errors="replace"))
    )


def _pattern(name: str) -> re.Pattern[str]:
    words = r"\s+".join(map(re.escape, name.split()))
    return re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)


def _folders(folder: Path) -> list[Path]:
    folders = [path for path in folder.rglob(RECORDS) if path.is_dir()]
    return sorted([*folders, folder] if folder.name == RECORDS else folders)


def _from_records(name: str, reviews: Path) -> Iterator[Path]:
    pattern = _pattern(name)
    for file in sorted(reviews.glob("*.yaml")):
        if file.name == NAMES_FILE:
            continue
        record = read_record(file)
        without = _without(record, pattern)
        if without != record:
            without.write(file)
            yield file


def _without(record: Record, pattern: re.Pattern[str]) -> Record:
    """Return the record without the name in what people wrote into it.

    The sentences that were checked stay: they are the document's own words.
    """

    def cut(text: str) -> str:
        return pattern.sub(SOMEONE, text)

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


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
