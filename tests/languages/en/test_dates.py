"""Days: every way that people write them, one way in which we say them."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest

from easyread.errors import NotUnderstoodError
from easyread.languages.en.dates import read_day, say_day

FORMS = """
Wednesday 4 March 2026|Wednesday, 4 March 2026|Wednesday 4th March 2026
Wednesday the 4th of March 2026|Wed 4 Mar 2026|Wed. 4 Mar. 2026|Weds 4 March 2026|4 March 2026
4th March 2026|the 4th of March 2026|4 Mar 2026|4-Mar-2026|4 March 26|4 March, 2026
March 4, 2026|March 4th 2026|Wednesday, March 4, 2026|Mar. 4, 2026|2026-03-04
2026/03/04|04/03/2026|4/3/2026|04-03-2026|4.3.2026|4/3/26|Wed 04/03/2026
WEDNESDAY 4 MARCH 2026|wednesday 4 march 2026|Wednesday\u00a04\u00a0March\u00a02026
 4  March 2026 |4 March 2026.|4\u2013Mar\u20132026
"""


@pytest.mark.parametrize("text", FORMS.strip("\n").replace("\n", "|").split("|"))
def test_a_day_is_read_in_every_form(text: str) -> None:
    """People write days in many ways; it should be that all mean the same day."""
    assert say_day(read_day(text)) == "Wednesday 4 March 2026"


@pytest.mark.parametrize(
    ("text", "message", "instead"),
    [
        ("4 March", "does not say the year", ""),
        ("4/3", "does not say the year", ""),
        ("31 April 2026", "There is no 31 April. April has 30", ""),
        ("29 February 2025", "There is no 29 February 2025", ""),
        ("0 May 2026", "There is no 0 May. May has 31", ""),
        ("2026-13-45", "no month 13", ""),
        ("04/13/2026", "no month 13", "Monday 13 April 2026"),
        ("Thursday 4 March 2026", "is a Wednesday", "Wednesday 4 March 2026"),
        ("4 March 0026", "the year 26", ""),
        ("tomorrow", "different day", ""),
        ("Wednesdays", "different day", ""),
        ("4 to 6 March 2026", "cannot read", ""),
        ("4 Marsh 2026", "cannot read", "Wednesday 4 March 2026"),
        ("Wendesday 4 Marhc 2026", "cannot read", "Wednesday 4 March 2026"),
        ("Thrusday 4 March 2026", "cannot read", ""),
        ("", "no day here", ""),
    ],
)
def test_other_days_are_refused(text: str, message: str, instead: str) -> None:
    """A wrong day keeps people away; it should be that we ask, in plain words."""
    with pytest.raises(NotUnderstoodError, match=message) as caught:
        read_day(text)

    assert caught.value.advice
    assert caught.value.instead == instead


def test_what_we_say_we_can_read() -> None:
    """Staff copy our words into files; it should be that they come back the same."""
    for number in range(0, 3000, 7):
        day = date(2024, 1, 1) + timedelta(number)
        assert read_day(say_day(day)) == day


def test_anything_else_is_a_plain_refusal() -> None:
    """Files hold anything; it should be that nothing but a plain message comes."""
    chance = random.Random(5)  # noqa: S311  not for secrets
    refused: list[str] = []
    parts = [*"0123456789 -/.,'\u0664", "March", "Wed", "th ", "2026", "the ", "T00:00"]
    for _ in range(5000):
        text = "".join(chance.choices(parts, k=chance.randint(0, 9)))
        try:
            read_day(text)
        except NotUnderstoodError as refusal:
            refused.append(refusal.message)

    assert all(message.endswith(".") for message in refused)
