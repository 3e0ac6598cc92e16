"""Takes a person out of every record, at once and everywhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from easyread.errors import EasyReadError
from easyread.loading.folder import RECORDS, documents_in
from easyread.records.names import read_people, write_people
from easyread.records.record import NAMES_FILE, Record, read_record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SOMEONE: Final = "a person"


def forget(name: str, folder: Path) -> tuple[Path, ...]:
    """Take a person out of the names and of what records say, below a folder.

    Return the files that changed. Capital letters and white space do not matter. The
    printed names go first: a record that cannot be read keeps none of them.
    """
    changed: list[Path] = []
    folders = _folders(folder)
    for reviews in folders:
        people = read_people(reviews)
        kept = [one for one in people if _plain(one.name) != _plain(name)]
        if len(kept) < len(people):
            write_people(reviews, kept)
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
    found = [one for one in folder.rglob(RECORDS) if one.is_dir()]
    return sorted([*found, folder] if folder.name == RECORDS else found)


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
            one.model_copy(update={"said": cut(one.said), "changed": cut(one.changed)})
            for one in check.hard
        )
        declared = tuple(
            one.model_copy(update={"why": cut(one.why)}) for one in check.declared
        )
        parts = {"group": cut(check.group), "hard": hard, "declared": declared}
        checks.append(check.model_copy(update=parts))
    return record.model_copy(update={"checks": tuple(checks)})


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
