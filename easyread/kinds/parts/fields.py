"""How single facts are read: a line of words, a day, a time, money, a phone number."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

from pydantic_core import core_schema

from easyread.errors import NotUnderstoodError, quoted
from easyread.kinds.parts.problems import plain_error
from easyread.kinds.parts.values import Given, NotDecided, Statement, UnsureTime, Value
from easyread.languages import current_language
from easyread.model import Place
from easyread.text.written import Written

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pydantic import BaseModel, GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue

    from easyread.model import FactKind

NOT_DECIDED: Final = "not decided yet"
_YES: Final = frozenset({"yes", "true"})
_NO: Final = frozenset({"no", "none", "false"})
# Times of the morning that are written so on a clock of 24 hours too.
_USUAL: Final = re.compile(r"1[01][:.][0-9]{2}")
_EMAIL = re.compile(r"[^\s@<>()\[\]]+@[^\s@<>()\[\]]+\.[^\s@<>()\[\]]+")
_LINK = re.compile(r"https?://[^\s<>()\[\]]+\.[^\s<>()\[\]]+")


@dataclass(frozen=True, slots=True)
class Reads:
    """A note on a type for pydantic: `read` alone makes its values.

    PlainValidator would also work out how to write such values, which nobody needs
    and which takes longer than all the rest of the start.

    `json` is the JSON Schema of what may be written, `kind` the kind of fact that it
    is. `answers` are the plain answers that may stand in the place of a value. `names`
    are the keys that may stand in the things of a list. Where `free` holds, authors
    choose keys of their own. Where `dash` holds, they write line by line, each after
    a "-".
    """

    read: Callable[[object], object]
    json: Mapping[str, object]
    kind: FactKind = ""
    answers: tuple[Literal["yes", "no"], ...] = ()
    names: frozenset[str] | None = None
    free: bool = False
    dash: bool = False

    def __get_pydantic_core_schema__(
        self, _source: object, _handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Let `read` make the value."""
        return core_schema.no_info_plain_validator_function(self.read)

    def __get_pydantic_json_schema__(
        self, _schema: core_schema.CoreSchema, _handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Return the JSON Schema that we wrote."""
        return dict(self.json)


def read_as(model: type[BaseModel], field: str, text: str) -> Any:
    """Return a text as that field of a model reads it. Raises PydanticCustomError."""
    notes = model.model_fields[field].metadata
    return next(note for note in notes if isinstance(note, Reads)).read(text)


def _as_list(value: object) -> object:
    """Return a list: that of a single value, and an empty one of an empty text."""
    if isinstance(value, str) and not value.strip():
        return []
    if isinstance(value, list):
        return [
            item for item in value if not (isinstance(item, str) and not item.strip())
        ]
    return [value]


class _Listed:
    """A note on the type of a list: one thing alone may stand for it."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Read one thing as a list of one."""
        return core_schema.no_info_before_validator_function(_as_list, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Return the schema of a list, of one thing, and of nothing."""
        made = handler(schema)
        return {"anyOf": [made, made["items"], {"type": "null"}]}


class _OrList:
    """A note on the type of a text: the group above reads a list in its place."""

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Return the schema of the text, and of a list."""
        return {"anyOf": [handler(schema), {"type": "array"}]}


listed: Final = _Listed()


def key_of(name: str) -> str:
    """Return the key in a file for a name in the program: tell_by is "tell by"."""
    return name.strip("_").replace("_", " ")


def written(value: object) -> Written | None:
    """Return a text without space at its ends, or None where nothing is written."""
    if not isinstance(value, str):
        raise plain_error(
            "This should be words on one line.",
            "Write the words after the colon, on the same line.",
        )
    text = value if isinstance(value, Written) else Written(value)
    return text.trim() if text.strip() and text.value is not None else None


def is_undecided(value: object) -> bool:
    """Tell whether an author wrote that this is not decided yet."""
    return (
        isinstance(value, str)
        and " ".join(value.casefold().split()).rstrip(".") == NOT_DECIDED
    )


def refuse_open(text: str) -> None:
    """Raise where words such as “TBC” stand for what nobody knows yet."""
    if current_language().leaves_open(text):
        raise plain_error(
            f"{quoted(text)} does not say what readers need to know.",
            f"If it is not decided, write “{NOT_DECIDED}”."
            " Then write under “tell by:” on which day you will tell people.",
            right=NOT_DECIDED,
        )


def yes_or_no(value: object) -> bool | None:
    """Return what a plain yes or no means, and None for anything else."""
    if not isinstance(value, str):
        return value if isinstance(value, bool) else None
    word = value.strip().casefold().rstrip(".")
    return True if word in _YES else False if word in _NO else None


def _yes(value: object) -> bool:
    """Read a switch. An empty one is off."""
    answer = yes_or_no(value)
    if answer is None and not (isinstance(value, str) and not value.strip()):
        raise plain_error("This should be true or false.", "Write true or false.")
    return bool(answer)


def _fact(read: Callable[[Written], Given]) -> Callable[[object], Value | None]:
    """Return a function that reads a value, “not decided yet”, or None if empty."""

    def read_fact(value: object) -> Value | None:
        text = written(value)
        if text is None:
            return None
        if is_undecided(text):
            return NotDecided(text.place)
        refuse_open(text)
        try:
            return read(text)
        except NotUnderstoodError as error:
            raise plain_error(
                error.message, error.advice, right=error.instead
            ) from error

    return read_fact


def _words(text: Written) -> Given:
    return Given(" ".join(text.split()), text.place)


def _name(text: Written) -> Given:
    """Read a name that is said inside a sentence, so without its full stop."""
    return Given(" ".join(text.split()).removesuffix("."), text.place)


def _place_name(text: Written) -> Given:
    """Read the name of a place; “Online” is none, and is said in words of its own."""
    online = current_language().online_place(text)
    name = online.removeprefix("on ") if online else ""
    return Given(name, text.place, online) if name else _name(text)


def _repeat(text: Written) -> Given:
    return Given(current_language().read_repeat(text), text.place)


def _day(text: Written) -> Given:
    says, iso = current_language().read_day(text)
    return Given(says, text.place, iso)


def _clock(text: Written) -> Given:
    """Read a time; one that may be morning or evening is settled by its neighbours."""
    read = current_language().read_times(text)
    readings = [Given(says, text.place, iso) for says, iso in read]
    if len(readings) == 1:
        return readings[0]
    early, late = readings
    return UnsureTime(
        early.says,
        text.place,
        early.iso,
        readings=(early, late),
        written=text,
        is_usual=bool(_USUAL.fullmatch(text)),
    )


def _money(text: Written) -> Given:
    says, iso = current_language().read_money(text)
    return Given(says, text.place, iso)


def _phone(text: Written) -> Given:
    says, iso = current_language().read_phone(text)
    return Given(says, text.place, iso)


def _email(text: Written) -> Given:
    if not _EMAIL.fullmatch(text):
        raise plain_error(
            f"“{text}” is not an email address.",
            "Write it like this: name@example.org.",
        )
    return _words(text)


def _link(text: Written) -> Given:
    if not _LINK.fullmatch(text):
        raise plain_error(
            f"“{text}” is not the address of a web page.",
            "Begin it with https:// and use no spaces.",
            right=f"https://{text}" if _LINK.fullmatch(f"https://{text}") else "",
        )
    return _words(text)


def _address(value: object) -> Value | None:
    """Read an address: its lines as a list, or all on one line."""
    if not isinstance(value, list):
        return _fact(_words)(value)
    lines = [line for line in map(written, value) if line]
    if not lines:
        return None
    if len(lines) == 1:
        return _fact(_words)(lines[0])
    return Given(", ".join(line.rstrip(",") for line in lines), lines[0].place)


_read_money: Final = _fact(_money)


def _money_or_no(value: object) -> Value | Statement | None:
    if yes_or_no(value) is False:
        place = value.place if isinstance(value, Written) else Place()
        return Statement("no", place)
    return _read_money(value)


_TEXT: Final = {"type": ["string", "integer", "null"]}
_LINES: Final = {"type": ["string", "array", "null"], "items": _TEXT}

OneLine = Annotated[Written | None, Reads(written, _TEXT)]
Yes = Annotated[bool, Reads(_yes, {"type": ["boolean", "null"]})]
Name = Annotated[Value | None, Reads(_fact(_name), _TEXT, "name")]
PlaceName = Annotated[Value | None, Reads(_fact(_place_name), _TEXT, "place")]
Repeat = Annotated[Value | None, Reads(_fact(_repeat), _TEXT, "name")]
Day = Annotated[Value | None, Reads(_fact(_day), _TEXT, "day")]
DayOrDays = Annotated[Day, _OrList()]
Clock = Annotated[Value | None, Reads(_fact(_clock), _TEXT, "time")]
MoneyOrNo = Annotated[
    Value | Statement | None, Reads(_money_or_no, _TEXT, "money", answers=("no",))
]
Phone = Annotated[Value | None, Reads(_fact(_phone), _TEXT, "phone")]
Email = Annotated[Value | None, Reads(_fact(_email), _TEXT, "email")]
Link = Annotated[Value | None, Reads(_fact(_link), _TEXT, "web")]
Address = Annotated[Value | None, Reads(_address, _LINES, "address", dash=True)]
