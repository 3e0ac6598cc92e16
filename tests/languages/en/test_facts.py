"""Facts in sentences: what is one, what only looks like one, how it was written."""

from __future__ import annotations

import random
import time

import pytest

from easyread.languages.en.facts import find_facts

DAYS = [
    ("on Wednesday 4 March 2026 at", "Wednesday 4 March 2026", "2026-03-04", "house"),
    ("on 4 March 2026.", "4 March 2026", "2026-03-04", "no weekday"),
    ("on Wednesday 4 March.", "Wednesday 4 March", "--03-04", "no year"),
    ("on 4 March", "4 March", "--03-04", "no weekday"),
    ("by 4 May, please", "4 May", "--05-04", "no weekday"),
    ("the 4th of March", "4th of March", "--03-04", "ordinal"),
    ("on Wed 4 Mar.", "Wed 4 Mar", "--03-04", "short"),
    ("on 4 Mar 2026", "4 Mar 2026", "2026-03-04", "short"),
    ("March 4, 2026 is", "March 4, 2026", "2026-03-04", "month first"),
    ("It is on March 4.", "March 4", "--03-04", "month first"),
    ("on 04/03/2026", "04/03/2026", "2026-03-04", "numeric"),
    ("on 4.3.2026", "4.3.2026", "2026-03-04", "numeric"),
    ("on 4/3/26", "4/3/26", "2026-03-04", "numeric"),
    ("on 2026-03-04", "2026-03-04", "2026-03-04", "iso"),
    ("Thursday 4 March 2026", "Thursday 4 March 2026", "2026-03-04", "wrong weekday"),
    ("on 31 April 2026", "31 April 2026", "", "impossible"),
    ("on 29 February", "29 February", "--02-29", "no weekday"),
    ("on 4\u00a0March\u00a02026", "4\u00a0March\u00a02026", "2026-03-04", "no weekday"),
]
TIMES = [
    ("at 10:30 in the morning", "10:30 in the morning", "10:30", "house"),
    ("at midday", "midday", "12:00", "house"),
    ("at 12 noon", "12 noon", "12:00", "noon"),
    ("at 10.30am", "10.30am", "10:30", "am-pm"),
    ("at 10.30 a.m. we", "10.30 a.m.", "10:30", "am-pm"),
    ("at 2 pm.", "2 pm", "14:00", "am-pm"),
    ("at 3 p.m. today", "3 p.m.", "15:00", "am-pm"),
    ("at 1.30p.m. we", "1.30p.m.", "13:30", "am-pm"),
    ("at 3 p.m", "3 p.m", "15:00", "am-pm"),
    ("at 10: 00 pm.", "10: 00 pm", "22:00", "am-pm"),
    ("at 15am", "15am", "", "impossible"),
    ("at 14:00.", "14:00", "14:00", "24-hour"),
    ("at 09:30", "09:30", "09:30", "24-hour"),
    ("at 1400 hours", "1400 hours", "14:00", "24-hour"),
    ("at 10:30.", "10:30", "10:30", "clock"),
    ("at 2:30", "2:30", "", "clock"),
    ("starts at 10.30 and", "10.30", "10:30", "clock"),
    ("at 2 in the afternoon", "2 in the afternoon", "14:00", "no minutes"),
    ("at 10.30 in the morning", "10.30 in the morning", "10:30", "dot"),
    ("at 10 o’clock", "10 o’clock", "", "o'clock"),
    ("at half past 10", "half past 10", "", "words"),
    ("half past 2 in the afternoon", "half past 2 in the afternoon", "14:30", "words"),
]
REST = [
    ("money", "It costs £5.", "£5", "5.00", "house"),
    ("money", "It costs £2.50.", "£2.50", "2.50", "house"),
    ("money", "It costs £5.00.", "£5.00", "5.00", "zeros"),
    ("money", "It costs 50p.", "50p", "0.50", "house"),
    ("money", "It costs £1,200.", "£1,200", "1200.00", "house"),
    ("money", "It costs 5 pounds.", "5 pounds", "5.00", "words"),
    ("money", "We have £1.2 million.", "£1.2 million", "1200000.00", "large"),
    ("phone", "Ring 0151 496 0123.", "0151 496 0123", "01514960123", "house"),
    ("phone", "Ring 01514960123 now", "01514960123", "01514960123", "groups"),
    ("phone", "Ring 0151 496 012.", "0151 496 012", "", "wrong"),
    ("phone", "Call 111 for help.", "111", "111", "house"),
    ("percent", "About 10% of us", "10%", "10", "sign"),
    ("percent", "About 10 per cent of us", "10 per cent", "10", "words"),
    ("fraction", "About 3/4 of us", "3/4", "3/4", "figures"),
    ("people", "We are 6 people.", "6 people", "6", "house"),
    ("bus", "Take bus 14 to us.", "bus 14", "14", "house"),
    ("bus", "Take the 14A bus.", "the 14A bus", "14A", "house"),
    (
        "web",
        "See www.example.org/a.",
        "www.example.org/a",
        "www.example.org/a",
        "house",
    ),
    ("email", "Ask a.b@example.org.", "a.b@example.org", "a.b@example.org", "house"),
    ("range", "Read pages 5-10.", "5-10", "5/10", "dash"),
    ("range", "Read pages 5 to 10.", "5 to 10", "5/10", "to"),
]
ALL = [("day", *row) for row in DAYS] + [("time", *row) for row in TIMES] + REST


@pytest.mark.parametrize(("kind", "text", "words", "iso", "style"), ALL)
def test_facts_are_found(
    kind: str, text: str, words: str, iso: str, style: str
) -> None:
    """A picture shows the very fact; it should be that we know which and how written."""
    (fact,) = find_facts(text)

    assert (fact.kind, fact.text, fact.iso, fact.style) == (kind, words, iso, style)
    assert text[fact.start : fact.end] == words


@pytest.mark.parametrize(
    "text",
    [
        "We may come.",
        "Only 4 may come.",
        "March on the town hall.",
        "We met in March.",
        "In 2026 we met.",
        "We use room 4 in the morning.",
        "I live at 10 Downing Street.",
        "We are in room 10.30.",
        "This is version 2.15.",
        "We won 3:2.",
        "We lost 3-2.",
        "Read John 3:16.",
        "Walk 10.30 miles.",
        "It was at 10.30 miles.",
        "We came 1st.",
        "Step 5 is easy.",
        "I am 10.",
        "We help you 24/7.",
        "Come this afternoon.",
        "Take 2 buses.",
        "See the bus stop.",
        "Second-hand, forenoon, mayor.",
        "",
    ],
)
def test_other_figures_are_left_alone(text: str) -> None:
    """A clock beside a room number misleads; it should be that there is none."""
    assert find_facts(text) == []


def test_a_number_after_a_month_may_count_people() -> None:
    """March 10 can be ten people in March; it should be that we see no day."""
    assert [fact.kind for fact in find_facts("In March 10 people came.")] == ["people"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("4, 5 and 6 March 2026", ["2026-03-04", "2026-03-05", "2026-03-06"]),
        ("4 or 5 March", ["--03-04", "--03-05"]),
        ("31 March and 2 April 2026", ["2026-03-31", "2026-04-02"]),
        ("Tues 3, Weds 4 March 2026", ["2026-03-03", "2026-03-04"]),
        ("4 to 6 March", ["--03-04/--03-06", "--03-04", "--03-06"]),
        ("10 to 11.30am", ["10:00/11:30", "10:00", "11:30"]),
        ("10-2pm", ["10:00/14:00", "10:00", "14:00"]),
        ("10am – 2pm", ["10:00/14:00", "10:00", "14:00"]),
        ("1 and 3pm", ["13:00", "15:00"]),
        ("£5 to £10", ["5.00/10.00", "5.00", "10.00"]),
        ("from 9:30 until 14:00", ["09:30/14:00", "09:30", "14:00"]),
    ],
)
def test_both_ends_of_a_range_are_facts(text: str, wanted: list[str]) -> None:
    """Half a range misleads; it should be that its start is known as well."""
    assert [fact.iso for fact in find_facts(text)] == wanted


@pytest.mark.parametrize(
    ("text", "styles"),
    [
        ("Saturday 6 and Monday 7 March 2027", ["house", "wrong weekday"]),
        ("Sunday 6 and Sunday 7 March 2027", ["wrong weekday", "house"]),
        ("Thurs. 4 and Friday 5 March 2027", ["short", "house"]),
        ("4 and 5 Mar 2027", ["no weekday", "short"]),
    ],
)
def test_each_day_of_a_list_is_judged_alone(text: str, styles: list[str]) -> None:
    """A right day was called wrong beside a wrong one: each should be looked at."""
    assert [fact.style for fact in find_facts(text)] == styles


def test_facts_of_one_sentence_stand_in_order() -> None:
    """Pictures follow the words; it should be that facts come as they are read."""
    text = "Come on 4 March at 10.30am, bring £5 or ring 0151 496 0123."

    assert [fact.kind for fact in find_facts(text)] == ["day", "time", "money", "phone"]


PARTS = (
    *"0123456789 .:/-–£%,@½\u0664", " am", "pm", " March", " May ", "Wed ", " to ",
    " and ", " people", "bus ", "half past ", " at ", "0151 496 0123", "£5", "2026",
    " in the morning", "midday", "www.", "a@b.c", " million", "th ", "\u0130",
)  # fmt: skip


def test_nothing_breaks_and_every_fact_is_where_it_says() -> None:
    """Sentences hold anything; it should be that facts are read, or left alone."""
    chance = random.Random(11)  # noqa: S311  not for secrets
    for _ in range(10_000):
        text = "".join(chance.choices(PARTS, k=chance.randint(0, 14)))
        facts = find_facts(text)
        last = 0
        for fact in facts:
            assert text[fact.start : fact.end] == fact.text != ""
            if fact.kind != "range":
                assert fact.start >= last
                last = fact.end


@pytest.mark.parametrize(
    "hostile",
    [
        "0 " * 10_000,
        "1-" * 10_000,
        "a.1" * 7_000,
        "£1," * 7_000,
        "1 March " * 2_500,
        "9 to " * 4_000 + "5pm",
        "1, " * 6_000 + "2 March",
        "www." * 5_000,
        "1@" * 9_000,
    ],
)
@pytest.mark.slow
def test_hostile_text_takes_no_time(hostile: str) -> None:
    """One long line can stop a program; it should be that ours goes on."""
    start = time.process_time()
    find_facts(hostile)

    assert time.process_time() - start < 5
