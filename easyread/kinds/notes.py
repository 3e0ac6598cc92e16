"""Notes of a meeting: what was said, what was decided, and who does what."""

from collections.abc import Iterator
from typing import Annotated, ClassVar, Final

from pydantic import Field, WithJsonSchema

from easyread.kinds.parts.action import Action
from easyread.kinds.parts.facts import WithTellBy, fact
from easyread.kinds.parts.fields import Day, Name
from easyread.kinds.parts.kind import Kind
from easyread.kinds.parts.lists import listed
from easyread.kinds.parts.meeting import Times, is_before
from easyread.kinds.parts.part import Part
from easyread.kinds.parts.reads import Reads
from easyread.kinds.parts.sentences import NAMES, Said, Sentences, items_schema
from easyread.kinds.parts.teller import Teller
from easyread.kinds.parts.wrong import Wrong
from easyread.model import Fact, Section, Sentence


class Meeting(WithTellBy):
    """Which meeting these notes are about."""

    title: Name = Field(None, description="the name of the meeting")
    date: Day = Field(None, description="the day, like Wednesday 4 March 2026")
    place: Name = Field(None, description="where it was")

    def tell(self, teller: Teller) -> tuple[Section, ...]:
        """Say which meeting it was: this stands on page 1."""
        return teller.under(
            "",
            teller.fact("notes-of", "meeting", meeting=self.title),
            teller.fact("day-was", "day", day=self.date),
            teller.fact("place-was", "place", place=self.place),
            role="title",
        )


class NextMeeting(Times):
    """When and where people meet again."""

    short: ClassVar[tuple[str, ...]] = ("date", "start", "where")

    where: Name = Field(None, description="the place of the next meeting")

    @property
    def given(self) -> bool:
        """Whether the notes say anything about a next meeting."""
        return bool(self.date or self.start or self.finish or self.where)

    def tell(self, teller: Teller) -> tuple[Section, ...]:
        """Say when and where the next meeting is."""
        return teller.section(
            "next",
            teller.fact("next-day", "day", day=self.date),
            teller.fact("next-start", "start", time=self.start),
            teller.fact("next-finish", "finish", time=self.finish),
            teller.fact("next-place", "place", place=self.where),
        )


def _part_or_sentence(value: object) -> Part | Said:
    if isinstance(value, dict) and ("heading" in value or "list" in value):
        return Part.model_validate(value)
    return Said.model_validate(value)


_GROUP: Final = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "heading": {"type": "string"},
        "say": items_schema(),
        "list": items_schema(),
    },
}
Talk = Annotated[
    tuple[
        Annotated[
            Part | Said, Reads(_part_or_sentence, {}, NAMES | {"heading", "list"})
        ],
        ...,
    ],
    listed,
    WithJsonSchema(items_schema(groups=_GROUP)),
]


class Notes(Kind):
    """What happened at a meeting, and what happens next."""

    meeting: Meeting = Field(
        default_factory=Meeting, description="which meeting it was"
    )
    came: Sentences = Field(None, description="who came: roles and groups, not names")
    could_not_come: Sentences = Field(None, description="who could not come")
    said: Talk = Field(
        (),
        description='what people said: sentences, or groups with "heading" and "say"',
    )
    decided: Sentences = Field(None, description="what you decided together")
    actions: Annotated[tuple[Action, ...], listed] = Field(
        (), description="what people will do, one by one"
    )
    next_meeting: NextMeeting = Field(
        default_factory=NextMeeting, description="when and where people meet again"
    )

    def wrongs(self) -> Iterator[Wrong]:
        """Yield a next meeting that is before this one."""
        if is_before(self.next_meeting.date, self.meeting.date):
            yield Wrong(
                ("next meeting", "date"),
                "The next meeting is before the meeting of these notes.",
                f"This meeting was on {self.meeting.date}. Put one of them right.",
            )

    def parts(self, teller: Teller) -> Iterator[tuple[Section, ...]]:
        """Say which meeting it was, then what happened, then what comes next."""
        yield self.meeting.tell(teller.within(self.meeting, "meeting", self))
        yield teller.section("came", teller.answer("came", self.came, "item"))
        yield teller.section(
            "absent", teller.answer("came", self.could_not_come, "item")
        )
        yield from self._talk(teller)
        yield teller.section("decided", teller.answer("decisions", self.decided))
        yield teller.section("actions", *(one.tell(teller) for one in self.actions))
        yield from self.free(teller)
        yield self.next_meeting.tell(
            teller.within(self.next_meeting, "next meeting", self)
        )
        yield self.contact.tell(teller.within(self.contact, "contact", self))

    def _talk(self, teller: Teller) -> Iterator[tuple[Section, ...]]:
        """Say single sentences under our heading, and groups under their own."""
        single: tuple[Sentence, ...] = ()
        for one in self.said:
            if isinstance(one, Said):
                single += one.sentences()
                continue
            yield teller.section("said", single)
            single = ()
            yield one.tell(teller)
        yield teller.section("said", single)

    def needs(self) -> Iterator[Fact]:
        """Yield which meeting it was, each action's who and when, and whom to ask."""
        root = self.start_place
        meeting, above = self.meeting, self.place_of("meeting", root)
        place = meeting.place_of("date", above)
        asks = "on which day the meeting was"
        yield fact("day", meeting.date, asks, "meeting.date", place)
        place = meeting.place_of("place", above)
        asks = "where the meeting was"
        yield fact("place", meeting.place, asks, "meeting.place", place)
        for number, action in enumerate(self.actions, start=1):
            yield from action.needs(number, self.place_of("actions", root))
        if self.next_meeting.given:
            yield from self._needs_next(self.next_meeting)
        yield from self.contacts()

    def _needs_next(self, coming: NextMeeting) -> Iterator[Fact]:
        above = self.place_of("next meeting", self.start_place)
        for key, name, asks in (
            ("date", "next meeting", "on which day the next meeting is"),
            ("start", "next start", "when the next meeting starts"),
            ("where", "next place", "where the next meeting is"),
        ):
            told = getattr(coming, key)
            place = coming.place_of(key, above)
            yield fact(name, told, asks, f"next meeting.{key}", place)
