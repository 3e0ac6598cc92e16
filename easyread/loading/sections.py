"""The body of a text: headings, sentences and lists, in the shape that YAML gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from easyread.loading.source import Spots
from easyread.model import Place
from easyread.text.labels import FIRST, read_label
from easyread.text.written import Written

if TYPE_CHECKING:
    from easyread.loading.source import Data, Path, SourceText, Spot
    from easyread.text.labels import Label

MOST_LINES: Final = 20_000
MOST_TOGETHER: Final = 2_000  # of these without an empty line


LISTS: Final = ("say", "list", "steps")  # in the order in which a section has them
NO_NUMBER: Final = "none"  # of words that go on with the step above them


class Sections:
    """The sections of a text, in order: sentences, then things to list, then steps.

    `data` is what a YAML file would have under `sections:`, and `spots` tell where
    each part of it stands; `first` sections are there already.
    """

    def __init__(self, file: str, first: int = 0) -> None:
        """Begin without any."""
        self.data: list[Data] = []
        self.spots: dict[Path, Spots] = {}
        self._file = file
        self._first = first
        self._lists: dict[str, list[Data]] = {}
        self._step: Label | None = None

    def begin(self, heading: Written, end: Spot) -> None:
        """Begin a section, under a heading that goes to before `end`."""
        start = spot_of(heading)
        number = self._first + len(self.data)
        spots = Spots(start, end, "heading", (start[0], 0))
        self.spots["sections", number, "heading"] = spots
        self._begin(heading.place, {Written("heading", heading.place): heading})

    def _begin(self, place: Place, section: dict[Written, Data]) -> None:
        self._lists = {name: [] for name in LISTS}
        self._step = None
        for name, values in self._lists.items():
            section[Written(name, place)] = values
        self.data.append(section)

    def add(self, name: str, words: Data, start: Spot, end: Spot) -> None:
        """Add words that stand from `start` to `end` to the list called `name`."""
        later = LISTS[LISTS.index(name) + 1 :]
        if not self.data or any(self._lists[other] for other in later):
            self._begin(Place(self._file, start[0] + 1, start[1] + 1), {})
        values = self._lists[name]
        number = self._first + len(self.data) - 1
        path: Path = ("sections", number, name, len(values))
        self.spots[path] = Spots(start, end, "body", (start[0], 0))
        values.append(words)

    def add_step(
        self, label: Label | None, words: Data, start: Spot, end: Spot
    ) -> None:
        """Add a step, or words that go on with the step before them, without a label.

        Its label is written beside it where it is not the next one anyway.
        """
        if not self._lists.get("steps"):
            self._step = None
        expected = self._step.next if self._step else FIRST
        number = str(label) if label else NO_NUMBER
        if label != expected:
            place = Place(self._file, start[0] + 1, start[1] + 1)
            fields = (
                words if isinstance(words, dict) else {Written("say", place): words}
            )
            words = {**fields, Written("number", place): Written(number, place)}
        self.add("steps", words, start, end)
        # as it will be read: “v.” may be a letter, or a Roman number
        self._step = read_label(number, self._step) if label else self._step


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
