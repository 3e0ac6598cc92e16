"""What has changed since people were last told. Readers get it before all else.

A kind whose facts can change is a `KindWithChanges`, and its facts say which of them:

    date: Day = fact("the day", …, name="day", changes="date")

Then its files can have `changed:`, with the fact `date`, and its wording has “day-now”
and “day-before”.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Annotated, ClassVar, Final, NamedTuple, TypeGuard

from pydantic import field_validator
from pydantic_core import PydanticCustomError

from easyread.errors import NotUnderstoodError, do_you_mean, quoted
from easyread.kinds.parts.author_text import Sentences
from easyread.kinds.parts.declare import FactInfo, fact, infos_of
from easyread.kinds.parts.fields import OneLine, listed, read_as
from easyread.kinds.parts.groups import FactGroup
from easyread.kinds.parts.kind import Kind
from easyread.kinds.parts.problems import Problem, refuse
from easyread.kinds.parts.times import ask_for_half, settle_like
from easyread.kinds.parts.values import Given, NotDecided, UnsureTime, Value
from easyread.kinds.parts.writer import Writer
from easyread.languages import current_language
from easyread.model import FactKind, Sentence
from easyread.text.written import Written

# Facts that are not said again once their change is. A number or a web address is: it
# also stands where people use it.
_SAID_ONCE: Final[frozenset[FactKind]] = frozenset({"day", "time", "place"})


_POSTPONED: Final = re.compile(
    r"(?:it is )?(?:postponed|put (?:off|back)|delayed)[.!]?", re.IGNORECASE
)


class Changeable(NamedTuple):
    """A fact that can change: the model and the field that declare it.

    `group` is the field of the kind that holds the model, "" where the kind declares
    the fact itself, and None where several hold it: a phone number to reply is not the
    one for questions.
    """

    model: type[FactGroup]
    field: str
    group: str | None

    @property
    def info(self) -> FactInfo:
        """What its field declares."""
        return infos_of(self.model)[self.field]

    def read(self, text: Written | None) -> Value | None:
        """Read a text as this fact is read. Raises PydanticCustomError."""
        value: Value | None = read_as(self.model, self.field, text) if text else None
        return value


@cache
def changeable(kind: type[Kind]) -> Mapping[str, Changeable]:
    """Return the facts of a kind that can change, by their names in `changed:`."""
    groups: dict[str, type[FactGroup]] = {"": kind}
    for name in sorted(kind.model_fields, key=lambda name: name in Kind.model_fields):
        inner = kind.model_fields[name].annotation
        if isinstance(inner, type) and issubclass(inner, FactGroup):
            groups[name] = inner
    facts: dict[str, Changeable] = {}
    for group, model in groups.items():
        for field, info in infos_of(model).items():
            if info.changes:
                only = None if info.changes in facts else group
                facts[info.changes] = Changeable(model, field, only)
    return facts


class Changed(FactGroup):
    """A fact that has changed: what it was, and what it is now."""

    fact_: OneLine = fact("the fact that has changed, like date, start or place")
    was: OneLine = fact("what it was before")
    now: OneLine = fact("what it is now")
    why: Sentences = fact("why it has changed")

    @property
    def name(self) -> str:
        """The name of the fact in small letters, as it is looked up."""
        return (self.fact_ or "").casefold()

    def unreadable(self, facts: Mapping[str, Changeable]) -> Iterator[Problem]:
        """Yield an unknown name of a fact, and values that the fact cannot have."""
        changeable_fact = facts.get(self.name)
        if changeable_fact is None:
            if self.given:
                keys = ("fact",) if self.fact_ else ()
                all_names = f"You can use {', '.join(facts)}."
                advice = do_you_mean(self.fact_ or "", facts, all_names)
                yield Problem(keys, "Here we need the fact that has changed.", advice)
            return
        if self.now and _POSTPONED.fullmatch(self.now):
            advice = (
                f"Write “not decided yet” here, and under “{changeable_fact.field}:”."
                " Write under “tell by:” on which day you will tell people."
            )
            message = f"We cannot read {quoted(self.now)} here."
            yield Problem(("now",), message, advice, written=self.now)
            return
        kind = changeable_fact.info.kind
        if self.now and kind == "day" and len(_each_day(self.now)) > 1:
            yield Problem(
                ("now",),
                "Here we can read 1 day.",
                "Leave “now:” out. The new days stand under “when:”.",
                written=self.now,
            )
            return
        old = _each_day(self.was) if self.was and kind == "day" else (self.was,)
        for key, text in (*(("was", one) for one in old), ("now", self.now)):
            try:
                changeable_fact.read(text)
            except PydanticCustomError as error:
                fault = error.context or {}
                yield Problem((key,), fault["message"], fault["advice"], written=text)


def _each_day(text: Written) -> tuple[Written, ...]:
    """Return the days of a line that has several; else the line itself."""
    try:
        several = current_language().read_several_days(text)
    except NotUnderstoodError:
        return (text,)
    if several is None or several.how != "all":
        return (text,)
    return tuple(Written(day, text.place) for day in several.days)


class FactChange(NamedTuple):
    """One change with its values read. `here` is the fact in the rest of the file.

    `more` are the days that it was on beside the first.
    """

    fact: Changeable
    was: Value | None
    now: Value | None
    here: Value | None
    more: tuple[Value, ...] = ()

    @property
    def new(self) -> Value | None:
        """What is true now: as it is said here, or in the rest of the file."""
        return self.now or self.here

    def problems(self, changed: Changed) -> Iterator[Problem]:
        """Yield a change to the same value, or to another than the file has."""
        for key, value in (("was", self.was), ("now", self.now)):
            if isinstance(value, UnsureTime):
                yield ask_for_half((key,), value)
        if _is_same(self.new, self.was):
            yield Problem(
                ("was",),
                f"This has not changed: it was “{self.was}”, and it is “{self.new}”.",
                "Write what it was before, or take this change out.",
                written=changed.was,
            )
        if isinstance(self.now, NotDecided) and isinstance(self.here, Given):
            yield Problem(
                ("now",),
                f"This is not decided yet. The rest of the file says “{self.here}”.",
                "Write “not decided yet” there too.",
                written=changed.now,
            )
        both = isinstance(self.now, Given) and isinstance(self.here, Given)
        if both and not _is_same(self.now, self.here):
            yield Problem(
                ("now",),
                f"This says “{self.now}”. The rest of the file says “{self.here}”.",
                "Put one of them right.",
                written=changed.now,
            )

    def say_before(self, writer: Writer) -> Iterator[tuple[Sentence, ...]]:
        """Yield the sentences on what is not true any more.

        "It is not at 10:00 any more", but "at 10:00 in the morning" where it is now at
        10:00 at night, or where nothing before it says what is now.
        """
        info = self.fact.info
        alone = self.new is None and writer.wording.has(f"{info.name}-gone")
        key = f"{info.name}-{'gone' if alone else 'before'}"
        for was in filter(_is_given, (self.was, *self.more)):
            figures = was.says.partition(" ")[0]
            same = str(self.new).startswith(f"{figures} ")
            short = info.kind == "time" and not alone and not same
            yield writer.given(key, replace(was, says=figures) if short else was)


def _is_given(value: Value | None) -> TypeGuard[Given]:
    return isinstance(value, Given)


def _is_same(value: Value | None, other: Value | None) -> bool:
    if not (isinstance(value, Given) and isinstance(other, Given)):
        return False
    return (value.iso or value.says.casefold()) == (other.iso or other.says.casefold())


class KindWithChanges(Kind):
    """A kind whose facts can change after people have been told."""

    first: ClassVar[tuple[str, ...]] = ("changed",)

    changed: Annotated[tuple[Changed, ...], listed] = fact(
        "what is different from the last time; it is said first", ()
    )

    @field_validator("changed")
    @classmethod
    def _can_be_read(cls, changes: tuple[Changed, ...]) -> tuple[Changed, ...]:
        problems = [
            problem._replace(keys=(number, *problem.keys))
            for number, changed in enumerate(changes)
            for problem in changed.unreadable(changeable(cls))
        ]
        refuse(cls.__name__, problems)
        return changes

    def _change(self, changed: Changed) -> FactChange | None:
        """Return a change with its values read. An empty one is none."""
        known = changeable(type(self)).get(changed.name)
        if known is None:
            return None
        group = self._group_of(known)
        here = getattr(group, known.field) if group else None
        now = settle_like(known.read(changed.now), here)
        several = known.info.kind == "day" and changed.was
        first, *others = _each_day(several) if several else (changed.was,)
        was = settle_like(known.read(first), now or here)
        more = [value for value in map(known.read, others) if value]
        return FactChange(known, was, now, here, tuple(more))

    def _group_of(self, known: Changeable) -> FactGroup | None:
        group = getattr(self, known.group) if known.group else self
        return None if known.group is None else group

    def problems(self) -> Iterator[Problem]:
        """Yield changes that do not fit the rest of the file."""
        yield from super().problems()
        for number, changed in enumerate(self.changed):
            change = self._change(changed)
            for problem in change.problems(changed) if change else ():
                yield problem._replace(keys=("changed", number, *problem.keys))

    def front(self, writer: Writer) -> Iterator[tuple[Sentence, ...]]:
        """Yield first what has changed: for each change what is new, then the old."""
        for change in filter(None, map(self._change, self.changed)):
            if isinstance(change.new, NotDecided):
                yield from self._say_open(change, change.new, writer)
            else:
                yield self._say_new(change, writer)
                yield from change.say_before(writer)
        yield from super().front(writer)

    def _say_new(self, change: FactChange, writer: Writer) -> tuple[Sentence, ...]:
        known, key = change.fact, f"{change.fact.info.name}-now"
        near = self.within(writer, known.group) if known.group else writer
        group = self._group_of(known)
        if group and isinstance(change.here, Given):
            return group.write(known.field, near, key)
        return near.value(replace(known.info, says=key), change.new)

    def _say_open(
        self, change: FactChange, new: NotDecided, writer: Writer
    ) -> Iterator[tuple[Sentence, ...]]:
        """Yield that a fact does not hold any more, and when people hear the new one."""
        known, info = change.fact, change.fact.info
        near = self.within(writer, known.group) if known.group else writer
        off, what = f"{info.name}-off", f"what-new-{info.name}"
        for was in filter(_is_given, (change.was, *change.more)):
            if writer.wording.has(off):
                yield writer.given(off, was)
        new_name = what if writer.wording.has(what) else info.undecided
        yield near.not_decided(new_name, new.place, named=True)
        if not writer.wording.has(off):
            yield from change.say_before(writer)

    @property
    def said_first(self) -> frozenset[str]:
        """The names of the facts that have changed and are said only there."""
        changes = filter(None, map(self._change, self.changed))
        infos = [change.fact.info for change in changes]
        return frozenset(info.name for info in infos if info.kind in _SAID_ONCE)
