"""What will happen at a meeting, in order, with the times and the breaks."""

from functools import cache
from typing import Annotated

from pydantic import Field, TypeAdapter

from easyread.kinds.parts.fields import Clock, Line, is_undecided, yes_or_no
from easyread.kinds.parts.lists import listed
from easyread.kinds.parts.reads import Reads
from easyread.kinds.parts.sentences import NAMES, Said, items_schema
from easyread.kinds.parts.teller import Teller
from easyread.kinds.parts.told import NotDecided
from easyread.kinds.parts.wrong import Wrong
from easyread.model import Place, Section, Sentence
from easyread.text.written import Written


class Happening(Said):
    """One thing that will happen: a sentence or a break, perhaps with its time."""

    at: Clock = Field(None, description="the time, like 11:00")
    break_: Line = Field(
        None,
        description='instead of "say": yes, or how long, like 20 minutes',
    )

    def wrongs(self) -> list[Wrong]:
        """Return also a break that has a sentence of its own."""
        found = super().wrongs()
        if self.say and self.break_:
            found.append(
                Wrong(
                    ("break",),
                    "This has a sentence and a break.",
                    "Make 2 things of it, each with its own “-”.",
                )
            )
        return found

    def tell(self, teller: Teller) -> tuple[Sentence, ...]:
        """Say the time, and then what happens."""
        time = teller.fact("programme-at", "start", time=self.at)
        return time + self._break(teller) + self.sentences()

    def _break(self, teller: Teller) -> tuple[Sentence, ...]:
        match yes_or_no(self.break_), self.break_:
            case (False, _) | (_, None):
                return ()
            case True, Written():
                return teller.say("break", self.break_.place)
            case _:
                return teller.say("break-long", self.break_.place, long=self.break_)


@cache
def _happenings() -> TypeAdapter[tuple[Happening, ...]]:
    return TypeAdapter(Annotated[tuple[Happening, ...], listed])


def _read(value: object) -> tuple[Happening, ...] | NotDecided:
    if is_undecided(value):
        return NotDecided(value.place if isinstance(value, Written) else Place())
    return _happenings().validate_python(value)


def tell_programme(
    teller: Teller, programme: tuple[Happening, ...] | NotDecided
) -> tuple[Section, ...]:
    """Say what will happen, in order."""
    if isinstance(programme, NotDecided):
        return teller.section(
            "programme", teller.not_decided("programme", programme.place)
        )
    return teller.section("programme", *(one.tell(teller) for one in programme))


Programme = Annotated[
    tuple[Happening, ...] | NotDecided,
    Reads(_read, items_schema("at", "break"), NAMES | {"at", "break"}),
]
