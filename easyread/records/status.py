"""Whether people have checked what a document says now, and what changed since."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from easyread.records.fingerprint import Fingerprint, Line, fingerprint
from easyread.records.names import names_of
from easyread.records.record import read_record, record_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from easyread.model import Document
    from easyread.records.fingerprint import Line
    from easyread.records.record import Check, Record, Seen
    from easyread.settings import Settings

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


def status(
    document: Document, folder: Path | None = None, settings: Settings | None = None
) -> ReviewStatus:
    """Return whether people have checked what a document says now.

    `folder` holds the records: reviews/ beside the document, where none is named.
    Raises FileFaultsError when the record does not hold together.
    """
    found = fingerprint(document, settings)
    home = record_file(Path(document.place.file or document.id))
    file = (folder or home.parent) / home.name
    if not file.is_file():
        return ReviewStatus("never", found)
    record = read_record(file)
    if record.example and not document.example:
        return ReviewStatus("never", found, record)
    check, base, state = _best(record, found)
    names = names_of(file.parent, record.document, check.when)
    changed = changes(base.fingerprint.sentences, found.sentences)
    if state == "layout declared" and any(map(_has_new_fact, changed)):
        state = "facts changed"
    return ReviewStatus(state, found, record, check, changed, names)


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
    found: list[Change] = []
    for tag, start, end, first, last in matcher.get_opcodes():
        if tag == "equal":
            pairs = zip(old[start:end], new[first:last], strict=True)
            found += [
                Change("other fact", one, other) for one, other in pairs if one != other
            ]
        else:
            found += _replaced(old[start:end], new[first:last])
    return tuple(found)


def _keys(lines: Sequence[Line]) -> list[str]:
    return [repr(line.same) for line in lines]


def _replaced(old: Sequence[Line], new: Sequence[Line]) -> Iterator[Change]:
    """Pair each old sentence with the new one that is most like it."""
    free = list(new)
    partners: dict[int, Line] = {}
    for number, line in enumerate(old):
        near = max(free, key=lambda one, line=line: _like(line, one), default=None)  # type: ignore[misc]
        if near is not None and _like(line, near) >= _ALIKE:
            partners[number] = near
            free.remove(near)
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


_ALIKE = 0.6


def _like(one: Line, other: Line) -> float:
    if one.words == other.words:
        return 1.0
    return SequenceMatcher(None, one.words.split(), other.words.split()).ratio()


def _how(old: Line, new: Line) -> How:
    if old.words == new.words:
        return "other picture" if old.role == new.role else "said differently"
    return "said differently"
