"""Times of day in a sentence, and how they were written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.languages.en.clock_times import HOURS, LAST_MINUTE, NOON, read_time
from easyread.languages.found_fact import FoundFact
from easyread.text.errors import NotUnderstoodError

if TYPE_CHECKING:
    from collections.abc import Iterator

_HALF = r"(?P<half>[ap]\.m\.?|[ap]m\b)"
_PART = r"(?P<part>(?:in the|this) (?:morning|afternoon|evening)\b|at night\b)"
_TIME = re.compile(
    r"\b(?P<name>(?:12 )?(?:midday|noon|midnight))\b"
    r"|(?P<spoken>\b(?:half past|quarter past|quarter to) )?"
    r"(?<![\w£$€.:/])(?:(?P<military>[01][0-9][0-5][0-9]|2[0-3][0-5][0-9]) ?"
    r"(?:hours|hrs|h)\b"
    r"|(?P<hour>[0-9]{1,2})(?:(?P<mark>[:.h])(?P<minute>[0-9]{2}))?"
    rf"(?P<clock> ?o' ?clock\b)?(?: ?{_HALF}|,? {_PART})?)(?![\w%]|[:/.][0-9]|-[a-z])",
    re.IGNORECASE,
)
# What is numbered is no time: "room 4 in the morning", "version 10.30".
_NUMBERED = re.compile(
    r"\b(?:room|rooms|bus|number|no\.?|step|page|platform|floor|group|table|bay|ward|part"
    r"|flat|unit|gate|stand|version|aged?|level|grade|section|chapter|question|line"
    r"|route|train|house|box|point|item|score|score (?:was|is|of)|about|least|most|over) \Z",
    re.IGNORECASE,
)
_UNIT = re.compile(
    r" ?(?:miles?|km|m|metres?|kg|g|litres?|cm|mm|hours?|minutes?|pounds?|points?|years?"
    r"|times|million|degrees?|people)\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"\b[A-Z][a-z]+ \Z")
_AT = re.compile(
    r"\b(?:at|from|by|until|till|before|after|between|starts?|ends?|finish(?:es)?|to|and"
    r"|around) \Z|- ?\Z",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"(?<![\w£$€.:/-])(?P<hour>[0-9]{1,2})(?:[:.](?P<minute>[0-9]{2}))?"
    r"(?: ?- ?| (?:and|or|to|until) )\Z"
)
_LONGEST = 16


def find_times(text: str) -> Iterator[FoundFact]:
    """Yield each time of a text whose quotes and hyphens are straight."""
    for found in _TIME.finditer(text):
        fact = _time(text, found)
        if fact:
            yield fact
            if fact.iso and (found["half"] or found["part"]):
                yield from _earlier(text, fact)


def _time(text: str, found: re.Match[str]) -> FoundFact | None:
    """Return the time, unless the figures are a number of something else."""
    named = found["half"] or found["name"] or found["military"] or found["clock"]
    window = text[max(0, found.start() - _LONGEST) : found.start()]
    hour, minute = int(found["hour"] or 0), int(found["minute"] or 0)
    if hour >= HOURS or minute > LAST_MINUTE:
        return None
    if not named and _NUMBERED.search(window):
        return None
    iso = _iso(found[0])
    if named or found["part"]:
        sure = True
    elif found["mark"] == ".":
        unit = _UNIT.match(text, found.end())
        sure = bool(iso and _AT.search(window)) and not unit and minute % 5 == 0
    elif found["spoken"] or found["minute"]:
        sure = bool(iso or _AT.search(window) or not _NAME.search(window))
    else:
        sure = False
    return (
        FoundFact("time", *found.span(), iso, found[0], _style(found)) if sure else None
    )


def _iso(written: str) -> str:
    """Return the time for programs, or nothing where it could be two times."""
    try:
        return f"{read_time(written):%H:%M}"
    except NotUnderstoodError:
        return ""


def _style(found: re.Match[str]) -> str:
    hour = found["hour"] or ""
    name = (found["name"] or "").lower()
    tests = (
        ("house", name in {"midday", "midnight"}),
        ("noon", name),
        ("words", found["spoken"]),
        ("o'clock", found["clock"]),
        ("24-hour", found["military"] or found["mark"] == "h"),
        ("24-hour", int(hour or 0) > NOON or hour.startswith("0")),
        ("am-pm", found["half"]),
        ("clock", not found["part"]),
        ("no minutes", not found["minute"]),
        ("dot", found["mark"] == "."),
    )
    return next((style for style, true in tests if true), "house")


def _earlier(text: str, fact: FoundFact) -> Iterator[FoundFact]:
    """Yield the time that shares the am or pm of the next ("10 to 11.30am")."""
    shift = max(0, fact.start - _LONGEST)
    found = _EARLIER.search(text[shift : fact.start])
    if not found or int(found["hour"]) not in range(1, NOON + 1):
        return
    if _NUMBERED.search(text[: shift + found.start()][-_LONGEST:]):
        return
    hour, minute = (int(part) for part in fact.iso.split(":"))
    late = hour * 60 + minute
    early = int(found["hour"]) % NOON * 60 + int(found["minute"] or 0)
    fits = [start for start in (early, early + NOON * 60) if start < late]
    if fits and int(found["minute"] or 0) <= LAST_MINUTE:
        iso = f"{fits[-1] // 60:02}:{fits[-1] % 60:02}"
        end = found.end("minute") if found["minute"] else found.end("hour")
        start, stop = shift + found.start(), shift + end
        yield FoundFact("time", start, stop, iso, text[start:stop], fact.style)
