"""An invite to a meeting."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from easyread.kinds.parts.changed import Changed
from easyread.kinds.parts.comfort import (
    Money,
    tell_food,
    tell_photos,
    tell_quiet_room,
    tell_support,
)
from easyread.kinds.parts.contact import Reply
from easyread.kinds.parts.facts import fact
from easyread.kinds.parts.fields import Name
from easyread.kinds.parts.kind import Kind
from easyread.kinds.parts.lists import listed
from easyread.kinds.parts.meeting import Online, Travel, When, Where, is_before
from easyread.kinds.parts.programme import Programme, tell_programme
from easyread.kinds.parts.sentences import Sentences, YesOrSentences
from easyread.kinds.parts.teller import Teller
from easyread.kinds.parts.told import Told
from easyread.kinds.parts.wrong import Wrong
from easyread.model import Fact, Place, Section, Sentence


class Invite(Kind):
    """What people need to know to decide whether they come, and to get there.

    After "Listen Include Respect": why, who runs it, what it is about, how to get
    there or join, day and time, which costs are paid, and support.
    """

    from_: Name = Field(None, description="who is asking: your group or organisation")
    what: Sentences = Field(None, description="what the meeting is about")
    why: Sentences = Field(None, description="why it matters that people come")
    when: When = Field(default_factory=When, description="the day and the times")
    where: Where = Field(default_factory=Where, description="the place")
    getting_there: Travel = Field(
        default_factory=Travel, description="how to get there, and help with that"
    )
    online: Online = Field(default_factory=Online, description="how to join from home")
    money: Money = Field(default_factory=Money, description="what you pay to people")
    food: YesOrSentences = Field(None, description="food and drink there, or no")
    what_will_happen: Programme = Field(
        (), description="each thing in order, with the breaks"
    )
    quiet_room: YesOrSentences = Field(
        None, description="true, no, or your own sentences"
    )
    who_will_be_there: Sentences = Field(None, description="roles and groups")
    support: YesOrSentences = Field(
        None, description="support that people can have there: your own list, or yes"
    )
    photos: YesOrSentences = Field(
        None, description="do you take photos? true, no, or your own sentences"
    )
    reply: Reply = Field(default_factory=Reply, description="how people can reply")
    changed: Annotated[tuple[Changed, ...], listed] = Field(
        (), description="what is different from the last invite; it is said first"
    )

    def wrongs(self) -> Iterator[Wrong]:
        """Yield a last day to reply that is too late, and changes that do not fit."""
        if is_before(self.when.date, self.reply.by):
            yield Wrong(
                ("reply", "by"),
                "The last day to reply is after the meeting.",
                f"The meeting is on {self.when.date}. Choose a day before it.",
            )
        for number, change in enumerate(self.changed):
            for wrong in change.differs(self._changing.get(change.name)):
                yield wrong._replace(keys=("changed", number, *wrong.keys))

    @property
    def _changing(self) -> dict[str, Told | None]:
        """The facts that a change can be about, as the invite says them."""
        return {
            "date": self.when.date,
            "arrive": self.when.arrive,
            "start": self.when.start,
            "finish": self.when.finish,
            "place": self.where.name,
            "link": self.online.link,
        }

    def parts(self, teller: Teller) -> Iterator[tuple[Section, ...]]:
        """Say first what has changed, then day, time and place, then all the rest."""
        when = teller.within(self.when, "when", self)
        where = teller.within(self.where, "where", self)
        yield teller.under("", *self._first(teller, when, where), role="title")
        yield teller.section("changed", *self._reasons(teller))
        yield teller.section("about", *self._about(teller))
        yield teller.section("when", *self._times(when))
        yield self.getting_there.tell(
            teller.within(self.getting_there, "getting there", self),
            where.fact("address-is", "address", address=self.where.address),
        )
        yield self.online.tell(teller.within(self.online, "online", self))
        yield self.money.tell(teller.within(self.money, "money", self))
        yield from self._there(teller)
        yield from self.free(teller)
        yield self.reply.tell(teller.within(self.reply, "reply", self))
        yield self.contact.tell(teller.within(self.contact, "contact", self))
        yield self.reply.tell_slip(teller.within(self.reply, "reply", self))

    def _there(self, teller: Teller) -> Iterator[tuple[Section, ...]]:
        """Say what it will be like at the meeting."""
        yield tell_programme(teller, self.what_will_happen)
        yield tell_food(teller, self.food)
        yield tell_quiet_room(teller, self.quiet_room)
        yield teller.section(
            "people", teller.answer("people", self.who_will_be_there, "item")
        )
        yield tell_support(teller, self.support)
        yield tell_photos(teller, self.photos)

    def _first(
        self, teller: Teller, when: Teller, where: Teller
    ) -> Iterator[tuple[Sentence, ...]]:
        """Yield the facts that stand on page 1, those that have changed before all."""
        for change in self.changed:
            yield self._say_new(change, when, where)
            yield change.say_old(teller, self._changing.get(change.name))
        changed = {change.name for change in self.changed}
        if "date" not in changed:
            yield when.fact("day-is", "day", day=self.when.date)
        if "start" not in changed:
            yield when.fact("starts-at", "start", time=self.when.start)
        if "place" not in changed:
            yield self.where.say_place("place-is", where)
        if not self.where.name and self.online.given:
            yield where.say("place-is-online", self.online.start_place)

    def _say_new(
        self, change: Changed, when: Teller, where: Teller
    ) -> tuple[Sentence, ...]:
        if change.name == "place" and self.where.name:
            return self.where.say_place("place-now", where)
        near = where if change.name in {"place", "link", "phone"} else when
        return change.say_new(near, self._changing.get(change.name))

    def _reasons(self, teller: Teller) -> Iterator[tuple[Sentence, ...]]:
        for change in self.changed:
            yield teller.answer("why", change.why)

    def _about(self, teller: Teller) -> Iterator[tuple[Sentence, ...]]:
        yield teller.fact("from", "from", who=self.from_)
        yield teller.answer("about", self.what)
        yield teller.answer("why", self.why)

    def _times(self, when: Teller) -> Iterator[tuple[Sentence, ...]]:
        """Yield the times that page 1 has not said."""
        changed = {change.name for change in self.changed}
        if "arrive" not in changed:
            yield when.fact("arrive-at", "arrive", time=self.when.arrive)
        if "finish" not in changed:
            yield when.fact("finishes-at", "finish", time=self.when.finish)

    def needs(self) -> Iterator[Fact]:
        """Yield day, times, place, who asks, and how and when to reply."""
        root = self.start_place
        yield from self._needs_times(self.when, self.place_of("when", root))
        yield from self._needs_place()
        place = self.place_of("from", root)
        yield fact("from", self.from_, "who is asking", "from", place)
        place = self.place_of("what", root)
        yield fact("what", self.what, "what the meeting is about", "what", place)
        if self.reply.ways or self.reply.by or self.reply.slip:
            place = self.reply.place_of("by", self.place_of("reply", root))
            asks = "by which day people must reply"
            yield fact("reply by", self.reply.by, asks, "reply.by", place)
        yield from self.contacts(reply=self.reply)

    def _needs_times(self, when: When, above: Place) -> Iterator[Fact]:
        """Yield the day and the times. People plan their way home by the finish."""
        place = when.place_of("date", above)
        yield fact("day", when.date, "which day it is", "when.date", place)
        if when.arrive:
            yield fact("arrive", when.arrive, "when to arrive", "when.arrive", above)
        place = when.place_of("start", above)
        yield fact("start", when.start, "when it starts", "when.start", place)
        place = when.place_of("finish", above)
        yield fact("finish", when.finish, "when it finishes", "when.finish", place)

    def _needs_place(self) -> Iterator[Fact]:
        """Yield the place, or for a meeting that is only online, how to join it."""
        root = self.start_place
        if self.where.name or not self.online.given:
            place = self.where.place_of("name", self.place_of("where", root))
            yield fact("place", self.where.name, "where it is", "where.name", place)
        if self.online.link or (self.online.given and not self.online.phone):
            place = self.online.place_of("link", self.place_of("online", root))
            asks = "the web address of the online meeting"
            yield fact("link", self.online.link, asks, "online.link", place)
