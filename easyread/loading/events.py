"""Builds the data of a file from the events that YAML reports, within our limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from easyread.loading.limits import MOST_FAULTS
from easyread.loading.manuscript import CONTROL
from easyread.loading.misread import too_deep
from easyread.loading.scalars import written
from easyread.loading.values import fold, typed
from easyread.text.written import Written
from easyread.yaml_data import DEEPEST, LONGEST_KEY, LONGEST_TEXT, MOST_EVENTS

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping

    from yaml._yaml import Mark as CMark
    from yaml.error import Mark
    from yaml.events import CollectionStartEvent, Event

    from easyread.loading.manuscript import Manuscript
    from easyread.model import Place

Data: TypeAlias = "Written | list[Data] | dict[Written, Data]"


class Tree:
    """The data of one file, as it grows. `root` is what there is so far.

    No object is ever built from a tag and nothing is ever repeated from an anchor,
    so the data cannot be larger than the file.
    """

    def __init__(
        self,
        sheet: Manuscript,
        texts: Mapping[tuple[int, int], Written],
        sentences: Container[tuple[int, int]] = (),
    ) -> None:
        """Start with an empty file; `texts` were taken out of it by place.

        Those that are `sentences` are words and nothing else.
        """
        self.root: Data = Written("")
        self._sheet = sheet
        self._texts = texts
        self._sentences = sentences
        self._stack: list[list[Data] | dict[Written, Data]] = []
        self._names: list[Written | None] = []
        self._documents = 0

    def grow(self, events: Iterable[Event]) -> None:
        """Take in the events until the end, or until a limit is passed."""
        for count, event in enumerate(events):
            if count > MOST_EVENTS:
                self._fault(event, "This file holds too many things.", "Make it short.")
                return
            if isinstance(event, DocumentStartEvent):
                self._documents += 1
                if self._documents > 1:
                    advice = "Put the second one in a file of its own."
                    self._fault(event, "A second document begins here.", advice)
                    return
            elif not self._take(event) or len(self._sheet.faults) >= MOST_FAULTS:
                return

    def _take(self, event: Event) -> bool:
        """Take in one event; tell whether to go on."""
        if isinstance(event, NodeEvent):
            self._refuse_signs(event)
        if isinstance(event, ScalarEvent):
            self._add(self._scalar(event), event)
        elif isinstance(event, AliasEvent):
            self._add(Written("", self._place(event)), event)
        elif isinstance(event, (MappingStartEvent, SequenceStartEvent)):
            return self._open(event)
        elif isinstance(event, (MappingEndEvent, SequenceEndEvent)):
            self._stack.pop()
            self._names.pop()
        return True

    def _refuse_signs(self, event: NodeEvent) -> None:
        """Refuse anchors, aliases and tags."""
        if isinstance(event, AliasEvent):
            what = "an alias (*)"
        elif event.anchor is not None:
            what = "an anchor (&)"
        elif getattr(event, "tag", None) is not None:
            what = "a tag (!)"
        else:
            return
        advice = "Write the words again, or put them in quotation marks."
        self._fault(event, f"This is {what}. We do not read those.", advice)

    def _open(self, event: CollectionStartEvent) -> bool:
        """Begin a list or mapping."""
        if len(self._stack) >= DEEPEST:
            too_deep(self._sheet, *_spot(event.start_mark))
            return False
        made: list[Data] | dict[Written, Data] = (
            {} if isinstance(event, MappingStartEvent) else []
        )
        self._add(made, event)
        self._stack.append(made)
        self._names.append(None)
        return True

    def _add(self, value: Data, event: Event) -> None:
        """Put a value where it belongs: under the last name, or at the end."""
        if not self._stack:
            self.root = value
            return
        within = self._stack[-1]
        if isinstance(within, list):
            within.append(value)
            return
        name = self._names[-1]
        if name is not None:
            within.setdefault(name, value)
            self._names[-1] = None
        elif isinstance(value, Written):
            self._names[-1] = self._name(value, within, event)
        else:
            message = "A name must be plain words. It cannot be a list or a mapping."
            self._fault(event, message, "Write the plain name.")
            self._names[-1] = Written("?", self._place(event))

    def _name(
        self, name: Written, within: dict[Written, Data], event: Event
    ) -> Written:
        """Check a name: not too long, not a merge, not here already."""
        if len(name) > LONGEST_KEY:
            message = f"This name is too long: {len(name)} letters."
            self._fault(event, message, f"Use at most {LONGEST_KEY}.")
        if name == "<<":
            self._fault(event, "We do not read merges (<<).", "Write it in full.")
        if name in within:
            first = next(key for key in within if key == name)
            message = (
                f"“{first}” stands here twice. It is in line {first.place.line} too."
            )
            self._fault(event, message, "Keep one of them.")
        return name

    def _scalar(self, event: ScalarEvent) -> Written:
        """Return a text with its place, and its value where YAML has a plain one."""
        at = _spot(event.start_mark)
        text = self._texts.get(at)
        if text is None and event.style in {"'", '"', "|", ">"}:
            end = _spot(event.end_mark)
            text = written(self._sheet, event.value, at, end, event.style)
        elif text is None:
            text = fold([(*at, event.value)], self._place(event))
            text = typed(text)
        else:
            text = text if at in self._sentences else typed(text)
        hidden = CONTROL.search(event.value)
        if hidden:
            code = f"U+{ord(hidden.group()):04X}"
            message = f"There is a character here that no one can see ({code})."
            self._fault(event, message, "Delete it.")
            text = Written("", self._place(event))
        if len(text) > LONGEST_TEXT:
            message = f"This text is too long: {len(text):,} letters."
            self._fault(event, message, f"We read {LONGEST_TEXT:,}. Make it shorter.")
        return text

    def _place(self, event: Event) -> Place:
        return self._sheet.place(*_spot(event.start_mark))

    def _fault(self, event: Event, message: str, advice: str) -> None:
        self._sheet.fault(_spot(event.start_mark), message, advice)


def _spot(mark: Mark | CMark | None) -> tuple[int, int]:
    return (mark.line, mark.column) if mark else (0, 0)


def first_place(data: Data) -> Place | None:
    """Return the place of the first word in `data`, where it has one."""
    while isinstance(data, (list, dict)) and data:
        data = next(iter(data))
    return data.place if isinstance(data, Written) else None
