"""Times: every way that people write them, one way in which we say them."""

from __future__ import annotations

import random
from datetime import time

import pytest

from easyread.errors import NotUnderstoodError
from easyread.languages.en.clock_times import read_time, say_time

SAID = {
    "10:30 in the morning": "10:30|10.30|10.30am|10:30 am|10.30 a.m.|10:30AM|1030|1030h"
    "|1030 h|10:30:00|10:30 in the morning|half past 10 in the morning|half past ten am|at 10.30am",
    "2:00 in the afternoon": "2pm|2 pm|2 p.m.|2 P.M|14:00|14.00|1400|2.00pm|14:00pm"
    "|2 in the afternoon|2 o\u2019clock in the afternoon|2\u00a0pm",
    "9:00 in the morning": "9am|9:00|09:00|9.00am|9 o'clock in the morning",
    "6:45 in the evening": "6.45pm|18:45|quarter to 7 in the evening",
    "10:15 at night": "10.15pm|22:15|quarter past 10 at night",
    "12:30 in the afternoon": "12:30|12.30pm",
    "12:30 at night": "00:30|12.30am|0:30",
    "2:30 at night": "02:30|2.30am",
    "12:45 in the afternoon": "quarter to 1pm",
    "midday": "midday|noon|12 noon|12pm|12:00|12.00 noon|Midday",
    "midnight": "midnight|12am|00:00|12 midnight",
}


@pytest.mark.parametrize(
    ("text", "said"),
    [(text, said) for said, forms in SAID.items() for text in forms.split("|")],
)
def test_a_time_is_read_in_every_form(text: str, said: str) -> None:
    """People write times in many ways; it should be that we say them in one."""
    assert say_time(read_time(text)) == said


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("10", "morning or the afternoon"),
        ("2:30", "morning or the afternoon"),
        ("10 o'clock", "morning or the afternoon"),
        ("half past 10", "morning or the afternoon"),
        ("9.5", "cannot read"),
        ("25:00", "There is no time"),
        ("24:00", "There is no time"),
        ("10:75", "There is no time"),
        ("14:00am", "2 different times"),
        ("0:30pm", "2 different times"),
        ("half past 14 in the afternoon", "There is no time"),
        ("10:30 to 12", "cannot read"),
        ("630", "cannot read"),
        ("soon", "cannot read"),
        ("", "no time here"),
    ],
)
def test_other_times_are_refused(text: str, message: str) -> None:
    """A wrong time keeps people waiting; it should be that we ask, not guess."""
    with pytest.raises(NotUnderstoodError, match=message) as caught:
        read_time(text)

    assert caught.value.advice


def test_what_we_say_we_can_read() -> None:
    """Staff copy our words into files; it should be that they come back the same."""
    for minutes in range(24 * 60):
        moment = time(minutes // 60, minutes % 60)
        assert read_time(say_time(moment)) == moment


def test_anything_else_is_a_plain_refusal() -> None:
    """Files hold anything; it should be that nothing but a plain message comes."""
    chance = random.Random(5)  # noqa: S311  not for secrets
    refused: list[str] = []
    parts = [
        *"0123456789 :.h\u0664",
        "am",
        "pm",
        "half past ",
        "quarter to ",
        " at night",
    ]
    for _ in range(5000):
        text = "".join(chance.choices(parts, k=chance.randint(0, 6)))
        try:
            read_time(text)
        except NotUnderstoodError as refusal:
            refused.append(refusal.message)

    assert all(message.endswith(".") for message in refused)
