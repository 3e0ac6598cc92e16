"""What a document is, from the author's file to the reader's page."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from datetime import date

Role = Literal[
    "plain",
    "fact",
    "action",
    "question",
    "meaning",
    "change",
    "quote",
    "choice",
    "item",
    "step",
]
SectionRole = Literal[
    "body", "title", "contact", "words", "slip", "margin", "asked", "checked", "credits"
]
Why = Literal["author", "wording", "fact", "concept", "label", "gap", "none"]
PeopleShown = Literal["", "none", "agreed"]
Leave = Literal["non-commercial", "unknown"]
State = Literal["given", "missing", "not decided"]
FactKind = Literal[
    "", "day", "time", "place", "name", "money", "phone", "email", "web", "address"
]
# What follows from a fact: the day after which the document is over, the last day to
# reply, the day by which people are told what is not decided yet, another day that is
# still to come, the day when it was made, its version; that an event is cancelled.
FactRole = Literal["", "event", "reply", "tell", "next", "made", "version", "cancelled"]

ROLES: tuple[Role, ...] = get_args(Role)
LEAVES: tuple[Leave, ...] = get_args(Leave)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where the author wrote something.

    `line` and `column` start at 1. Columns count characters, not bytes.
    """

    file: str = ""
    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True)
class Anchor:
    """From character `offset` of a text on, its source runs from `line`, `column`."""

    offset: int
    line: int
    column: int


def place_at(
    place: Place, anchors: tuple[Anchor, ...], offset: int, past: int = 0
) -> Place:
    """Return where character `offset` of a text stands in the author's file.

    With `past`, it is so many characters further on in the same line.
    """
    count = bisect_right(anchors, offset, key=attrgetter("offset")) if anchors else 0
    if not count:
        return Place(place.file, place.line, place.column + offset + past)
    anchor = anchors[count - 1]
    column = anchor.column + offset - anchor.offset + past
    return Place(place.file, anchor.line, column)


@dataclass(frozen=True, slots=True)
class Span:
    """A run of words. Bold marks a hard word; `href` makes it a link."""

    text: str
    bold: bool = False
    href: str = ""


@dataclass(frozen=True, slots=True)
class Symbol:
    """A picture for a sentence.

    `id` names its set and itself (`drawn:meeting`, `openmoji:1F4DE`,
    `fact:clock:10:30`). `words` are what people say for it. `file` is where the
    picture of an author, or of a set that somebody brought along, lies. Only an
    author's own picture speaks its `alt`: any other repeats what the sentence says.
    `dots` are the width and height of a photo of theirs.
    """

    id: str
    label: str
    words: tuple[str, ...] = ()
    alt: str = ""
    source: str = "drawn"
    licence: str = ""
    file: str = ""
    dots: tuple[int, int] = (0, 0)

    @property
    def spoken(self) -> str:
        """The words that a screen reader says for this picture."""
        return self.alt if self.source == "own" else ""


@dataclass(frozen=True, slots=True)
class Wish:
    """The picture that was asked for, before the symbols are known.

    `symbols` are concepts or symbol ids, at most two. An author's wish without
    symbols and without `picture` means: no picture, on purpose. An `optional` one means
    the same where there is no such symbol. `people` is what the author says of the
    people in their photo: "none" are in it, or they "agreed".
    """

    why: Literal["author", "wording", "fact"]
    symbols: tuple[str, ...] = ()
    picture: str = ""
    alt: str = ""
    place: Place = Place()
    people: PeopleShown = ""
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Pairing:
    """The pictures beside a sentence, at most two, and why these.

    `candidates` are the nearest pictures where none was sure enough.
    """

    why: Why
    symbols: tuple[Symbol, ...] = ()
    candidates: tuple[Symbol, ...] = ()


@dataclass(frozen=True, slots=True)
class Waiver:
    """A rule that a sentence may break, with the author's reason."""

    rule: str
    reason: str
    place: Place


@dataclass(frozen=True, slots=True)
class Sentence:
    """One line of an Easy Read page: the words, and the picture beside them.

    `number` is the label of a step, such as “2.” or “(b)”. A step without one goes on
    with the step before it.
    """

    spans: tuple[Span, ...]
    place: Place = Place()
    role: Role = "plain"
    pairing: Pairing | None = None
    allow: tuple[Waiver, ...] = ()
    wish: Wish | None = None
    anchors: tuple[Anchor, ...] = ()
    number: str = ""

    def __hash__(self) -> int:
        """Hash the words and where they stand; the rest can be as long as they are."""
        return hash((self.spans, self.place))

    @property
    def text(self) -> str:
        """The words alone."""
        if len(self.spans) == 1:
            return self.spans[0].text
        return "".join(span.text for span in self.spans)

    @property
    def words(self) -> tuple[str, ...]:
        """The words as readers count them: marks on their own are not words."""
        return tuple(
            word
            for word in self.text.split()
            if any(letter.isalnum() for letter in word)
        )

    def place_at(self, offset: int, past: int = 0) -> Place:
        """Return where character `offset` of `text` stands, or what is `past` it."""
        return place_at(self.place, self.anchors, offset, past)


@dataclass(frozen=True, slots=True)
class Section:
    """Sentences under one heading. Headings are flat: no heading holds another."""

    heading: str
    sentences: tuple[Sentence, ...]
    place: Place = Place()
    role: SectionRole = "body"


@dataclass(frozen=True, slots=True)
class Meaning:
    """A hard word, and what the document says that it means."""

    word: str
    text: str
    place: Place = Place()


@dataclass(frozen=True, slots=True)
class Fact:
    """Something a reader acts on, such as the day or the place.

    `name` is short ("day", "start", "place", "phone", "reply by"). `value` is what
    readers see. `iso` is the same for programs (2026-03-04, 10:30). `asks` finishes
    "This document does not say …". `key` is where it stands in the file (where.name).
    `kind` is the kind of value, and `role` what follows from it. `question` is the
    wording that asks readers for it ("ask-day").
    """

    name: str
    value: str
    state: State = "given"
    iso: str = ""
    asks: str = ""
    key: str = ""
    place: Place = Place()
    kind: FactKind = ""
    role: FactRole = ""
    question: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """Everything that a reader gets, in the order in which it is said.

    `title_place` is where the title stands. `event` is the author's noun for the event
    that it is about, such as "workshop"; without one, the wording has it.
    `sections` are what the author wrote. `matter` is what the program adds after it,
    once the pictures are known: who checked it, the ways to other pages of a site,
    the credits. It counts in no check and in no fingerprint.
    `notices` stand on every page, such as that people have not checked it yet.
    `allow_pictures` are the licences that it gives leave for: non-commercial, unknown.
    `answers` are the keys of the file that say what readers of its kind look for.
    `lines` are those of the author's file, for messages that show them.
    """

    kind: str
    id: str
    title: str
    sections: tuple[Section, ...]
    place: Place = Place()
    language: str = "en-GB"
    version: str = ""
    date: date | None = None
    example: bool = False
    draft: bool = False
    cover: bool = False
    words: tuple[Meaning, ...] = ()
    facts: tuple[Fact, ...] = ()
    notices: tuple[str, ...] = ()
    allow_pictures: tuple[str, ...] = ()
    matter: tuple[Section, ...] = ()
    title_place: Place = Place()
    event: str = ""
    answers: tuple[str, ...] = ()
    lines: tuple[str, ...] = field(default=(), compare=False, repr=False)

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """Every sentence of the author's, in reading order."""
        return tuple(
            sentence for section in self.sections for sentence in section.sentences
        )

    @property
    def all_sections(self) -> tuple[Section, ...]:
        """Every section that readers get, also those that the program adds."""
        return self.sections + self.matter

    @property
    def all_sentences(self) -> tuple[Sentence, ...]:
        """Every sentence that readers get, also those that the program adds."""
        return tuple(
            sentence for section in self.all_sections for sentence in section.sentences
        )
