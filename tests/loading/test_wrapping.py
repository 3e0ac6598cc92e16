"""Which line ends are the author's, and which only came from the width of a page."""

from __future__ import annotations

import pytest

from easyread.loading import parse
from easyread.loading.document import read_document
from easyread.settings import Settings


def said(text: str) -> list[str]:
    """Return the sentences of a Markdown text."""
    return [sentence.text for sentence in parse(text).sentences]


@pytest.mark.parametrize(
    "lines",
    [
        ["Date: 7 April 2027", "Time: 6.30pm", "Place: Hill Hall"],
        ["When: Monday", "Where: Hill St. Hall", "Cost: free"],
        ["Day: Monday", "Who to ask: the note taker"],
        ["date: 7 April", "time: 6.30pm"],
        ["Monday 5 April", "10am to 4pm", "Hill Hall"],
        ["Tea £1", "Cake £2"],
        ["Example Hall", "1 Example Street", "Widnes", "WA8 0AA"],
        ["Hill Council", "Town Hall", "High Road", "Hill Town"],
        ["The sun is up", "The birds are out", "We walk along", "And sing a song."],
        ["Come in", "Sit down", "Have tea"],
        ["You need to bring:", "your ticket", "a coat", "£5"],
        ["Please bring:", "your ticket,", "a coat,", "lunch"],
        ["We need your help!", "Phone us"],
        ["Yes or No", "Tick one"],
        ["Thank you", "The team"],
        ["Dear friends,", "We are happy to invite you."],
        ["Thank you.", "With best wishes,", "The team"],
        ["Email: us@example.org", "www.example.org"],
        ["https://example.org/a", "https://example.org/b"],
        ["Example Hall,", "1 Example Street,", "Widnes,", "WA8 0AA."],
        ["The sun is red,", "The sky is blue,", "And so we go", "To town with you."],
        ["The hall is open.", "10 people can come."],
        ["1.1. Rent is due", "1.2. Repairs are free", "1.3. (Extra) Keys cost £5"],
        ["b) Our offer to each of you", "f) Your answer to all of us"],
    ],
)
def test_lines_of_their_own_stay_lines(lines: list[str]) -> None:
    """Facts, addresses, poems: it should be that no two of them become a sentence."""
    found = said("\n".join(lines))

    assert [*map(str.strip, found)] == lines


def test_an_emoji_begins_a_line_of_its_own() -> None:
    """Lines from social media: it should be that each emoji stays with its own words."""
    text = "We are very happy to see all of you there.\n✅ You can sit.\n❌ Do not run."
    document = parse(f"# Come\n\n{text}", as_="md")

    assert [one.text for one in document.sentences] == [
        "We are very happy to see all of you there.",
        "You can sit.",
        "Do not run.",
    ]
    assert [one.wish.symbols for one in document.sentences if one.wish] == [
        ("✅",),
        ("❌",),
    ]


@pytest.mark.parametrize(
    "text",
    [
        (
            "We are a group of people with learning disabilities who live in\n"
            "Halton and who meet each week at the hall in the middle of the\ntown."
        ),
        (
            "You can come to the meeting with a friend or with a person from\n"
            "Mencap and they can help you to talk about the things that matter."
        ),
        "We will meet at the\nHalton hall.",
        "You can find it on the page\n/help of our site.",
        "Ask Sam, Joy or\nBell.",
        "You can bring a pen,\nPaper and a hat.",
        "We meet on\n4 March.",
        "You can get help from Dr.\nKhan when you need it.",
        "We want to make health and care better in our town\nand we need you.",
        "We meet for\n1.5 hours on Monday.",
        "Our town has a new group and it is for each one of you and it meets\nMonday.",
    ],
)
def test_a_paragraph_that_was_wrapped_reads_on(text: str) -> None:
    """Lines of any width: it should be that a sentence over two of them is one."""
    assert said(text) == [text.replace("\n", " ")]


def test_two_short_lines_that_may_be_two_sentences_are_told() -> None:
    """Not sure: it should be that they are one, and their author is told."""
    text = "# Hall\nThe hall is open each Monday\nTuesday is for members.\n\nOur big\nhall.\n"
    result = read_document(text, "a.md", Settings())

    assert [(note.place.line, note.message) for note in result.notes] == [
        (3, "We read this line and the one above it as one sentence.")
    ]


@pytest.mark.parametrize("asked", ["", " {symbol: bus}", " {symbol: none}"])
def test_lines_that_end_sentences_are_two_and_nothing_is_told(asked: str) -> None:
    """A picture that is asked for hid the full stop: it should be seen."""
    text = (
        f"# Bus\n5 of us meet.{asked}\n6 of us go by the long red bus to town.{asked}\n"
    )
    result = read_document(text, "a.md", Settings())

    assert len(said(text)) == 2
    assert result.notes == ()


def test_a_text_without_wrapping_has_no_line_ends_by_chance() -> None:
    """One line of 200 letters: it should be that shorter ones end on purpose."""
    long = "We meet and we talk and we eat and we sing " * 5
    text = f"{long.strip()}.\n\nThe hall is by the big old church\nHill Road is near\n"

    assert said(text)[1:] == ["The hall is by the big old church", "Hill Road is near"]


def test_in_plain_text_each_line_is_its_own() -> None:
    """A text file: it should be that lines stay lines, whatever their words."""
    text = "hello there\nhow are you\nDate: 1 May\n"

    assert [one.text for one in parse(text, "txt").sentences] == text.splitlines()
