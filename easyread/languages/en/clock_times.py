"""Times of day: read from what an author wrote, said in one way, found in sentences."""

from __future__ import annotations

import re
from datetime import time
from typing import TYPE_CHECKING

from easyread.errors import NotUnderstoodError, quoted
from easyread.languages.base import FoundFact
from easyread.languages.en.numbered import NUMBERED
from easyread.languages.word_lists import words_in
from easyread.text.tidy import tidy
from easyread.text.words import straight

if TYPE_CHECKING:
    from collections.abc import Iterator

# Where the parts of the day begin, as people speak of them.
NIGHT_ENDS, NOON, EVENING, NIGHT, HOURS = 4, 12, 18, 22, 24
LAST_MINUTE = 59
# "2:30" is hardly ever meant as the middle of the night, "9:30" is the morning.
EARLIEST_SURE = 7
NAMES = {"midday": time(12), "noon": time(12), "midnight": time(0)}

# "am", "a.m.", "p.m", "P. M." and "p m".
_HALF = r"(?P<half>[ap](?:\. ?m\b\.?| ?m\b))"
_PART = r"(?:in the |this )?(?P<part>morning|afternoon|evening|(?:at )?night)"
_CLOCK = (
    r"(?P<hour>[0-9]{1,2})(?:(?P<mark>[:.h])(?P<minute>[0-9]{2})(?::[0-9]{2})?)?"
    r"(?: ?o'? ?clock)?"
)
_FORMS = [
    re.compile(rf"{form}(?: ?{_HALF}|,? {_PART})?")
    for form in (
        _CLOCK,
        r"(?P<hour>[01][0-9]|2[0-4])(?P<minute>[0-5][0-9])(?P<mark> ?h| ?hours| ?hrs|)",
        r"(?P<spoken>half past|quarter past|quarter to) (?P<hour>[0-9]{1,2})",
    )
]
_HOURS = words_in("one two three four five six seven eight nine ten eleven twelve")
_HOUR_WORD = re.compile(rf"\b(?:{'|'.join(_HOURS)})\b")
_SPACED = re.compile(r"(?<=[0-9]) ?: ?(?=[0-9])")
_NAMED = re.compile(r"(?:12(?:[:.]00)? ?)?(?P<name>midday|noon|midnight)")
_SPOKEN = {"half past": 30, "quarter past": 15, "quarter to": 45}
_ADVICE = "Write it like this: 10:30am, 2pm or midday."


def read_time(text: str) -> time:
    """Read one time of day, to the minute.

    Where morning or afternoon would be a guess ("10", "half past 2", "2:30"), we ask.
    """
    plain = straight(tidy(text)).lower().removeprefix("at ").rstrip(",")
    plain = _SPACED.sub(":", plain)
    plain = _HOUR_WORD.sub(lambda match: str(_HOURS.index(match[0]) + 1), plain)
    named = _NAMED.fullmatch(plain.rstrip("."))
    if named:
        return NAMES[named["name"]]
    for form in _FORMS:
        match = form.fullmatch(plain) or form.fullmatch(plain.rstrip("."))
        if match:
            return _time(text, match)
    if not plain:
        raise NotUnderstoodError("There is no time here.", _ADVICE)
    raise NotUnderstoodError(f"We cannot read {quoted(text)} as a time.", _ADVICE)


# 14:00, 09:30, 0930 and 14h say themselves which half of the day they are in.
_24_HOURS = re.compile(r"0|1[3-9]|2[0-4]|\d{4}|\d+ ?h|12[:.]\d")


def possible_times(text: str) -> tuple[time, ...]:
    """Return the time of an author's text, or both where morning or evening is a guess."""
    plain = straight(tidy(text)).lower().removeprefix("at ").rstrip("., ")
    if not _24_HOURS.match(plain):
        try:
            return read_time(f"{plain} am"), read_time(f"{plain} pm")
        except NotUnderstoodError:
            pass  # it has its half of the day, or is no time
    return (read_time(text),)


def say_time(moment: time) -> str:
    """Say a time in the house style: 12 hours, two figures for minutes, part of day.

    "2:00 in the afternoon" and not "2 in the afternoon": a list of times is easier to
    compare, the picture of the clock shows the same figures, and a bare "2" could be
    a number of anything. Many people know "am" and "pm" less well than "in the
    morning". Midday and midnight have no number, as "12pm" is read in both ways.
    """
    if not moment.minute and moment.hour in {0, NOON}:
        return "midday" if moment.hour else "midnight"
    figures = f"{(moment.hour - 1) % NOON + 1}:{moment.minute:02}"
    return f"{figures} {part_of_day(moment)}"


def part_of_day(moment: time) -> str:
    """Say the part of the day that a time is in."""
    if moment.hour < NIGHT_ENDS or moment.hour >= NIGHT:
        return "at night"
    if moment.hour < NOON:
        return "in the morning"
    return "in the afternoon" if moment.hour < EVENING else "in the evening"


def _time(text: str, match: re.Match[str]) -> time:
    parts = match.groupdict()
    hour, minute = int(parts["hour"]), int(parts.get("minute") or 0)
    spoken = parts.get("spoken")
    if hour >= HOURS or minute > LAST_MINUTE or (spoken and not 1 <= hour <= NOON):
        raise NotUnderstoodError(f"There is no time {quoted(text)}.", _ADVICE)
    if spoken:
        minute = _SPOKEN[spoken]
        hour = (hour - 2) % NOON + 1 if spoken == "quarter to" else hour
    part = parts["half"] or parts["part"]
    if part:
        return time(_hour(text, hour, part), minute)
    if not _is_sure(hour, parts):
        raise NotUnderstoodError(
            f"We cannot tell if {quoted(text)} is in the morning or the afternoon.",
            "Write am or pm after it, like this: 10:30am or 2pm.",
        )
    return time(hour, minute)


def _is_sure(hour: int, parts: dict[str, str | None]) -> bool:
    """Tell whether a time without am or pm can have only one meaning."""
    if parts.get("spoken") or not parts.get("minute"):
        return False
    return hour >= EARLIEST_SURE or len(parts["hour"] or "") > 1 or hour == 0


def _hour(text: str, hour: int, part: str) -> int:
    """Return the hour from 0 to 23 that "pm" or "at night" makes of an hour."""
    early, late = hour % NOON, hour % NOON + NOON
    if part.endswith("night"):
        chosen = early if early < NIGHT_ENDS else late
    else:
        chosen = early if part == "morning" or part[:2] in {"am", "a.", "a "} else late
    if (hour > NOON or not hour) and chosen != hour:
        raise NotUnderstoodError(
            f"{quoted(text)} is 2 different times.",
            _ADVICE,
        )
    return chosen


_PART_OF_DAY = r"(?P<part>(?:in the|this) (?:morning|afternoon|evening)\b|at night\b)"
_TIME = re.compile(
    r"\b(?P<name>(?:12 )?(?:midday|noon|midnight))\b"
    r"|(?P<spoken>\b(?:half past|quarter past|quarter to) )?"
    r"(?<![\w£$€.:/])(?:(?P<military>[01][0-9][0-5][0-9]|2[0-3][0-5][0-9]) ?"
    r"(?:hours|hrs|h)\b"
    # "10: 00 pm" is damaged, but it is a time.
    r"|(?P<hour>[0-9]{1,2})(?:(?P<mark>[:.h]| ?: ?(?=[0-9]{2} ?[ap]\.? ?m\b))"
    r"(?P<minute>[0-9]{2}))?"
    rf"(?P<clock> ?o' ?clock\b)?(?: ?{_HALF}|,? {_PART_OF_DAY})?)(?![\w%]|[:/.][0-9]|-[a-z])",
    re.IGNORECASE,
)
# "About 10.30 miles": these say how much, not when.
_AMOUNT = re.compile(r"\b(?:about|least|most|over|took|lasts|lasted) \Z", re.IGNORECASE)
_UNIT = re.compile(
    r" ?(?:miles?|km|m|metres?|kg|g|litres?|cm|mm|hours?|minutes?|pounds?|points?|years?"
    r"|times|million|degrees?|people)\b",
    re.IGNORECASE,
)
# "Go to 10.30 on the sheet" sends people to a place in a text.
_IN_A_TEXT = re.compile(
    r" (?:on|in|of) (?:the |this |our |your )?(?:sheet|list|report|page|form|plan|document"
    r"|leaflet|book|law|act|guide|table|contents|rules)\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"\b[A-Z][a-z]+ \Z")
# "Mark 10:30" is a verse.
_BOOK = re.compile(
    r"\b(?:Genesis|Exodus|Leviticus|Deuteronomy|Psalms?|Proverbs|Isaiah|Jeremiah|Daniel"
    r"|Matthew|Mark|Luke|John|Acts|Romans|Corinthians|Hebrews|James|Peter|Revelation"
    r"|Quran|Surah) \Z"
)
_AT = re.compile(
    r"\b(?:at|from|by|until|till|before|after|between|starts?|ends?|finish(?:es)?|around"
    r"|[0-9]{1,2}(?:[.:][0-9]{2})?(?: ?[ap]\.?m\.?)? (?:to|and|or)) \Z|- ?\Z",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"(?<![\w£$€.:/-])(?P<hour>[0-9]{1,2})(?:[:.](?P<minute>[0-9]{2}))?"
    r"(?: ?- ?|,? (?:and/or|and|or|to|until|till|&) |, )\Z"
)
_LONGEST = 16


def find_times(text: str) -> Iterator[FoundFact]:
    """Yield each time of a text whose quotes and hyphens are straight.

    A time before one with "am" or "pm" is settled by it: "2:30 to 4pm", "1, 2 and 3pm".
    """
    facts: dict[int, FoundFact] = {}
    for match in _TIME.finditer(text):
        fact = _found_time(text, match)
        if fact:
            facts[fact.start] = fact
            if fact.iso and (match["half"] or match["part"]):
                for earlier in _earlier(text, fact):
                    known = facts.get(earlier.start)
                    if not known or not known.iso:
                        facts[earlier.start] = earlier
    yield from facts.values()


def _found_time(text: str, match: re.Match[str]) -> FoundFact | None:
    """Return the time, unless the figures are a number of something else."""
    named = match["half"] or match["name"] or match["military"] or match["clock"]
    window = text[max(0, match.start() - _LONGEST) : match.start()]
    hour, minute = _figures(match)
    if hour >= HOURS or minute > LAST_MINUTE:
        return None
    numbered = NUMBERED.search(window) or _AMOUNT.search(window)
    if not named and (numbered or _IN_A_TEXT.match(text, match.end())):
        return None
    iso = _iso(match[0])
    if named or match["part"]:
        sure = True
    elif match["mark"] == ".":
        unit = _UNIT.match(text, match.end())
        sure = bool(iso and _AT.search(window)) and not unit and minute % 5 == 0
    elif match["spoken"] or match["minute"]:
        plain = iso and not _BOOK.search(window)
        sure = bool(plain or _AT.search(window) or not _NAME.search(window))
    else:
        sure = False
    if not sure:
        return None
    impossible = not iso and (match["half"] or match["part"])
    style = "impossible" if impossible else _style(match)
    return FoundFact("time", *match.span(), iso, match[0], style)


def _figures(match: re.Match[str]) -> tuple[int, int]:
    return int(match["hour"] or 0), int(match["minute"] or 0)


def _iso(text: str) -> str:
    """Return the time for programs, or nothing where it could be two times."""
    try:
        return f"{read_time(text):%H:%M}"
    except NotUnderstoodError:
        return ""


def _style(match: re.Match[str]) -> str:
    hour = match["hour"] or ""
    name = (match["name"] or "").lower()
    tests = (
        ("house", name in {"midday", "midnight"}),
        ("noon", name),
        ("words", match["spoken"]),
        ("o'clock", match["clock"]),
        ("24-hour", match["military"] or match["mark"] == "h"),
        ("24-hour", int(hour or 0) > NOON or hour.startswith("0")),
        ("am-pm", match["half"]),
        ("clock", not match["part"]),
        ("no minutes", not match["minute"]),
        ("dot", match["mark"] == "."),
    )
    return next((style for style, true in tests if true), "house")


def _earlier(text: str, fact: FoundFact) -> Iterator[FoundFact]:
    """Yield the times that share the am or pm of the next ("10 to 11.30am"), last first."""
    while fact.iso:
        shift = max(0, fact.start - _LONGEST)
        match = _EARLIER.search(text[shift : fact.start])
        if not match or NUMBERED.search(text[: shift + match.start()][-_LONGEST:]):
            return
        hour, minute = _figures(match)
        if not 1 <= hour <= NOON or minute > LAST_MINUTE:
            return
        late = int(fact.iso[:2]) * 60 + int(fact.iso[3:])
        early = hour % NOON * 60 + minute
        fits = [start for start in (early, early + NOON * 60) if start < late]
        if not fits:
            return
        iso = f"{fits[-1] // 60:02}:{fits[-1] % 60:02}"
        end = match.end("minute") if match["minute"] else match.end("hour")
        start, stop = shift + match.start(), shift + end
        fact = FoundFact("time", start, stop, iso, text[start:stop], fact.style)
        yield fact
