"""The body of a text: headings, sentences and lists, in the shape that YAML gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from easyread.loading.source import Spots
from easyread.text.written import Written

if TYPE_CHECKING:
    from easyread.loading.source import Data, Path, SourceText, Spot

MOST_LINES: Final = 20_000
MOST_TOGETHER: Final = 2_000  # of these without an empty line


class Sections:
    """The sections of a text, in order. Each is said first, and then listed.

    `data` is what a YAML file would have under `sections:`, and `spots` tell where
    each part of it stands; `first` sections are there already.
    """

    def __init__(self, first: int = 0) -> None:
        """Begin without any."""
        self.data: list[Data] = []
        self.spots: dict[Path, Spots] = {}
        self._first = first
        self._say: list[Data] = []
        self._list: list[Data] = []

    def begin(self, heading: Written | None = None, end: Spot = (0, 0)) -> None:
        """Begin a section, under a heading that goes to before `end`, or without."""
        self._say, self._list = [], []
        section: dict[Written, Data] = {}
        place = heading.place if heading else None
        if heading:
            section[Written("heading", heading.place)] = heading
            start = (heading.place.line - 1, heading.place.column - 1)
            spots = Spots(start, end, "heading", (start[0], 0))
            self.spots["sections", self._first + len(self.data), "heading"] = spots
        for name, values in (("say", self._say), ("list", self._list)):
            section[Written(name, place) if place else Written(name)] = values
        self.data.append(section)

    def add(self, words: Data, start: Spot, end: Spot, *, is_item: bool) -> None:
        """Add a sentence, or an item of a list, that stands from `start` to `end`."""
        if not self.data or (self._list and not is_item):
            self.begin()
        values = self._list if is_item else self._say
        name = "list" if is_item else "say"
        number = self._first + len(self.data) - 1
        path: Path = ("sections", number, name, len(values))
        self.spots[path] = Spots(start, end, "body", (start[0], 0))
        values.append(words)


def spot_of(text: Written) -> Spot:
    """Return where a text begins."""
    return text.place.line - 1, text.place.column - 1


def end_of(text: Written) -> Spot:
    """Return where a text ends: after its last letter."""
    last = text.at(max(len(text) - 1, 0))
    return last.line - 1, last.column - 1 + bool(text)


def may_read_lines(text: SourceText) -> bool:
    """Tell whether a text is short enough; keep a fault if not."""
    together = 0
    for row, line in enumerate(text.lines):
        together = together + 1 if line.strip(" ") else 0
        if together > MOST_TOGETHER:
            message = f"There is no empty line in more than {MOST_TOGETHER:,} lines."
            text.fault((row, 0), message, "Put empty lines between the parts.")
            return False
    if len(text.lines) <= MOST_LINES:
        return True
    message = f"This text is too long: {len(text.lines):,} lines."
    text.fault((MOST_LINES, 0), message, f"We read {MOST_LINES:,}. Make it shorter.")
    return False
