"""An event: what it is called, and that it is cancelled."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from easyread.checking import check
from easyread.cli import main
from easyread.errors import FileFaultsError
from easyread.languages.wording import Wording
from easyread.loading import parse
from easyread.loading.document import attempt_text
from easyread.pairing import pair
from easyread.review.questions import questions_of

if TYPE_CHECKING:
    from pathlib import Path

    from easyread.model import Document

FILE = """\
kind: invite
example: true
title: Come and see us
from: Hill Street Club
{event}
what: We talk about the garden.
why: We want to hear from you.
when:
  date: Thursday 11 March 2027
  start: 10am
  finish: 2pm
where: Hill Street Hall
getting there: The number 3 bus stops outside.
money:
  costs: no
  time: £20
food: yes
support: yes
photos: yes
reply:
  by: Thursday 4 March 2027
  phone: 0151 496 0123
  slip: [name, yes or no]
"""
INVITING = re.compile(
    r"come\.|reply|\bmoney\b|£20|garden|number 3 bus|10:00|Hill Street Hall|Will you"
)


def invite(event: str = "", more: str = "") -> Document:
    """Return the invite to an event, as the lines `event` and `more` say."""
    return parse(FILE.format(event=event) + more, as_="yaml", file="invite.yaml")


def texts(document: Document) -> list[str]:
    """Return every sentence."""
    return [one.text for one in document.sentences]


@pytest.mark.parametrize(
    ("written", "noun", "verb"),
    [
        ("", "meeting", "is"),
        ("event: workshop", "workshop", "is"),
        ("event: A Coffee Morning", "coffee morning", "is"),
        ("event: our Christmas party", "Christmas party", "is"),
        ("event: AGM", "AGM", "is"),
        ("event: One Halton Summit", "One Halton Summit", "is"),
        ("event: Quiz Night", "quiz night", "is"),
        ("event: day out", "day out", "is"),
        ("event: an art class", "art class", "is"),
        ("event: taster sessions", "taster sessions", "are"),
        ("event: Days out", "days out", "are"),
        ("event: knit and natter", "knit and natter", "is"),
    ],
)
def test_an_event_has_the_authors_noun(written: str, noun: str, verb: str) -> None:
    """A disco was “the meeting”: it should be that the file says what it is."""
    document = invite(written)
    said = texts(document)

    assert f"The {noun} {verb} on Thursday 11 March 2027." in said
    assert f"We will take photos at the {noun}." in said
    assert noun == "meeting" or not any("meeting" in text for text in said)


def test_all_that_is_said_of_an_event_has_its_noun() -> None:
    """It should be that changes, questions, notices and gaps say it too."""
    document = pair(
        invite(
            "event: workshop\ntell by: 1 March 2027",
            "changed:\n  - {fact: start, was: 9am}\nonline: not decided yet\n",
        )
    )
    wording = Wording().about(document)
    asked = [one.text for one in questions_of(document, Wording())]

    assert "The workshop now starts at 10:00 in the morning." in texts(document)
    assert "When is the workshop?" in asked
    assert "What time does the workshop finish?" in asked
    assert wording.phrase("page-example").endswith("This workshop is not real.")
    assert wording.phrase("edition-over") == "This workshop is over."
    assert wording.phrase("what-about") == "what the workshop is about"


@pytest.mark.parametrize(
    ("event", "picture"),
    [
        ("", "meeting"),
        ("event: disco", "dance"),
        ("event: workshop", "workshop"),
        ("event: wibble", ""),
    ],
)
def test_the_picture_follows_the_noun_or_there_is_none(
    event: str, picture: str
) -> None:
    """It should be that no people sit at a table where people dance."""
    asked = next(
        one for one in pair(invite(event)).sentences if one.text == "Will you come?"
    )

    assert asked.pairing is not None
    assert " ".join(one.label for one in asked.pairing.symbols) == picture
    assert asked.pairing.why != "gap"


def test_an_organisation_can_say_what_its_events_are() -> None:
    """It should be that its own words hold, also with the author's noun in them."""
    own = {
        "": {
            "event": {"say": "forum"},
            "place-is": {"say": "Our {{ event }}: {{ place }}."},
        }
    }
    wording = Wording(own).of("invite")

    assert wording.sentence("place-is", place="Hall").text == "Our forum: Hall."
    assert (
        wording.of("invite", "walks").sentence("place-is", place="X").text
        == "Our walks: X."
    )


@pytest.mark.parametrize(
    "cancelled",
    [
        "cancelled: The hall has flooded.",
        "cancelled:\n  - The hall has flooded.\n  - We are sorry.",
        "cancelled: yes",
        "changed:\n  - {fact: date, was: 11 March 2027, now: cancelled, why: It is wet.}",
        "changed:\n  - {fact: place, now: Called off!}",
    ],
)
def test_a_cancelled_event_asks_nobody_to_come(cancelled: str) -> None:
    """It said “Please reply by …”: it should be that page 1 says what is true."""
    document = invite(f"event: walk\n{cancelled}")
    first = document.sections[0]
    said = texts(document)

    assert first.role == "title"
    assert first.sentences[0].text == "The walk is cancelled."
    assert "It is not on Thursday 11 March 2027 any more." in said
    wishes = [one.wish for section in document.sections for one in section.sentences]
    crossed = [wish.symbols for wish in wishes if wish and wish.why == "fact"]
    assert crossed == [("fact:cancelled:2027-03-11",)]
    assert "Call 0151 496 0123." in said
    assert not [text for text in said if INVITING.search(text)]
    assert all(one.role != "slip" for one in document.sections)
    assert [
        one.message for one in check(document).findings if one.level == "error"
    ] == []


@pytest.mark.parametrize("line", ["date: cancelled", "date: Called off"])
def test_a_day_that_is_cancelled_cancels_all(line: str) -> None:
    """It should be that an author who writes it there is understood."""
    text = FILE.format(event="").replace("date: Thursday 11 March 2027", line)
    said = texts(parse(text, as_="yaml"))

    assert said[0] == "The meeting is cancelled."
    assert not [text for text in said if INVITING.search(text)]


def test_a_reason_in_the_place_of_a_day_is_told_where_it_belongs() -> None:
    """It should be that no reason is lost."""
    text = FILE.format(event="").replace("date: Thur", "date: Cancelled, flood! Thur")
    with pytest.raises(FileFaultsError) as raised:
        parse(text, as_="yaml")

    (fault,) = raised.value.faults
    assert fault.place.line == 9
    assert "cancelled:" in fault.instead


def test_the_reason_and_what_the_author_adds_are_said() -> None:
    """It should be that people hear why, and what they can do now."""
    more = "sections:\n  - heading: What next\n    say: We will write to you.\n"
    said = texts(invite("cancelled: The hall has flooded.", more))

    assert said[-3:] == [
        "The hall has flooded.",
        "We will write to you.",
        "Call 0151 496 0123.",
    ]


def test_what_a_cancelled_event_does_not_say_is_told() -> None:
    """It should be that nothing an author wrote goes missing in silence."""
    text = FILE.format(event="cancelled: It is wet.")
    (note,) = attempt_text(text, "invite.yaml").notes

    assert note.place.line == 5
    for key in ("what", "where", "getting there", "money", "reply"):
        assert f"“{key}”" in note.message
    assert "“start”, “finish”" in note.message
    assert "“when”" not in note.message


@pytest.mark.parametrize(
    ("when", "said", "read_back"),
    [
        (
            "every: Thursday\n  from: Thursday 4 March 2027\n  until: Thursday 25 March 2027",
            [
                "The walks are cancelled.",
                "All the days are cancelled.",
                "They are not every Thursday any more.",
                "The first day was Thursday 4 March 2027.",
                "The last day was Thursday 25 March 2027.",
            ],
            ["not every", "not from", "not until"],
        ),
        (
            "every: 2 weeks\n  from: Thursday 4 March 2027",
            [
                "The walks are cancelled.",
                "All the days are cancelled.",
                "They are not every 2 weeks any more.",
                "The first day was Thursday 4 March 2027.",
            ],
            ["not every", "not from"],
        ),
        (
            "date: 1 March 2027 to 30 April 2027",
            [
                "The walks are cancelled.",
                "All the days are cancelled.",
                "The first day was Monday 1 March 2027.",
                "The last day was Friday 30 April 2027.",
            ],
            ["not from", "not until"],
        ),
    ],
)
def test_all_days_of_a_cancelled_series_are_off(
    when: str, said: list[str], read_back: list[str]
) -> None:
    """Only the last day was off: it should be that all of them are, with the first."""
    text = FILE.format(event="event: walks\ncancelled: It is wet.")
    text = text.replace("date: Thursday 11 March 2027", when)
    document = parse(text.replace("by: Thursday 4 March", "by: 1 March"), as_="yaml")
    first, why = document.sections[:2]
    names = [one.name for one in document.facts if one.name.startswith("not ")]

    assert [one.text for one in first.sentences[:-1]] == said
    assert why.heading == "Why they are cancelled"
    assert names == read_back
    pictures = str([one.pairing for one in pair(document).sentences])

    assert "fact:calendar" not in pictures
    assert "fact:cancelled:" in pictures


def test_what_stands_below_a_cancelled_day_is_told() -> None:
    """It should be that the times, places and words of each day are not lost unseen."""
    text = FILE.format(event="cancelled: It is wet.")
    parts = "  parts:\n    - {start: 10am, where: Zoo, what: We look.}\n"
    text = text.replace("  start: 10am\n  finish: 2pm\n", parts)
    (note,) = attempt_text(text, "invite.yaml").notes

    assert "“start”" in note.message
    assert "“what”" in note.message


@pytest.mark.parametrize("line", ["Saturday 6 March 2027", "on 6 March 2027 only"])
def test_a_day_is_no_reason(line: str) -> None:
    """All days were off: it should be that an author who means one is told how."""
    with pytest.raises(FileFaultsError) as raised:
        invite(f"cancelled: {line}")
    (fault,) = raised.value.faults

    assert "is no reason" in fault.message
    assert "“changed:”" in fault.advice
    assert invite("cancelled: The hall is shut on 6 March 2027.").sentences


@pytest.mark.parametrize(
    ("reason", "refused"),
    [
        ("The date has changed to 20 March 2027.", True),
        ("It is postponed until May.", True),
        ("Postponed", True),
        ("We have moved to Mill Hall.", True),
        ("The new day is Friday 2 April 2027.", True),
        ("The band has moved away.", False),
        ("Our bus was delayed.", False),
        ("The hall needs a new door.", False),
    ],
)
def test_what_is_moved_is_not_cancelled(reason: str, *, refused: bool) -> None:
    """“Cancelled” and “on 20 March now” stood on one page: it should be one of them."""
    if refused:
        with pytest.raises(FileFaultsError, match="there is something new"):
            invite(f"cancelled: {reason}")
    else:
        assert reason in texts(invite(f"cancelled: {reason}"))


@pytest.mark.parametrize(
    ("title", "section", "found"),
    [
        ("Come and join us", "We are sorry.", 1),
        ("Our walk", "Please book your place by phone.", 1),
        ("Our walk", "You are welcome to bring a friend.", 1),
        ("Our walk", "You can come to our next walk.", 0),
        ("Our walk", "Please do not come to the hall.", 0),
        ("Our walk", "We will tell you more soon.", 0),
    ],
)
def test_words_that_still_ask_people_to_a_cancelled_event_are_found(
    title: str, section: str, found: int
) -> None:
    """It should be that no title and no section of it invites."""
    text = FILE.format(event="cancelled: It is wet.").replace("Come and see us", title)
    text += f"sections:\n  - say: {section}\n"
    told = [one.rule for one in check(parse(text, as_="yaml")).findings]
    calls = text.replace("cancelled: It is wet.", "")

    assert told.count("still-invites") == found
    assert not any(
        one.rule == "still-invites" for one in check(parse(calls, as_="yaml")).findings
    )


@pytest.mark.parametrize(
    ("where", "says"),
    [
        ("Online", "The meeting is online."),
        ("on-line only", "The meeting is online."),
        ("via Zoom", "The meeting is on Zoom."),
        ("Microsoft Teams", "The meeting is on Microsoft Teams."),
        ("Zoom Street Hall", "The meeting is at Zoom Street Hall."),
        ("Teams Gym", "The meeting is at Teams Gym."),
    ],
)
def test_online_is_no_place(where: str, says: str) -> None:
    """An event was “at Online”, beside a house: it should be that it is online."""
    document = pair(
        parse(
            FILE.format(event="").replace("Hill Street Hall", where),
            as_="yaml",
        )
    )
    said = {one.text: one for one in document.sentences}
    symbols = said[says].pairing.symbols  # type: ignore[union-attr]

    assert (symbols[0].label == "online meeting") == ("is at" not in says)


def test_a_move_between_a_place_and_online_is_said_so() -> None:
    """It should be that nothing is “now at online”, either way."""
    to_zoom = "changed:\n  - {fact: place, was: Mill Hall, now: online}\nonline: https://example.org/a\n"
    moved = FILE.format(event="").replace("where: Hill Street Hall\n", "") + to_zoom
    back = FILE.format(event="changed:\n  - {fact: place, was: online}\n")

    said = texts(parse(moved, as_="yaml"))
    assert said[:2] == [
        "The meeting is now online.",
        "It is not at Mill Hall any more.",
    ]
    assert "The meeting is online." not in said
    assert texts(parse(back, as_="yaml"))[:2] == [
        "The meeting is now at Hill Street Hall.",
        "It is not online any more.",
    ]


def test_other_changes_of_a_cancelled_event_are_told_too() -> None:
    """It should be that a change that is not said any more is named."""
    text = FILE.format(event="changed:\n  - {fact: date, now: cancelled}\n")
    text = text.replace("cancelled}\n", "cancelled}\n  - {fact: start, was: 9am}\n")
    (note,) = attempt_text(text, "invite.yaml").notes

    assert "“changed”" in note.message


def test_an_event_that_is_not_cancelled_says_nothing_of_it() -> None:
    """It should be that “no” is no reason to speak of it."""
    assert texts(invite("cancelled: no")) == texts(invite())
    assert invite("cancelled: no").facts == invite().facts


def test_the_read_back_says_first_that_it_is_cancelled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It should be that an author sees at once what went out."""
    monkeypatch.chdir(tmp_path)
    event = "event: walk\ncancelled: It is wet."
    (tmp_path / "walk.yaml").write_text(FILE.format(event=event), "utf-8")

    read = CliRunner().invoke(main, ["build", "walk.yaml", "--to", "html"]).stdout

    lines = [" ".join(line.split()) for line in read.splitlines()]
    assert lines[1:4] == [
        "Cancelled It is wet.",
        "Title Come and see us",
        "Not on Thursday 11 March 2027",
    ]
    assert not any(line.startswith(("Start", "Reply", "Day")) for line in lines)


@pytest.mark.parametrize(
    ("title", "what", "found"),
    [
        ("Our walk is cancelled", "Sorry.", 1),
        ("Bingo has been called off", "Sorry.", 1),
        ("Come", "The disco is cancelled.", 1),
        ("Come", "We have cancelled this workshop.", 1),
        ("Come", "Sorry, the meeting will not go ahead.", 1),
        ("Come", "It has been postponed.", 1),
        ("The walk is postponed until further notice", "Sorry.", 1),
        ("Come", "It is put off until next month.", 1),
        ("Come", "If it is cancelled, we will call you.", 0),
        ("Come", "The last meeting is cancelled, so we meet now.", 0),
        ("Come", "The number 3 bus is cancelled.", 0),
    ],
)
def test_words_alone_do_not_cancel(title: str, what: str, found: int) -> None:
    """It should be that an author who writes it in words is told of the key."""
    text = FILE.format(event="").replace("Come and see us", title)
    text = text.replace("We talk about the garden.", what)
    findings = check(parse(text, as_="yaml")).findings
    told = [one for one in findings if one.rule == "said-cancelled"]

    assert len(told) == found
    assert all(one.level == "error" for one in told)
    assert all("cancelled:" in one.advice or "date:" in one.advice for one in told)


@pytest.mark.parametrize(
    ("costs", "price"),
    [
        ("£5", "£5"),
        ("£3.50 each", "£3.50"),
        ("£5 on the door", "£5"),
        ("Tickets are £12", "£12"),
        ("It is 50p to get in.", "50p"),
    ],
)
def test_a_price_among_the_costs_is_asked_about(costs: str, price: str) -> None:
    """“We pay for these things: £5 on the door”: it should be asked who pays it."""
    text = FILE.format(event="").replace("  costs: no", f"  costs: {costs}")
    with pytest.raises(FileFaultsError) as raised:
        parse(text, as_="yaml")
    (fault,) = raised.value.faults

    assert fault.message.startswith("Do people pay ")
    assert fault.instead.strip() == f"price: {price}"


@pytest.mark.parametrize(
    ("money", "says", "not_said"),
    [
        ("  free: yes", ["It is free to come."], "We cannot pay"),
        ("  free: yes\n  costs: no", ["It is free to come."], "We cannot pay"),
        ("  price: no\n  costs: no", ["It is free to come."], "We cannot pay"),
        ("  costs: free", ["It is free to come."], "We pay"),
        ("  Free entry!", ["It is free to come."], "We pay"),
        ("  no charge", ["It is free to come."], "We pay"),
        ("  costs: free of charge", ["It is free to come."], "We pay"),
        ("  costs: Free parking", ["Free parking"], "It is free to come"),
        ("  costs: [Your bus, up to £5]", ["up to £5"], "You pay"),
        ("  free: yes\n  costs: Your bus", ["It is free to come.", "Your bus"], "no"),
        ("  costs: no", ["We cannot pay your costs."], "free"),
        ("  price: £5", ["You pay £5 to come."], "cannot"),
        ("  free: no\n  price: £2.50", ["You pay £2.50 to come."], "need to pay"),
        ("  time: no", ["We cannot pay you for your time."], "costs"),
    ],
)
def test_what_people_pay_and_what_they_are_paid_are_two_facts(
    money: str, says: list[str], not_said: str
) -> None:
    """A free event said “We cannot pay your costs”: it should be that each is said."""
    document = parse(f"kind: invite\nmoney:\n{money}\n", as_="yaml")

    assert [one for one in texts(document) if one in says] == says
    assert not any(not_said in text for text in texts(document))


@pytest.mark.parametrize(
    ("start", "finish", "said"),
    [
        ("7pm", "midnight", "finishes at midnight."),
        ("7pm", "1am", "finishes at 1:00 at night the next day."),
        ("20:00", "00:30", "finishes at 12:30 at night the next day."),
        ("2pm", "5pm", "finishes at 5:00 in the afternoon."),
    ],
)
def test_an_event_may_go_on_past_midnight(start: str, finish: str, said: str) -> None:
    """A disco until midnight was refused: it should be that the next day is said."""
    when = f"kind: invite\nevent: disco\nwhen: {{start: '{start}', finish: '{finish}'}}"

    assert f"The disco {said}" in texts(parse(when, as_="yaml"))
