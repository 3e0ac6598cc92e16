"""Several days, parts of a day, every week, days to choose from, several places."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml
from click.testing import CliRunner
from jsonschema import Draft202012Validator

from easyread.checking import check
from easyread.cli import main
from easyread.errors import FileFaultsError
from easyread.kinds import schema
from easyread.loading import parse
from easyread.pairing import pair
from easyread.publishing.plan import last_day_of

if TYPE_CHECKING:
    from easyread.model import Document

DOCS = Path(__file__).parents[2].joinpath("docs", "invites.md").read_text("utf-8")
HEAD = "kind: invite\nevent: course\ntitle: Come\nfrom: Us\nwhat: We learn.\n"
REPLY = "reply: {by: 1 March 2027, phone: 0151 496 0123, slip: [name, yes or no]}\n"
TWO = ["Day 1 is Saturday 6 March 2027.", "Day 2 is Sunday 7 March 2027."]


def invite(when: str, more: str = "") -> Document:
    """Return an invite whose `when:` is this."""
    return parse(f"{HEAD}{REPLY}when:\n{when}\n{more}", as_="yaml", file="test.yaml")


def first(document: Document) -> list[str]:
    """Return what page 1 says."""
    return [one.text for one in document.sections[0].sentences]


def texts(document: Document) -> list[str]:
    """Return every sentence."""
    return [one.text for one in document.sentences]


def faults(when: str, more: str = "") -> list[tuple[int, str]]:
    """Return the line and the message of every fault."""
    with pytest.raises(FileFaultsError) as raised:
        invite(when, more)
    return [(one.place.line, one.message) for one in raised.value.faults]


@pytest.mark.parametrize(
    "when",
    [
        "  date: Saturday 6 and Sunday 7 March 2027\n  start: 10am\n  finish: 1pm",
        "  date: 6 to 7 March 2027\n  start: 10am\n  finish: 1pm",
        "  date: 2027-03-06 - 2027-03-07\n  start: 10am\n  finish: 1pm",
        "  date: [6 March 2027, 7 March 2027]\n  start: 10am\n  finish: 1pm",
        "  days:\n    - 6 March 2027\n    - 7 March 2027\n  start: 10am\n  finish: 1pm",
        (
            "  - date: 6 March 2027\n    start: 10am\n    finish: 1pm\n"
            "  - date: 7 March 2027\n    start: 10am\n    finish: 1pm"
        ),
    ],
)
def test_two_days_are_each_said_with_their_own_leaf(when: str) -> None:
    """Two days were refused: it should be that each way to write them says both."""
    document = pair(invite(when))

    assert first(document) == [
        "The course is on 2 days.",
        *TWO,
        "Each day starts at 10:00 in the morning.",
    ]
    assert "Each day finishes at 1:00 in the afternoon." in texts(document)
    shown = [
        symbol.id
        for one in document.sections[0].sentences
        for symbol in (one.pairing.symbols if one.pairing else ())
    ]
    assert shown == [
        "fact:calendar:2027-03-06",
        "fact:calendar:2027-03-07",
        "fact:clock:10:00",
    ]
    assert last_day_of(document) == "2027-03-07"
    missing = [one.key for one in document.facts if one.state == "missing"]
    assert missing == ["where.name"]


def test_each_day_can_have_times_a_place_and_words_of_its_own() -> None:
    """It should be that nothing of one day is said of the other."""
    document = invite(
        "  - date: 6 March 2027\n    arrive: 9.45am\n    start: 10\n    finish: 1pm\n"
        "    what: We cook.\n"
        "  - date: 7 March 2027\n    start: 7pm\n    finish: 1am\n    where: The Barn\n",
        "where: The Hall\n",
    )

    assert first(document) == [
        "The course is on 2 days.",
        TWO[0],
        "Day 1 starts at 10:00 in the morning.",
        "Day 1 is at the Hall.",
        TWO[1],
        "Day 2 starts at 7:00 in the evening.",
        "Day 2 is at the Barn.",
    ]
    assert "Please arrive at 9:45 in the morning for day 1." in texts(document)
    assert "Day 2 finishes at 1:00 at night the next day." in texts(document)
    days = [one for one in document.sections if one.heading == "Day 1"]
    assert [one.text for one in days[0].sentences] == ["We cook."]


@pytest.mark.parametrize(
    "when",
    [
        (
            "  date: 6 March 2027\n  parts:\n    - {start: 10am, finish: 11am}\n"
            "    - {start: 1pm, finish: 2pm}"
        ),
        (
            "  - {date: 6 March 2027, start: 10am, finish: 11am}\n"
            "  - {start: 1pm, finish: 2pm}"
        ),
    ],
)
def test_a_day_can_have_parts(when: str) -> None:
    """It should be that the day is said once, and each part has its times."""
    document = invite(when)

    assert first(document) == [
        "The course is on Saturday 6 March 2027.",
        "The course has 2 parts.",
        "Part 1 starts at 10:00 in the morning.",
        "Part 2 starts at 1:00 in the afternoon.",
    ]
    assert "Part 2 finishes at 2:00 in the afternoon." in texts(document)


def test_a_stay_over_night_starts_on_one_day_and_finishes_on_the_next() -> None:
    """It should be that nothing is missed of a night away, and the message says how."""
    document = invite(
        "  - {date: 6 March 2027, start: 6pm}\n  - {date: 7 March 2027, finish: 9am}"
    )
    missing = [one.key for one in document.facts if one.state == "missing"]
    with pytest.raises(FileFaultsError) as raised:
        invite("  start: 6pm\n  finish: 9am")

    assert missing == ["where.name"]
    assert "Day 1 starts at 6:00 in the evening." in texts(document)
    assert "Day 2 finishes at 9:00 in the morning." in texts(document)
    assert "2 days" in raised.value.faults[0].advice


def test_a_day_without_its_start_misses_it() -> None:
    """It should be that only a day that goes on needs none."""
    document = invite(
        "  - {date: 6 March 2027, start: 6pm, finish: 8pm}\n"
        "  - {date: 7 March 2027, finish: 8pm}"
    )

    assert "when.start" in [one.key for one in document.facts if one.state == "missing"]


def test_parts_without_their_day_miss_it() -> None:
    """It should be that nobody gets the times of a day and not the day."""
    document = invite("  parts:\n    - {start: 10am, finish: 11am}\n    - {start: 1pm}")
    missing = [one.key for one in document.facts if one.state == "missing"]

    assert "when.date" in missing
    assert {one.place.file for one in document.sentences} == {"test.yaml"}


def test_what_is_not_decided_of_one_day_is_said() -> None:
    """It should be that an open time or place of a day is not lost."""
    document = invite(
        "  - {date: 6 March 2027, start: not decided yet, finish: 2pm}\n"
        "  - {date: 7 March 2027, start: 10am, where: not decided yet}\n",
        "tell by: 20 February 2027",
    )

    assert "We have not decided the start time yet." in first(document)
    assert "We have not decided the place yet." in first(document)


@pytest.mark.parametrize(
    "when",
    [
        "  every: Tuesday\n  from: 2 March 2027\n  until: 30 March 2027\n  start: 6pm",
        "  date: every Tuesday\n  from: 2 March 2027\n  until: 30 March 2027\n  start: 6pm",
    ],
)
def test_every_week_has_a_first_and_a_last_day(when: str) -> None:
    """It should be that people know from when, and until when."""
    document = invite(when)

    assert first(document) == [
        "The course is every Tuesday.",
        "The first day is Tuesday 2 March 2027.",
        "The last day is Tuesday 30 March 2027.",
        "The course starts at 6:00 in the evening.",
    ]
    assert last_day_of(document) == "2027-03-30"


def test_a_group_without_an_end_is_never_over() -> None:
    """It should be that the first day does not end it, and is missed."""
    assert last_day_of(invite("  every: Tuesday\n  from: 2 March 2027")) == ""
    missing = [
        one.key for one in invite("  every: Monday").facts if one.state == "missing"
    ]
    assert "when.from" in missing
    assert "when.date" not in missing


def test_many_days_are_said_by_the_first_and_the_last() -> None:
    """It should be that nobody reads a list of 20 days."""
    document = invite("  date: 1 to 20 March 2027\n  start: 10am", "where: Hall")

    assert first(document)[:3] == [
        "The first day is Monday 1 March 2027.",
        "The last day is Saturday 20 March 2027.",
        "Each day starts at 10:00 in the morning.",
    ]


@pytest.mark.parametrize(
    "when",
    [
        "  choose: [4 March 2027, 5 March 2027]\n  start: 10am",
        "  date: Thursday 4 or Friday 5 March 2027\n  start: 10am",
    ],
)
def test_people_can_choose_a_day_and_the_slip_asks_which(when: str) -> None:
    """It should be that an answer says which day, not only yes."""
    document = invite(when)

    assert first(document) == [
        "You can choose 1 of these days.",
        "Choice 1 is Thursday 4 March 2027.",
        "Choice 2 is Friday 5 March 2027.",
        "The course starts at 10:00 in the morning.",
    ]
    assert "Please tell us which day you will come." in texts(document)
    (slip,) = [one for one in document.sections if one.role == "slip"]
    assert [one.text for one in slip.sentences][:6] == [
        "What is your name?",
        "Which day will you come?",
        "Thursday 4 March 2027",
        "Friday 5 March 2027",
        "No, I cannot come.",
        "I do not know yet.",
    ]


def test_choices_on_one_day_are_told_apart_by_their_times() -> None:
    """It should be that nobody has to choose between 2 lines that are the same."""
    document = invite(
        "  choose:\n    - {date: 4 March 2027, start: 10am}\n"
        "    - {date: 4 March 2027, start: 2pm}"
    )
    (slip,) = [one for one in pair(document).sections if one.role == "slip"]
    answers = [one for one in slip.sentences if one.text.startswith("Thursday")]

    assert first(document)[0] == "You can choose 1 of these times."
    assert [one.text for one in answers] == [
        "Thursday 4 March 2027, 10:00 in the morning",
        "Thursday 4 March 2027, 2:00 in the afternoon",
    ]
    assert [len(one.pairing.symbols) for one in answers if one.pairing] == [2, 2]


@pytest.mark.parametrize(
    ("every", "said"),
    [
        ("Tuesdays", "every Tuesday."),
        ("weekly", "every week."),
        ("every second Monday", "every second Monday."),
        ("fortnight", "every 2 weeks."),
    ],
)
def test_how_often_is_said_after_every(every: str, said: str) -> None:
    """It should be that each way to write it makes a sentence."""
    assert first(invite(f"  every: {every}"))[0] == f"The course is {said}"


def test_a_day_and_times_in_one_line_are_taken_apart_in_the_message() -> None:
    """It should be that an author can copy the lines."""
    with pytest.raises(FileFaultsError) as raised:
        parse(f"{HEAD}when: Saturday 6 March 2027, 11am to 2pm\n", as_="yaml")

    (fault,) = raised.value.faults
    assert fault.instead.splitlines() == [
        "when:",
        "  date: Saturday 6 March 2027",
        "  start: 11am",
        "  finish: 2pm",
    ]


def test_choices_with_other_times_say_each_time() -> None:
    """It should be that no time is said of a choice that has another."""
    said = first(
        invite(
            "  choose:\n    - 4 March 2027\n    - {date: 5 March 2027, start: 2pm}\n"
            "  start: 10am"
        )
    )

    assert "Choice 1 starts at 10:00 in the morning." in said
    assert "Choice 2 starts at 2:00 in the afternoon." in said
    assert "The course starts at 10:00 in the morning." not in said


def test_several_places_are_each_said_with_their_address() -> None:
    """It should be that a walk from one place to another can be told."""
    where = (
        "where:\n  - {name: Mill Hall, address: 1 Mill Street}\n  - name: The Park\n"
    )
    document = invite("  date: 6 March 2027", where)

    assert first(document)[1:] == [
        "The course is at 2 places.",
        "Place 1 is Mill Hall.",
        "Place 2 is the Park.",
    ]
    assert "The address of place 1 is 1 Mill Street." in texts(document)


@pytest.mark.parametrize(
    ("when", "line", "message"),
    [
        ("  date: 7 to 6 March 2027", 8, "not in their order"),
        ("  date: Sunday 6 to Monday 8 March 2027", 8, "is a Saturday"),
        ("  every: Tuesday\n  from: 3 March 2027", 9, "is not a Tuesday"),
        ("  from: 3 March 2027\n  until: 2 March 2027", 9, "before the first"),
        ("  date: 6 March 2027\n  every: Tuesday", 9, "under “date” and under “every”"),
        ("  days: [6 March 2027, 5 March 2027]", 8, "not after the day above"),
        ("  choose: [6 March 2027, 6 March 2027]", 8, "not after the day above"),
        (
            "  - {date: 6 March 2027, start: 3pm, finish: 2pm}\n  - 7 March 2027",
            8,
            "finishes before it starts",
        ),
        (
            "  - {date: 6 March 2027, start: 7.30}\n  - 7 March 2027",
            8,
            "7:30 in the mor",
        ),
    ],
)
def test_days_that_do_not_fit_are_refused(when: str, line: int, message: str) -> None:
    """It should be that the fault stands on its line, and says what is wrong."""
    ((found, said),) = faults(when)

    assert found == line
    assert message in said


def test_a_list_of_words_may_be_one_place_or_more() -> None:
    """It should be that an address is never taken for several places."""
    ((line, said),) = faults(
        "  date: 6 March 2027", "where:\n  - Hall\n  - 1 Mill Street\n"
    )

    assert line == 9
    assert said == "Is this one place or more?"


@pytest.mark.parametrize(
    "when",
    [
        "  date: 28 February and 1 March 2027",
        "  choose: [28 February 2027, 7 March 2027]",
        "  every: Sunday\n  from: 28 February 2027",
    ],
)
def test_people_reply_before_the_first_day(when: str) -> None:
    """It should be that nobody replies when it has begun."""
    assert [said for _, said in faults(when)] == [
        "The last day to reply is after the course."
    ]


def test_what_is_put_off_says_when_people_hear_the_new_day() -> None:
    """It should be that the old day is crossed out, and the new one is promised."""
    document = invite(
        "  date: not decided yet\n  start: 10am",
        "tell by: 20 February 2027\nchanged:\n  - {fact: date, was: 6 March 2027}\n",
    )
    said = document.sections[0].sentences

    assert [one.text for one in said[:3]] == [
        "The course is not on Saturday 6 March 2027 any more.",
        "We have not decided the new day yet.",
        "We will tell you the new day by Saturday 20 February 2027.",
    ]
    assert said[0].wish is not None
    assert said[0].wish.symbols == ("fact:postponed:2027-03-06",)


@pytest.mark.parametrize(
    ("now", "message"),
    [
        ("postponed", "We cannot read “postponed”"),
        ("not decided yet", "not decided yet"),
    ],
)
def test_a_day_that_is_put_off_cannot_stay_in_the_file(now: str, message: str) -> None:
    """It should be that nobody gets the old day beside the news."""
    change = f"changed:\n  - {{fact: date, was: 5 March 2027, now: {now}}}\n"
    ((_, said),) = faults("  date: 6 March 2027", change)

    assert message in said


@pytest.mark.parametrize("line", ["postponed: yes", "Put off: the hall is shut"])
def test_a_line_for_what_is_put_off_is_told_what_to_write(line: str) -> None:
    """It got a list of all keys: it should be that the lines to write are there."""
    with pytest.raises(FileFaultsError) as raised:
        invite("  date: 6 March 2027", f"{line}\n")

    (fault,) = raised.value.faults
    assert "“tell by:” with the day" in fault.advice
    assert fault.instead == "changed:\n  - fact: date\n    was: 6 March 2027"


@pytest.mark.parametrize(
    ("tell", "found"), [("20 February 2027", []), ("3 March 2027", ["told-too-late"])]
)
def test_people_hear_where_before_they_reply(tell: str, found: list[str]) -> None:
    """It should be that nobody says yes to a place that they do not know."""
    more = f"where: not decided yet\ntell by: {tell}\n"
    document = invite("  date: 6 March 2027", more)
    told = [one for one in check(document).findings if one.rule == "told-too-late"]

    assert [one.rule for one in told] == found
    assert all("place" in one.message and "1 March 2027" in one.message for one in told)


@pytest.mark.parametrize(
    ("was", "gone"),
    [
        ("date, was: 5 March 2027", ["not on Friday 5 March 2027"]),
        (
            "date, was: 4 and 5 March 2027",
            ["not on Thursday 4 March 2027", "not on Friday 5 March 2027"],
        ),
        ("place, was: Old Hall", ["not at Old Hall"]),
    ],
)
def test_what_several_days_are_not_any_more_has_its_noun(
    was: str, gone: list[str]
) -> None:
    """“They are not on Friday” stood first on the page: whoever they are, say it."""
    when = (
        "  - {date: 6 March 2027, start: 10am, finish: 1pm, where: Hall}\n"
        "  - {date: 7 March 2027, start: 10am, finish: 1pm, where: Park}"
    )
    said = first(invite(when, f"changed:\n  - {{fact: {was}}}\n"))

    assert said[: len(gone)] == [f"The course is {one} any more." for one in gone]
    assert said[len(gone)] == "The course is on 2 days."


def test_new_days_stand_under_when_alone() -> None:
    """It should be that an author is told where the new days of several go."""
    change = "changed:\n  - {fact: date, was: 5 March 2027, now: 6 and 7 March 2027}\n"
    when = "  date: 6 and 7 March 2027\n  start: 10am\n  finish: 1pm"

    assert faults(when, change) == [(12, "Here we can read 1 day.")]


@pytest.mark.parametrize("key", ["parts", "days"])
def test_no_place_is_missing_where_each_has_its_own(key: str) -> None:
    """Each page said Draft: it should be that a place for each is enough."""
    day = "    date: 7 March 2027\n" if key == "days" else ""
    when = (
        f"  {key}:\n  - date: 6 March 2027\n    start: 10am\n    finish: 11am\n"
        "    where: Hall\n"
        f"  - start: 1pm\n{day}    finish: 2pm\n    where: {{}}\n"
    )

    def missing(second: str) -> list[str]:
        document = invite(when.format(second))
        return [one.asks for one in document.facts if one.state == "missing"]

    assert "where it is" not in missing("Park")
    assert "where it is" in missing("")


def test_a_time_of_each_day_is_said_once() -> None:
    """It should be that page 1 says when each day starts, and no other page."""
    said = texts(invite("  date: 6 and 7 March 2027\n  start: 10am\n  finish: 1pm"))

    assert said.count("Each day starts at 10:00 in the morning.") == 1
    assert said.count("Each day finishes at 1:00 in the afternoon.") == 1


def test_people_who_choose_a_time_say_which() -> None:
    """It should be that nobody is asked for a day where there is only one."""
    times = "  choose:\n  - {date: 6 March 2027, start: 10am}\n  - {start: 2pm}\n"
    days = "  choose: [6 March 2027, 7 March 2027]\n  start: 10am"

    assert "Please tell us which time you will come." in texts(invite(times))
    assert "Please tell us which day you will come." in texts(invite(days))


def test_a_choice_is_read_back_as_one() -> None:
    """“Day 1” and “Day 2” were read back: it should be the word of the page."""
    document = invite("  choose: [6 March 2027, 7 March 2027]\n  start: 10am")
    names = [one.name for one in document.facts if one.role == "event"]

    assert names == ["choice 1", "choice 2"]


def test_people_are_told_before_the_event() -> None:
    """It should be that a day after the event is refused, wherever it stands."""
    late = "food: not decided yet\ntell by: 8 March 2027\n"
    inside = "where:\n  name: not decided yet\n  tell by: 8 March 2027\n"

    assert faults("  date: 6 March 2027", late) == [
        (10, "This is not before the course: Monday 8 March 2027.")
    ]
    assert [line for line, _ in faults("  date: 6 March 2027", inside)] == [11]
    on_the_day = late.replace("8 March", "6 March")
    assert [line for line, _ in faults("  date: 6 March 2027", on_the_day)] == [10]


@pytest.mark.parametrize("lines", re.findall(r"```yaml\n(.*?)```", DOCS, re.DOTALL))
def test_what_the_docs_say_can_be_written(lines: str) -> None:
    """It should be that each piece of docs/invites.md is read without a fault."""
    assert parse(f"kind: invite\nfood: yes\n{lines}", as_="yaml").sentences


def test_all_of_it_is_read_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It should be that an author sees each day before it is sent."""
    monkeypatch.chdir(tmp_path)
    when = (
        "when:\n  - 6 March 2027\n  - {date: 7 March 2027, start: 2pm, finish: 4pm}\n"
    )
    (tmp_path / "two.yaml").write_text(f"{HEAD}{REPLY}{when}", "utf-8")

    read = CliRunner().invoke(main, ["build", "two.yaml", "--to", "html"]).stdout

    lines = [" ".join(line.split()) for line in read.splitlines()]
    for line in (
        "Event course",
        "Day 1 Saturday 6 March 2027",
        "Day 2 Sunday 7 March 2027",
        "Start 2 2:00 in the afternoon",
    ):
        assert line in lines


@pytest.mark.parametrize(
    "text",
    [
        "when:\n  date: [6 March 2027, 7 March 2027]\n  start: 10am",
        "when:\n  date:\n    - {date: 6 March 2027, start: 10am}",
        "when:\n  days: 6 March 2027\n  start: 10am",
        "when:\n  - date: 6 March 2027\n    start: 10am",
        "when:\n  choose:\n    date: 6 March 2027\n    start: 10am",
        "changed: {fact: date, was: 6 March 2027, now: 7 March 2027}",
        "sections: {heading: More, say: We meet.}",
    ],
)
def test_the_schema_takes_what_build_takes(text: str) -> None:
    """A list of days was underlined in red: it should be that both say the same."""
    head = "kind: invite\nexample: true\ntitle: Come\nfrom: Us\nwhat: We eat.\n"
    if not text.startswith("when"):
        head += "when: 7 March 2027\n"

    assert parse(f"{head}{text}\n", as_="yaml").sentences
    data = yaml.load(f"{head}{text}\n", Loader=yaml.BaseLoader)  # noqa: S506
    data["example"] = True
    found = Draft202012Validator(schema("invite")).iter_errors(data)
    assert [error.message for error in found] == []
