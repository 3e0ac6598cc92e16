"""An invite to a meeting, or to any other event."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import chain
from typing import Annotated, ClassVar, Final

from pydantic import TypeAdapter

from easyread.kinds.parts.author_text import (
    NAMES,
    AuthorSentence,
    Sentences,
    YesOrSentences,
    items_schema,
)
from easyread.kinds.parts.declare import WHY, fact, group, infos_of
from easyread.kinds.parts.event import KindOfEvent
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
from easyread.kinds.parts.groups import NOWHERE, WithTellBy
from easyread.kinds.parts.meeting import Where, is_before
from easyread.kinds.parts.problems import Problem
from easyread.kinds.parts.reply import Reply
from easyread.kinds.parts.times import ask_for_half, settle_each
from easyread.kinds.parts.values import Given, NotDecided, Statement, UnsureTime
from easyread.kinds.parts.when import When
from easyread.kinds.parts.writer import Block, Writer
from easyread.model import Fact, Place, Sentence
from easyread.text.written import Written

_FREE: Final = re.compile(
    r"(?:(?:it|entry|admission|everything) is |it's |entry |admission )?free"
    r"(?: to (?:come|enter|join|attend|all)| for (?:everyone|all)| of charge| entry"
    r"| admission| event| tickets?)?[.!]*"
    r"|(?:there is )?no (?:charge|fee|entry fee|cost to you)[.!]*",
    re.IGNORECASE,
)
_AMOUNT: Final = r"(?:£ ?\d[\d.,]*|\d+p)"
# What people pay, not what is paid to them.
_PRICE: Final = re.compile(
    rf"(?P<bare>{_AMOUNT})[.!]?"
    rf"|.*{_AMOUNT}.*\b(?:each|per (?:person|head|session|ticket|class|week)"
    r"|on the (?:door|day)|to (?:come|enter|join|get in|take part)"
    r"|a (?:head|person|ticket|session|class))\b.*"
    rf"|(?:the )?(?:entry|entrance|admission|tickets?|fee|price|deposit|suggested donation)\b.*{_AMOUNT}.*",
    re.IGNORECASE,
)


def _iso(day: object) -> str:
    return day.iso if isinstance(day, Given) else ""


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
    """What people pay to come, and what they get paid: their costs, and their time."""

    short: ClassVar[tuple[str, ...]] = ("costs", "time")

    free: YesOrSentences = fact("is it free to come? yes or no", undecided="price")
    price: MoneyOrNo = fact("what people pay to come, like £5", says="price-is")
    costs: YesOrSentences = fact(
        "costs of people that you pay, like a bus ticket, or no",
        says="costs",
        each="item",
    )
    time: MoneyOrNo = fact(
        "what you pay people for their time, like £20, or no", says="time-paid"
    )
    how: Sentences = fact("how people get the money", undecided="pay")

    @classmethod
    def _from_text(cls, value: object) -> object:
        """Take “free” for what it means, wherever people write it."""
        if isinstance(value, str) and _FREE.fullmatch(value.strip()):
            return {Written("free"): _yes_at(value)}
        data = super()._from_text(value)
        if not isinstance(data, dict):
            return data
        costs = data.get("costs")
        if isinstance(costs, str) and _FREE.fullmatch(costs.strip()):
            free = {Written("free"): _yes_at(costs)}
            return free | {key: one for key, one in data.items() if key != "costs"}
        return data

    def problems(self) -> Iterator[Problem]:
        """Yield what people cannot both be told, and a price among the costs."""
        if self._is_free and isinstance(self.price, Given):
            yield Problem(
                ("price",),
                f"This says that it is free, and that people pay {self.price}.",
                "Put one of them right.",
            )
        costs = self.costs.sentences if self.costs else ()
        for sentence in costs:
            price = _PRICE.fullmatch(sentence.text)
            if price and (not price["bare"] or len(costs) == 1):
                amount = re.search(_AMOUNT, sentence.text)
                yield Problem(
                    ("costs",),
                    f"Do people pay {sentence.text.rstrip('.!')}, or do you pay it to them?",
                    "“costs” is what you pay. If people pay it to come, write “price”.",
                    f"  price: {amount[0]}" if amount else "",
                )

    @property
    def _is_free(self) -> bool:
        return any(
            isinstance(one, Statement) and one.answer == answer
            for one, answer in ((self.free, "yes"), (self.price, "no"))
        )

    def write(self, name: str, writer: Writer, key: str = "") -> tuple[Sentence, ...]:
        """Say one fact, and each only once.

        To an event that is free, “costs: no” may mean just that: it says nothing more.
        """
        no_costs = isinstance(self.costs, Statement) and self.costs.answer == "no"
        paid = isinstance(self.price, Given)
        said = (name == "costs" and no_costs and self._is_free) or (
            name == "free" and paid
        )
        said = said or (name == "price" and self.free is not None and not paid)
        return () if said else super().write(name, writer, key)


def _yes_at(value: str) -> Written:
    return Written("yes", value.place if isinstance(value, Written) else Place())


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


class Invite(KindOfEvent):
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
        "what it is about", needed=True, undecided="about", under="about"
    )
    why: Sentences = fact(
        "why it matters that people come",
        asks="why it matters",
        looked_for=WHY,
        under="about",
    )
    when: When = group(
        When,
        "the day and the times; for each week every, from, until; to choose a day choose",
        needed=True,
    )
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
        "what people pay, and what you pay to them",
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

    def settled(self) -> Mapping[str, object]:
        """Return what this settles: times of what will happen, the place of each day."""
        made: dict[str, object] = {}
        happenings = self.what_will_happen
        if isinstance(happenings, tuple):
            ats = (one.at for one in happenings)
            times = settle_each(ats, self.when.start, self.when.finish)
            settled = zip(happenings, times, strict=True)
            made["what_will_happen"] = tuple(
                one if one.at is time else one.model_copy(update={"at": time})
                for one, time in settled
            )
        if self.when.has_places and isinstance(self.where.name, Given):
            made["when"] = self.when.with_place(self.where.name)
        return made

    def key_facts(
        self, path: str = "", parent: Place = NOWHERE, *, needed: bool = True
    ) -> Iterator[Fact]:
        """Yield the facts. No place is missing where each day says its own."""
        for known in super().key_facts(path, parent, needed=needed):
            is_place = known.key == f"{path}where.name" and known.state == "missing"
            if not (is_place and self.when.has_all_places):
                yield known

    @property
    def said_first(self) -> frozenset[str]:
        """The names of facts that are not said by their own fields.

        Where a day has a place of its own, each day says its own.
        """
        places = {"place"} if self.when.has_places else set()
        return super().said_first | places

    def problems(self) -> Iterator[Problem]:
        """Yield what does not fit, such as a day to reply after the meeting."""
        yield from super().problems()
        for told in self.told():
            if _iso(self.when.first_day) and told.iso >= _iso(self.when.first_day):
                yield Problem(
                    tuple(told.key.split(".")),
                    f"This is not before the {self.noun or 'meeting'}: {told.value}.",
                    f"It is on {self.when.first_day}. Tell people on a day before it.",
                )
        happenings = self.what_will_happen
        for number, one in enumerate(
            happenings if isinstance(happenings, tuple) else ()
        ):
            if isinstance(one.at, UnsureTime):
                yield ask_for_half(("what will happen", number, "at"), one.at)
        if is_before(self.when.first_day, self.reply.by):
            yield Problem(
                ("reply", "by"),
                f"The last day to reply is after the {self.noun or 'meeting'}.",
                f"It is on {self.when.first_day}. Choose a day before it.",
            )

    def front(self, writer: Writer) -> Iterator[tuple[Sentence, ...]]:
        """Yield what stands under the title; a meeting without a place is online."""
        yield from super().front(writer)
        told = self.where.name or self.where.places or self.when.has_places
        if not told and self.online.given and "place" not in self.said_first:
            where = self.within(writer, "where")
            yield where.say("place-is-online", self.online.start_place)

    def field_blocks(
        self, name: str, writer: Writer, under: str = ""
    ) -> Iterator[Block]:
        """Yield the blocks of one field; people who can choose a day say which."""
        asks = infos_of(type(self))["reply"].says
        for block in super().field_blocks(name, writer, under):
            said = [one.text for one in block.sentences]
            asked = [one.text for one in writer.say(asks)]
            if name == "reply" and self.when.choose and said == asked:
                place = block.sentences[0].place
                days = {_iso(one.date) for one in self.when.choose}
                key = "reply-choose" if len(days) > 1 else "reply-choose-time"
                yield block._replace(sentences=writer.say(key, place))
            else:
                yield block

    def slip_choices(self, writer: Writer) -> tuple[Sentence, ...]:
        """Return the days that people can choose, as the slip asks for them."""
        given = [one for one in self.when.choose if isinstance(one.date, Given)]
        with_times = all(isinstance(one.start, Given) for one in given)
        said = list[tuple[Sentence, ...]]()
        for one in given:
            key = "slip-choose-time" if with_times else "slip-choose-day"
            facts = {"day": one.date} | ({"time": one.start} if with_times else {})
            said.append(writer.say(key, one.date.place if one.date else None, **facts))
        question = "slip-choose-when" if with_times else "slip-choose"
        asked = writer.say(question, said[0][0].place) if said else ()
        return (*asked, *chain.from_iterable(said))
