"""An invite to a meeting."""

from collections.abc import Iterator
from functools import cache
from typing import Annotated, ClassVar

from pydantic import TypeAdapter

from easyread.kinds.parts.author_text import (
    NAMES,
    AuthorSentence,
    Sentences,
    YesOrSentences,
    items_schema,
)
from easyread.kinds.parts.changed import KindWithChanges
from easyread.kinds.parts.declare import WHY, fact, group, infos_of
from easyread.kinds.parts.fields import (
    Clock,
    Link,
    MoneyOrNo,
    Name,
    OneLine,
    Phone,
    Reads,
    is_undecided,
    listed,
    yes_or_no,
)
from easyread.kinds.parts.groups import WithTellBy
from easyread.kinds.parts.meeting import Times, Where, is_before
from easyread.kinds.parts.problems import Problem
from easyread.kinds.parts.reply import Reply
from easyread.kinds.parts.values import NotDecided
from easyread.kinds.parts.writer import Block, Writer
from easyread.model import Place, Sentence
from easyread.text.written import Written


class When(Times):
    """The day and the times of the meeting that people are invited to."""

    first: ClassVar[tuple[str, ...]] = ("date", "arrive")

    arrive: Clock = fact(
        "when people can arrive, like 10:30",
        asks="when to arrive",
        says="arrive-at",
        changes="arrive",
    )

    def problems(self) -> Iterator[Problem]:
        """Yield what is wrong with the times, such as an arrival after the start."""
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
        needed=True,
        unless="phone",
        says="join-link",
        changes="link",
    )
    phone: Phone = fact("the number to join by phone", says="join-phone")
    how: Sentences = fact("what people need to do to join", undecided="online")


class Money(WithTellBy):
    """What people get paid: their costs, and their time."""

    short: ClassVar[tuple[str, ...]] = ("costs", "time")

    costs: YesOrSentences = fact("what you pay for, or no", says="costs", each="item")
    time: MoneyOrNo = fact(
        "what you pay people for their time, like £20, or no", says="time-paid"
    )
    how: Sentences = fact("how people get the money", undecided="pay")


class Happening(AuthorSentence):
    """One thing that will happen: a sentence or a break, perhaps with its time."""

    at: Clock = fact("the time, like 11:00", says="programme-at", undecided="start")
    break_: OneLine = fact('instead of "say": yes, or how long, like 20 minutes')

    def problems(self) -> list[Problem]:
        """Return what does not go together, such as a break with a sentence."""
        problems = super().problems()
        if self.say and self.break_:
            problems.append(
                Problem(
                    ("break",),
                    "This has a sentence and a break.",
                    "Make 2 things of it, each with its own “-”.",
                )
            )
        return problems

    def blocks(self, writer: Writer, under: str) -> Iterator[Block]:
        """Yield one block: the time, the break if it is one, and the sentences."""
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


class Invite(KindWithChanges):
    """What people need to know to decide whether they come, and to get there.

    After "Listen Include Respect": why, who runs it, what it is about, how to get
    there or join, day and time, which costs are paid, and support.
    """

    needs_source: ClassVar[str] = "Listen Include Respect: what an invite must say"

    from_: Name = fact(
        "who is asking: your group or organisation",
        asks="who is asking",
        needed=True,
        says="from",
        under="about",
    )
    what: Sentences = fact(
        "what the meeting is about", needed=True, undecided="about", under="about"
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
        "each thing in order, with the breaks", (), name="programme"
    )
    food: YesOrSentences = fact("food and drink there, or no", each="item")
    quiet_room: YesOrSentences = fact(
        "true, no, or your own sentences",
        name="quiet",
        yes=("quiet-yes", "quiet-rest"),
        no=("quiet-no", "quiet-out"),
    )
    who_will_be_there: Sentences = fact("roles and groups", name="people", each="item")
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
    )
    reply: Reply = group(Reply, "how people can reply", says="reply", last=True)

    def problems(self) -> Iterator[Problem]:
        """Yield what does not fit, such as a day to reply after the meeting."""
        yield from super().problems()
        if is_before(self.when.date, self.reply.by):
            yield Problem(
                ("reply", "by"),
                "The last day to reply is after the meeting.",
                f"The meeting is on {self.when.date}. Choose a day before it.",
            )

    def front(self, writer: Writer) -> Iterator[tuple[Sentence, ...]]:
        """Yield what stands under the title; a meeting without a place is online."""
        yield from super().front(writer)
        if not self.where.name and self.online.given:
            where = self.within(writer, "where")
            yield where.say("place-is-online", self.online.start_place)
