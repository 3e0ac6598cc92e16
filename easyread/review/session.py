"""What goes into the record of a document after a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.errors import EasyReadError
from easyread.records.keeping import keep, keeping
from easyread.records.names import Person, read_people
from easyread.records.record import (
    Check,
    Declared,
    Record,
    as_kept,
    read_record,
    record_file,
    snapshot,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from easyread.model import Document
    from easyread.records import Fingerprint


def add_check(  # noqa: PLR0913  what a session brought
    path: Path,
    document: Document,
    check: Check,
    names: Sequence[str],
    today: date,
    *,
    example: bool = False,
) -> Path:
    """Add a check to the record of a document, and return the file of the record.

    `names` are the people who agreed today that we print their names for it.
    """
    file = record_file(path)
    if example and not document.example:
        raise EasyReadError(
            f"{path} is no example, so its record cannot be one."
            " Only a document with “example: true” can have such a record."
        )
    with keeping(file.parent):
        existing = read_record(file) if file.is_file() else None
        if existing and existing.example != example:
            raise EasyReadError(
                f"{file} is {'an example' if existing.example else 'a real record'}."
                " Real checks and examples cannot stand in one record."
            )
        checks = (*(existing.checks if existing else ()), check)
        record = Record(document=as_kept(path.stem), example=example, checks=checks)
        people = _with_names(path, names, check.when, today) if names else None
        keep(file.parent, record, people, file=file)
    return file


def agree(path: Path, names: Sequence[str], today: date) -> None:
    """Keep the names of people who agreed today that we print them in a document."""
    folder = record_file(path).parent
    with keeping(folder):
        keep(folder, people=_with_names(path, names, None, today))


def _with_names(
    path: Path, names: Sequence[str], checked: date | None, today: date
) -> list[Person]:
    """Return everyone in the folder of records, and those who agreed today.

    They agreed for one check of a document; without its day, for what they do in it.
    """
    people = list(read_people(record_file(path).parent))
    document = as_kept(path.stem)
    for name in names:
        person = Person(name=name, document=document, checked=checked, agreed=today)
        if (name, document, checked) not in {
            (other.name, other.document, other.checked) for other in people
        }:
            people.append(person)
    return people


def declare_layout(path: Path, fingerprint: Fingerprint, why: str, today: date) -> Path:
    """Declare that only spelling and layout changed since the last check, and why.

    `fingerprint` is the fingerprint of what the document says now.
    """
    file = record_file(path)
    if not file.is_file():
        raise EasyReadError(
            f"People have not checked {path} yet. There is nothing to keep."
        )
    with keeping(file.parent):
        record = read_record(file)
        current = snapshot(fingerprint)
        *before, last = record.checks
        if current.facts in {checked.facts for checked in last.versions}:
            raise EasyReadError(f"{path} did not change since people checked it.")
        declared = Declared(when=today, why=why, seen=current)
        changed = last.model_copy(update={"declared": (*last.declared, declared)})
        declared_too = record.model_copy(update={"checks": (*before, changed)})
        keep(file.parent, declared_too, file=file)
    return file
