"""Days, in all the ways that people write them, and the one way in which we do."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from easyread.errors import nearest
from easyread.text.errors import NotUnderstoodError, quoted
from easyread.text.tidy import tidy
from easyread.text.words import straight

# fmt: off
WEEKDAYS = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
)
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August",
    "September", "October", "November", "December",
)
# fmt: on
WEEKDAY = r"(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
FIRST_YEAR, LAST_YEAR = 1900, 2199
EXAMPLE = "Wednesday 4 March 2026"
_LONGEST = 60  # letters of a day that we try to mend

_YEAR = r"(?P<year>[0-9]{4}|(?:')?[0-9]{2})"
_NTH = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
_LEAD = rf"(?:(?P<weekday>{WEEKDAY})\b\.?,? (?:the )?)?(?:the )?"
_NUMBER = r"(?P<number>[0-9]{1,2})"
_ISO = rf"(?P<year>[0-9]{{4}})[-/.]{_NUMBER}[-/.](?P<day>[0-9]{{1,2}})(?:t[0:]+z?)?"
_FORMS = [
    re.compile(form)
    for form in (
        _ISO,
        rf"{_LEAD}(?P<day>[0-9]{{1,2}})(?P<mark>[-/.]){_NUMBER}(?P=mark){_YEAR}",
        rf"{_LEAD}{_NTH}(?: of)?[ -]?(?P<month>{MONTH})\b\.?,?(?:[ -]{_YEAR})?",
        rf"{_LEAD}(?P<month>{MONTH})\b\.? (?:the )?{_NTH}(?:,? {_YEAR})?",
        rf"{_LEAD}(?P<day>[0-9]{{1,2}})[-/.]{_NUMBER}",
    )
]
_RELATIVE = re.compile(
    rf"(?:today|tomorrow|tonight|(?:this |next |every |on )?{WEEKDAY}s?"
    r"|(?:this |next )(?:week|month))"
)


def read_day(text: str) -> date:
    """Read one day. Figures alone are read day first, as in Britain.

    The day must exist, and a weekday beside it must fit.
    """
    plain = straight(tidy(text)).lower().rstrip(".,")
    for form in _FORMS:
        found = form.fullmatch(plain)
        if found:
            return _day(text, found.groupdict())
    if not plain:
        message, advice = "There is no day here.", f"Write it like this: {EXAMPLE}."
    elif _RELATIVE.fullmatch(plain):
        message = f"{quoted(text)} is a different day each week."
        advice = f"Write the day, the month and the year: {EXAMPLE}."
    else:
        message = f"We cannot read {quoted(text)} as a day."
        advice = f"Write one day, like this: {EXAMPLE}."
    raise NotUnderstoodError(message, advice, _respelled(plain))


def _respelled(plain: str) -> str:
    """Return the day that is meant where only a name is misspelled, or nothing."""
    names = [name.lower() for name in (*WEEKDAYS, *MONTHS)]
    words = [
        (nearest(word, names) or word) if word.isalpha() else word
        for word in plain[:_LONGEST].split(" ")
    ]
    if words == plain.split(" "):
        return ""
    try:
        return say_day(read_day(" ".join(words)))
    except NotUnderstoodError:
        return ""


def say_day(day: date) -> str:
    """Say a day in the house style: weekday, day, month in words, year.

    Months are words because 04/03 is April to some people and March to others.
    """
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def month_number(name: str) -> int:
    """Return the number of a month from its name or the start of it."""
    short = [month[:3].lower() for month in MONTHS]
    return short.index(name[:3].lower()) + 1


def weekday_number(name: str) -> int:
    """Return the number of a weekday, Monday being 0, from the start of its name."""
    short = [weekday[:3].lower() for weekday in WEEKDAYS]
    return short.index(name[:3].lower())


def _day(text: str, parts: dict[str, str | None]) -> date:
    number, day = parts.get("number"), int(parts["day"] or 0)
    month = int(number) if number else month_number(parts["month"] or "")
    if not 1 <= month <= len(MONTHS):
        figures = "weekday" in parts  # not year-month-day
        order = "We read the day first, then the month. " if figures else ""
        raise NotUnderstoodError(
            f"{quoted(text)} has no month {month}.",
            f"{order}Write it like this: {EXAMPLE}.",
            _turned(month, day, parts.get("year")),
        )
    name = MONTHS[month - 1]
    year = _year(text, parts.get("year"), f"{day} {name}")
    days = monthrange(year, month)[1]
    if not 1 <= day <= days:
        raise NotUnderstoodError(
            f"There is no {day} {name} {year}.", f"{name} {year} has {days} days."
        )
    made = date(year, month, day)
    _check_weekday(parts.get("weekday"), made)
    return made


def _turned(day: int, month: int, year: str | None) -> str:
    """Return the day that an American would mean by these figures, if it exists."""
    try:
        return say_day(date(_year("", year, ""), month, day))
    except ValueError:
        return ""


def _year(text: str, written: str | None, day: str) -> int:
    if not written:
        raise NotUnderstoodError(
            f"{quoted(text)} does not say the year.", f"Write the year too: {day} 2026."
        )
    figures = written.lstrip("'")
    year = int(figures) + (0 if len(figures) == len("2026") else 2000)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise NotUnderstoodError(
            f"We cannot use the year {year}.",
            f"Write a year from {FIRST_YEAR} to {LAST_YEAR}.",
        )
    return year


def _check_weekday(written: str | None, day: date) -> None:
    if written and weekday_number(written) != day.weekday():
        right = say_day(day)
        weekday, rest = right.split(" ", 1)
        raise NotUnderstoodError(
            f"{rest} is a {weekday}, not a {WEEKDAYS[weekday_number(written)]}.",
            "Change the day of the week, or the day.",
            right,
        )
