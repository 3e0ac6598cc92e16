"""What came of a checking session, written into the record of a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.errors import EasyReadError
from easyread.records.names import Person, read_people, write_people
from easyread.records.record import (
    Check,
    Declared,
    Record,
    read_record,
    record_file,
    seen,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from easyread.model import Document
    from easyread.records import Fingerprint


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
    before = read_record(file) if file.is_file() else None
    if before and before.example != example:
        raise EasyReadError(
            f"{file} is {'an example' if before.example else 'a real record'}."
            " Real checks and examples cannot stand in one record."
        )
    checks = (*(before.checks if before else ()), check)
    Record(document=path.stem, example=example, checks=checks).write(file)
    return file


def agree(path: Path, names: Sequence[str], checked: date, today: date) -> None:
    """Keep the names of people who agreed today that we print them for one check."""
    if not names:
        return
    folder = record_file(path).parent
    known = list(read_people(folder))
    for name in names:
        person = Person(name=name, document=path.stem, checked=checked, agreed=today)
        if (name, path.stem, checked) not in {
            (one.name, one.document, one.checked) for one in known
        }:
            known.append(person)
    write_people(folder, known)


def declare_layout(path: Path, found: Fingerprint, why: str, today: date) -> Path:
    """Declare that only spelling and layout changed since the last check, and why.

    `found` is the fingerprint of what the document says now.
    """
    file = record_file(path)
    if not file.is_file():
        raise EasyReadError(
            f"People have not checked {path} yet. There is nothing to keep."
        )
    record = read_record(file)
    now = seen(found)
    *before, last = record.checks
    if now.facts in {one.facts for one in last.versions}:
        raise EasyReadError(f"{path} did not change since people checked it.")
    declared = Declared(when=today, why=why, seen=now)
    changed = last.model_copy(update={"declared": (*last.declared, declared)})
    record.model_copy(update={"checks": (*before, changed)}).write(file)
    return file
