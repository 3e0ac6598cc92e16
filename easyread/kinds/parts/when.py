"""When an event is: on one day or several, in parts, every week, or on a day to choose.

    date: Wednesday 4 March 2026                  one day
    date: 4 and 5 March 2026                      several; also “to”, or a list
    days / parts / choose: a list of days         each with times of its own, if it has any
    every: Tuesday, with from: and until:         again and again

A list under `when:` is one of days. A day without a date is the next part of the day
before it. Times beside the list hold for each day that has none of its own.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Annotated, ClassVar, Final

from easyread.kinds.parts.declare import fact, infos_of
from easyread.kinds.parts.fields import Clock, Day, DayOrDays, Repeat, listed
from easyread.kinds.parts.groups import NOWHERE, fact_of
from easyread.kinds.parts.meeting import (
    Times,
    event_day,
    is_before,
    next_day_words,
)
from easyread.kinds.parts.problems import Problem, refuse
from easyread.kinds.parts.sessions import (
    Session,
    iso_of,
    problems_of,
    settle_sessions,
)
from easyread.kinds.parts.several_days import (
    all_in_one,
    place_of,
    weekday_names,
    with_days_apart,
)
from easyread.kinds.parts.times import TIMES, goes_past_midnight
from easyread.kinds.parts.values import Given, Value
from easyread.kinds.parts.writer import Block, Writer
from easyread.model import Fact, Place, Sentence
from easyread.text.written import Written

Sessions = Annotated[tuple[Session, ...], listed]
_LISTS: Final = ("days", "parts", "choose")
# What is said of a day by its name: “Day 2 starts at …”, “Each day finishes at …”.
_OF_A_DAY: Final = {
    "arrive": "n-arrive-at",
    "start": "n-starts-at",
    "finish": "n-finishes-at",
    "where": "n-place-is",
}


class When(Times):
    """The days and the times of the event that people are invited to."""

    first: ClassVar[tuple[str, ...]] = ("date", "arrive")
    if_next_day: ClassVar[str] = (
        " If it goes on until the next morning, write 2 days under “when:”:"
        " “- date:” with “start:”, and “- date:” with “finish:”."
    )

    date: DayOrDays = event_day(
        "the day, like Wednesday 4 March 2026; of 2 days write both"
    )
    arrive: Clock = fact(
        "when people can arrive, like 10:30",
        asks="when to arrive",
        says="arrive-at",
        changes="arrive",
    )
    days: Sessions = fact("days one by one, each with its times", (), rare=True)
    parts: Sessions = fact("parts of one day, each with its times", (), rare=True)
    choose: Sessions = fact("days: people reply with one of them", (), rare=True)
    every: Repeat = fact(
        "how often it is, like Tuesday",
        asks="how often it is",
        says="every-is",
        front=True,
        rare=True,
    )
    from_: Day = fact(
        "the first day",
        name="first day",
        asks="which day is the first",
        says="first-day-is",
        front=True,
        rare=True,
    )
    until: Day = fact(
        "the last day",
        name="last day",
        asks="which day is the last",
        says="last-day-is",
        front=True,
        role="event",
        rare=True,
    )

    # ---- What authors write

    @classmethod
    def _from_text(cls, value: object) -> object:
        """Take a list for days, and a line with several days for each of them."""
        if isinstance(value, list):
            return {Written("days", place_of(value)): value}
        if isinstance(value, Written):
            refuse(cls.__name__, list(all_in_one(value, ())))
        data = super()._from_text(value)
        return with_days_apart(data) if isinstance(data, dict) else data

    # ---- What can be read from it

    @property
    def sessions(self) -> tuple[Session, ...]:
        """The days, parts or choices, if there is a list of them."""
        return self.days or self.parts or self.choose

    @property
    def first_day(self) -> Value | None:
        """The first day, as far as the file says it."""
        days = [one.date for one in self.sessions] or [self.from_ or self.date]
        return days[0]

    @property
    def has_places(self) -> bool:
        """Whether a day has a place of its own."""
        return any(one.where for one in self.sessions)

    @property
    def has_all_places(self) -> bool:
        """Whether each day has a place of its own."""
        return bool(self.sessions) and all(one.where for one in self.sessions)

    @property
    def span(self) -> tuple[tuple[str, Given], ...]:
        """How often it is, and its first and last day, as far as the file says them."""
        infos = infos_of(type(self))
        values = {
            infos[name].name: getattr(self, name)
            for name in ("every", "from_", "until")
        }
        return tuple(
            (name, value) for name, value in values.items() if isinstance(value, Given)
        )

    @property
    def beside_days(self) -> tuple[str, ...]:
        """The keys that say more than the days, also below a day of the list."""
        own = (key for one in self.sessions for key in one.beside_day)
        return tuple(dict.fromkeys([*super().beside_days, *own]))

    def with_place(self, place: Given) -> "When":
        """Return the same, with this place for each day that has none of its own."""
        lists = {
            name: tuple(
                one if one.where else one.model_copy(update={"where": place})
                for one in getattr(self, name)
            )
            for name in _LISTS
        }
        return self.model_copy(update=lists)

    @property
    def _is_one_day(self) -> bool:
        return not (self.sessions or self.every or self.from_ or self.until)

    @property
    def _is_each_day(self) -> bool:
        """Whether the times are those of each of several days."""
        if self.sessions:
            return self._label == "day"
        return bool(self.from_ or self.until) and not self.every

    @property
    def _day_of_parts(self) -> Value | None:
        """The day of all parts, where they are on one day."""
        days = {one.date.iso for one in self.sessions if isinstance(one.date, Given)}
        return self.sessions[0].date if len(days) == 1 and not self.choose else None

    @property
    def _label(self) -> str:
        """What each of the list is called: day, part or choice."""
        if self.choose:
            return "choice"
        days = [one.date.iso for one in self.sessions if isinstance(one.date, Given)]
        return "day" if len(set(days)) == len(days) and not self.parts else "part"

    def settled(self) -> Mapping[str, object]:
        """Return the times, and those of each day, settled by one another."""
        times = self.settled_times()
        lists: dict[str, tuple[Session, ...]] = {}
        for name in _LISTS:
            sessions = getattr(self, name)
            times, lists[name] = settle_sessions(name, sessions, times, self.date)
        return {**times, **lists}

    def problems(self) -> Iterator[Problem]:
        """Yield what is wrong with the days and times."""
        yield from super().problems()
        if is_before(self.start, self.arrive):
            yield Problem(
                ("arrive",),
                "People arrive after the start.",
                f"It starts at {self.start}. They arrive at {self.arrive}. "
                "Put one of them right.",
            )
        yield from self._two_ways()
        yield from self._weekdays()
        common = {key: getattr(self, key) for key in TIMES}
        for name in _LISTS:
            yield from problems_of(name, getattr(self, name), common)

    def _two_ways(self) -> Iterator[Problem]:
        """Yield a second way to say when it is."""
        dates = isinstance(self.date, Given) and not self.parts
        again = (self.every, self.from_, self.until)
        told = {
            "date": dates,
            "days": bool(self.days),
            "parts": bool(self.parts),
            "choose": bool(self.choose),
            "every": any(isinstance(one, Given) for one in again),
        }
        ways = [name for name, is_told in told.items() if is_told]
        if len(ways) > 1:
            yield Problem(
                (ways[1],),
                f"This says when it is under “{ways[0]}” and under “{ways[1]}”.",
                "Keep one of them.",
            )
        if self.from_ and is_before(self.until, self.from_):
            yield Problem(
                ("until",),
                "The last day is before the first.",
                "Put one of them right.",
            )

    def _weekdays(self) -> Iterator[Problem]:
        """Yield a first or last day that is another day of the week than the file says."""
        if not isinstance(self.every, Given):
            return
        said = self.every.says.casefold()
        for name, day in (("from", self.from_), ("until", self.until)):
            if isinstance(day, Given) and said in weekday_names() and day.iso:
                weekday = day.says.partition(" ")[0]
                if weekday.casefold() != said:
                    yield Problem(
                        (name,),
                        f"{day} is not a {self.every}.",
                        "Put one of them right.",
                    )

    def key_facts(
        self, path: str = "", parent: Place = NOWHERE, *, needed: bool = True
    ) -> Iterator[Fact]:
        """Yield the facts. What each day says itself is not missing beside it."""
        for known in super().key_facts(path, parent, needed=needed):
            key = known.key.removeprefix(path)
            if self.parts and key.endswith("].date"):
                continue  # it is that of all parts
            if known.state != "missing" or not self._is_said(key):
                name = known.name
                if self.choose and key.endswith("].date"):
                    name = name.replace("day", "choice")
                yield replace(self._with_next_day(known, key), name=name)
        infos = infos_of(type(self))
        every = bool(self.every)
        for name, other in (
            ("from_", every or self.until),
            ("until", self.from_ and not every),
        ):
            if other and not getattr(self, name):
                key = f"{path}{name.rstrip('_')}"
                yield fact_of(infos[name], None, key, self.place_of("every", parent))

    def _is_said(self, key: str) -> bool:
        if key == "date":
            return not (self._is_one_day or self.parts)
        if not self.sessions or key not in {"start", "finish"}:
            return False
        starts = [one.start or self.start for one in self.sessions]
        finishes = [one.finish or self.finish for one in self.sessions]
        if key == "start":  # what did not finish on the day before goes on
            return all(
                start or not before
                for start, before in zip(starts, [True, *finishes], strict=False)
            )
        return all(
            finish or not after
            for finish, after in zip(finishes, [*starts[1:], True], strict=True)
        )

    def _with_next_day(self, known: Fact, key: str) -> Fact:
        """Return the finish of one day with the words that it is on the next day."""
        if not (key.endswith("].finish") and known.state == "given"):
            return known
        one = self.sessions[int(key.partition("[")[2].partition("]")[0])]
        late = goes_past_midnight(one.start or self.start, one.finish)
        return (
            replace(known, value=next_day_words(known.value, one.finish))
            if late
            else known
        )

    # ---- What readers get

    def front(self, writer: Writer) -> Iterator[tuple[Sentence, ...]]:
        """Yield each day, and when it starts."""
        if self._is_one_day:
            yield from super().front(writer)
            return
        for name in ("every", "from_", "until"):
            yield self.write(name, writer)
        if self.sessions:
            yield from self._say_days(writer)
        if self._is_each_day and isinstance(self.start, Given):
            yield self._each(writer, "n-starts-at", self.start)
        else:
            yield self.write("start", writer)

    def _say_days(self, writer: Writer) -> Iterator[tuple[Sentence, ...]]:
        """Yield how many there are, and each day with its own start and place."""
        label, number = self._label, str(len(self.sessions))
        whole = self._day_of_parts if label == "part" else None
        place = next((one.date.place for one in self.sessions if one.date), None)
        if label == "choice":
            days = {iso_of(one.date) for one in self.sessions}
            yield writer.say("choose-time" if len(days) == 1 else "choose-day", place)
        elif isinstance(whole, Given):
            yield writer.given("day-is", whole)
        if label != "choice":
            yield writer.say(f"{label}s-are", place, number=number)
        for at, one in enumerate(self.sessions, 1):
            which = self._name(writer, at).at_start
            if isinstance(one.date, Given) and whole is None:
                yield writer.say(
                    f"{label}-n-is", one.date.place, number=str(at), day=one.date
                )
            elif whole is None:
                yield one.write("date", writer)
            for key in ("start", "where"):
                yield self._say_own(one, key, which, writer)

    def field_blocks(
        self, name: str, writer: Writer, under: str = ""
    ) -> Iterator[Block]:
        """Yield the blocks of one field; those of the lists day by day."""
        value = getattr(self, name)
        if name in _LISTS:
            for at, one in enumerate(value, 1):
                yield Block(tuple(self._say_times(one, at, writer)), under)
            for at, one in enumerate(value, 1):
                heading = self._name(writer, at).at_start.says
                yield Block(one.write("what", writer), heading=heading)
        elif (
            name in {"arrive", "finish"}
            and self._is_each_day
            and isinstance(value, Given)
        ):
            key = self._finish_key(_OF_A_DAY[name], self.start, value)
            yield Block(self._each(writer, key, value), under)
        else:
            yield from super().field_blocks(name, writer, under)

    def _say_times(self, one: Session, at: int, writer: Writer) -> Iterator[Sentence]:
        name = self._name(writer, at)
        yield from self._say_own(one, "arrive", name, writer)
        yield from self._say_own(one, "finish", name.at_start, writer)

    def _say_own(
        self, one: Session, key: str, which: Given, writer: Writer
    ) -> tuple[Sentence, ...]:
        """Return what is said of a time or a place that a day has of its own."""
        value = getattr(one, key)
        if not isinstance(value, Given):
            return writer.value(infos_of(Session)[key], value)
        said = self._finish_key(_OF_A_DAY[key], one.start or self.start, value)
        named = {"place": value.inside} if key == "where" else {"time": value}
        said = writer.place_key(said, value) if key == "where" else said
        return writer.say(said, value.place, which=which, **named)

    def _finish_key(self, key: str, start: Value | None, finish: Value) -> str:
        late = key == "n-finishes-at" and goes_past_midnight(start, finish)
        return f"{key}-next-day" if late and iso_of(finish) > "00:00" else key

    def _each(self, writer: Writer, key: str, time: Given) -> tuple[Sentence, ...]:
        which = Given(writer.wording.phrase("each-day"), time.place)
        which = which if key == "n-arrive-at" else which.at_start
        return writer.say(key, time.place, which=which, time=time)

    def _name(self, writer: Writer, number: int) -> Given:
        """Return what one of the list is called in the middle of a sentence: day 2."""
        name = writer.wording.phrase(f"{self._label}-n", number=str(number))
        return Given(name, NOWHERE)
