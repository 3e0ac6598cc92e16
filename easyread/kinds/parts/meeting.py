"""When something is, and where."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Annotated, Any, ClassVar

from easyread.kinds.parts.author_text import People, picture_problems
from easyread.kinds.parts.declare import fact, infos_of
from easyread.kinds.parts.fields import Address, Clock, Day, OneLine, PlaceName, listed
from easyread.kinds.parts.groups import NOWHERE, FactGroup, WithTellBy
from easyread.kinds.parts.problems import Problem, refuse
from easyread.kinds.parts.times import (
    TIMES,
    goes_past_midnight,
    settle_event,
    split_range,
)
from easyread.kinds.parts.values import Given, Value
from easyread.kinds.parts.writer import Block, Writer
from easyread.model import Fact, Place, Sentence, Wish
from easyread.text.written import Written


def is_before(first: Value | None, second: Value | None) -> bool:
    """Tell whether one day or time is before another. Unknown ones never are."""
    if not (isinstance(first, Given) and isinstance(second, Given)):
        return False
    return bool(first.iso) and first.iso < second.iso


def _is_midnight(time: Value | None) -> bool:
    return isinstance(time, Given) and time.iso == "00:00"


def next_day_words(says: str, time: Value | None) -> str:
    """Return a time of the next night with the words that it is on the next day."""
    return says if _is_midnight(time) else f"{says}, the next day"


def with_range(data: dict[Written, object]) -> dict[Written, object]:
    """Return data whose start may be “10am to 4pm” with the finish of its own."""
    start = data.get(Written("start"))
    both = split_range(start) if isinstance(start, Written) else None
    if both is None or data.get(Written("finish")):
        return data
    begin, end = both
    rest = {key: one for key, one in data.items() if key not in {"start", "finish"}}
    return rest | {
        Written("start", begin.place): begin,
        Written("finish", end.place): end,
    }


def event_day(description: str) -> Any:
    """Return the field of the day of an event, which everything else follows from."""
    return fact(
        description,
        name="day",
        asks="which day it is",
        needed=True,
        says="day-is",
        front=True,
        role="event",
        changes="date",
    )


class Times(WithTellBy):
    """The day of a meeting, when it starts and when it finishes."""

    short: ClassVar[tuple[str, ...]] = ("date", "start", "finish")
    if_next_day: ClassVar[str] = ""  # what to write where it goes on for a night

    date: Day = event_day("the day, like Wednesday 4 March 2026")
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

    @classmethod
    def _from_text(cls, value: object) -> object:
        """Take “start: 10am to 4pm” for the start and the finish."""
        data = super()._from_text(value)
        return with_range(data) if isinstance(data, dict) else data

    def settled(self) -> Mapping[str, object]:
        """Return the times that are in the morning or evening because of one another."""
        return self.settled_times()

    def settled_times(self) -> dict[str, Value | None]:
        """Return when people arrive, if this says it, the start and the finish, settled."""
        arrive = getattr(self, "arrive", None)
        times = settle_event(arrive, self.start, self.finish)
        named = dict(zip(TIMES, times, strict=True))
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
                f"It starts at {start}. It finishes at {finish}. Put one of them right."
                f"{self.if_next_day}",
                written=finish,
            )

    @property
    def span(self) -> tuple[tuple[str, Given], ...]:
        """What says when an event is that is again and again, by what it is called."""
        return ()

    @property
    def beside_days(self) -> tuple[str, ...]:
        """The keys of the file that say more than the days, each once."""
        return tuple(key for key in TIMES if self.place_of(key) != NOWHERE)

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
            value = next_day_words(known.value, self.finish) if late else known.value
            yield replace(known, value=value)


class Venue(FactGroup):
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
        return self.with_photo(sentences) if name == "name" else sentences

    def with_photo(self, sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
        """Return sentences that name the place, beside the author's photo of it."""
        if not (self.picture and isinstance(self.name, Given)):
            return sentences
        wish = Wish(
            why="author",
            picture=str(self.picture),
            alt=str(self.alt),
            people=self.people,
            place=self.picture.place,
        )
        return tuple(replace(sentence, wish=wish) for sentence in sentences)

    def key_facts(
        self, path: str = "", parent: Place = NOWHERE, *, needed: bool = True
    ) -> Iterator[Fact]:
        """Yield the facts; of one place of several with its number."""
        number = path.rpartition("[")[2].partition("]")[0] if "[" in path else ""
        for known in super().key_facts(path, parent, needed=needed):
            name = f"{known.name} {int(number) + 1}" if number else known.name
            yield replace(known, name=name, question="" if number else known.question)


class Where(Venue, WithTellBy):
    """The place of an event, or each of several."""

    places: Annotated[tuple[Venue, ...], listed] = fact(
        "2 places or more, one by one", (), rare=True
    )

    @classmethod
    def _from_text(cls, value: object) -> object:
        """Take a list for places. One of words alone may as well be an address."""
        if not isinstance(value, list):
            return super()._from_text(value)
        if value and all(isinstance(one, str) for one in value):
            advice = (
                "For one place write “name:” and “address:” under “where:”."
                " For more places write “- name:” before each."
            )
            refuse("Where", [Problem((), "Is this one place or more?", advice)])
        first = value[0] if value else {}
        key = next(iter(first), "") if isinstance(first, dict) else first
        place = key.place if isinstance(key, Written) else NOWHERE
        return {Written("places", place): value}

    def problems(self) -> Iterator[Problem]:
        """Yield what is wrong with the photo, and a place beside a list of places."""
        yield from super().problems()
        if self.places and self.name:
            yield Problem(
                ("places",),
                "This has a place and a list of places.",
                "Keep one of them.",
            )

    def key_facts(
        self, path: str = "", parent: Place = NOWHERE, *, needed: bool = True
    ) -> Iterator[Fact]:
        """Yield the facts. No place is missing beside a list of places."""
        for known in super().key_facts(path, parent, needed=needed):
            if not (self.places and known.key == f"{path}name"):
                yield known

    def front(self, writer: Writer) -> Iterator[tuple[Sentence, ...]]:
        """Yield the place, or how many there are, and each of them."""
        if not self.places:
            yield from super().front(writer)
            return
        place = next((one.name.place for one in self.places if one.name), None)
        number = str(len(self.places))
        yield writer.say("places-are", place, number=number)
        for at, one in enumerate(self.places, 1):
            if isinstance(one.name, Given):
                said = writer.say(
                    "place-n-is", one.name.place, number=str(at), place=one.name.inside
                )
                yield one.with_photo(said)
            else:
                yield one.write("name", writer)

    def field_blocks(
        self, name: str, writer: Writer, under: str = ""
    ) -> Iterator[Block]:
        """Yield the blocks of one field: the address of each place by its number."""
        if name != "places":
            yield from super().field_blocks(name, writer, under)
            return
        part = infos_of(Venue)["address"].under
        for at, one in enumerate(self.places, 1):
            if isinstance(one.address, Given):
                yield Block(
                    writer.say(
                        "address-n-is",
                        one.address.place,
                        number=str(at),
                        address=one.address,
                    ),
                    part,
                )
            else:
                yield Block(one.write("address", writer), part)
