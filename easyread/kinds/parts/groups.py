"""A group of facts in a file, such as `when:`, which knows where each one stands."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, ClassVar, Final, Self, TypeGuard

from pydantic import (
    BaseModel,
    ConfigDict,
    ModelWrapValidatorHandler,
    PrivateAttr,
    model_validator,
)

from easyread.kinds.parts.declare import FactInfo, dashed, fact, infos_of
from easyread.kinds.parts.fields import Day, is_undecided, key_of
from easyread.kinds.parts.problems import Problem, refuse
from easyread.kinds.parts.times import ask_for_half
from easyread.kinds.parts.values import Given, NotDecided, Statement, UnsureTime, Value
from easyread.kinds.parts.writer import Block, Writer
from easyread.model import Fact, Place, Sentence, State
from easyread.text.written import Written

if TYPE_CHECKING:
    from pydantic import GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema

NOWHERE: Final = Place()


class Item:
    """An entry of a list in a file, which makes blocks of sentences."""

    def blocks(self, writer: Writer, under: str) -> Iterator[Block]:
        """Yield its blocks; `under` names the heading of those that have none."""
        raise NotImplementedError


class FactGroup(BaseModel, Item):
    """Facts under one key. An empty one is missing; it is no mistake.

    `short` names the facts that a plain text stands for: `where: Example Hall` is
    the name, and `where: not decided yet` is said of all of them. `first` names the
    facts that are said before the others. Where `asks_for_half` does not hold, the group
    above settles times that may be in the morning or the evening.
    """

    model_config = ConfigDict(
        extra="forbid", frozen=True, alias_generator=key_of, defer_build=True
    )

    short: ClassVar[tuple[str, ...]] = ()
    first: ClassVar[tuple[str, ...]] = ()
    asks_for_half: ClassVar[bool] = True

    _places: Mapping[str, Place] = PrivateAttr(default_factory=dict)

    @model_validator(mode="wrap")
    @classmethod
    def _keep_places(
        cls, value: object, handler: ModelWrapValidatorHandler[Self]
    ) -> Self:
        data = cls._from_text(value)
        facts = handler(data)
        if isinstance(data, dict):
            facts._places = {  # noqa: SLF001  our own
                str(key): key.place for key in data if isinstance(key, Written)
            }
        facts.__dict__.update(facts.settled())  # frozen for all others
        refuse(cls.__name__, [*facts._unsure(), *facts.problems()])  # noqa: SLF001
        return facts

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: "CoreSchema", handler: "GetJsonSchemaHandler"
    ) -> "JsonSchemaValue":
        """Return the schema, which also allows the text or the list that stands for it."""
        made = handler(schema)
        if cls.short:
            handler.resolve_ref_schema(made).pop("type", None)
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

    def settled(self) -> Mapping[str, object]:
        """Return the fields that other facts of the group settle, with their new values."""
        return {}

    def problems(self) -> Iterator[Problem]:
        """Yield the mistakes that only show when these facts are read together."""
        yield from ()

    def _unsure(self) -> Iterator[Problem]:
        """Yield a question for each time that may be in the morning or the evening."""
        for name in type(self).model_fields if self.asks_for_half else ():
            value = getattr(self, name)
            if isinstance(value, UnsureTime):
                yield ask_for_half((key_of(name),), value)

    def place_of(self, name: str, parent: Place = NOWHERE) -> Place:
        """Return where the key of a field stands, or the nearest place above it."""
        return self._places.get(key_of(name), parent)

    @property
    def start_place(self) -> Place:
        """Where these facts begin in the file."""
        return min(self._places.values(), default=Place())

    @property
    def given(self) -> bool:
        """Whether the file says anything about these facts."""
        values = (getattr(self, name) for name in self._own_fields())
        return any(
            value.given if isinstance(value, FactGroup) else value for value in values
        )

    @property
    def unsaid(self) -> tuple[str, ...]:
        """The keys of the file that readers do not get, for what another key says."""
        return ()

    def key_facts(
        self, path: str = "", parent: Place = NOWHERE, *, needed: bool = True
    ) -> Iterator[Fact]:
        """Yield the facts that readers act on: given, not decided, or missed.

        `path` is the way to these facts in the file, such as "when.", and `parent` the
        place where a missing one should be. Where they are not `needed`, none is missed.
        """
        for name, info in infos_of(type(self)).items():
            value, place = getattr(self, name), self.place_of(name, parent)
            key = f"{path}{key_of(name)}"
            missed = needed and info.needed and not self._is_there(info.unless)
            if isinstance(value, FactGroup):
                yield from value.key_facts(
                    f"{key}.", place, needed=missed or value.given
                )
            elif value and isinstance(value, tuple):
                for number, item in enumerate(value):
                    if isinstance(item, FactGroup):
                        yield from item.key_facts(f"{key}[{number}].", place)
            elif info.asks and not info.looked_for and (value or missed):
                yield fact_of(info, value or None, key, place)

    def _is_there(self, name: str) -> bool:
        value = getattr(self, name) if name else None
        return value.given if isinstance(value, FactGroup) else bool(value)

    def undated(self) -> Iterator[Fact]:
        """Yield a missing “tell by” for each undecided fact that has none above it."""
        for path, key, value, tell_by in self._open():
            if tell_by is None or tell_by is value:
                asks = f"when you will tell people the {_in_words(key)}"
                tell = "tell by" if "[" in path else f"{path}tell by"
                place = value.place
                yield Fact("tell by", "", "missing", asks=asks, key=tell, place=place)

    def told(self) -> Iterator[Fact]:
        """Yield each day by which people are told of what is not decided yet, once."""
        days: dict[str, Fact] = {}
        for path, _, _, tell_by in self._open():
            if isinstance(tell_by, Given):
                own = path and "[" not in path and tell_by.place != self._tell_place
                key = f"{path}tell by" if own else "tell by"
                info = FactInfo(name="tell by", role="tell", kind="day")
                days.setdefault(key, fact_of(info, tell_by, key, tell_by.place))
        yield from days.values()

    @property
    def _tell_place(self) -> Place | None:
        tell_by = getattr(self, "tell_by", None)
        return tell_by.place if tell_by else None

    def _open(
        self, path: str = "", tell_by: Value | None = None
    ) -> Iterator[tuple[str, str, NotDecided | Statement, Value | None]]:
        """Yield each undecided fact: the way to its group, its key, it, its “tell by”."""
        tell_by = getattr(self, "tell_by", None) or tell_by
        for name in type(self).model_fields:
            value, key = getattr(self, name), f"{path}{key_of(name)}"
            if isinstance(value, FactGroup):
                yield from value._open(f"{key}.", tell_by)  # noqa: SLF001  our own
            elif isinstance(value, tuple):
                for number, item in enumerate(value):
                    if isinstance(item, FactGroup):
                        inner = f"{key}[{number}]."
                        yield from item._open(inner, tell_by)  # noqa: SLF001  our own
            elif is_open(value):
                yield path, key, value, tell_by

    def write(self, name: str, writer: Writer, key: str = "") -> tuple[Sentence, ...]:
        """Return the sentences of one field, with the wording `key` if one is given."""
        info, value = infos_of(type(self))[name], getattr(self, name)
        if key:
            return writer.given(key, value.inside) if isinstance(value, Given) else ()
        return () if info.name in writer.skipped else writer.value(info, value)

    def front(self, writer: Writer) -> Iterator[tuple[Sentence, ...]]:
        """Yield the sentences of each field that is declared as `front`."""
        for name, info in infos_of(type(self)).items():
            value = getattr(self, name)
            if info.front:
                yield self.write(name, writer)
            elif isinstance(value, FactGroup):
                yield from value.front(self.within(writer, name))

    def blocks(self, writer: Writer, under: str = "") -> Iterator[Block]:
        """Yield the blocks of every other field, in the order of `infos_of`."""
        for name in self._own_fields():
            yield from self.field_blocks(name, writer, under)

    def field_blocks(
        self, name: str, writer: Writer, under: str = ""
    ) -> Iterator[Block]:
        """Yield the blocks of one field; `under` is the heading of its group."""
        info = infos_of(type(self))[name]
        value, part = getattr(self, name), info.under or under or dashed(info.name)
        if isinstance(value, FactGroup):
            inner = self.within(writer, name)
            blocks = [block for block in value.blocks(inner, part) if block.sentences]
            if blocks and info.says:
                yield Block(inner.say(info.says), part)
            yield from blocks
        elif isinstance(value, tuple):
            for item in value:
                if isinstance(item, FactGroup):
                    tell_by = getattr(item, "tell_by", None)
                    inner = writer.within(item.start_place, tell_by)
                    yield from item.blocks(inner, part)
                elif isinstance(item, Item):
                    yield from item.blocks(writer, part)
        elif not info.front:
            yield Block(self.write(name, writer), writer.heading(part, value))

    def within(self, writer: Writer, name: str) -> Writer:
        """Return a writer with the place and the `tell by` of the group in a field."""
        tell_by = getattr(getattr(self, name), "tell_by", None)
        return writer.within(self.place_of(name, writer.place), tell_by)

    @classmethod
    def _own_fields(cls) -> Iterator[str]:
        """Yield the names of the fields that make sentences, in their order."""
        return (name for name in infos_of(cls) if name != "tell_by")


class WithTellBy(FactGroup):
    """Facts that may be not decided yet, with the day when people will be told."""

    tell_by: Day = fact('when you will tell people what is "not decided yet"')


def is_open(value: object) -> TypeGuard[NotDecided | Statement]:
    """Tell whether a fact is not decided yet."""
    return isinstance(value, NotDecided) or (
        isinstance(value, Statement) and value.answer == "not decided"
    )


def fact_of(info: FactInfo, value: object, key: str, place: Place) -> Fact:
    """Return a fact as readers need it: given, missing, or not decided yet.

    `place` is where a missing fact should be.
    """
    text, iso = "", ""
    state: State = "given"
    if value is None:
        state = "missing"
    elif is_open(value):
        text, state, place = "not decided yet", "not decided", value.place
    elif isinstance(value, Statement):
        text = value.sentences[0].text if value.sentences else value.answer
        place = value.place
    elif isinstance(value, Given):
        text, iso, place = value.says, value.iso, value.place
    elif isinstance(value, Written):
        text, place = str(value), value.place
    return Fact(
        name=info.name,
        value=text,
        state=state,
        iso=iso,
        asks=info.asks,
        key=key,
        place=place,
        kind=info.kind,
        role=info.role,
        question=info.question,
    )


def _in_words(key: str) -> str:
    """Return the name of a fact in words: the “by” of number 1 under “actions”."""
    listed, _, name = key.rpartition("].")
    if not listed:
        return f"“{key}”"
    group, _, number = listed.rpartition("[")
    return f"“{name}” of number {int(number) + 1} under “{group}”"
