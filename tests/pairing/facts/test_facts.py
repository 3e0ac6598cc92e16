"""Pictures made from facts show that fact and no other."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest

from easyread.errors import EasyReadError, UnknownNameError
from easyread.pairing.facts import EXAMPLES, describe_fact, draw_fact
from easyread.pairing.facts.letters import SIGNS
from tools.drawing import ink


@pytest.mark.parametrize("name", EXAMPLES)
def test_fact_picture_keeps_the_rules(name: str) -> None:
    """It should be that a fact picture is as flat, small and neat as the others."""
    assert ink.faults(draw_fact(name)) == []


@pytest.mark.parametrize(
    ("name", "label", "alt"),
    [
        (
            "calendar:2026-03-04",
            "Wednesday 4 March",
            "A calendar leaf: Wednesday 4 March",
        ),
        ("calendar:--02-29", "29 February", "A calendar leaf: 29 February"),
        ("reply-by:2026-02-25", "answer by Wednesday 25 February", "Wednesday 25"),
        ("clock:10:30", "10:30", "A clock that shows 10:30"),
        ("clock:14:00", "2:00", "A clock that shows 2:00"),
        ("clock:00:05", "12:05", "A clock that shows 12:05"),
        ("clock-figures:9:15", "9:15", "A clock that shows 9:15"),
        ("money:5.00", "£5", "A bank note: £5"),
        ("money:0.50", "50p", "A coin: 50p"),
        ("money:2", "£2", "A coin: £2"),
        ("money:12.50", "£12.50", "A label that says £12.50"),
        ("money:1250.00", "£1,250", "A label that says £1,250"),
        ("people:1", "1 person", "1 person"),
        ("people:12", "12 people", "Three people over the number 12"),
        ("bus:14", "bus 14", "A bus with the number 14"),
        ("number:3", "3", "The number 3"),
        (
            "cancelled:2026-03-04",
            "cancelled: Wednesday 4 March",
            "A crossed-out calendar leaf: Wednesday 4 March, cancelled",
        ),
        ("postponed:14:00", "postponed: 2:00", "A crossed-out clock: 2:00, postponed"),
    ],
)
def test_words_say_what_is_shown(name: str, label: str, alt: str) -> None:
    """It should be that label and alt text name the very fact."""
    assert describe_fact(name)[0] == label
    assert alt in describe_fact(name)[1]


def test_every_day_can_be_drawn() -> None:
    """It should be that each day of two years has its own picture, inside the edges."""
    start = date(2027, 1, 1)
    days = [start + timedelta(days=i) for i in range(730)]
    pictures = {draw_fact(f"calendar:{day.isoformat()}") for day in days}
    widest = [draw_fact(f"calendar:2026-{month:02}-30") for month in (9, 11, 12)]

    assert len(pictures) == len(days) - _same_leaf(days)
    assert [ink.faults(picture) for picture in widest] == [[], [], []]


def _same_leaf(days: list[date]) -> int:
    """Count the days that fall on the same weekday, day and month as another."""
    return len(days) - len({(day.weekday(), day.day, day.month) for day in days})


def test_every_minute_has_its_own_face() -> None:
    """It should be that no two times of half a day look the same."""
    names = [f"{hour}:{minute:02}" for hour in range(12) for minute in range(60)]

    assert len({draw_fact(f"clock:{name}") for name in names}) == len(names)
    assert draw_fact("clock:2:00") == draw_fact("clock:14:00")


@pytest.mark.parametrize("count", range(1, 7))
def test_heads_are_counted(count: int) -> None:
    """It should be that up to six people are shown one by one: two eyes each."""
    eyes = re.findall(
        r'r="[\d.]+" fill="#000" stroke="none"', draw_fact(f"people:{count}")
    )

    assert len(eyes) == 2 * count


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("moon:full", "no fact picture called “moon”"),
        ("", "no fact picture called"),
        ("calendar:2026-02-30", "There is no such day."),
        ("calendar:4 March", "A day has a year, a month and a day."),
        ("clock:24:00", "A time has hours and minutes."),
        ("clock:10.30", "A time has hours and minutes."),
        ("money:£5", "An amount has pounds"),
        ("money:-5.00", "An amount has pounds"),
        ("people:0", "A number of people"),
        ("people:²", "A number of people"),
        ("bus:<b>", "A bus number has"),
        ("number:1e3", "A number has up to six figures"),
        ("number:", "A number has up to six figures"),
    ],
)
def test_wrong_names_are_told_in_plain_words(name: str, message: str) -> None:
    """It should be that a name we cannot draw ends in words, with an example."""
    with pytest.raises(EasyReadError, match=re.escape(message)):
        draw_fact(name)
    with pytest.raises(EasyReadError):
        describe_fact(name)


def test_unknown_kind_is_an_unknown_name() -> None:
    """It should be that an unknown kind is told apart from a wrong fact."""
    with pytest.raises(UnknownNameError):
        draw_fact("moon:full")


def test_letters_for_all_that_is_written() -> None:
    """It should be that no day, month or bus lacks a letter."""
    buses = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"

    assert set(buses) <= set(SIGNS)
