"""Whether people have checked what a document says now, and what changed since."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from easyread.records.fingerprint import Fingerprint, Line, fingerprint
from easyread.records.names import names_of
from easyread.records.record import read_record, record_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from easyread.model import Document
    from easyread.records.fingerprint import Line
    from easyread.records.record import Check, Record, Snapshot
    from easyread.settings import Settings

_ALIKE = 0.6  # from so much likeness on, two sentences are one that was changed

State = Literal["checked", "words changed", "facts changed", "layout declared", "never"]
How = Literal["added", "taken out", "said differently", "other picture", "other fact"]


@dataclass(frozen=True, slots=True)
class ReviewStatus:
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


def status(document: Document, settings: Settings | None = None) -> ReviewStatus:
    """Return whether people have checked what a document says now.

    Its record is in reviews/ beside its file. Without a record, the state is "never".
    Raises FileFaultsError for a record that somebody changed by hand.
    """
    current = fingerprint(document, settings)
    file = record_file(Path(document.place.file or document.id))
    if not file.is_file():
        return ReviewStatus("never", current)
    record = read_record(file)
    if record.example and not document.example:
        return ReviewStatus("never", current, record)
    check, base, state = _best(record, current)
    names = names_of(file.parent, record.document, check.when)
    changed = changes(base.fingerprint.sentences, current.sentences)
    if state == "layout declared" and any(map(_has_new_fact, changed)):
        state = "facts changed"
    return ReviewStatus(state, current, record, check, changed, names)


def _has_new_fact(change: Change) -> bool:
    """Tell whether a sentence states facts: no declaration makes these checked."""
    return any(line.facts for line in (change.old, change.new) if line)


def _best(record: Record, current: Fingerprint) -> tuple[Check, Snapshot, State]:
    """Return the newest check that fits best, the snapshot that fits, and the state."""
    newest = record.checks[::-1]
    snapshots = [
        (check, snapshot) for check in newest for snapshot in check.versions[::-1]
    ]
    identical = [pair for pair in snapshots if current.facts == pair[1].facts]
    for check, snapshot in identical:
        if snapshot is check.seen:
            return check, snapshot, "checked"
    for check, _ in identical:
        return check, check.seen, "layout declared"
    for check, snapshot in snapshots:
        if current.words == snapshot.words or _states_its_changes(
            snapshot.fingerprint, current
        ):
            return check, snapshot, "facts changed"
    return (*snapshots[0], "words changed")


def _states_its_changes(checked: Fingerprint, current: Fingerprint) -> bool:
    """Tell whether the words are those that people saw, but for facts told as changed.

    “The meeting is now at …” takes the place of “The meeting is at …”. Both are our
    own wording: such a sentence is a newer fact. What an author writes never is.
    """
    changed_facts = {
        fact
        for line in current.sentences
        if line.role == "change"
        for fact in line.facts
    }
    now = [line.masked_content for line in current.sentences if line.role != "change"]
    before = [line for line in checked.sentences if line.role != "change"]
    rest = iter(now)
    expected = next(rest, None)
    for line in before:
        if line.masked_content == expected:
            expected = next(rest, None)
        elif line.role != "fact" or not changed_facts.intersection(line.facts):
            return False
    return bool(changed_facts) and expected is None


@dataclass(frozen=True, slots=True)
class Change:
    """One sentence that is not as it was. `old` or `new` is None where there is none."""

    how: How
    old: Line | None
    new: Line | None


def changes(old: Sequence[Line], new: Sequence[Line]) -> tuple[Change, ...]:
    """Return every sentence that is not the same, in reading order."""
    before, after = _keys(old), _keys(new)
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    changed: list[Change] = []
    for tag, start, end, first, last in matcher.get_opcodes():
        if tag == "equal":
            pairs = zip(old[start:end], new[first:last], strict=True)
            changed += [
                Change("other fact", line, line_now)
                for line, line_now in pairs
                if line != line_now
            ]
        else:
            changed += _replaced(old[start:end], new[first:last])
    return tuple(changed)


def _keys(lines: Sequence[Line]) -> list[str]:
    return [repr(line.masked_content) for line in lines]


def _replaced(old: Sequence[Line], new: Sequence[Line]) -> Iterator[Change]:
    """Pair each old sentence with the new one that is most like it."""
    unmatched = list(new)
    partners: dict[int, Line] = {}
    for number, line in enumerate(old):
        nearest = max(unmatched, key=partial(_like, line), default=None)
        if nearest is not None and _like(line, nearest) >= _ALIKE:
            partners[number] = nearest
            unmatched.remove(nearest)
    for number, line in enumerate(old):
        if number not in partners:
            yield Change("taken out", line, None)
    matched = {id(line): number for number, line in partners.items()}
    for line in new:
        if id(line) not in matched:
            yield Change("added", None, line)
            continue
        before = old[matched[id(line)]]
        yield Change(_how(before, line), before, line)


def _like(line: Line, other: Line) -> float:
    if line.words == other.words:
        return 1.0
    return SequenceMatcher(None, line.words.split(), other.words.split()).ratio()


def _how(old: Line, new: Line) -> How:
    if old.words == new.words:
        return "other picture" if old.role == new.role else "said differently"
    return "said differently"
