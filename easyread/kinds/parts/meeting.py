"""When a meeting is, and where."""

from collections.abc import Iterator
from dataclasses import replace
from typing import ClassVar

from pydantic import Field

from easyread.kinds.parts.facts import WithTellBy
from easyread.kinds.parts.fields import Address, Clock, Day, Line, Link, Name, Phone
from easyread.kinds.parts.sentences import Sentences, picture_wrongs
from easyread.kinds.parts.teller import Teller
from easyread.kinds.parts.told import Given, Told
from easyread.kinds.parts.wrong import Wrong
from easyread.model import Section, Sentence, Wish


def is_before(first: Told | None, second: Told | None) -> bool:
    """Tell whether one day or time is before another. Unknown ones never are."""
    if not (isinstance(first, Given) and isinstance(second, Given)):
        return False
    return first.iso < second.iso


class Times(WithTellBy):
    """The day of a meeting, when it starts and when it finishes."""

    date: Day = Field(None, description="the day, like Wednesday 4 March 2026")
    start: Clock = Field(None, description="when it starts, like 11:00")
    finish: Clock = Field(None, description="when it finishes, like 2pm")

    def wrongs(self) -> Iterator[Wrong]:
        """Yield a finish that is not after the start."""
        start, finish = self.start, self.finish
        if not (isinstance(start, Given) and isinstance(finish, Given)):
            return
        if finish.iso <= start.iso:
            yield Wrong(
                ("finish",),
                "The meeting finishes before it starts.",
                f"It starts at {start}. It finishes at {finish}. Put one of them right.",
                written=finish,
            )


class When(Times):
    """The day and the times of the meeting that people are invited to."""

    short: ClassVar[tuple[str, ...]] = ("date", "start", "finish")
    first: ClassVar[tuple[str, ...]] = ("date", "arrive")

    arrive: Clock = Field(None, description="when people can arrive, like 10:30")

    def wrongs(self) -> Iterator[Wrong]:
        """Yield also an arrival after the start."""
        yield from super().wrongs()
        if is_before(self.start, self.arrive):
            yield Wrong(
                ("arrive",),
                "People arrive after the start of the meeting.",
                f"It starts at {self.start}. They arrive at {self.arrive}. "
                "Put one of them right.",
            )


class Where(WithTellBy):
    """The place of a meeting."""

    short: ClassVar[tuple[str, ...]] = ("name",)

    name: Name = Field(None, description="the name of the place")
    address: Address = Field(None, description="the address, one line for each part")
    picture: Line = Field(
        None, description="a photo of the place: a file beside this one"
    )
    alt: Line = Field(None, description="what the photo shows")

    def wrongs(self) -> Iterator[Wrong]:
        """Yield what is wrong with the photo."""
        yield from picture_wrongs(self.picture, self.alt)

    def say_place(self, key: str, teller: Teller) -> tuple[Sentence, ...]:
        """Say the place with the wording `key`, beside the author's photo of it."""
        said = teller.fact(key, "place", place=self.name)
        if not (self.picture and isinstance(self.name, Given)):
            return said
        wish = Wish(
            why="author",
            picture=str(self.picture),
            alt=str(self.alt),
            place=self.picture.place,
        )
        return tuple(replace(sentence, wish=wish) for sentence in said)


class Travel(WithTellBy):
    """How to get to the meeting."""

    short: ClassVar[tuple[str, ...]] = ("how", "help")

    how: Sentences = Field(None, description="how people can get there")
    help: Sentences = Field(None, description="how you can help people to get there")

    def tell(
        self, teller: Teller, address: tuple[Sentence, ...]
    ) -> tuple[Section, ...]:
        """Say where to go, how to get there, and what help there is."""
        how = teller.answer("travel", self.how)
        help_ = teller.answer("travel-help", self.help)
        if self.help and self.help.answer == "sentences":
            help_ = teller.say("travel-help", self.help.place) + help_
        return teller.section("travel", address, how, help_)


class Online(WithTellBy):
    """How to join a meeting from home."""

    short: ClassVar[tuple[str, ...]] = ("link", "phone")

    link: Link = Field(None, description="the web address of the online meeting")
    phone: Phone = Field(None, description="the number to join by phone")
    how: Sentences = Field(None, description="what people need to do to join")

    @property
    def given(self) -> bool:
        """Whether people can join online at all."""
        return bool(self.link or self.phone or self.how)

    def tell(self, teller: Teller) -> tuple[Section, ...]:
        """Say that people can join from home, and how."""
        if not self.given:
            return ()
        return teller.section(
            "online",
            teller.say("join-online"),
            teller.fact("join-link", "link", link=self.link),
            teller.fact("join-phone", "phone", phone=self.phone),
            teller.answer("online", self.how),
        )
