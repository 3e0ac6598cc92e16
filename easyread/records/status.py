"""Whether people have checked what a document says now."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from easyread.records.changes import Change, changes
from easyread.records.fingerprint import Fingerprint, Line, fingerprint
from easyread.records.names import names_of
from easyread.records.record import read_record, record_file

if TYPE_CHECKING:
    from easyread.model import Document
    from easyread.records.record import Check, Record, Seen
    from easyread.settings import Settings

State = Literal["checked", "words changed", "facts changed", "layout declared", "never"]


@dataclass(frozen=True, slots=True)
class Checked:
    """What we know of the checking of a document.

    `check` is the session that counts or, where the words changed since, the last
    one. `changed` are the sentences that are not as people saw them. `names` are those
    of people who agreed to be named in print. `example` means that the record shows
    what a record is like: nobody checked anything.
    """

    state: State
    fingerprint: Fingerprint
    record: Record | None = None
    check: Check | None = None
    changed: tuple[Change, ...] = ()
    names: tuple[str, ...] = ()

    @property
    def counts(self) -> bool:
        """Whether people checked these very words, whatever the facts in them."""
        return self.state not in {"words changed", "never"}

    @property
    def example(self) -> bool:
        """Whether the record is an example."""
        return self.record is not None and self.record.example


def status(
    document: Document, folder: Path | None = None, settings: Settings | None = None
) -> Checked:
    """Return whether people have checked what a document says now.

    `folder` holds the records: reviews/ beside the document, where none is named.
    Raises FileFaultsError when the record does not hold together.
    """
    found = fingerprint(document, settings)
    home = record_file(Path(document.place.file or document.id))
    file = (folder or home.parent) / home.name
    if not file.is_file():
        return Checked("never", found)
    record = read_record(file)
    if record.example and not document.example:
        return Checked("never", found, record)
    check, base, state = _best(record, found)
    names = names_of(file.parent, record.document, check.when)
    changed = changes(base.fingerprint.sentences, found.sentences)
    if state == "layout declared" and any(map(_has_new_fact, changed)):
        state = "facts changed"
    return Checked(state, found, record, check, changed, names)


def _has_new_fact(change: Change) -> bool:
    """Tell whether a sentence states facts: no declaration makes these checked."""
    return any(line.facts for line in (change.old, change.new) if line)


def _best(record: Record, found: Fingerprint) -> tuple[Check, Seen, State]:
    """Return the newest check that fits best, and what it saw."""
    newest = record.checks[::-1]
    seen = [(check, one) for check in newest for one in check.versions[::-1]]
    same = [pair for pair in seen if found.facts == pair[1].facts]
    for check, one in same:
        if one is check.seen:
            return check, one, "checked"
    for check, _ in same:
        return check, check.seen, "layout declared"
    for check, one in seen:
        if found.words == one.words or _tells_changes(one.fingerprint, found):
            return check, one, "facts changed"
    return (*seen[0], "words changed")


def _tells_changes(seen: Fingerprint, found: Fingerprint) -> bool:
    """Tell whether the words are those that people saw, but for facts told as changed.

    “The meeting is now at …” takes the place of “The meeting is at …”. Both are our
    own wording: such a sentence is a newer fact. What an author writes never is.
    """
    told = {
        fact for line in found.sentences if _says_change(line) for fact in line.facts
    }
    kept = [line.same for line in found.sentences if not _says_change(line)]
    before = [line for line in seen.sentences if not _says_change(line)]
    left = iter(kept)
    waiting = next(left, None)
    for line in before:
        if line.same == waiting:
            waiting = next(left, None)
        elif line.role != "fact" or not told.intersection(line.facts):
            return False
    return bool(told) and waiting is None


def _says_change(line: Line) -> bool:
    return line.role == "change"
