"""An invite to a meeting."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Annotated, ClassVar, Final

from pydantic import TypeAdapter
from pydantic_core import PydanticCustomError

from easyread.errors import do_you_mean
from easyread.kinds.parts.author_text import (
    NAMES,
    AuthorSentence,
    Sentences,
    YesOrSentences,
    items_schema,
)
from easyread.kinds.parts.contact import Ways
from easyread.kinds.parts.declare import WHY, FactInfo, fact, group, infos_of
from easyread.kinds.parts.fields import (
    Clock,
    Line,
    Link,
    MoneyOrNo,
    Name,
    Phone,
    Reads,
    is_undecided,
    listed,
    read_as,
    yes_or_no,
)
from easyread.kinds.parts.groups import FactGroup, WithTellBy
from easyread.kinds.parts.kind import Kind
from easyread.kinds.parts.meeting import Times, Where, is_before
from easyread.kinds.parts.problems import Problem
from easyread.kinds.parts.reply import Reply
from easyread.kinds.parts.values import Given, NotDecided, Value
from easyread.kinds.parts.writer import Block, Writer
from easyread.model import Place, Sentence
from easyread.text.written import Written


class When(Times):
    """The day and the times of the meeting that people are invited to."""

    first: ClassVar[tuple[str, ...]] = ("date", "arrive")

    arrive: Clock = fact(
        "when people can arrive, like 10:30", asks="when to arrive", says="arrive-at"
    )

    def problems(self) -> Iterator[Problem]:
        """Yield also an arrival after the start."""
        yield from super().problems()
        if is_before(self.start, self.arrive):
            yield Problem(
                ("arrive",),
                "People arrive after the start of the meeting.",
                f"It starts at {self.start}. They arrive at {self.arrive}. "
                "Put one of them right.",
            )


class Travel(WithTellBy):
    """How to get to the meeting."""

    short: ClassVar[tuple[str, ...]] = ("how", "help")

    how: Sentences = fact("how people can get there", undecided="travel")
    help: Sentences = fact(
        "how you can help people to get there",
        says="travel-help",
        undecided="travel-help",
    )


class Online(WithTellBy):
    """How to join a meeting from home."""

    short: ClassVar[tuple[str, ...]] = ("link", "phone")

    link: Link = fact(
        "the web address of the online meeting",
        asks="the web address of the online meeting",
        needed=True,
        unless="phone",
        says="join-link",
    )
    phone: Phone = fact("the number to join by phone", says="join-phone")
    how: Sentences = fact("what people need to do to join", undecided="online")


class Money(WithTellBy):
    """What people get paid: their costs, and their time."""

    short: ClassVar[tuple[str, ...]] = ("costs", "time")

    costs: YesOrSentences = fact(
        "what you pay for, or no",
        says="costs",
        yes=("costs-yes",),
        no=("costs-no",),
        each="item",
    )
    time: MoneyOrNo = fact(
        "what you pay people for their time, like £20, or no",
        says="time-paid",
        no=("time-no",),
    )
    how: Sentences = fact("how people get the money", undecided="pay")


class Happening(AuthorSentence):
    """One thing that will happen: a sentence or a break, perhaps with its time."""

    at: Clock = fact("the time, like 11:00", says="programme-at", undecided="start")
    break_: Line = fact('instead of "say": yes, or how long, like 20 minutes')

    def problems(self) -> list[Problem]:
        """Return also a break that has a sentence of its own."""
        found = super().problems()
        if self.say and self.break_:
            found.append(
                Problem(
                    ("break",),
                    "This has a sentence and a break.",
                    "Make 2 things of it, each with its own “-”.",
                )
            )
        return found

    def blocks(self, writer: Writer, under: str) -> Iterator[Block]:
        """Yield the time, and then what happens."""
        time = writer.value(infos_of(type(self))["at"], self.at)
        yield Block(time + self._break(writer) + self.sentences(), under)

    def _break(self, writer: Writer) -> tuple[Sentence, ...]:
        match yes_or_no(self.break_), self.break_:
            case (False, _) | (_, None):
                return ()
            case True, Written():
                return writer.say("break", self.break_.place)
            case _:
                return writer.say("break-long", self.break_.place, long=self.break_)


@cache
def _happenings() -> TypeAdapter[tuple[Happening, ...]]:
    return TypeAdapter(Annotated[tuple[Happening, ...], listed])


def _read_programme(value: object) -> tuple[Happening, ...] | NotDecided:
    if is_undecided(value):
        return NotDecided(value.place if isinstance(value, Written) else Place())
    return _happenings().validate_python(value)


Programme = Annotated[
    tuple[Happening, ...] | NotDecided,
    Reads(_read_programme, items_schema("at", "break"), names=NAMES | {"at", "break"}),
]

# What may have changed since the last invite: the fact of a group, by its name here.
_CHANGES: Final[dict[str, tuple[type[FactGroup], str]]] = {
    "date": (When, "date"),
    "arrive": (When, "arrive"),
    "start": (When, "start"),
    "finish": (When, "finish"),
    "place": (Where, "name"),
    "link": (Online, "link"),
    "phone": (Ways, "phone"),
}


class Changed(FactGroup):
    """A fact that has changed: what it was, and what it is now."""

    fact_: Line = fact("date, arrive, start, finish, place, link or phone")
    was: Line = fact("what the last invite said")
    now: Line = fact("what is true now")
    why: Sentences = fact("why it has changed")

    @property
    def about(self) -> tuple[type[FactGroup], str]:
        """The group and the field of the fact; those of no fact where none is named."""
        return _CHANGES.get((self.fact_ or "").casefold(), (FactGroup, ""))

    @property
    def info(self) -> FactInfo:
        """What the fact that has changed declares."""
        model, field = self.about
        return infos_of(model).get(field, FactInfo())

    def problems(self) -> Iterator[Problem]:
        """Yield a fact that we do not know, and days and times that are none."""
        if not self.info.name and self.given:
            keys = ("fact",) if self.fact_ else ()
            known = f"You can use {', '.join(_CHANGES)}."
            advice = do_you_mean(self.fact_ or "", _CHANGES, known)
            yield Problem(keys, "Here we need the fact that has changed.", advice)
        for key, text in (("was", self.was), ("now", self.now)):
            try:
                self.read(text)
            except PydanticCustomError as error:
                said = error.context or {}
                yield Problem((key,), said["message"], said["advice"], written=text)

    def read(self, text: Written | None) -> Value | None:
        """Read a value as the fact that has changed is read."""
        model, field = self.about
        if text is None or not field:
            return None
        value: Value | None = read_as(model, field, text)
        return value

    def new(self, invited: Value | None) -> Value | None:
        """Return what is true now: as it is said here, or in the rest of the invite."""
        return self.read(self.now) or invited

    def differs(self, invited: Value | None) -> Iterator[Problem]:
        """Yield what cannot be: a change to the same, or to what is nowhere else."""
        new, old = self.new(invited), self.read(self.was)
        if _same(new, old):
            yield Problem(
                ("was",),
                f"This has not changed: it was “{old}”, and it is “{new}”.",
                "Write what it was before, or take this change out.",
                written=self.was,
            )
        given = isinstance(new, Given) and isinstance(invited, Given)
        if given and not _same(new, invited):
            yield Problem(
                ("now",),
                f"This says “{new}”. The invite says “{invited}”.",
                "Put one of them right.",
                written=self.now,
            )

    def say_new(self, writer: Writer, invited: Value | None) -> tuple[Sentence, ...]:
        """Say what is true now."""
        info = replace(self.info, says=f"{self.info.name}-now")
        return writer.value(info, self.new(invited))

    def say_old(self, writer: Writer, invited: Value | None) -> tuple[Sentence, ...]:
        """Say what is not true any more, without a picture of it.

        "It is not at 10:00 any more", but "at 10:00 in the morning" where it is now at
        10:00 at night.
        """
        old, new = self.read(self.was), self.new(invited)
        if not isinstance(old, Given):
            return ()
        figures = old.says.partition(" ")[0]
        if self.info.kind == "time" and not str(new).startswith(f"{figures} "):
            old = replace(old, says=figures)
        return writer.given(f"{self.info.name}-before", old)


def _same(one: Value | None, other: Value | None) -> bool:
    if not (isinstance(one, Given) and isinstance(other, Given)):
        return False
    return (one.iso or one.says.casefold()) == (other.iso or other.says.casefold())


class Invite(Kind):
    """What people need to know to decide whether they come, and to get there.

    After "Listen Include Respect": why, who runs it, what it is about, how to get
    there or join, day and time, which costs are paid, and support.
    """

    needs_source: ClassVar[str] = "Listen Include Respect: what an invite must say"
    first: ClassVar[tuple[str, ...]] = ("changed",)

    from_: Name = fact(
        "who is asking: your group or organisation",
        asks="who is asking",
        needed=True,
        says="from",
        under="about",
    )
    what: Sentences = fact(
        "what the meeting is about",
        asks="what the meeting is about",
        needed=True,
        undecided="about",
        under="about",
    )
    why: Sentences = fact(
        "why it matters that people come",
        asks="why it matters",
        looked_for=WHY,
        under="about",
    )
    when: When = group(When, "the day and the times", needed=True)
    where: Where = group(Where, "the place", needed=True, unless="online")
    getting_there: Travel = group(
        Travel,
        "how to get there, and help with that",
        asks="how to get there or join",
        looked_for="bus|train|taxi|car|park|parking|lift|travel|get there|walk|zoom|"
        "teams|link|online|join|phone in",
        under="travel",
    )
    online: Online = group(Online, "how to join from home", says="join-online")
    money: Money = group(
        Money,
        "what you pay to people",
        asks="who pays for what",
        looked_for=r"pay|pays|paid|free|cost|costs|money|expenses|voucher|£\d+",
    )
    what_will_happen: Programme = fact(
        "each thing in order, with the breaks",
        (),
        undecided="programme",
        under="programme",
    )
    food: YesOrSentences = fact(
        "food and drink there, or no", yes=("food-yes",), no=("food-no",), each="item"
    )
    quiet_room: YesOrSentences = fact(
        "true, no, or your own sentences",
        yes=("quiet-yes", "quiet-rest"),
        no=("quiet-no", "quiet-out"),
        undecided="quiet",
        under="quiet",
    )
    who_will_be_there: Sentences = fact(
        "roles and groups", each="item", undecided="people", under="people"
    )
    support: YesOrSentences = fact(
        "support that people can have there: your own list, or yes",
        asks="that people can have support",
        looked_for="support|supporter|carer|bring someone|bring a friend|help you|"
        "helper",
        yes=("support-bring", "support-ask"),
        no=("support-no", "support-bring", "support-ask"),
        after=("support-bring", "support-ask"),
        each="item",
    )
    photos: YesOrSentences = fact(
        "do you take photos? true, no, or your own sentences",
        yes=("photos-yes", "photos-ask"),
        no=("photos-no",),
    )
    reply: Reply = group(Reply, "how people can reply", says="reply", last=True)
    changed: Annotated[tuple[Changed, ...], listed] = fact(
        "what is different from the last invite; it is said first", ()
    )

    def problems(self) -> Iterator[Problem]:
        """Yield a last day to reply that is too late, and changes that do not fit."""
        if is_before(self.when.date, self.reply.by):
            yield Problem(
                ("reply", "by"),
                "The last day to reply is after the meeting.",
                f"The meeting is on {self.when.date}. Choose a day before it.",
            )
        for number, change in enumerate(self.changed):
            for problem in change.differs(self._invited(change)):
                keys = ("changed", number, *problem.keys)
                yield problem._replace(keys=keys)

    def _invited(self, change: Changed) -> Value | None:
        """Return the fact that has changed, as the rest of the invite says it."""
        model, field = change.about
        groups = (self.when, self.where, self.online)
        found = (getattr(one, field) for one in groups if type(one) is model)
        return next(found, None)

    def front(self, writer: Writer) -> Iterator[tuple[Sentence, ...]]:
        """Yield first what has changed, then the day, the start and the place."""
        where = self.within(writer, "where")
        for change in self.changed:
            invited = self._invited(change)
            if change.about == (Where, "name") and self.where.name:
                yield self.where.write("name", where, "place-now")
            else:
                of_when = change.about[0] is When
                near = self.within(writer, "when") if of_when else where
                yield change.say_new(near, invited)
            yield change.say_old(writer, invited)
        yield from super().front(writer)
        if not self.where.name and self.online.given:
            yield where.say("place-is-online", self.online.start_place)

    @property
    def said_first(self) -> frozenset[str]:
        """The names of the facts of when and where that have changed."""
        changes = (one for one in self.changed if one.about[0] in {When, Where})
        return frozenset(one.info.name for one in changes)
