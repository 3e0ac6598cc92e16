"""How single facts are read: a line of words, a day, a time, money, a phone number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated, Final

from easyread.kinds.parts.reads import Reads
from easyread.kinds.parts.told import Answer, Given, NotDecided, Told
from easyread.kinds.parts.wrong import plain_error
from easyread.model import Place
from easyread.text.errors import NotUnderstoodError
from easyread.text.written import Written

if TYPE_CHECKING:
    from collections.abc import Callable

NOT_DECIDED: Final = "not decided yet"
_YES: Final = frozenset({"yes", "true"})
_NO: Final = frozenset({"no", "none", "false"})
_EMAIL = re.compile(r"[^\s@<>()\[\]]+@[^\s@<>()\[\]]+\.[^\s@<>()\[\]]+")
_LINK = re.compile(r"https?://[^\s<>()\[\]]+\.[^\s<>()\[\]]+")


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


def _fact(read: Callable[[Written], Given]) -> Callable[[object], Told | None]:
    """Make a reader of facts: what is written, not decided yet, or missing."""

    def told(value: object) -> Told | None:
        text = written(value)
        if text is None:
            return None
        if is_undecided(text):
            return NotDecided(text.place)
        try:
            return read(text)
        except NotUnderstoodError as error:
            raise plain_error(
                error.message, error.advice, right=error.instead
            ) from error

    return told


def _words(text: Written) -> Given:
    return Given(" ".join(text.split()), text.place)


def _name(text: Written) -> Given:
    """Read a name that is said inside a sentence, so without its full stop."""
    return Given(" ".join(text.split()).removesuffix("."), text.place)


def _day(text: Written) -> Given:
    from easyread.languages.en.days import read_day, say_day  # noqa: PLC0415  only for days

    day = read_day(text)
    return Given(say_day(day), text.place, day.isoformat())


def _clock(text: Written) -> Given:
    from easyread.languages.en.clock_times import read_time, say_time  # noqa: PLC0415  as above

    time = read_time(text)
    return Given(say_time(time), text.place, time.strftime("%H:%M"))


def _money(text: Written) -> Given:
    from easyread.languages.en.money import read_money, say_money  # noqa: PLC0415  as above

    amount = read_money(text)
    return Given(say_money(amount), text.place, f"{amount:.2f}")


def _phone(text: Written) -> Given:
    from easyread.languages.en.phones import read_phone, say_phone  # noqa: PLC0415  as above

    number = read_phone(text)
    return Given(say_phone(number), text.place, number)


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


def _address(value: object) -> Told | None:
    """Read an address: its lines as a list, or all on one line."""
    if not isinstance(value, list):
        return _fact(_words)(value)
    lines = [line for line in map(written, value) if line]
    if not lines:
        return None
    if len(lines) == 1:
        return _fact(_words)(lines[0])
    return Given(", ".join(line.rstrip(",") for line in lines), lines[0].place)


read_day_fact: Final = _fact(_day)
read_clock_fact: Final = _fact(_clock)
read_phone_fact: Final = _fact(_phone)
read_link_fact: Final = _fact(_link)
read_name_fact: Final = _fact(_name)
_money_fact: Final = _fact(_money)


def _money_or_no(value: object) -> Told | Answer | None:
    if yes_or_no(value) is False:
        place = value.place if isinstance(value, Written) else Place()
        return Answer("no", place)
    return _money_fact(value)


_TEXT: Final = {"type": ["string", "integer", "null"]}
_LINES: Final = {"type": ["string", "array", "null"], "items": _TEXT}

Line = Annotated[Written | None, Reads(written, _TEXT)]
Yes = Annotated[bool, Reads(_yes, {"type": ["boolean", "null"]})]
Name = Annotated[Told | None, Reads(read_name_fact, _TEXT)]
Day = Annotated[Told | None, Reads(read_day_fact, _TEXT)]
Clock = Annotated[Told | None, Reads(read_clock_fact, _TEXT)]
MoneyOrNo = Annotated[Told | Answer | None, Reads(_money_or_no, _TEXT)]
Phone = Annotated[Told | None, Reads(read_phone_fact, _TEXT)]
Email = Annotated[Told | None, Reads(_fact(_email), _TEXT)]
Link = Annotated[Told | None, Reads(read_link_fact, _TEXT)]
Address = Annotated[Told | None, Reads(_address, _LINES, dash=True)]
