"""What every kind of document has, whatever else it tells."""

import re
from abc import abstractmethod
from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Final

from pydantic import Field

from easyread.kinds.parts.contact import Contact, Ways
from easyread.kinds.parts.facts import WithTellBy, fact
from easyread.kinds.parts.fields import Line, Yes, written
from easyread.kinds.parts.leave import AllowPictures
from easyread.kinds.parts.lists import listed
from easyread.kinds.parts.part import Part
from easyread.kinds.parts.reads import Reads
from easyread.kinds.parts.teller import Teller
from easyread.kinds.parts.told import Given, NotDecided
from easyread.kinds.parts.undecided import without_day
from easyread.kinds.parts.wrong import Wrong, plain_error, refuse
from easyread.languages.wording import Wording
from easyread.model import Document, Fact, Meaning, Section
from easyread.text.written import Written

LANGUAGE: Final = "en-GB"
# A language, and perhaps a script and a place, as browsers know them (BCP 47).
_CODE: Final = re.compile(
    r"[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?"
)
_CODES: Final = {"english": LANGUAGE, "welsh": "cy", "cymraeg": "cy"}


def _language(value: object) -> Written | None:
    """Read the code of a language: a screen reader chooses its voice by it."""
    text = written(value)
    if text and not _CODE.fullmatch(text):
        raise plain_error(
            f"“{text}” is not the code of a language.",
            "Write it like this: en-GB for English, cy for Welsh.",
            right=_CODES.get(text.casefold(), ""),
        )
    return text


Language = Annotated[Written | None, Reads(_language, {"type": ["string", "null"]})]


def _meanings(value: object) -> tuple[Meaning, ...]:
    """Read the hard words of a document, each with what it means."""
    if isinstance(value, str) and not value.strip():
        return ()
    if not isinstance(value, dict):
        raise plain_error(
            "Here we need words and what they mean.",
            "Write a word, a colon, and what it means.",
            "co-production: working together as equals",
        )
    pairs = [(written(word), written(meaning)) for word, meaning in value.items()]
    refuse(
        "Words",
        [
            Wrong((str(word),), f"“{word}” has no meaning here.", "Say what it means.")
            for word, meaning in pairs
            if word and not meaning
        ],
    )
    return tuple(
        Meaning(str(word), str(meaning).removesuffix("."), word.place)
        for word, meaning in pairs
        if word
    )


Meanings = Annotated[
    tuple[Meaning, ...],
    Reads(
        _meanings,
        {"type": ["object", "null"], "additionalProperties": {"type": "string"}},
        free=True,
    ),
]


class Kind(WithTellBy):
    """A kind of document: its facts, and the order in which they are said.

    `cover` gives it a front page: its title section stands alone there.
    """

    cover: ClassVar[bool] = False

    kind: Line = Field(None, description="the kind of document")
    language: Language = Field(
        None, description="the language: en-GB if you leave it out"
    )
    example: Yes = Field(False, description="write true if this is not real")  # noqa: FBT003
    allow_pictures: AllowPictures = Field(
        (), description="licences of pictures to allow: non-commercial, unknown"
    )
    title: Line = Field(None, description="the title")
    contact: Contact = Field(default_factory=Contact, description="who people can ask")
    sections: Annotated[tuple[Part, ...], listed] = Field(
        (), description="anything else that you want to say"
    )
    words: Meanings = Field(
        (),
        description="hard words and their meaning, like co-production: working together",
    )

    @abstractmethod
    def parts(self, teller: Teller) -> Iterator[tuple[Section, ...]]:
        """Yield what this document says, in order."""

    @abstractmethod
    def needs(self) -> Iterator[Fact]:
        """Yield the facts that readers of this kind need, given or not."""

    def tell(self, wording: Wording) -> tuple[Section, ...]:
        """Return what readers get: every fact in sentences, in order."""
        teller = Teller(wording, self.start_place, self.tell_by)
        return tuple(section for part in self.parts(teller) for section in part)

    def document(self, name: str, wording: Wording) -> Document:
        """Return the document that these facts make. `name` is its id.

        A draft that has no title yet goes by it too: no page is without a name.
        """
        return Document(
            kind=str(self.kind or ""),
            id=name,
            title=str(self.title or name),
            sections=self.tell(wording),
            place=self.start_place,
            language=str(self.language or LANGUAGE),
            version=self.version_said,
            date=self.made_on,
            example=self.example,
            cover=self.cover,
            words=self.words,
            facts=self.known(),
            allow_pictures=self.allow_pictures,
        )

    @property
    def version_said(self) -> str:
        """The version, for kinds that have one."""
        return ""

    @property
    def made_on(self) -> date | None:
        """The day on which the document was made, for kinds that say so."""
        return None

    def known(self) -> tuple[Fact, ...]:
        """Return what readers act on: given, missing or not decided yet."""
        title = Given(str(self.title), self.title.place) if self.title else None
        needs = [
            fact("title", title, "what its title is", "title", self.start_place),
            *self.needs(),
            *without_day(self),
        ]
        return tuple({(need.key, need.value): need for need in needs}.values())

    def free(self, teller: Teller) -> Iterator[tuple[Section, ...]]:
        """Yield the author's own sections."""
        for part in self.sections:
            yield part.tell(teller)

    def contacts(self, **others: Ways) -> Iterator[Fact]:
        """Yield how people can reach us, or one missing fact where no way is given."""
        groups = {"contact": self.contact, **others}
        name = self.contact.name
        asks = "how people can contact you"
        place = self.place_of("contact", self.start_place)
        if not any(group.ways for group in groups.values()):
            told = name if isinstance(name, NotDecided) else None
            yield fact("contact", told, asks, "contact", place)
        elif name:
            yield fact("contact", name, asks, "contact.name", place)
        unlike = {
            (way.name, way.value): way
            for key, group in groups.items()
            for way in group.known_ways(key)
        }
        yield from unlike.values()
