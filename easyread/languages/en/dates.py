"""Days: read from what an author wrote, said in one way, found in sentences."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, NoReturn

from easyread.errors import NotUnderstoodError, nearest, quoted
from easyread.languages.base import FoundFact
from easyread.languages.en.numbered import NUMBERED
from easyread.languages.en.proper_names import STREETS
from easyread.text.tidy import tidy
from easyread.text.words import straight

if TYPE_CHECKING:
    from collections.abc import Iterator

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
_LEAP_YEAR = 2028  # it has every day that there can be
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
_WHEN = rf"(?:{MONTH}|spring|summer|autumn|winter|year|month|week)"
_ROUGH = re.compile(
    r"(?:(?:by|at|around|about|before|after|in|from|during) )?(?:the )?"
    r"(?:(?:early|mid|late|(?:end|start|beginning|middle|first half|second half)(?: of)?"
    r"|some ?time)(?: in)?[ -])?"
    rf"(?:the )?(?:next |this )?{_WHEN}\b\.?,?(?: [0-9]{{4}})?"
    r"|(?:it is )?(?:now )?(?:postponed|put off|delayed|rescheduled|moved)\b.*"
)
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
        match = form.fullmatch(plain)
        if match:
            return _day(text, match.groupdict())
    if not plain:
        message, advice = "There is no day here.", f"Write it like this: {EXAMPLE}."
    elif _RELATIVE.fullmatch(plain):
        message = f"{quoted(text)} is a different day each week."
        advice = f"Write the day, the month and the year: {EXAMPLE}."
    elif _ROUGH.fullmatch(plain):
        message = f"{quoted(text)} is not one day."
        advice = (
            f"Write one day, like this: {EXAMPLE}. If it is not decided, write"
            " “not decided yet”. Then write under “tell by:” when you will tell people."
        )
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
    if not 1 <= day <= monthrange(_LEAP_YEAR, month)[1]:
        _refuse_day(day, name, monthrange(_LEAP_YEAR, month)[1])
    year = _year(text, parts.get("year"), f"{day} {name}", parts.get("weekday"))
    days = monthrange(year, month)[1]
    if day > days:
        _refuse_day(day, f"{name} {year}", days)
    result = date(year, month, day)
    _check_weekday(parts.get("weekday"), result)
    return result


def _refuse_day(day: int, month: str, days: int) -> NoReturn:
    raise NotUnderstoodError(f"There is no {day} {month}.", f"{month} has {days} days.")


def _turned(day: int, month: int, year: str | None) -> str:
    """Return the day that an American would mean by these figures, if it exists."""
    try:
        return say_day(date(_year("", year, ""), month, day))
    except ValueError:
        return ""


def _year(
    text: str, figures_written: str | None, day: str, weekday: str | None = None
) -> int:
    if not figures_written:
        raise NotUnderstoodError(
            f"{quoted(text)} does not say the year.",
            f"Write the year too, like this: {day} {_example_year(day, weekday)}.",
        )
    figures = figures_written.lstrip("'")
    year = int(figures) + (0 if len(figures) == len("2026") else 2000)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise NotUnderstoodError(
            f"We cannot use the year {year}.",
            f"Write a year from {FIRST_YEAR} to {LAST_YEAR}.",
        )
    return year


def _example_year(day: str, weekday: str | None) -> int:
    """Return the first year from that of EXAMPLE on that has this day, on this weekday."""
    number, month = day.split(" ")
    for year in range(int(EXAMPLE[-4:]), LAST_YEAR + 1):
        try:
            found = date(year, month_number(month), int(number))
        except ValueError:
            continue
        if not weekday or weekday_number(weekday) == found.weekday():
            return year
    return _LEAP_YEAR


def _check_weekday(name: str | None, day: date) -> None:
    if name and weekday_number(name) != day.weekday():
        right = say_day(day)
        weekday, rest = right.split(" ", 1)
        raise NotUnderstoodError(
            f"{rest} is a {weekday}, not a {WEEKDAYS[weekday_number(name)]}.",
            "Change the day of the week, or the day.",
            right,
        )


_WEEKDAY_FIRST = re.compile(WEEKDAY, re.IGNORECASE)
_WEEKDAY_LEAD = rf"(?:\b(?P<weekday>{WEEKDAY})\b\.?,? (?:the )?)?"
_START = r"(?<![\w£$€.:/])"
_FOUR_FIGURES = r"(?:,? (?P<year>(?:19|20|21)[0-9]{2})(?![0-9:]|-[0-9]{4}))?"
_DAY_FIGURES = r"(?P<day>[0-9]{1,2})(?P<nth>st|nd|rd|th)?"
_DAY_FIRST = re.compile(
    rf"{_WEEKDAY_LEAD}{_START}{_DAY_FIGURES}(?: of)?[ -](?P<month>{MONTH})\b\.?{_FOUR_FIGURES}",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    rf"{_WEEKDAY_LEAD}\b(?P<month>{MONTH})\b\.? (?:the )?{_DAY_FIGURES}"
    rf"(?![\w:/%]|\.[0-9]){_FOUR_FIGURES}",
    re.IGNORECASE,
)
_IN_FIGURES = re.compile(
    rf"{_WEEKDAY_LEAD}{_START}(?<!-)(?:(?P<iso>[0-9]{{4}}-[0-9]{{1,2}}-[0-9]{{1,2}})"
    r"|[0-9]{1,2}(?P<mark>[/.-])[0-9]{1,2}(?P=mark)[0-9]{4}"
    r"|[0-9]{1,2}(?P<short>[/.])[0-9]{1,2}(?P=short)[0-9]{2})(?![\w/-]|\.[0-9])",
    re.IGNORECASE,
)
# "COVID-19 March", "5 March Road": a name goes on, or has begun.
_IN_A_WORD = re.compile(r"([A-Za-z]+)-\Z")
_STREET = re.compile(rf" (?:{'|'.join(sorted(STREETS))})\b", re.IGNORECASE)
# "In March 10 people came": after these, or before a plain word, a number that follows
# a month is no day.
_MONTH_ALONE = re.compile(
    r"\b(?:in|since|during|until|every|this|last|next) \Z", re.IGNORECASE
)
_GOES_ON = re.compile(
    r" (?!at\b|from\b|in\b|and\b|or\b|to\b|is\b|was\b|for\b)[a-z]", re.IGNORECASE
)
# What stands between two days of a list or a range.
_JOIN = r"(?: ?- ?|,? (?:and/or|and|or|to|until|till|&) |, )(?:on |from )?(?:the )?"
_JOINED = re.compile(_JOIN)
# Before one of these the other days of the same month ("4, 5 and 6 March") stand alone.
_EARLIER = re.compile(
    rf"{_WEEKDAY_LEAD}{_START}(?P<day>[0-9]{{1,2}})(?P<nth>st|nd|rd|th)?{_JOIN}\Z",
    re.IGNORECASE,
)
_LONGEST_EARLIER = 40  # characters, with its weekday
_NO_DAY = re.compile(r"\bat \Z", re.IGNORECASE)


def find_days(text: str) -> list[FoundFact]:
    """Return each day of a text whose quotes and hyphens are straight, in order.

    In a list or a range the last year holds for all: "31 March to 2 April 2027".
    """
    facts = {fact.start: fact for fact in _days(text)}
    return _with_shared_year(text, [facts[start] for start in sorted(facts)])


def _with_shared_year(text: str, facts: list[FoundFact]) -> list[FoundFact]:
    for index in range(len(facts) - 2, -1, -1):
        fact, later = facts[index : index + 2]
        gap = text[fact.end : later.start]
        if fact.iso[:2] == "--" and later.iso[:2].isdigit() and _JOINED.fullmatch(gap):
            year = int(later.iso[:4]) - (fact.iso[2:] > later.iso[5:])
            weekday = _WEEKDAY_FIRST.match(fact.text)
            month, day = int(fact.iso[2:4]), int(fact.iso[5:])
            iso, wrong = _checked(year, month, day, weekday[0] if weekday else None)
            facts[index] = replace(fact, iso=iso, style=wrong or fact.style)
    return facts


def _days(text: str) -> Iterator[FoundFact]:
    for match in _IN_FIGURES.finditer(text):
        fact = _in_figures(match)
        if not _is_version(text, match) and (match["short"] != "." or fact.iso):
            yield fact
    for match in _MONTH_FIRST.finditer(text):
        if match["year"] or match["nth"] or not _is_count(text, match):
            yield from _in_words(text, match, "month first")
    for match in _DAY_FIRST.finditer(text):
        for fact in _in_words(text, match, "ordinal" if match["nth"] else ""):
            yield fact
            yield from _earlier(text, match, fact)


def _in_figures(match: re.Match[str]) -> FoundFact:
    style = "iso" if match["iso"] else "numeric"
    iso = ""
    try:
        iso = read_day(match[0]).isoformat()
    except NotUnderstoodError as refusal:
        style = (
            "wrong weekday" if refusal.instead and match["weekday"] else "impossible"
        )
    return FoundFact("day", *match.span(), iso, match[0], style)


def _is_version(text: str, match: re.Match[str]) -> bool:
    """Tell whether figures with dots number something (“version 1.2.26”)."""
    return bool(NUMBERED.search(text[: match.start()][-16:]))


def _in_words(text: str, match: re.Match[str], style: str) -> Iterator[FoundFact]:
    month, year, weekday = match["month"], match["year"], match["weekday"]
    if (month[0].islower() and not year) or _is_in_a_name(text, match):
        return
    number, day = month_number(month), int(match["day"])
    day_style = style or _day_style(month, weekday, year)
    iso, wrong = _checked(int(year or 0), number, day, weekday if year else None)
    end = match.end() - (1 if match[0].endswith(".") else 0)
    shown = text[match.start() : end]
    yield FoundFact("day", match.start(), end, iso, shown, wrong or day_style)


def _is_in_a_name(text: str, match: re.Match[str]) -> bool:
    """Tell whether a day is a part of a name ("COVID-19 March", "5 March Road")."""
    before = _IN_A_WORD.search(text[: match.start()][-12:])
    named = before and not re.fullmatch(MONTH, before[1], re.IGNORECASE)
    return bool(named or (not match["year"] and _STREET.match(text, match.end())))


def _day_style(month: str, weekday: str | None, year: str | None) -> str:
    """Return how a day is written that has its day before its month."""
    short = month.lower() not in (name.lower() for name in MONTHS)
    if short or (weekday and not weekday.lower().endswith("day")):
        return "short"
    if not weekday:
        return "no weekday"
    return "house" if year else "no year"


def _is_count(text: str, match: re.Match[str]) -> bool:
    """Tell whether the number after a month counts something ("March 10 people")."""
    before = _MONTH_ALONE.search(text[: match.start()][-12:])
    return bool(before or _GOES_ON.match(text, match.end()))


def _checked(year: int, month: int, day: int, weekday: str | None) -> tuple[str, str]:
    """Return the day for programs, and what is wrong with it."""
    try:
        result = date(year or 2000, month, day)
    except ValueError:
        return "", "impossible"
    iso = result.isoformat() if year else f"-{result.isoformat()[4:]}"
    if weekday and weekday_number(weekday) != result.weekday():
        return iso, "wrong weekday"
    return iso, ""


def _earlier(text: str, match: re.Match[str], fact: FoundFact) -> Iterator[FoundFact]:
    """Yield the days before a day that share its month ("4 and 5 March"), last first.

    Without weekdays they must rise: "Room 12, 4 March" is no list of days.
    """
    end, last = match.start(), int(match["day"])
    while end > 0 and fact.iso:
        shift = max(0, end - _LONGEST_EARLIER)
        before = _EARLIER.search(text[shift:end])
        if not before:
            return
        start, day = shift + before.start(), int(before["day"])
        window = text[max(0, start - 16) : start]
        if not 0 < day < last or NUMBERED.search(window) or _NO_DAY.search(window):
            return
        stop = shift + before.end("nth" if before["nth"] else "day")
        year = int(match["year"] or 0)
        weekday = before["weekday"]
        iso, wrong = _checked(
            year, month_number(match["month"]), day, weekday if year else None
        )
        written = _day_style(
            MONTHS[0], weekday, match["year"]
        )  # has no month of its own
        style = wrong or ("ordinal" if before["nth"] else written)
        yield FoundFact("day", start, stop, iso, text[start:stop], style)
        end, last = start, day
