"""What every kind of document has, whatever else it tells."""

from collections.abc import Iterator
from datetime import date
from itertools import chain
from typing import Annotated, ClassVar, Final

from easyread.kinds.parts.author_text import FreeSections
from easyread.kinds.parts.contact import Contact, Ways
from easyread.kinds.parts.declare import fact, group, infos_of
from easyread.kinds.parts.fields import OneLine, Reads, Yes, key_of, written
from easyread.kinds.parts.groups import FactGroup, WithTellBy, fact_of
from easyread.kinds.parts.problems import Problem, plain_error, refuse
from easyread.kinds.parts.reply import Reply
from easyread.kinds.parts.values import NotDecided
from easyread.kinds.parts.writer import Block, Writer
from easyread.languages import CODE, DEFAULT
from easyread.languages.wording import Wording
from easyread.model import LEAVES, Document, Fact, Meaning, Section, Sentence
from easyread.text.written import Written

_CODES: Final = {"english": DEFAULT, "welsh": "cy", "cymraeg": "cy"}


def _language(value: object) -> Written | None:
    """Read the code of a language: a screen reader chooses its voice by it."""
    text = written(value)
    if text and not CODE.fullmatch(text):
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
            Problem(
                (str(word),), f"“{word}” has no meaning here.", "Say what it means."
            )
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


def _licences(value: object) -> tuple[str, ...]:
    """Read one licence or a list of them."""
    values = value if isinstance(value, list) else [value]
    names = [str(name) for name in map(written, values) if name]
    for name in names:
        if name not in LEAVES:
            raise plain_error(
                f"We do not know the licence “{name}”.",
                f"Write {' or '.join(LEAVES)}.",
                "allow pictures: non-commercial",
            )
    return tuple(dict.fromkeys(names))


AllowPictures = Annotated[
    tuple[str, ...],
    Reads(
        _licences,
        {
            "type": ["string", "array", "null"],
            "items": {"enum": list(LEAVES)},
        },
    ),
]

# The kinds of facts that say how to reach us.
_WAYS: Final = frozenset({"phone", "email", "address"})


class Kind(WithTellBy):
    """A kind of document: its facts, in the order in which they are said.

    First stands what its facts declare as `front`; then everything else, then the
    author's own sections, what is declared as `last`, whom to ask, and a page to fill
    in. A kind that says something in another way overrides `front`.

    `cover` gives it a front page: its title section stands alone there. What is written
    in a kind that `tells_of_people` may be about one person, and private. `needs_source`
    says where it is written what readers of this kind need.
    """

    cover: ClassVar[bool] = False
    tells_of_people: ClassVar[bool] = False
    needs_source: ClassVar[str] = (
        "Our own rule: what readers of this kind of document look for"
    )

    kind: OneLine = fact("the kind of document")
    language: Language = fact("the language: en-GB if you leave it out")
    example: Yes = fact("write true if this is not real", default=False)
    allow_pictures: AllowPictures = fact(
        "licences of pictures to allow: non-commercial, unknown", ()
    )
    title: OneLine = fact("the title", asks="what its title is", needed=True)
    contact: Contact = group(Contact, "who people can ask")
    sections: FreeSections = fact("anything else that you want to say", ())
    words: Meanings = fact(
        "hard words and their meaning, like co-production: working together", ()
    )

    def document(self, name: str, wording: Wording) -> Document:
        """Return the document that these facts make. `name` is its id.

        A draft that has no title yet goes by it too: no page is without a name.
        """
        facts = self.facts_to_know()
        made_on = next((fact.iso for fact in facts if fact.role == "made"), "")
        return Document(
            kind=str(self.kind or ""),
            id=name,
            title=str(self.title or name),
            sections=tuple(
                self.write_sections(wording.of(str(self.kind or ""), self.noun))
            ),
            place=self.start_place,
            title_place=self.title.place if self.title else self.start_place,
            event=self.noun,
            answers=tuple(self._answers()),
            language=str(self.language or DEFAULT),
            version=next((fact.value for fact in facts if fact.role == "version"), ""),
            date=date.fromisoformat(made_on) if made_on else None,
            example=self.example,
            cover=self.cover,
            words=self.words,
            facts=facts,
            allow_pictures=self.allow_pictures,
        )

    def _answers(self) -> Iterator[str]:
        """Yield the keys that are filled of those that readers look for."""
        for name, info in infos_of(type(self)).items():
            value = getattr(self, name)
            given = value.given if isinstance(value, FactGroup) else bool(value)
            if info.looked_for and given:
                yield key_of(name)

    @property
    def noun(self) -> str:
        """The author's noun for the event that this is about; the wording's is ""."""
        return ""

    def write_sections(self, wording: Wording) -> Iterator[Section]:
        """Yield what readers get: every fact in sentences, in order."""
        writer = Writer(wording, self.start_place, self.tell_by, self.said_first)
        first = tuple(chain.from_iterable(self.front(writer)))
        if first:
            yield Section("", first, first[0].place, "title")
        yield from writer.sections(self._blocks(writer, last=False))
        for section in self.sections:
            yield from writer.sections(section.blocks(writer))
        yield from writer.sections(self._blocks(writer, last=True))
        contact = self.contact.blocks(self.within(writer, "contact"), "contact")
        yield from writer.sections(contact, "contact")
        for name in self._own_fields():
            reply = getattr(self, name)
            if isinstance(reply, Reply):
                inner = self.within(writer, name)
                slip = reply.slip_block(inner, self.slip_choices(inner))
                yield from writer.sections(slip, "slip")

    def _blocks(self, writer: Writer, *, last: bool) -> Iterator[Block]:
        for name in self._own_fields():
            if infos_of(type(self))[name].last == last:
                yield from self.field_blocks(name, writer)

    def slip_choices(self, writer: Writer) -> tuple[Sentence, ...]:  # noqa: ARG002
        """Return a question with its answers, where the slip asks more than yes or no."""
        return ()

    @property
    def said_first(self) -> frozenset[str]:
        """The names of facts that are said in `front` alone, and not by their fields."""
        return frozenset()

    def facts_to_know(self) -> tuple[Fact, ...]:
        """Return what readers act on: given, missing or not decided yet.

        How to reach us comes last. The same number under two keys is one fact.
        """
        facts, contact = list[Fact](), list[Fact]()
        for fact_ in self.key_facts(parent=self.start_place):
            (contact if fact_.key.startswith("contact.") else facts).append(fact_)
        if not self._can_be_reached:
            name = self.contact.name
            undecided = name if isinstance(name, NotDecided) else None
            place = self.place_of("contact", self.start_place)
            info = infos_of(Contact)["name"]
            contact = [fact_of(info, undecided, "contact", place)]
        different: dict[tuple[str, str], Fact] = {}
        for fact_ in (*facts, *contact, *self.told(), *self.undated()):
            is_way = fact_.kind in _WAYS and fact_.value
            name_or_key = fact_.name if is_way else fact_.key
            different.setdefault((name_or_key, fact_.value), fact_)
        return tuple(different.values())

    @property
    def _can_be_reached(self) -> bool:
        values = (getattr(self, name) for name in type(self).model_fields)
        return any(ways.can_be_reached for ways in values if isinstance(ways, Ways))

    @classmethod
    def _own_fields(cls) -> Iterator[str]:
        """Yield the fields that this kind has beside those of every kind."""
        return (name for name in infos_of(cls) if name not in Kind.model_fields)
