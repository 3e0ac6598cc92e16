"""Several days in one line: "31 March to 1 April 2027", "3, 10 and 17 March", "weekly"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.errors import NotUnderstoodError, quoted
from easyread.languages.base import SeveralDays
from easyread.languages.en.dates import MONTH, WEEKDAY, read_day
from easyread.text.tidy import tidy
from easyread.text.words import straight

if TYPE_CHECKING:
    from datetime import date

_HOW_OFTEN = {
    "daily": "day",
    "weekly": "week",
    "fortnightly": "2 weeks",
    "fortnight": "2 weeks",
    "monthly": "month",
    "yearly": "year",
}
_BEFORE = re.compile(r"^(?:(?:on|from|between|either|both) )+")
_THROUGH = re.compile(r" (?:to|until|till|through) | ?- ?")
_ISO = re.compile(r"[0-9]{4}-[0-9]")
_WORDS_THROUGH = re.compile(r" (?:to|until|till|through|-) ")
_AND, _OR = re.compile(r",? (?:and|&) |, | \+ "), re.compile(r",? or |, ")
_PART = re.compile(
    rf"(?:(?P<weekday>{WEEKDAY})\b\.? ?)?(?:the )?(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?"
    rf"(?: of)?(?: (?P<month>{MONTH})\b\.?)?(?:,? (?P<year>[0-9]{{4}}))?"
)
_AFTER_WEEKDAY = re.compile(rf"\b({WEEKDAY}),")


def read_repeat(text: str) -> str:
    """Return how often something is, as it stands after "every": Tuesday, 2 weeks."""
    plain = tidy(text).rstrip(".")
    plain = re.sub(r"^every ", "", plain, flags=re.IGNORECASE)
    low = straight(plain).lower()
    if low in _HOW_OFTEN:
        return _HOW_OFTEN[low]
    return re.sub(rf"\b({WEEKDAY})s\b", _singular, plain, flags=re.IGNORECASE)


def _singular(match: re.Match[str]) -> str:
    """Return "Tuesday" for "Tuesdays", but leave "Tues" alone."""
    return match[1] if match[1].lower().endswith("day") else match[0]


def read_several_days(text: str) -> SeveralDays | None:
    """Return the days of a text that names more than one; None for any other text.

    A day takes the month and the year of the next one where it has none. Raises
    NotUnderstoodError for days that do not exist, or are not in their order.
    """
    plain = straight(tidy(text)).lower().rstrip(".")
    plain = _AFTER_WEEKDAY.sub(r"\1", _BEFORE.sub("", plain))
    through = _WORDS_THROUGH if _ISO.search(plain) else _THROUGH
    joined = _OR if " or " in plain else _AND
    first_and_last = _days(through.split(plain, maxsplit=1))
    days = first_and_last or _days(joined.split(plain))
    if len(days) <= 1:
        return None
    if sorted(set(days)) != days:
        raise NotUnderstoodError(
            f"The days in {quoted(text)} are not in their order.",
            "Write the first day first, and each day once.",
        )
    said = tuple(day.isoformat() for day in days)
    if first_and_last:
        return SeveralDays("through", said)
    return SeveralDays("choose" if joined is _OR else "all", said)


def _days(parts: list[str]) -> list[date]:
    """Return the day of each part; nothing for one part, or where one is no day."""
    days: list[date] = []
    if len(parts) == 1:
        return days
    month, year = "", ""
    for part in reversed(parts):
        match = _PART.fullmatch(part)
        if not match:
            whole = _whole(part)
            if whole is None:
                return []
            days.insert(0, whole)
            month, year = f"{whole:%B}", str(whole.year)
            continue
        month = match["month"] or month
        inherited = match["month"] and not match["year"]
        year = match["year"] or year
        if not month:
            return []
        told = f"{match['day']} {month} {year}".strip()
        if inherited and days and read_day(told) > days[0]:  # December to January
            told = f"{match['day']} {month} {days[0].year - 1}"
        days.insert(0, read_day(f"{match['weekday'] or ''} {told}".strip()))
    return days


def _whole(part: str) -> date | None:
    """Return a day in figures alone, which has its month and year."""
    try:
        return read_day(part)
    except NotUnderstoodError:
        return None
