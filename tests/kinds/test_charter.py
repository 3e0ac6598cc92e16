"""A charter: its front page, its promises, and how people will know."""

from datetime import date

from easyread.loading import parse
from easyread.model import Document

CHARTER = """\
kind: charter
title: Our charter
version: 2
date: 8 December 2023
what:
  say: This says how we work.
  symbol: charter
made by:
  - People who use services
why: It helps us to remember.
what words mean:
  co-production:
    - It means working as equals.
promises:
  - heading: Our meetings
    say: We will listen.
  - heading: Our ways
    list: [Be kind, Be honest]
how people will know: We will tell you.
sections:
  - heading: Next
    say: We will meet again.
contact:
  phone: 0151 496 0123
"""


def charter(text: str = CHARTER) -> Document:
    """Return the charter in a text."""
    return parse(text, as_="yaml", file="charter.yaml")


def test_the_front_page_says_what_it_is_and_who_made_it() -> None:
    """It should be that the cover has one sentence, the makers, version and date."""
    document = charter()
    front = document.sections[0]

    assert document.cover
    assert front.role == "title"
    assert [one.text for one in front.sentences] == [
        "This says how we work.",
        "These people made this charter:",
        "People who use services",
        "We made it on Friday 8 December 2023.",
    ]
    assert document.version == "2"
    assert document.date == date(2023, 12, 8)


def test_the_parts_come_in_order() -> None:
    """It should be that reasons and meanings come before promises."""
    assert [section.heading for section in charter().sections] == [
        "",
        "Why we have a charter",
        "What co-production means",
        "Our meetings",
        "Our ways",
        "How you will know",
        "Next",
        "Do you have a question?",
    ]


def test_a_list_of_promises_is_a_list() -> None:
    """It should be that short promises are items, and sentences are sentences."""
    roles = {one.text: one.role for one in charter().sentences}

    assert roles["Be kind"] == "item"
    assert roles["We will listen."] == "plain"


def test_a_charter_without_makers_or_contact_is_not_ready() -> None:
    """It should be that people know whose promises these are."""
    missing = [
        (fact.name, fact.key)
        for fact in charter("kind: charter\ntitle: Ours").facts
        if fact.state == "missing"
    ]

    assert missing == [("made by", "made by"), ("day", "date"), ("contact", "contact")]


def test_what_a_word_means_is_never_empty_or_lost() -> None:
    """It should be that a word without sentences makes no empty part."""
    document = charter(
        "kind: charter\nwhat words mean:\n  charter:\n  promise: A word."
    )

    assert [section.heading for section in document.sections] == ["What promise means"]
