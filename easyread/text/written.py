"""Text that knows where its author wrote it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING, Self

from easyread.model import Anchor, Place, place_at

if TYPE_CHECKING:
    from collections.abc import Iterable

_offset = attrgetter("offset")


class Written(str):
    """A string from an author's file, with the place of every character.

    `value` is what YAML makes of a plain scalar: True, False, None or a whole
    number; for everything else it is the text itself. The text stays as it was
    written, so `10:30`, `no` and `0123` lose nothing.
    """

    __slots__ = ("anchors", "place", "value")

    place: Place
    anchors: tuple[Anchor, ...]
    value: str | int | bool | None

    def __new__(
        cls,
        text: str,
        place: Place = Place(),  # noqa: B008  frozen
        anchors: Iterable[Anchor] = (),
    ) -> Self:
        """Make a text that starts at `place`; `anchors` tell where it jumps."""
        self = super().__new__(cls, text)
        self.place = place
        self.anchors = tuple(anchors)
        self.value = str(text)
        return self

    def at(self, offset: int) -> Place:
        """Return where character `offset` stands in the author's file."""
        return place_at(self.place, self.anchors, offset)

    def cut(self, start: int, end: int | None = None) -> Written:
        """Return the part from `start` to `end`, which keeps its own places."""
        stop = len(self) if end is None else min(end, len(self))
        after = bisect_right(self.anchors, start, key=_offset)
        before = bisect_left(self.anchors, stop, key=_offset)
        inner = [
            Anchor(anchor.offset - start, anchor.line, anchor.column)
            for anchor in self.anchors[after:before]
        ]
        first = self.at(start)
        head = Anchor(0, first.line, first.column)
        return Written(self[start:stop], first, (head, *inner))

    def trim(self) -> Written:
        """Return the text without white space at its ends."""
        start = len(self) - len(self.lstrip())
        return self.cut(start, max(start, len(self.rstrip())))


def gather(text: Written, pieces: Iterable[tuple[int, str]]) -> Written:
    """Put pieces of a text together; each still points at where it came from.

    A piece is an offset in `text` and the characters that stand for what is there.
    The offsets must rise.
    """
    anchors: list[Anchor] = []
    parts: list[str] = []
    length = 0
    next_jump = 0
    for start, part in pieces:
        place = text.at(start)
        if not (anchors and _goes_on(anchors[-1], length, place)):
            anchors.append(Anchor(length, place.line, place.column))
        while next_jump < len(text.anchors) and text.anchors[next_jump].offset <= start:
            next_jump += 1
        while next_jump < len(text.anchors):
            jump = text.anchors[next_jump]
            if jump.offset >= start + len(part):
                break
            anchors.append(Anchor(length + jump.offset - start, jump.line, jump.column))
            next_jump += 1
        parts.append(part)
        length += len(part)
    first = anchors[0] if anchors else None
    begin = Place(text.place.file, first.line, first.column) if first else text.at(0)
    return Written("".join(parts), begin, anchors)


def _goes_on(anchor: Anchor, offset: int, place: Place) -> bool:
    """Tell whether an anchor says already that `offset` stands at `place`."""
    column = anchor.column + offset - anchor.offset
    return (anchor.line, column) == (place.line, place.column)
