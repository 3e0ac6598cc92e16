"""Days in a sentence, and how they were written."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from easyread.languages.en import days
from easyread.languages.found_fact import FoundFact
from easyread.text.errors import NotUnderstoodError

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEAD = rf"(?:\b(?P<weekday>{days.WEEKDAY})\b\.?,? (?:the )?)?"
_START = r"(?<![\w£$€.:/-])"
_YEAR = r"(?:,? (?P<year>(?:19|20|21)[0-9]{2})(?![0-9:]))?"
_NTH = r"(?P<day>[0-9]{1,2})(?P<nth>st|nd|rd|th)?"
_DAY_FIRST = re.compile(
    rf"{_LEAD}{_START}{_NTH}(?: of)?[ -](?P<month>{days.MONTH})\b\.?{_YEAR}",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    rf"{_LEAD}\b(?P<month>{days.MONTH})\b\.? (?:the )?{_NTH}"
    rf"(?![\w:/%]|\.[0-9]){_YEAR}",
    re.IGNORECASE,
)
_IN_FIGURES = re.compile(
    rf"{_LEAD}{_START}(?:(?P<iso>[0-9]{{4}}-[0-9]{{1,2}}-[0-9]{{1,2}})"
    r"|[0-9]{1,2}(?P<mark>[/.-])[0-9]{1,2}(?P=mark)[0-9]{4}"
    r"|[0-9]{1,2}(?P<short>[/.])[0-9]{1,2}(?P=short)[0-9]{2})(?![\w/-]|\.[0-9])",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"\b(?:version|section|part|paragraph|point|rule|chapter|page) \Z", re.IGNORECASE
)
# "In March 10 people came": after these, or before a plain word, a number that follows
# a month is no day.
_MONTH_ALONE = re.compile(
    r"\b(?:in|since|during|until|every|this|last|next) \Z", re.IGNORECASE
)
_GOES_ON = re.compile(
    r" (?!at\b|from\b|in\b|and\b|or\b|to\b|is\b|was\b|for\b)[a-z]", re.IGNORECASE
)
# Before one of these the other days of the same month ("4, 5 and 6 March") stand alone.
_EARLIER = re.compile(
    r"(?<![\w£$€.:/-])(?P<day>[0-9]{1,2})(?P<nth>st|nd|rd|th)?"
    r"(?:, | ?- ?| (?:and|or|to|until|&) )\Z"
)


def find_days(text: str) -> Iterator[FoundFact]:
    """Yield each day of a text whose quotes and hyphens are straight."""
    for found in _IN_FIGURES.finditer(text):
        fact = _in_figures(found)
        if found["short"] != "." or (fact.iso and not _is_version(text, found)):
            yield fact
    for found in _MONTH_FIRST.finditer(text):
        if found["year"] or found["nth"] or not _is_count(text, found):
            yield from _in_words(text, found, "month first")
    for found in _DAY_FIRST.finditer(text):
        for fact in _in_words(text, found, "ordinal" if found["nth"] else ""):
            yield fact
            yield from _earlier(text, found, fact)


def _in_figures(found: re.Match[str]) -> FoundFact:
    style = "iso" if found["iso"] else "numeric"
    iso = ""
    try:
        iso = days.read_day(found[0]).isoformat()
    except NotUnderstoodError as refusal:
        style = (
            "wrong weekday" if refusal.instead and found["weekday"] else "impossible"
        )
    return FoundFact("day", *found.span(), iso, found[0], style)


def _is_version(text: str, found: re.Match[str]) -> bool:
    """Tell whether figures with dots number something (“version 1.2.26”)."""
    return bool(_NUMBERED.search(text[: found.start()][-12:]))


def _in_words(text: str, found: re.Match[str], style: str) -> Iterator[FoundFact]:
    month, year, weekday = found["month"], found["year"], found["weekday"]
    if month[0].islower() and not year:
        return
    number, day = days.month_number(month), int(found["day"])
    day_style = style or _style(month, weekday, year)
    iso, wrong = _checked(int(year or 0), number, day, weekday if year else None)
    end = found.end() - (1 if found[0].endswith(".") else 0)
    written = text[found.start() : end]
    yield FoundFact("day", found.start(), end, iso, written, wrong or day_style)


def _style(month: str, weekday: str | None, year: str | None) -> str:
    """Return how a day is written that has its day before its month."""
    short = month.lower() not in (name.lower() for name in days.MONTHS)
    if short or (weekday and not weekday.lower().endswith("day")):
        return "short"
    if not weekday:
        return "no weekday"
    return "house" if year else "no year"


def _is_count(text: str, found: re.Match[str]) -> bool:
    """Tell whether the number after a month counts something ("March 10 people")."""
    before = _MONTH_ALONE.search(text[: found.start()][-12:])
    return bool(before or _GOES_ON.match(text, found.end()))


def _checked(year: int, month: int, day: int, weekday: str | None) -> tuple[str, str]:
    """Return the day for programs, and what is wrong with it."""
    try:
        made = date(year or 2000, month, day)
    except ValueError:
        return "", "impossible"
    iso = made.isoformat() if year else f"-{made.isoformat()[4:]}"
    if weekday and days.weekday_number(weekday) != made.weekday():
        return iso, "wrong weekday"
    return iso, ""


def _earlier(text: str, found: re.Match[str], fact: FoundFact) -> Iterator[FoundFact]:
    """Yield the days before a day that share its month ("4 and 5 March")."""
    end = -1 if found["weekday"] else found.start("day")
    while end > 0 and fact.iso:
        before = _EARLIER.search(text[max(0, end - 14) : end])
        if not before:
            return
        shift = max(0, end - 14)
        start = shift + before.start()
        stop = shift + before.end("nth" if before["nth"] else "day")
        if not 0 < int(before["day"]) < int(fact.iso[-2:]):
            return
        iso = f"{fact.iso[:-2]}{int(before['day']):02}"
        yield FoundFact("day", start, stop, iso, text[start:stop], fact.style)
        end = start
