"""A charter: what a group of people promise to each other."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from pydantic import ConfigDict, RootModel

from easyread.kinds.parts.author_text import FreeSections, Sentences, items_schema
from easyread.kinds.parts.declare import WHY, FactInfo, fact
from easyread.kinds.parts.fields import Day, OneLine, Reads
from easyread.kinds.parts.groups import Item
from easyread.kinds.parts.kind import Kind
from easyread.kinds.parts.problems import plain_error
from easyread.kinds.parts.values import Statement
from easyread.kinds.parts.writer import Block, Writer


@dataclass(frozen=True, slots=True)
class Explanation(Item):
    """A word, and sentences that say what it means, in a section of their own."""

    word: str
    meaning: Statement | None

    def blocks(self, writer: Writer, under: str) -> Iterator[Block]:
        """Yield what the word means to the people who made the charter."""
        heading = writer.wording.phrase(f"heading-{under}", word=self.word)
        sentences = writer.value(FactInfo(undecided="what-meaning"), self.meaning)
        yield Block(sentences, heading=heading)


class _Explained(RootModel[dict[str, Sentences]]):
    model_config = ConfigDict(frozen=True)


def _read_explained(value: object) -> tuple[Explanation, ...]:
    if isinstance(value, str) and not value.strip():
        return ()
    if not isinstance(value, dict):
        raise plain_error(
            "Here we need words and what they mean.",
            "Write a word and a colon. Then write sentences under it.",
            "co-production:",
        )
    read = _Explained.model_validate(value).root
    return tuple(Explanation(str(word), meaning) for word, meaning in read.items())


Explained = Annotated[
    tuple[Explanation, ...],
    Reads(
        _read_explained,
        {"type": ["object", "null"], "additionalProperties": items_schema()},
        free=True,
    ),
]


class Charter(Kind):
    """Promises, why they were made, and how people will know that they are kept."""

    cover: ClassVar[bool] = True

    version: OneLine = fact(
        "the version, like 1", asks="which version it is", role="version"
    )
    what: Sentences = fact(
        "what this is, in one sentence; its picture is the big one",
        asks="what it is",
        undecided="document",
        front=True,
    )
    made_by: Sentences = fact(
        "the people and groups who made it",
        asks="who made it",
        needed=True,
        says="made-by",
        each="item",
        front=True,
    )
    date: Day = fact(
        "the day you made it, like Friday 8 December 2023",
        name="day",
        asks="on which day it was made",
        needed=True,
        says="made-on",
        undecided="date",
        front=True,
        role="made",
    )
    why: Sentences = fact(
        "why you have a charter", asks="why it matters", looked_for=WHY
    )
    what_words_mean: Explained = fact(
        "a word, and what it means to you", (), under="meaning"
    )
    promises: FreeSections = fact(
        "what you promise, in groups",
        (),
        asks="what you promise",
        looked_for="we will|will|promise|promises",
    )
    how_people_will_know: Sentences = fact(
        "how people will know that you keep your promises",
        name="kept",
    )
