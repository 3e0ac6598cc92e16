"""Notes of a meeting: what was said, and who does what by when."""

import pytest

from easyread.errors import FileFaultsError
from easyread.loading import parse
from easyread.model import Document

START = """\
kind: notes
title: Notes
meeting:
  title: Workshop 1
  date: 4 March 2026
  place: Example Hall
contact:
  phone: 0151 496 0123
"""


def notes(more: str = "") -> Document:
    """Return the notes that a file makes."""
    return parse(START + more, as_="yaml", file="notes.yaml")


def action(**facts: str) -> list[str]:
    """Return what readers get of an action."""
    lines = "\n".join(f"    {key}: {value}" for key, value in facts.items())
    document = notes(f"actions:\n  -\n{lines}")
    (said,) = [one for one in document.sections if one.heading == "What people will do"]
    return [sentence.text for sentence in said.sentences]


def faults(more: str) -> list[tuple[int, str]]:
    """Return line and message of every fault."""
    with pytest.raises(FileFaultsError) as raised:
        notes(more)
    return [(fault.place.line, fault.message) for fault in raised.value.faults]


def missing(more: str) -> list[tuple[str, str]]:
    """Return name and question of every missing fact."""
    return [
        (fact.name, fact.asks) for fact in notes(more).facts if fact.state == "missing"
    ]


def test_page_1_says_which_meeting_it_was() -> None:
    """It should be that readers know at once what they read about."""
    first = notes().sections[0]

    assert first.role == "title"
    assert [one.text for one in first.sentences] == [
        "These notes are about Workshop 1.",
        "The meeting was on Wednesday 4 March 2026.",
        "The meeting was at Example Hall.",
    ]


def test_an_action_says_what_who_and_by_when() -> None:
    """It should be that each of the three is a sentence of its own."""
    assert action(what="Find a hall", who="The team", by="27 March 2026") == [
        "Find a hall",
        "The team will do this.",
        "The last day for this is Friday 27 March 2026.",
    ]


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("done", ["Find a hall", "The team did this."]),
        ("Done", ["Find a hall", "The team did this."]),
        ("doing", ["Find a hall", "The team will do this.", "The work has started."]),
        ("not started", ["Find a hall", "The team will do this."]),
    ],
)
def test_an_action_says_how_far_it_is(status: str, said: list[str]) -> None:
    """It should be that the words fit what has happened."""
    assert action(what="Find a hall", who="The team", status=status) == said


def test_a_sentence_about_who_begins_with_a_capital() -> None:
    """It should be that authors can write roles as they come."""
    assert action(what="Find a hall", who="the team", status="done")[1] == (
        "The team did this."
    )


@pytest.mark.parametrize(
    ("written", "same"), [("In progress", "doing"), ("completed", "done")]
)
def test_other_words_for_how_far_an_action_is(written: str, same: str) -> None:
    """People write “in progress”: it should be that it says the same as “doing”."""
    told = action(what="Find a hall", who="The team", status=written)

    assert told == action(what="Find a hall", who="The team", status=same)


def test_what_was_not_done_is_explained() -> None:
    """It should be that people hear why, as Halton's charter promises them."""
    said = action(what="Find a hall", who="The team", status="not done", why="No time.")

    assert said == ["Find a hall", "The team did not do this.", "No time."]
    assert faults("actions:\n  - what: Find a hall\n    status: not done") == [
        (11, "This was not done. People need to know why.")
    ]


def test_an_unknown_status_is_told_with_the_nearest() -> None:
    """It should be that an action never seems not started by a slip of the pen."""
    assert faults("actions:\n  - what: Find a hall\n    status: dun") == [
        (11, "An action cannot be “dun”.")
    ]


def test_an_action_without_who_or_when_is_not_ready() -> None:
    """It should be that the finding names the action."""
    assert missing("actions:\n  - what: Find a hall.") == [
        ("action 1 who", "who does the action “Find a hall”"),
        ("action 1 by", "by when the action “Find a hall” will be done"),
    ]


def test_an_action_that_is_done_needs_no_day() -> None:
    """It should be that what is over is over."""
    assert missing("actions:\n  - {what: Find a hall, who: Us, status: done}") == []


def test_talk_in_groups_and_alone_keeps_its_order() -> None:
    """It should be that groups have their own heading, and the rest ours."""
    document = notes(
        "said:\n  - First.\n  - heading: Food\n    say: Good food.\n  - Last.\n"
    )

    assert [
        (section.heading, section.sentences[0].text)
        for section in document.sections[1:-1]
    ] == [
        ("What people said", "First."),
        ("Food", "Good food."),
        ("What people said", "Last."),
    ]


def test_the_next_meeting_needs_day_time_and_place() -> None:
    """It should be that half a next meeting is not sent out, and none is no gap."""
    assert missing("next meeting:\n  date: 1 April 2026") == [
        ("next start", "when the next meeting starts"),
        ("next place", "where the next meeting is"),
    ]
    assert missing("") == []


def test_the_next_meeting_can_have_its_own_day_to_be_told() -> None:
    """It should be that the nearest "tell by" counts."""
    document = notes(
        "tell by: 1 May 2026\nnext meeting:\n  where: not decided yet\n"
        "  tell by: 18 March 2026\n"
    )
    said = [sentence.text for sentence in document.sentences]

    assert "We will tell you by Wednesday 18 March 2026." in said
    assert not any("May" in text for text in said)


def test_a_next_meeting_in_the_past_of_this_one_is_refused() -> None:
    """It should be that a wrong year is found."""
    assert faults("next meeting:\n  date: 1 April 2025") == [
        (10, "The next meeting is before the meeting of these notes.")
    ]


def test_notes_of_another_event_say_what_it_was() -> None:
    """It should be that notes of a workshop speak of no meeting."""
    text = (
        "kind: notes\nevent: workshop\nmeeting: {date: 4 March 2026, place: The Hall}"
    )
    said = [one.text for one in parse(text, as_="yaml").sentences]

    assert said == [
        "The workshop was on Wednesday 4 March 2026.",
        "The workshop was at the Hall.",
    ]


def test_the_next_meeting_is_read_back_whole() -> None:
    """It should be that its finish is read back too, and that online is no place."""
    notes = (
        "kind: notes\ntitle: Notes\nnext meeting:\n  date: 1 June 2027\n"
        "  start: 10am\n  finish: midday\n  where: Zoom\n"
    )
    document = parse(notes, as_="yaml")
    known = {one.name: one.value for one in document.facts}

    assert known["next finish"] == "midday"
    assert "It is on Zoom." in [one.text for one in document.sentences]
