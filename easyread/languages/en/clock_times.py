"""Times of day, in all the ways that people write them, and the one in which we do."""

from __future__ import annotations

import re
from datetime import time

from easyread.text.errors import NotUnderstoodError, quoted
from easyread.text.tidy import tidy
from easyread.text.words import straight

# Where the parts of the day begin, as people speak of them.
NIGHT_ENDS, NOON, EVENING, NIGHT, HOURS = 4, 12, 18, 22, 24
LAST_MINUTE = 59
# "2:30" is hardly ever meant as the middle of the night, "9:30" is the morning.
EARLIEST_SURE = 7
NAMES = {"midday": time(12), "noon": time(12), "midnight": time(0)}

_HALF = r"(?P<half>am|pm|a\.m\.?|p\.m\.?|a m|p m)"
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
_HOURS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
]
_HOUR_WORD = re.compile(rf"\b(?:{'|'.join(_HOURS)})\b")
_NAMED = re.compile(r"(?:12(?:[:.]00)? ?)?(?P<name>midday|noon|midnight)")
_SPOKEN = {"half past": 30, "quarter past": 15, "quarter to": 45}
_ADVICE = "Write it like this: 10:30am, 2pm or midday."


def read_time(text: str) -> time:
    """Read one time of day, to the minute.

    Where morning or afternoon would be a guess ("10", "half past 2", "2:30"), we ask.
    """
    plain = straight(tidy(text)).lower().removeprefix("at ").rstrip(",")
    plain = _HOUR_WORD.sub(lambda found: str(_HOURS.index(found[0]) + 1), plain)
    named = _NAMED.fullmatch(plain.rstrip("."))
    if named:
        return NAMES[named["name"]]
    for form in _FORMS:
        found = form.fullmatch(plain) or form.fullmatch(plain.rstrip("."))
        if found:
            return _time(text, found)
    if not plain:
        raise NotUnderstoodError("There is no time here.", _ADVICE)
    raise NotUnderstoodError(f"We cannot read {quoted(text)} as a time.", _ADVICE)


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


def _time(text: str, found: re.Match[str]) -> time:
    parts = found.groupdict()
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
