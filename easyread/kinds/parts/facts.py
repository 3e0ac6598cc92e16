"""A group of facts in a file, such as `when:`, which knows where each one stands."""

from collections.abc import Iterator, Mapping
from typing import ClassVar, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    ModelWrapValidatorHandler,
    PrivateAttr,
    model_validator,
)

from easyread.kinds.parts.fields import Day, is_undecided, key_of
from easyread.kinds.parts.told import Answer, Given, NotDecided
from easyread.kinds.parts.wrong import Wrong, refuse
from easyread.model import Fact, Place
from easyread.text.written import Written


class Facts(BaseModel):
    """Facts under one key. An empty one is missing; it is no mistake.

    `short` names the facts that a plain text stands for: `where: Example Hall` is
    the name, and `where: not decided yet` is said of all of them. `first` names the
    facts with which a new file begins.
    """

    model_config = ConfigDict(
        extra="forbid", frozen=True, alias_generator=key_of, defer_build=True
    )

    short: ClassVar[tuple[str, ...]] = ()
    first: ClassVar[tuple[str, ...]] = ()

    _places: Mapping[str, Place] = PrivateAttr(default_factory=dict)

    @model_validator(mode="wrap")
    @classmethod
    def _keep_places(
        cls, value: object, handler: ModelWrapValidatorHandler[Self]
    ) -> Self:
        data = cls._from_text(value)
        made = handler(data)
        if isinstance(data, dict):
            made._places = {  # noqa: SLF001  our own
                str(key): key.place for key in data if isinstance(key, Written)
            }
        refuse(cls.__name__, list(made.wrongs()))
        return made

    @classmethod
    def _from_text(cls, value: object) -> object:
        if isinstance(value, list) and cls.short:
            return {cls.short[0]: value}
        if not isinstance(value, str):
            return value
        if not value.strip():
            return {}
        if not cls.short:
            return value
        names = cls.short if is_undecided(value) else cls.short[:1]
        return dict.fromkeys(names, value)

    def wrongs(self) -> Iterator[Wrong]:
        """Yield what does not go together in these facts."""
        yield from ()

    def place_of(self, key: str, parent: Place = Place()) -> Place:  # noqa: B008
        """Return where `key` stands, or the nearest place above it."""
        return self._places.get(key, parent)

    @property
    def start_place(self) -> Place:
        """Where these facts begin in the file."""
        return min(self._places.values(), default=Place())


class WithTellBy(Facts):
    """Facts that may be not decided yet, with the day when people will be told."""

    tell_by: Day = Field(
        None, description='when you will tell people what is "not decided yet"'
    )


def fact(
    name: str,
    told: Given | NotDecided | Answer | None,
    asks: str,
    key: str,
    place: Place,
) -> Fact:
    """Return a fact as readers need it: given, missing, or not decided yet.

    `place` is where a missing fact should be.
    """
    match told:
        case None:
            return Fact(name, "", "missing", asks=asks, key=key, place=place)
        case NotDecided() | Answer(answer="not decided"):
            return Fact(
                name, "not decided yet", "not decided", "", asks, key, told.place
            )
        case Answer():
            said = told.sentences[0].text if told.sentences else told.answer
            return Fact(name, said, "given", "", asks, key, told.place)
        case Given():
            return Fact(name, told.says, "given", told.iso, asks, key, told.place)
