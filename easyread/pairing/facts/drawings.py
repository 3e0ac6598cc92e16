"""Draws each kind of fact: days, times, amounts of money, people, buses and numbers.

Each function takes the fact as its picture's id writes it, such as "10:30", and raises
ValueError, with a sentence for users, where it is written in another way.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import date

from easyread.pairing.facts.letters import write_in
from easyread.pairing.facts.portraits import ANN, BOB, DEV, JOY, LIN, NUR, bust
from easyread.pairing.facts.shapes import (
    AMBER,
    CORAL,
    DARK,
    GREY,
    GRID,
    LEAF,
    LILAC,
    NAVY,
    PALE,
    RED,
    SKY,
    WHITE,
    At,
    area,
    arrow,
    box,
    disc,
    dot,
    envelope,
    line,
    outline,
    ray,
)


@dataclass(frozen=True, slots=True)
class FactPicture:
    """The elements of a picture (`svg` puts its root round them), its label and alt."""

    elements: str
    label: str
    alt: str


WEEKDAYS = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
)  # fmt: skip
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August",
    "September", "October", "November", "December",
)  # fmt: skip
_DAY = re.compile(r"(\d{4}|-)-(\d{2})-(\d{2})")
_HALO = 4.5  # the white edge of words that lie on lines
_LEAP_YEAR = 2024  # a day without a year may be 29 February


def calendar(fact: str) -> FactPicture:
    """Draw a leaf: the weekday on the band, the day large, the month below."""
    names = _day_names(fact)
    label = " ".join(filter(None, names))
    return FactPicture(_leaf(At(36, 36), names), label, f"A calendar leaf: {label}")


def reply_by(fact: str) -> FactPicture:
    """Draw an envelope on its way to the leaf of the last day to answer."""
    names = _day_names(fact)
    day = " ".join(filter(None, names))
    letter = envelope(3, 49, 31, 20, SKY) + arrow(At(40, 66, turn=-42), AMBER, 20)
    elements = _leaf(At(42, 26, 0.72), names) + letter
    alt = f"An envelope and a calendar leaf: {day}"
    return FactPicture(elements, f"answer by {day}", alt)


def _day_names(fact: str) -> tuple[str, str, str]:
    """Return the weekday ("" where there is no year), the day and the month."""
    match = _DAY.fullmatch(fact)
    if not match:
        raise ValueError("A day has a year, a month and a day.")
    year, month, day = match.groups()
    try:
        on = date(_LEAP_YEAR if year == "-" else int(year), int(month), int(day))
    except ValueError:
        raise ValueError("There is no such day.") from None
    weekday = "" if year == "-" else WEEKDAYS[on.weekday()]
    return weekday, str(on.day), MONTHS[on.month - 1]


def _leaf(at: At, names: tuple[str, str, str]) -> str:
    """Draw the leaf, 66 wide and 62 high, its origin in the middle."""
    return _paper(at) + _leaf_words(at, names)


def _paper(at: At) -> str:
    out = area(at.d(box(-33, -29, 66, 61, 2)), WHITE)
    out += area(at.d(box(-33, -29, 66, 18, 2)), CORAL)
    return out + line(at.d("M-18,-33 L-18,-27 M18,-33 L18,-27"), 2.4)


def _leaf_words(at: At, names: tuple[str, str, str], halo: float = 0) -> str:
    """Write weekday, day and month, with a white edge (`halo`) where lines are below."""
    weekday, day, month = names
    rows = (weekday, -26.5, 13), (day, -8.5, 24), (month, 18, 11)
    return "".join(
        write_in((*at.p(-31, y), 62 * at.s, height * at.s), text, halo=halo)
        for text, y, height in rows
        if text
    )


def cancelled(fact: str) -> FactPicture:
    """Draw the leaf of a day, or the clock of a time, crossed out over "cancelled"."""
    return _crossed_out(fact, "cancelled")


def postponed(fact: str) -> FactPicture:
    """Draw the leaf of a day, or the clock of a time, crossed out over "postponed"."""
    return _crossed_out(fact, "postponed")


def _crossed_out(fact: str, word: str) -> FactPicture:
    """Draw a cross under the figures: what is off must be readable as well."""
    cross = line("M7,7 L65,49 M65,7 L7,49", 7) + line("M7,7 L65,49 M65,7 L7,49", 4, RED)
    if "-" in fact:
        names = _day_names(fact)
        label, shown = " ".join(filter(None, names)), "calendar leaf"
        at = At(36, 27, 0.74)
        elements = _paper(at) + cross + _leaf_words(at, names, _HALO)
    else:
        hour, minute, label = _clock_time(fact)
        shown = "clock"
        elements = _clock_face((36, 21, 18), hour, minute) + cross
        elements += write_in((10, 37, 52, 14), label, halo=_HALO)
    elements += write_in((2, 53.5, 68, 15), word)
    alt = f"A crossed-out {shown}: {label}, {word}"
    return FactPicture(elements, f"{word}: {label}", alt)


_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")
_HALF_DAY = 12
_FACE = (36.0, 26.0, 24.0)


def clock(fact: str) -> FactPicture:
    """Draw a clock face with hands at the very time, and the figures under it."""
    hour, minute, label = _clock_time(fact)
    elements = _clock_face(_FACE, hour, minute) + write_in((4, 53, 64, 17.5), label)
    return FactPicture(elements, label, f"A clock that shows {label}")


def _clock_face(where: tuple[float, float, float], hour: int, minute: int) -> str:
    """Draw a face with its middle at x and y, its radius, and hands at the time."""
    x, y, r = where
    marks = " ".join(ray(x, y, a, (r - 4.5, r - 3.5)) for a in range(0, 360, 30))
    short_hand = ray(x, y, hour * 30 + minute / 2, (0, r * 11 / 24))
    long_hand = ray(x, y, minute * 6, (0, r * 17 / 24))
    face = disc(x, y, r, WHITE) + line(GRID.d(marks), 2)
    face += line(GRID.d(long_hand), 2.4, NAVY) + line(GRID.d(short_hand), 4, RED)
    return face + dot(x, y, 2.6)


def clock_figures(fact: str) -> FactPicture:
    """Draw a clock with figures alone, for people who do not read hands."""
    _, _, label = _clock_time(fact)
    out = "".join(area(GRID.d(box(x, 55, 9, 5, 1)), DARK) for x in (10, 53))
    out += area(GRID.d(box(3, 15, 66, 41, 6)), GREY)
    out += area(GRID.d(box(8, 20, 56, 31, 3)), WHITE)
    out += write_in((11, 22, 50, 27), label)
    return FactPicture(out, label, f"A clock that shows {label}")


def _clock_time(fact: str) -> tuple[int, int, str]:
    """Return the hour (0 to 11), the minute, and the time as a clock shows it."""
    match = _TIME.fullmatch(fact)
    if not match:
        raise ValueError("A time has hours and minutes.")
    hour, minute = int(match[1]) % _HALF_DAY, int(match[2])
    return hour, minute, f"{hour or _HALF_DAY}:{minute:02}"


_AMOUNT = re.compile(r"(\d{1,6})(?:\.(\d{2}))?")
_POUND = 100  # pence
_COPPER = "#c77b4b"
_NOTES = {500: SKY, 1000: "#e8a25c", 2000: LILAC, 5000: CORAL}
_COINS = {
    1: _COPPER, 2: _COPPER, 5: PALE, 10: PALE, 20: PALE, 50: PALE,
    100: AMBER, 200: AMBER,
}  # fmt: skip
_SEVEN_SIDES = {20, 50}


def money(fact: str) -> FactPicture:
    """Draw the coin or note with that value; other amounts on a price label."""
    match = _AMOUNT.fullmatch(fact)
    if not match:
        raise ValueError("An amount has pounds, a point and two figures for pence.")
    pence = int(match[1]) * _POUND + int(match[2] or 0)
    label = _amount(pence)
    if pence in _COINS:
        return FactPicture(_coin(pence, label), label, f"A coin: {label}")
    if pence in _NOTES:
        return FactPicture(_note(label, _NOTES[pence]), label, f"A bank note: {label}")
    return FactPicture(_price_label(label), label, f"A label that says {label}")


def _amount(pence: int) -> str:
    if 0 < pence < _POUND:
        return f"{pence}p"
    pounds, rest = divmod(pence, _POUND)
    return f"£{pounds:,}.{rest:02}" if rest else f"£{pounds:,}"


def _coin(pence: int, amount: str) -> str:
    if pence in _SEVEN_SIDES:
        turns = [math.tau * i / 7 for i in range(7)]
        sides = outline([(36 + 32 * math.sin(t), 37 - 32 * math.cos(t)) for t in turns])
        out = area(GRID.d(sides), _COINS[pence])
    else:
        out = disc(36, 36, 32, _COINS[pence])
        if pence >= _POUND:
            out += disc(36, 36, 24, PALE)
    return out + write_in((19, 21, 34, 30), amount)


def _note(amount: str, colour: str) -> str:
    out = area(GRID.d(box(3, 16, 66, 40, 1)), colour)
    out += area(GRID.d(box(10, 22, 52, 28, 3)), WHITE)
    return out + write_in((13, 24, 46, 24), amount)


def _price_label(amount: str) -> str:
    """Draw a price label: it claims no coin or note that does not exist."""
    tag = "M3,36 L17,18 L67,18 Q69,18 69,20 L69,52 Q69,54 67,54 L17,54 Z"
    out = area(GRID.d(tag), LEAF) + disc(12, 36, 2.6, WHITE)
    return out + write_in((18, 22, 48, 28), amount)


_PEOPLE = (JOY, BOB, NUR, ANN, DEV, LIN)
_PLACES: dict[int, tuple[At, ...]] = {  # where each of them stands, by their number
    1: (At(36, 26, 1.1),),
    2: (At(18.5, 29, 0.86), At(53.5, 29, 0.86)),
    3: (At(13.5, 32, 0.6), At(36, 32, 0.6), At(58.5, 32, 0.6)),
    4: (At(20, 13, 0.56), At(52, 13, 0.56), At(20, 48, 0.56), At(52, 48, 0.56)),
    5: (
        *(At(x, 14, 0.54) for x in (24, 48)),
        *(At(x, 48, 0.54) for x in (13, 36, 59)),
    ),
    6: tuple(At(x, y, 0.54) for y in (14, 48) for x in (13, 36, 59)),
}
_MOST_PEOPLE = 9999


def people(fact: str) -> FactPicture:
    """Draw that many people, each another one; above six, three and the number."""
    if not fact.isascii() or not fact.isdigit() or not 1 <= int(fact) <= _MOST_PEOPLE:
        raise ValueError("A number of people has figures alone, and is not 0.")
    count = int(fact)
    label = "1 person" if count == 1 else f"{count} people"
    if count in _PLACES:
        crowd = zip(_PLACES[count], _PEOPLE, strict=False)
        busts = "".join(bust(at, who) for at, who in crowd)
        return FactPicture(busts, label, label.capitalize())
    busts = "".join(
        bust(At(x, 13, 0.56), who, bottom=34)
        for x, who in zip((13, 36, 59), _PEOPLE, strict=False)
    )
    figures = write_in((4, 39, 64, 29), fact)
    return FactPicture(busts + figures, label, f"Three people over the number {count}")


_LONGEST_NUMBER = 6
_BUS = re.compile(r"[A-Z0-9]{1,4}")


def number(fact: str) -> FactPicture:
    """Draw the figures as large as the ring allows."""
    if not fact.isascii() or not fact.isdigit() or len(fact) > _LONGEST_NUMBER:
        raise ValueError("A number has up to six figures and nothing else.")
    elements = disc(36, 36, 32, WHITE) + write_in((12, 16, 48, 40), fact)
    return FactPicture(elements, fact, f"The number {fact}")


def bus(fact: str) -> FactPicture:
    """Draw a bus from the front, its number on the blind above the driver."""
    if not _BUS.fullmatch(fact):
        raise ValueError("A bus number has up to four figures and capital letters.")
    elements = _bus_with_blind() + write_in((15, 8, 42, 15), fact)
    return FactPicture(elements, f"bus {fact}", f"A bus with the number {fact}")


def _bus_with_blind() -> str:
    """Draw a bus from the front that fills the grid, with an empty blind on top."""
    out = "".join(area(GRID.d(box(x, 58, 9, 12, 2)), DARK) for x in (14, 49))
    out += line(GRID.d("M9,30 L4,30 L4,40 M63,30 L68,30 L68,40"), 2.6)
    out += area(GRID.d(box(9, 3, 54, 61, 6)), RED)
    out += area(GRID.d(box(13, 6.5, 46, 18, 2)), WHITE)
    out += area(GRID.d(box(13, 28, 46, 19, 2)), SKY) + line("M36,28 L36,47")
    lamps = "".join(disc(x, 55, 3.4, AMBER) for x in (18, 54))
    return out + lamps + area(GRID.d(box(27, 52, 18, 6, 1)), PALE)
