"""Calendar leaves with the very weekday, day and month."""

from __future__ import annotations

import re
from datetime import date

from easyread.pairing.facts.kit import (
    AMBER,
    CORAL,
    SKY,
    WHITE,
    At,
    Drawn,
    area,
    box,
    line,
)
from easyread.pairing.facts.letters import write_in
from easyread.pairing.facts.things import arrow, envelope

WEEKDAYS = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
)  # fmt: skip
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August",
    "September", "October", "November", "December",
)  # fmt: skip
_DAY = re.compile(r"(\d{4}|-)-(\d{2})-(\d{2})")
_LEAP_YEAR = 2024  # a day without a year may be 29 February


def calendar(fact: str) -> Drawn:
    """Draw a leaf: the weekday on the band, the day large, the month below."""
    names = _names(fact)
    said = _said(names)
    return Drawn(_leaf(At(36, 36), names), said, f"A calendar leaf: {said}")


def reply_by(fact: str) -> Drawn:
    """Draw an envelope on its way to the leaf of the last day to answer."""
    names = _names(fact)
    said = _said(names)
    letter = envelope(3, 49, 31, 20, SKY) + arrow(At(40, 66, turn=-42), AMBER, 20)
    picture = _leaf(At(42, 26, 0.72), names) + letter
    return Drawn(
        picture, f"answer by {said}", f"An envelope and a calendar leaf: {said}"
    )


def _names(fact: str) -> tuple[str, str, str]:
    """Return the weekday ("" where there is no year), the day and the month."""
    match = _DAY.fullmatch(fact)
    if not match:
        raise ValueError("A day has a year, a month and a day.")
    year, month, day = match.groups()
    if year == "-":
        that = _real(_LEAP_YEAR, int(month), int(day))
        return "", str(that.day), MONTHS[that.month - 1]
    that = _real(int(year), int(month), int(day))
    return WEEKDAYS[that.weekday()], str(that.day), MONTHS[that.month - 1]


def _real(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise ValueError("There is no such day.") from None


def _said(names: tuple[str, str, str]) -> str:
    return " ".join(name for name in names if name)


def _leaf(at: At, names: tuple[str, str, str]) -> str:
    """Draw the leaf, 66 wide and 62 high, its origin in the middle."""
    weekday, day, month = names
    out = area(at.d(box(-33, -29, 66, 61, 2)), WHITE)
    out += area(at.d(box(-33, -29, 66, 18, 2)), CORAL)
    out += line(at.d("M-18,-33 L-18,-27 M18,-33 L18,-27"), 2.4)
    parts = (weekday, -26.5, 13), (day, -8.5, 24), (month, 18, 11)
    for text, y, height in parts:
        if text:
            out += write_in((*at.p(-31, y), 62 * at.s, height * at.s), text)
    return out
