"""Times that say neither morning nor evening: settled by others, or asked about."""

from __future__ import annotations

import pytest

from easyread.errors import FileFaultsError
from easyread.loading import parse


def said(text: str) -> str:
    """Return all that a file says, in one line."""
    document = parse(text, as_="yaml", file="test.yaml")
    return " ".join(sentence.text for sentence in document.sentences)


def when(**times: str) -> str:
    """Return an invite with these times."""
    lines = "".join(f"  {name}: {time}\n" for name, time in times.items())
    return f"kind: invite\nwhen:\n{lines}"


def questions(text: str) -> list[tuple[int, str]]:
    """Return the line and the words of each question that a file raises."""
    with pytest.raises(FileFaultsError) as raised:
        parse(text, as_="yaml", file="test.yaml")
    assert all("am or pm" in one.advice for one in raised.value.faults)
    return [(one.place.line, one.message) for one in raised.value.faults]


@pytest.mark.parametrize(
    "times",
    [
        {"start": "7.30", "finish": "9.30"},
        {"start": "7:00"},
        {"start": "8", "finish": "10"},
        {"start": "half past 6", "finish": "8.15"},
        {"start": "7.30", "finish": "10.30"},
        {"start": "9.30", "finish": "11:30"},
        {"start": "7.30", "finish": "9.30pm"},
        {"finish": "9.00"},
    ],
)
def test_an_hour_that_can_be_both_is_asked_about(times: dict[str, str]) -> None:
    """A social at 7.30 was in the morning: it should be that we ask."""
    asked = questions(when(**times))

    assert asked[0][0] == 3
    assert all(
        message.startswith("We cannot tell if") and "in the morning or" in message
        for _, message in asked
    )


def test_the_question_shows_both_and_what_to_write() -> None:
    """It should be that an author need not guess what we mean."""
    with pytest.raises(FileFaultsError) as raised:
        parse(when(start="7.30"), as_="yaml")

    (fault,) = raised.value.faults
    assert "“7.30” is 7:30 in the morning or 7:30 in the evening" in fault.message
    assert "7.30am or 7.30pm" in fault.advice


@pytest.mark.parametrize(
    ("times", "starts", "finishes"),
    [
        ({"start": "7.30pm", "finish": "9.30"}, "7:30 in the evening", "9:30 in the e"),
        ({"start": "9.30", "finish": "4pm"}, "9:30 in the morning", "4:00 in the aft"),
        ({"start": "9.30", "finish": "12.00"}, "9:30 in the morning", "midday"),
        ({"start": "10.00", "finish": "4.00"}, "10:00 in the morning", "4:00 in the a"),
        ({"start": "9", "finish": "5"}, "9:00 in the morning", "5:00 in the afternoon"),
        ({"start": "7pm", "finish": "10.30"}, "7:00 in the evening", "10:30 at night"),
        (
            {"start": "7pm", "finish": "1.00"},
            "7:00 in the evening",
            "1:00 at night the",
        ),
        (
            {"start": "10:30", "finish": "11:30"},
            "10:30 in the morning",
            "11:30 in the m",
        ),
        (
            {"start": "14:00", "finish": "16:30"},
            "2:00 in the afternoon",
            "4:30 in the a",
        ),
        (
            {"start": "09:30", "finish": "11:00"},
            "9:30 in the morning",
            "11:00 in the mo",
        ),
        (
            {"start": "07:30", "finish": "09:30"},
            "7:30 in the morning",
            "9:30 in the mo",
        ),
    ],
)
def test_the_other_times_settle_it(
    times: dict[str, str], starts: str, finishes: str
) -> None:
    """It should be that nobody is asked what only one answer fits."""
    words = said(when(**times))

    assert f"starts at {starts}" in words
    assert f"finishes at {finishes}" in words


@pytest.mark.parametrize(
    "start", ["10am to 4pm", "10 - 4", "10.00 until 4pm", "10-16:00"]
)
def test_a_start_may_name_the_finish_too(start: str) -> None:
    """It should be that people who write both on one line are understood."""
    words = said(when(start=start))

    assert "starts at 10:00 in the morning." in words
    assert "finishes at 4:00 in the afternoon." in words


@pytest.mark.parametrize(
    ("arrive", "start", "says"),
    [("6.45", "7.30pm", "6:45 in the evening"), ("9", "9.30am", "9:00 in the morning")],
)
def test_people_arrive_in_the_same_half_of_the_day(
    arrive: str, start: str, says: str
) -> None:
    """It should be that nobody waits for 12 hours."""
    assert f"arrive at {says}." in said(when(arrive=arrive, start=start))


def test_what_will_happen_is_settled_by_start_finish_and_order() -> None:
    """It should be that a programme reads as it is spoken: 10, 12.15, 1.30."""
    programme = "what will happen:\n  - at: 10\n  - at: 12.15\n  - at: 1.30\n"
    words = said(when(start="10am", finish="3pm") + programme)

    assert "At 10:00 in the morning: At 12:15 in the afternoon: At 1:30 in the" in words
    asked = questions(when(date="4 March 2026") + "what will happen:\n  - at: 7.30\n")
    assert [line for line, _ in asked] == [5]


@pytest.mark.parametrize(
    ("was", "start", "words"),
    [
        ("7.00", "7.30pm", "It is not at 7:00 any more."),
        ("7.30pm", "7.30am", "It is not at 7:30 in the evening any more."),
        ("9.00", "10.30am", "It is not at 9:00 any more."),
    ],
)
def test_what_it_was_is_in_the_same_half_of_the_day(
    was: str, start: str, words: str
) -> None:
    """It should be that a small change stays one."""
    change = f"changed:\n  - {{fact: start, was: {was}}}\n"

    assert words in said(when(start=start) + change)


def test_the_next_meeting_of_notes_is_asked_about_too() -> None:
    """It should be that every kind asks alike."""
    notes = "kind: notes\nnext meeting:\n  start: {}\n  finish: {}\n"

    assert [line for line, _ in questions(notes.format("6.30", "8.00"))] == [3, 4]
    assert "starts at 6:30 in the evening" in said(notes.format("6.30pm", "8.00"))


@pytest.mark.parametrize(
    ("time", "advice"),
    [("half past 6", "6:30am or 6:30pm"), ("8 o'clock", "8am or 8pm")],
)
def test_a_time_in_words_is_advised_in_figures(time: str, advice: str) -> None:
    """It should be that the advice can be written as it stands."""
    with pytest.raises(FileFaultsError) as raised:
        parse(when(start=time), as_="yaml", file="test.yaml")
    assert advice in raised.value.faults[0].advice
