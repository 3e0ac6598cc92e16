"""Headings, sentences and lists of a text, in the shape that a YAML file gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.text.written import Written

if TYPE_CHECKING:
    from easyread.loading.events import Data


class Parts:
    """The parts of a text, in order. Each is said first, and then listed."""

    def __init__(self) -> None:
        """Begin without any."""
        self.made: list[Data] = []
        self._said: list[Data] = []
        self._listed: list[Data] = []

    def begin(self, heading: Written | None = None) -> None:
        """Begin a part, under a heading or without one."""
        self._said, self._listed = [], []
        part: dict[Written, Data] = {}
        place = heading.place if heading else None
        if heading:
            part[Written("heading", heading.place)] = heading
        for name, held in (("say", self._said), ("list", self._listed)):
            part[Written(name, place) if place else Written(name)] = held
        self.made.append(part)

    def add(self, words: Data, *, is_item: bool) -> None:
        """Add a sentence, or an item of a list."""
        if not self.made or (self._listed and not is_item):
            self.begin()
        (self._listed if is_item else self._said).append(words)
