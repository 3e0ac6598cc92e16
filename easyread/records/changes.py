"""What a document says now that it did not say before, sentence by sentence."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from easyread.records.fingerprint import Line

How = Literal["added", "taken out", "said differently", "other picture", "other fact"]


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
