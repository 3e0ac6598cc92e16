"""The days of an event, the parts of a day or the days to choose, one by one."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import ClassVar

from easyread.kinds.parts.author_text import Sentences
from easyread.kinds.parts.declare import fact
from easyread.kinds.parts.fields import Clock, Day, PlaceName
from easyread.kinds.parts.groups import NOWHERE, FactGroup
from easyread.kinds.parts.meeting import is_before, with_range
from easyread.kinds.parts.problems import Problem
from easyread.kinds.parts.times import (
    TIMES,
    ask_for_half,
    goes_past_midnight,
    settle_event,
)
from easyread.kinds.parts.values import Given, UnsureTime, Value
from easyread.model import Fact, Place


class Session(FactGroup):
    """One day of an event, one part of a day, or one day to choose."""

    short: ClassVar[tuple[str, ...]] = ("date",)
    asks_for_half: ClassVar[bool] = False

    date: Day = fact(
        "the day", name="day", asks="which day it is", needed=True, role="event"
    )
    arrive: Clock = fact("when people can arrive", asks="when to arrive")
    start: Clock = fact("when it starts", asks="when it starts")
    finish: Clock = fact("when it finishes", asks="when it finishes")
    where: PlaceName = fact(
        "its place, if it has one of its own", name="place", asks="where"
    )
    what: Sentences = fact("what happens then", undecided="programme")

    @property
    def beside_day(self) -> tuple[str, ...]:
        """The keys of the file that say more than the day."""
        return tuple(key for key in self._places if key != "date")

    @classmethod
    def _from_text(cls, value: object) -> object:
        """Take “start: 10am to 4pm” for the start and the finish."""
        data = super()._from_text(value)
        return with_range(data) if isinstance(data, dict) else data

    def key_facts(
        self, path: str = "", parent: Place = NOWHERE, *, needed: bool = True
    ) -> Iterator[Fact]:
        """Yield the facts under the number that this has in its list."""
        number = int(path.rpartition("[")[2].partition("]")[0]) + 1
        for known in super().key_facts(path, parent, needed=needed):
            yield replace(known, name=f"{known.name} {number}", question="")


def settle_sessions(
    name: str,
    sessions: Sequence[Session],
    common: Mapping[str, Value | None],
    day: Value | None,
) -> tuple[dict[str, Value | None], tuple[Session, ...]]:
    """Return the times of all sessions, and the sessions with those of their own.

    What all days have in common is said once; where one has another time, each says
    its own. A session without a date has that of the one before it, `day` at first.
    """
    settled, times = list[Session](), dict(common)
    for one in sessions:
        day = one.date or day
        own = _settled_times(one, common)
        settled.append(one.model_copy(update={**own, "date": day}))
    for key in TIMES if settled else ():
        times[key], each = _divided(name, settled, key, times[key])
        settled = [
            one.model_copy(update={key: time})
            for one, time in zip(settled, each, strict=True)
        ]
    return times, tuple(settled)


def problems_of(
    name: str, sessions: Sequence[Session], common: Mapping[str, Value | None]
) -> Iterator[Problem]:
    """Yield what is wrong with the sessions under the key `name`."""
    before = ("", "")
    for number, one in enumerate(sessions):
        for problem in _problems_with_times(one, common):
            yield problem._replace(keys=(name, number, *problem.keys))
        now = iso_of(one.date), iso_of(one.start)
        if now[0] and now <= before:
            yield Problem(
                (name, number, "date"),
                "This is not after the day above it.",
                "Write the first day first, and each once.",
            )
        before = max(before, now)


def _problems_with_times(
    one: Session, common: Mapping[str, Value | None]
) -> Iterator[Problem]:
    own = {key: getattr(one, key) for key in TIMES}
    for key, time in own.items():
        if isinstance(time, UnsureTime):
            yield ask_for_half((key,), time)
    arrive, start, finish = (own[key] or common[key] for key in TIMES)
    if is_before(finish, start) and not goes_past_midnight(start, finish):
        yield Problem(
            ("finish",),
            "This finishes before it starts.",
            f"It starts at {start}. It finishes at {finish}. Put one of them right.",
        )
    if own["arrive"] and is_before(start, arrive):
        yield Problem(
            ("arrive",),
            "People arrive after the start.",
            f"It starts at {start}. They arrive at {arrive}. Put one of them right.",
        )


def _settled_times(
    one: Session, common: Mapping[str, Value | None]
) -> dict[str, Value | None]:
    """Return the times that a day has of its own, settled beside those of all days."""
    own: dict[str, Value | None] = {key: getattr(one, key) for key in TIMES}
    arrive, start, finish = (own[key] or common[key] for key in TIMES)
    settled = zip(TIMES, settle_event(arrive, start, finish), strict=True)
    return {key: time for key, time in settled if own[key]}


def _divided(
    name: str, sessions: Sequence[Session], key: str, common: Value | None
) -> tuple[Value | None, Sequence[Value | None]]:
    """Return the time that is the same on all days, and else those of each of them."""
    own: list[Value | None] = [getattr(one, key) for one in sessions]
    if not any(own):
        return common, own
    days = {iso_of(one.date) for one in sessions}
    alike = name == "days" and len(days) == len(sessions) > 1 and all(map(iso_of, own))
    if alike and len(set(map(iso_of, own))) == 1:
        return own[0], [None] * len(own)
    return None, [time or common for time in own]


def iso_of(value: Value | None) -> str:
    """Return what a value is for programs, or nothing where it is not known."""
    return value.iso if isinstance(value, Given) else ""
