"""When something is, and where."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import ClassVar

from easyread.kinds.parts.author_text import People, picture_problems
from easyread.kinds.parts.declare import fact, infos_of
from easyread.kinds.parts.fields import Address, Clock, Day, OneLine, PlaceName
from easyread.kinds.parts.groups import NOWHERE, WithTellBy
from easyread.kinds.parts.problems import Problem
from easyread.kinds.parts.times import goes_past_midnight, settle_event
from easyread.kinds.parts.values import Given, Value
from easyread.kinds.parts.writer import Writer
from easyread.model import Fact, Place, Sentence, Wish


def is_before(first: Value | None, second: Value | None) -> bool:
    """Tell whether one day or time is before another. Unknown ones never are."""
    if not (isinstance(first, Given) and isinstance(second, Given)):
        return False
    return bool(first.iso) and first.iso < second.iso


def _is_midnight(time: Value | None) -> bool:
    return isinstance(time, Given) and time.iso == "00:00"


def _next_day(says: str, time: Value | None) -> str:
    return says if _is_midnight(time) else f"{says}, the next day"


class Times(WithTellBy):
    """The day of a meeting, when it starts and when it finishes."""

    short: ClassVar[tuple[str, ...]] = ("date", "start", "finish")

    date: Day = fact(
        "the day, like Wednesday 4 March 2026",
        name="day",
        asks="which day it is",
        needed=True,
        says="day-is",
        front=True,
        role="event",
        changes="date",
    )
    start: Clock = fact(
        "when it starts, like 11:00",
        asks="when it starts",
        needed=True,
        says="starts-at",
        front=True,
        changes="start",
    )
    finish: Clock = fact(  # people plan their way home by it
        "when it finishes, like 2pm",
        asks="when it finishes",
        needed=True,
        says="finishes-at",
        changes="finish",
    )

    def settled(self) -> Mapping[str, object]:
        """Return the times that are in the morning or evening because of one another."""
        arrive = getattr(self, "arrive", None)
        times = settle_event(arrive, self.start, self.finish)
        named = dict(zip(("arrive", "start", "finish"), times, strict=True))
        return {
            key: time for key, time in named.items() if key in type(self).model_fields
        }

    def problems(self) -> Iterator[Problem]:
        """Yield a finish that is not after the start."""
        start, finish = self.start, self.finish
        if not (isinstance(start, Given) and isinstance(finish, Given)):
            return
        if finish.iso and finish.iso <= start.iso and not self.is_overnight:
            yield Problem(
                ("finish",),
                "This finishes before it starts.",
                f"It starts at {start}. It finishes at {finish}. Put one of them right.",
                written=finish,
            )

    @property
    def is_overnight(self) -> bool:
        """Whether it goes on past midnight: from 7 in the evening until 1 at night."""
        return goes_past_midnight(self.start, self.finish)

    def write(self, name: str, writer: Writer, key: str = "") -> tuple[Sentence, ...]:
        """Say one fact; a finish after midnight is said to be on the next day."""
        said = key or infos_of(type(self))[name].says
        if name == "finish" and self.is_overnight and not _is_midnight(self.finish):
            next_day = f"{said}-next-day"
            key = next_day if writer.wording.has(next_day) else key
        return super().write(name, writer, key)

    def key_facts(
        self, path: str = "", parent: Place = NOWHERE, *, needed: bool = True
    ) -> Iterator[Fact]:
        """Yield the facts, and of a finish after midnight that it is on the next day."""
        for known in super().key_facts(path, parent, needed=needed):
            late = known.key == f"{path}finish" and self.is_overnight
            value = _next_day(known.value, self.finish) if late else known.value
            yield replace(known, value=value)


class Where(WithTellBy):
    """A place, with its address and a photo of it."""

    short: ClassVar[tuple[str, ...]] = ("name",)

    name: PlaceName = fact(
        "the name of the place",
        name="place",
        asks="where it is",
        needed=True,
        says="place-is",
        front=True,
        changes="place",
    )
    address: Address = fact(
        "the address, one line for each part", says="address-is", under="travel"
    )
    picture: OneLine = fact("a photo of the place: a file beside this one")
    alt: OneLine = fact("what the photo shows")
    people: People = fact(
        "none if the photo shows nobody, agreed if everyone in it agreed", ""
    )

    def problems(self) -> Iterator[Problem]:
        """Yield what is wrong with the photo."""
        yield from picture_problems(self.picture, self.alt)

    def write(self, name: str, writer: Writer, key: str = "") -> tuple[Sentence, ...]:
        """Say one fact, the place beside the author's photo of it."""
        sentences = super().write(name, writer, key)
        if name != "name" or not (self.picture and isinstance(self.name, Given)):
            return sentences
        wish = Wish(
            why="author",
            picture=str(self.picture),
            alt=str(self.alt),
            people=self.people,
            place=self.picture.place,
        )
        return tuple(replace(sentence, wish=wish) for sentence in sentences)
