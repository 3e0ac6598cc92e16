"""Takes a person out of all names and records, and finds what still has their name.

A person has the right to be forgotten. So nothing is passed over in silence: what we
could not mend is named, and so is what we could not look into.
"""

from __future__ import annotations

import os
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from easyread.errors import EasyReadError
from easyread.locks import LOCK
from easyread.records.keeping import folders_of_records, keep, keeping
from easyread.records.names import read_people
from easyread.records.record import NAMES_FILE, read_record
from easyread.review.alike import has, same, without

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.records.record import Record

SOMEONE: Final = "a person"
MOST_BYTES: Final = 50_000_000
# Pictures, sounds and fonts have no words that we could look for.
_WITHOUT_WORDS: Final = frozenset(
    {".png", ".jpg", ".jpeg", ".gif", ".webp", ".ico", ".mp3", ".ttf", ".otf", ".woff2"}
)


@dataclass(slots=True)
class Forgotten:
    """What was mended, what still has the name, and what could not be looked into.

    `unopened` has a reason for each file. `keeps_history` are folders of git, which
    may have what files said before.
    """

    changed: list[Path] = field(default_factory=list)
    left: list[Path] = field(default_factory=list)
    unopened: dict[Path, str] = field(default_factory=dict)
    keeps_history: list[Path] = field(default_factory=list)


def forget(name: str, place: Path) -> Forgotten:
    """Take a person out of the names and of what records say, in a folder or for a file.

    For a file, it is the folder that it stands in. The printed names go first.
    """
    folder = place if place.is_dir() else place.parent
    done = Forgotten()
    folders = folders_of_records(folder)
    for work in (_from_names, _from_records):
        for reviews in folders:
            work(name, reviews, done)
    for path in _files(folder, done):
        _look_into(name, path, done)
    return done


def _from_names(name: str, reviews: Path, done: Forgotten) -> None:
    file = reviews / NAMES_FILE
    try:
        with keeping(reviews):
            people = read_people(reviews)
            remaining = [person for person in people if not same(person.name, name)]
            if len(remaining) < len(people):
                keep(reviews, people=remaining)
                done.changed.append(file)
    except EasyReadError as error:
        done.unopened[file] = str(error)


def _from_records(name: str, reviews: Path, done: Forgotten) -> None:
    for file in sorted(reviews.glob("*.yaml")):
        if file.name == NAMES_FILE:
            continue
        try:
            with keeping(reviews):
                record = read_record(file)
                cleared = _cleared(record, name)
                if cleared != record:
                    keep(reviews, cleared)
                    done.changed.append(file)
        except EasyReadError as error:
            done.unopened[file] = str(error)


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


def _files(folder: Path, done: Forgotten) -> Iterator[Path]:
    """Yield every file below a folder, hidden ones too; links are not followed."""

    def failed(error: OSError) -> None:
        path = Path(error.filename or folder)
        done.unopened[path] = "We may not look into this folder."

    for where, below, names in os.walk(folder, onerror=failed):
        if ".git" in below:
            below.remove(".git")
            done.keeps_history.append(Path(where))
        below.sort()
        yield from (Path(where, name) for name in sorted(names) if name != LOCK)


def _look_into(name: str, path: Path, done: Forgotten) -> None:
    """Keep a file that has the name, in its words or its own name, or cannot be read."""
    if has(name, path.name) or has(name, path.stem.replace("_", " ")):
        done.left.append(path)
        return
    if path.suffix.lower() in _WITHOUT_WORDS or path in done.unopened:
        return
    try:
        words = _words_in(path)
    except (OSError, ValueError, zipfile.BadZipFile, RuntimeError) as error:
        done.unopened[path] = str(error) if type(error) is ValueError else _CLOSED
        return
    if has(name, words):
        done.left.append(path)


_CLOSED: Final = "We cannot open this file."


def _words_in(path: Path) -> str:
    """Return what a file says. Raises ValueError, with the reason, where we cannot tell."""
    if path.is_symlink() and not path.exists():
        return ""  # it leads nowhere
    if not path.is_file():
        raise ValueError("This is no file that we can read.")
    if path.stat().st_size > MOST_BYTES:
        raise ValueError("This file is too large for us.")
    if zipfile.is_zipfile(path):
        return _words_of_archive(path)
    content = path.read_bytes()
    if content.startswith(b"%PDF"):
        page = path.with_suffix(".html")
        if page.is_file():  # made of the same words, and looked into too
            return ""
        raise ValueError("We cannot look into a PDF. Read it, or make it again.")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        if b"\0" in content[:1000]:
            raise ValueError("We cannot look into a file of this kind.") from None
        return content.decode("latin-1")


def _words_of_archive(path: Path) -> str:
    """Return the words of an archive, such as a Word file, within a limit."""
    words: list[str] = []
    left = MOST_BYTES
    with zipfile.ZipFile(path) as archive:
        for entry in archive.infolist():
            with archive.open(entry) as opened:
                content = opened.read(left + 1)
            left -= len(content)
            if left < 0:
                raise ValueError("This archive is too large for us.")
            words += [entry.filename, content.decode("utf-8", "replace")]
    return "\n".join(words)
