"""Builds the data of a file from the events that YAML reports, within our limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
)

from easyread.loading import yaml_faults
from easyread.loading.scalars import fold, read_quoted, typed
from easyread.loading.source import CONTROL, MOST_FAULTS, Data, Path, Spot, Spots, Style
from easyread.text.written import Written
from easyread.yaml_data import DEEPEST, LONGEST_KEY, LONGEST_TEXT, MOST_EVENTS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from yaml._yaml import Mark as CMark
    from yaml.error import Mark
    from yaml.events import Event

    from easyread.loading.outline import Outline
    from easyread.model import Place

_STYLES: Final[dict[str, Style]] = {
    "'": "single",
    '"': "double",
    "|": "literal",
    ">": "folded",
}


class _Collection:
    """A list or mapping that is still being read.

    Of a mapping, `name` is the key that was read last, at the spot `head`: its value
    comes next.
    """

    __slots__ = ("data", "end", "head", "name", "path", "spots")

    def __init__(
        self, data: list[Data] | dict[Written, Data], path: Path, spots: Spots
    ) -> None:
        self.data = data
        self.path = path
        self.spots = spots
        self.end = spots.end
        self.head = spots.head
        self.name: Written | None = None


class Tree:
    """The data of one file, as it grows. `root` is what there is so far.

    No object is ever built from a tag and nothing is ever repeated from an anchor,
    so the data cannot be larger than the file. `spots` tell where each value stands.
    """

    def __init__(self, outline: Outline) -> None:
        """Start with an empty file."""
        self.root: Data = Written("")
        self.spots: dict[Path, Spots] = {}
        self._text = outline.text
        self._outline = outline
        self._stack: list[_Collection] = []
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
            elif not self._take(event) or len(self._text.faults) >= MOST_FAULTS:
                return

    def _take(self, event: Event) -> bool:
        """Take in one event; tell whether to go on."""
        if isinstance(event, NodeEvent):
            self._refuse_signs(event)
        if isinstance(event, ScalarEvent):
            self._scalar(event)
        elif isinstance(event, AliasEvent):
            self._add(Written("", self._place(event)), event)
        elif isinstance(event, CollectionStartEvent):
            return self._open(event)
        elif isinstance(event, CollectionEndEvent):
            self._close(event)
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
            yaml_faults.too_deep(self._text, *_spot(event.start_mark))
            return False
        data: list[Data] | dict[Written, Data] = (
            {} if isinstance(event, MappingStartEvent) else []
        )
        start = _spot(event.start_mark)
        path, head = self._add(data, event) or (("?",), start)
        style: Style = "flow" if event.flow_style else "block"
        self._stack.append(_Collection(data, path, Spots(start, start, style, head)))
        return True

    def _close(self, event: CollectionEndEvent) -> None:
        """End a list or mapping: a block ends where the last value in it does."""
        level = self._stack.pop()
        is_flow = level.spots.style == "flow"
        end = _spot(event.end_mark) if is_flow else level.end
        self._mark(level.path, level.spots._replace(end=end))

    def _mark(self, path: Path, spots: Spots) -> None:
        """Remember where the value at a path stands."""
        self.spots[path] = spots
        if self._stack:
            self._stack[-1].end = spots.end

    def _add(self, value: Data, event: Event) -> tuple[Path, Spot] | None:
        """Put a value where it belongs: under the last name, or at the end.

        Return its path, and where the name before it begins; None for a name.
        """
        start = _spot(event.start_mark)
        if not self._stack:
            self.root = value
            return (), start
        level = self._stack[-1]
        if isinstance(level.data, list):
            level.data.append(value)
            return (*level.path, len(level.data) - 1), start
        if level.name is not None:
            name, level.name = level.name, None
            level.data.setdefault(name, value)
            return (*level.path, str(name)), level.head
        level.head = start
        if isinstance(value, Written):
            level.name = self._name(value, level.data, event)
        else:
            message = "A name must be plain words. It cannot be a list or a mapping."
            self._fault(event, message, "Write the plain name.")
            level.name = Written("?", self._place(event))
        return None

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

    def _scalar(self, event: ScalarEvent) -> None:
        """Add a text with its place, and its value where YAML has a plain one."""
        start, end = _spot(event.start_mark), _spot(event.end_mark)
        plain = self._outline.texts.get(start)
        style: Style = "plain"
        if plain is not None:
            text = plain if start in self._outline.sentences else typed(plain)
            end = self._outline.ends.get(start, end)
        elif event.style in _STYLES:
            style = _STYLES[event.style]
            text = read_quoted(self._text, event.value, start, end, event.style)
            if style in {"literal", "folded"}:
                end = self._outline.end_of_block(start)
        else:
            text = typed(fold([(*start, event.value)], self._place(event)))
        location = self._add(self._checked(text, event), event)
        if location:
            path, head = location
            self._mark(path, Spots(start, end, style, head))

    def _checked(self, text: Written, event: ScalarEvent) -> Written:
        """Refuse a text that is too long, or holds what no one can see."""
        hidden = CONTROL.search(event.value)
        if hidden:
            code = f"U+{ord(hidden.group()):04X}"
            message = f"There is a character here that no one can see ({code})."
            self._fault(event, message, "Delete it.")
            return Written("", self._place(event))
        if len(text) > LONGEST_TEXT:
            message = f"This text is too long: {len(text):,} letters."
            self._fault(event, message, f"We read {LONGEST_TEXT:,}. Make it shorter.")
        return text

    def _place(self, event: Event) -> Place:
        return self._text.place(*_spot(event.start_mark))

    def _fault(self, event: Event, message: str, advice: str) -> None:
        self._text.fault(_spot(event.start_mark), message, advice)


def _spot(mark: Mark | CMark | None) -> Spot:
    return (mark.line, mark.column) if mark else (0, 0)
