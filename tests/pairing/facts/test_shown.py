"""Which facts of a sentence are shown: what holds, and all of a kind or none."""

from __future__ import annotations

import pytest

from easyread.languages import language_of
from easyread.pairing.facts import fact_symbols


def shown(text: str) -> list[str]:
    """Return the labels of the pictures that a sentence gets from its facts."""
    return [symbol.label for symbol in fact_symbols(text, language_of("en-GB"))]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The van comes at 4 p.m. today.", ["4:00"]),
        ("It is open 9 a.m. to 5 p.m. each day.", ["9:00", "5:00"]),
        ("Come at 4pm.", ["4:00"]),
        ("Come at 4 p.m", ["4:00"]),
        ("Come at 2.45p.m.", ["2:45"]),
        ("9 am – 5 pm", ["9:00", "5:00"]),
        ("Come at 9 P. M. or at noon.", ["9:00", "12:00"]),
        ("Come at half past 4 in the afternoon.", ["4:30"]),
        ("It ends at 9: 30 pm.", ["9:30"]),
        ("Come at half past 4.", ["4:30"]),
        ("Come at 10 o’clock.", ["10:00"]),
        ("It is from 2:30 to 4:30.", ["2:30", "4:30"]),
        ("Come at 13 o’clock.", []),
        ("We won 3:20.", []),
        ("Tea is 40p.", ["40p"]),
        ("Tea is 40p and cake is 60 pence.", ["40p", "60p"]),
    ],
)
def test_am_and_pm_are_times(text: str, wanted: list[str]) -> None:
    """A coin of 3p beside a bus at 3 p.m. is a lie; it should be that we see a clock."""
    assert shown(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It is on Saturday 13 and Sunday 14 March 2027.", ["Saturday 13 March", "Sunday 14 March"]),
        ("We go from 30 April–2 May 2027.", ["Friday 30 April", "Sunday 2 May"]),
        ("We go from 30 December to 2 January 2028.", ["Thursday 30 December", "Sunday 2 January"]),
        ("Ages at 31 July 2012–2021", ["31 July"]),
        ("Come on 4–6 March.", ["4 March", "6 March"]),
        ("Come on Weds. 3 or Thurs. 4 March.", ["3 March", "4 March"]),
        ("Come on 1, 8 and 15 March 2027.", []),
        ("Come on 4 March and the 12th.", []),
        ("Come on Monday and Wednesday 5 May 2027.", []),
        ("March 3, 10 and 17 are the days.", []),
        ("Come on 31 April or 1 May 2027.", []),
        ("Come on Monday 4 March 2026.", []),
        ("Come every Tuesday and Thursday.", []),
        ("Come every Tuesday from 2 March 2027.", []),
        ("Come on Tuesdays at 2pm from 2 March 2027.", ["2:00"]),
        ("Come at 10am, 11am or 1pm.", []),
        ("Come at 10am or 11.", []),
        ("Come from 2pm to 4.", []),
        ("Come between 2:30 and 4pm.", ["2:30", "4:00"]),
        ("Come on 4 March from 10am to 2pm.", ["4 March"]),
        ("It is £6 for adults, £4 for children and £2 for carers.", []),
        ("It is £6 for adults and £4 for children.", ["£6", "£4"]),
        ("It costs £5–10.", []),
        ("Take bus 7, 8 or 9.", []),
        ("Take the 7 or the X8 bus.", ["bus 7", "bus X8"]),
        ("Take bus 7 and 2 trains.", ["bus 7"]),
        ("The 3 buses are late.", []),
        ("Bus 7 is late.", ["bus 7"]),
        ("10 people and 5 staff came.", []),
        ("5 men and 10 women came.", ["5 people", "10 people"]),
        ("Between 5 and 10 people came.", []),
    ],
)  # fmt: skip
def test_all_of_a_list_are_shown_or_none(text: str, wanted: list[str]) -> None:
    """One of two days sends people home; it should be that both are shown, or none."""
    assert shown(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "9 out of 10 people agree.",
        "3 in every 5 adults agree.",
        "1 in 4 adults agrees.",
        "Half of the 10 members agree.",
        "10 people in every 100 agree.",
        "4 people in 10 agree.",
    ],
)
def test_a_share_is_no_number_of_people(text: str) -> None:
    """Nine of ten are not ten; it should be that nobody is counted."""
    assert shown(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Go to room 3.15.",
        "Go to 10.45 on the sheet.",
        "This is version 2.15.",
        "Section 10.30 says so.",
        "The ISBN is 978-1-83601-782-0.",
        "The meeting ID is 823 4567 1020.",
        "Call extension 4 in the morning.",
        "Read Mark 10:30.",
        "The run took 10:30.",
        "My reference is 04/03/2026.",
        "Come to 5 March Road.",
        "Read part 10-10-2026.",
    ],
)
def test_numbers_of_other_things_are_no_facts(text: str) -> None:
    """A clock beside a room is a wrong time; it should be that there is none."""
    assert shown(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The walk on 3 May 2027 is cancelled.",
        "There is no choir on 3 May 2027.",
        "The pool is shut from 1pm to 2pm.",
        "It does not cost £5.",
        "Bus 14 no longer runs.",
        "The hall is out of bounds on 3 May 2027.",
        "Come any day but 3 May 2027.",
        "We might meet on 3 May 2027.",
        "We hoped to go on 3 May 2027.",
        "Your place at 2pm was given to someone else.",
        "We rest the day after 3 May 2027.",
        "Rent goes up by £20.",
        "The last tram leaves before 7pm.",
        "Your visit of 3 May 2027 is a week late.",
        "Your test is 3 weeks from 3 May 2027.",
        "The walk on 3 May 2027 clashes with the vote.",
        "The fair is on the weekend of 8 May 2027.",
        "You get £2 off your lunch.",
        "Men pay £7, women £5 and children go free.",
        "It begins at 7pm and ends at about 9.",
    ],
)
def test_what_is_taken_back_has_no_picture(text: str) -> None:
    """A leaf beside “no choir” calls people out; it should be that there is none."""
    assert shown(text) == []


def test_only_what_holds_is_shown() -> None:
    """A day that moved is two days; it should be that only the new one is shown."""
    assert shown("The walk on 3 May has moved to 4 May.") == ["4 May"]
    assert shown("The 9.30am class is now at 10.15am.") == ["10:15"]
    assert shown("The ticket was £2 and is now £3.") == ["£3"]
    assert shown("The pool is shut, but come to us on 4 May.") == ["4 May"]
