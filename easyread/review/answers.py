"""The three answers to a question: the right one, and two that could have been."""

from __future__ import annotations

import hashlib
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from easyread.languages import language_of
from easyread.pairing import find_symbol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from easyread.model import Symbol

ANSWERS: Final = 3
_DAYS: Final = (7, -1, 14, 1)
_MINUTES: Final = (60, -60, 30, 120)
_FIRST_HOUR, _LAST_HOUR = 8, 20
_POUNDS: Final = (5, 10, 20, 50, 100, 200, 500)


class Answer(NamedTuple):
    """One answer: its words, and its picture."""

    words: str
    symbol: Symbol


def three(right: Answer, wrong: Iterable[Answer], seed: str) -> tuple[Answer, ...]:
    """Return the right answer among two wrong ones, at a place that `seed` decides.

    The same document always asks the same. Empty where two wrong answers are missing,
    or would show the picture of another answer.
    """
    found = [right]
    for answer in wrong:
        if answer.symbol.id not in {one.symbol.id for one in found}:
            found.append(answer)
    if len(found) < ANSWERS:
        return ()
    place = int(hashlib.sha256(seed.encode()).hexdigest(), 16) % ANSWERS
    others = found[1:ANSWERS]
    return (*others[:place], right, *others[place:])


def days(iso: str, others: Sequence[str]) -> list[Answer]:
    """Return the answer for a day, then wrong ones: others of the document, near ones."""
    day = date.fromisoformat(iso)
    near = [(day + timedelta(days=step)).isoformat() for step in _DAYS]
    return [_answer("calendar", one, _say_day) for one in (iso, *others, *near)]


def times(iso: str, others: Sequence[str]) -> list[Answer]:
    """Return the answer for a time, then wrong ones, none of them at night."""
    start = datetime.fromisoformat(f"2000-01-01T{iso}")
    steps = (start + timedelta(minutes=minutes) for minutes in _MINUTES)
    near = [f"{step:%H:%M}" for step in steps if _FIRST_HOUR <= step.hour < _LAST_HOUR]
    return [_answer("clock", one, _say_time) for one in (iso, *others, *near)]


def amounts(iso: str) -> list[Answer]:
    """Return the answer for an amount of money, then the amounts nearest to it."""
    amount = Decimal(iso)
    near = sorted(map(Decimal, _POUNDS), key=lambda pounds: abs(pounds - amount))
    return [_answer("money", f"{one:.2f}", _say_money) for one in (amount, *near)]


def named(words: str, symbol: str) -> Answer:
    """Return an answer with a picture of a symbol set."""
    return Answer(words, find_symbol(symbol))


def _answer(kind: str, iso: str, say: Callable[[str], str]) -> Answer:
    return Answer(say(iso), find_symbol(f"fact:{kind}:{iso}"))


def _say_day(iso: str) -> str:
    return language_of().say_day(date.fromisoformat(iso))


def _say_time(iso: str) -> str:
    return language_of().say_time(datetime.fromisoformat(f"2000-01-01T{iso}").time())


def _say_money(iso: str) -> str:
    return language_of().say_money(Decimal(iso))
