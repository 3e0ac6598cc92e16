"""A charter: what a group of people promise to each other."""

from collections.abc import Iterator
from datetime import date as day
from typing import Annotated, ClassVar

from pydantic import Field

from easyread.kinds.parts.explained import Explained
from easyread.kinds.parts.facts import fact
from easyread.kinds.parts.fields import Day, Line
from easyread.kinds.parts.kind import Kind
from easyread.kinds.parts.lists import listed
from easyread.kinds.parts.part import Part
from easyread.kinds.parts.sentences import Sentences
from easyread.kinds.parts.teller import Teller
from easyread.kinds.parts.told import Given
from easyread.model import Fact, Section


class Charter(Kind):
    """Promises, why they were made, and how people will know that they are kept."""

    cover: ClassVar[bool] = True

    version: Line = Field(None, description="the version, like 1")
    date: Day = Field(
        None, description="the day you made it, like Friday 8 December 2023"
    )
    what: Sentences = Field(
        None, description="what this is, in one sentence; its picture is the big one"
    )
    made_by: Sentences = Field(None, description="the people and groups who made it")
    why: Sentences = Field(None, description="why you have a charter")
    what_words_mean: Explained = Field(
        (), description="a word, and what it means to you"
    )
    promises: Annotated[tuple[Part, ...], listed] = Field(
        (), description="what you promise, in groups"
    )
    how_people_will_know: Sentences = Field(
        None, description="how people will know that you keep your promises"
    )

    def parts(self, teller: Teller) -> Iterator[tuple[Section, ...]]:
        """Say what this is and who made it, then why, what and how."""
        yield teller.under(
            "",
            teller.answer("document", self.what),
            teller.listed("made-by", "made-by", self.made_by),
            teller.fact("made-on", "date", day=self.date),
            role="title",
        )
        yield teller.section("why", teller.answer("why", self.why))
        for word, meaning in self.what_words_mean:
            yield teller.section(
                "meaning", teller.answer("meaning", meaning), word=word
            )
        for part in self.promises:
            yield part.tell(teller)
        yield teller.section("kept", teller.answer("kept", self.how_people_will_know))
        yield from self.free(teller)
        yield self.contact.tell(teller.within(self.contact, "contact", self))

    def needs(self) -> Iterator[Fact]:
        """Yield who made it, when, and whom to ask."""
        root = self.start_place
        if self.what:
            yield fact("what", self.what, "what it is", "what", root)
        place = self.place_of("made by", root)
        yield fact("made by", self.made_by, "who made it", "made by", place)
        if self.version:
            version = Given(str(self.version), self.version.place)
            yield fact("version", version, "which version it is", "version", root)
        place = self.place_of("date", root)
        yield fact("day", self.date, "on which day it was made", "date", place)
        yield from self.contacts()

    @property
    def version_said(self) -> str:
        """The version, which the front page shows."""
        return str(self.version or "")

    @property
    def made_on(self) -> day | None:
        """The day on which this version was made."""
        return (
            day.fromisoformat(self.date.iso) if isinstance(self.date, Given) else None
        )
