"""What is different from the invite that people had before."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final, NamedTuple

from pydantic import Field
from pydantic_core import PydanticCustomError

from easyread.errors import do_you_mean
from easyread.kinds.parts.facts import Facts
from easyread.kinds.parts.fields import (
    Line,
    read_clock_fact,
    read_day_fact,
    read_link_fact,
    read_name_fact,
    read_phone_fact,
)
from easyread.kinds.parts.sentences import Sentences
from easyread.kinds.parts.teller import Teller
from easyread.kinds.parts.told import Given, Told
from easyread.kinds.parts.wrong import Wrong
from easyread.model import Sentence


class Change(NamedTuple):
    """How a fact that may change is read and said."""

    read: Callable[[object], Told | None]
    key: str
    name: str


CHANGES: Final[Mapping[str, Change]] = {
    "date": Change(read_day_fact, "day", "day"),
    "arrive": Change(read_clock_fact, "arrive", "time"),
    "start": Change(read_clock_fact, "start", "time"),
    "finish": Change(read_clock_fact, "finish", "time"),
    "place": Change(read_name_fact, "place", "place"),
    "link": Change(read_link_fact, "link", "link"),
    "phone": Change(read_phone_fact, "phone", "phone"),
}


class Changed(Facts):
    """A fact that has changed: what it was, and what it is now."""

    fact: Line = Field(
        None, description="date, arrive, start, finish, place, link or phone"
    )
    was: Line = Field(None, description="what the last invite said")
    now: Line = Field(None, description="what is true now")
    why: Sentences = Field(None, description="why it has changed")

    @property
    def name(self) -> str:
        """The fact that has changed, or nothing where none is named."""
        return self.fact.casefold() if self.fact else ""

    def wrongs(self) -> Iterator[Wrong]:
        """Yield a fact that we do not know, and days and times that are none."""
        if self.name not in CHANGES:
            if self.fact or self.was or self.now or self.why:
                yield self._unknown()
            return
        for key, text in (("was", self.was), ("now", self.now)):
            try:
                CHANGES[self.name].read(text or "")
            except PydanticCustomError as error:
                said = error.context or {}
                yield Wrong((key,), said["message"], said["advice"], written=text)

    def _unknown(self) -> Wrong:
        keys = ("fact",) if self.fact else ()
        advice = do_you_mean(self.name, CHANGES, f"You can use {', '.join(CHANGES)}.")
        return Wrong(keys, "Here we need the fact that has changed.", advice)

    def new(self, invited: Told | None) -> Told | None:
        """Return what is true now: as it is said here, or in the rest of the invite."""
        change = CHANGES.get(self.name)
        return (change.read(self.now or "") if change else None) or invited

    def differs(self, invited: Told | None) -> Iterator[Wrong]:
        """Yield what cannot be: a change to the same, or to what is nowhere else."""
        new, old = self.new(invited), self._old()
        if isinstance(new, Given) and isinstance(old, Given) and _same(new, old):
            yield Wrong(
                ("was",),
                f"This has not changed: it was “{old}”, and it is “{new}”.",
                "Write what it was before, or take this change out.",
                written=self.was,
            )
        if not (isinstance(new, Given) and isinstance(invited, Given)):
            return
        if not _same(new, invited):
            yield Wrong(
                ("now",),
                f"This says “{new}”. The invite says “{invited}”.",
                "Put one of them right.",
                written=self.now,
            )

    def say_new(self, teller: Teller, invited: Told | None) -> tuple[Sentence, ...]:
        """Say what is true now."""
        change = CHANGES.get(self.name)
        if change is None:
            return ()
        new = {change.name: self.new(invited)}
        return teller.fact(f"{change.key}-now", change.key, **new)

    def say_old(self, teller: Teller, invited: Told | None) -> tuple[Sentence, ...]:
        """Say what is not true any more, without a picture of it."""
        change, old = CHANGES.get(self.name), self._old()
        if change is None or not isinstance(old, Given):
            return ()
        said: Given | str = old
        if change.name == "time" and _figures(old) != _figures(self.new(invited)):
            said = _figures(old)  # but 10:00 in the morning, where it is now at night
        return teller.say(f"{change.key}-before", old.place, **{change.name: said})

    def _old(self) -> Told | None:
        change = CHANGES.get(self.name)
        return change.read(self.was or "") if change else None


def _same(one: Given, other: Given) -> bool:
    return (one.iso or one.says.casefold()) == (other.iso or other.says.casefold())


def _figures(clock: Told | None) -> str:
    """Return a time without its part of the day: "It is not at 10:00 any more"."""
    return clock.says.partition(" ")[0] if isinstance(clock, Given) else ""
