"""Times of day that say neither morning nor evening, settled by those beside them.

“7.30” may be breakfast or a quiz. Where something starts at 7.30 and finishes at 1pm, it
can only be the morning; where it finishes at 9.30, nobody can tell, and we ask.
"""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING, Final

from easyread.errors import NotUnderstoodError, quoted
from easyread.kinds.parts.problems import Problem
from easyread.kinds.parts.values import Given, UnsureTime
from easyread.languages import current_language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from easyread.kinds.parts.values import Value
    from easyread.text.written import Written

# The times of an event, in their order.
TIMES: Final = ("arrive", "start", "finish")
MIDDAY: Final = "12:00"
_LAST_NIGHT_HOUR: Final = "06:00"
_RANGE: Final = re.compile(r" (?:to|until|till) | ?[-–—] ?")
_HALF_A_DAY: Final = 12 * 60  # minutes


def goes_past_midnight(start: Value | None, finish: Value | None) -> bool:
    """Tell whether something starts after midday and finishes in the next night."""
    if not (isinstance(start, Given) and isinstance(finish, Given)):
        return False
    return "" < finish.iso <= _LAST_NIGHT_HOUR and start.iso >= MIDDAY


def settle_event(
    arrive: Value | None, start: Value | None, finish: Value | None
) -> tuple[Value | None, ...]:
    """Return when people arrive, when it starts and when it finishes, settled if possible.

    What nothing settles stays an `UnsureTime`.
    """
    times = (arrive, start, finish)
    if not any(isinstance(one, UnsureTime) for one in times):
        return times
    fits = [
        choice for choice in product(*map(_readings, times)) if _fits(times, choice)
    ]
    in_a_day = [one for one in fits if not goes_past_midnight(*one[1:])]
    left = in_a_day or fits
    return tuple(
        _settled(time, [choice[at] for choice in left]) for at, time in enumerate(times)
    )


def settle_each(
    times: Iterable[Value | None], start: Value | None, finish: Value | None
) -> Iterator[Value | None]:
    """Yield times that follow one another from `start` to `finish`, settled if possible."""
    before = start
    for time in times:
        fits = [
            one
            for one in _readings(time)
            if _in_order(before, one) and _in_order(one, finish)
        ]
        settled = _settled(time, fits)
        if isinstance(settled, Given) and not isinstance(settled, UnsureTime):
            before = settled
        yield settled


def settle_like(time: Value | None, other: Value | None) -> Value | None:
    """Return a time in the half of the day of another, as what it was before that."""
    if not isinstance(time, UnsureTime):
        return time
    if isinstance(other, Given) and not isinstance(other, UnsureTime) and other.iso:
        return time.readings[other.iso >= MIDDAY]
    return _settled(time, ())


def ask_for_half(keys: Sequence[str | int], time: UnsureTime) -> Problem:
    """Return the question whether a time is in the morning or in the evening."""
    text = " ".join(time.written.split())
    morning, evening = time.readings
    figures = (
        text if text.replace(".", "").replace(":", "").isdigit() else _hour(morning)
    )
    return Problem(
        tuple(keys),
        f"We cannot tell if {quoted(text)} is {morning} or {evening}.",
        f"Write am or pm after it, like this: {figures}am or {figures}pm.",
        written=time.written,
    )


def _hour(time: Given) -> str:
    """Return the figures of a time before am or pm: 6:30, or 8 for the whole hour."""
    hour, minute = time.iso.split(":")
    whole = str(int(hour) % 12 or 12)
    return whole if minute == "00" else f"{whole}:{minute}"


def split_range(text: Written) -> tuple[Written, Written] | None:
    """Return the start and the finish in “10am to 4pm”; None for any other text."""
    match = _RANGE.search(text)
    if not match:
        return None
    both = text.cut(0, match.start()).trim(), text.cut(match.end()).trim()
    try:
        for one in both:
            current_language().read_times(one)
    except NotUnderstoodError:
        return None
    return both


def _readings(time: Value | None) -> Sequence[Value | None]:
    return time.readings if isinstance(time, UnsureTime) else (time,)


def _fits(times: Sequence[Value | None], choice: Sequence[Value | None]) -> bool:
    """Tell whether people arrive before it starts, and it starts before it finishes."""
    arrive, start, finish = choice
    overnight = goes_past_midnight(start, finish)
    return (
        _in_order(arrive, start)
        and _less_than_12_hours(arrive, start)
        and (overnight or _in_order(start, finish, equal=False))
        and _is_as_written(times[1], arrive, start)
        and _is_as_written(times[2], start, finish)
    )


def _is_as_written(
    time: Value | None, before: Value | None, chosen: Value | None
) -> bool:
    """Refuse the evening for “11:00”, which is the morning on a clock of 24 hours too.

    It is the evening only after something else in the afternoon or evening.
    """
    if not isinstance(time, UnsureTime) or not time.is_usual:
        return True
    early = isinstance(before, Given) and before.iso < MIDDAY
    return not (early and chosen == time.readings[1])


def _less_than_12_hours(first: Value | None, then: Value | None) -> bool:
    """Tell whether nobody who arrives has to wait for half a day."""
    if not (isinstance(first, Given) and isinstance(then, Given)):
        return True
    both = first.iso and then.iso
    return not both or _minutes(then.iso) - _minutes(first.iso) < _HALF_A_DAY


def _minutes(iso: str) -> int:
    hours, minutes = iso.split(":")
    return int(hours) * 60 + int(minutes)


def _in_order(first: Value | None, then: Value | None, *, equal: bool = True) -> bool:
    if not (isinstance(first, Given) and isinstance(then, Given)):
        return True
    if not (first.iso and then.iso):
        return True
    return first.iso < then.iso or (equal and first.iso == then.iso)


def _settled(time: Value | None, fits: Sequence[Value | None]) -> Value | None:
    """Return the one reading of a time that fits, or else the usual one, or itself."""
    if not isinstance(time, UnsureTime):
        return time
    left = list(dict.fromkeys(fits))
    if len(left) == 1:
        return left[0]
    return time.readings[0] if time.is_usual else time
