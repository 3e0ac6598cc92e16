"""Where lines end."""

from __future__ import annotations

import pytest

from easyread.languages import language_of
from easyread.model import Sentence, Span
from easyread.rendering.html.lines import MOST_KEPT, breaths, joints_of
from tests.rendering.samples import awkward

WIDTHS = (9.0, 13.4, 17.0, 30.0)


def _kept(text: str, width: float) -> list[str]:
    parts = breaths(Sentence((Span(text),)), width, language_of())
    return ["".join(span.text for span in part.spans) for part in parts if part.kind]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("We want to make health and care better in Halton.", "and care better"),
        ("We tell you what they decided and you can ask again.", "and you"),
        ("The meeting finishes at 2:00 in the afternoon.", "in the afternoon."),
    ],
)
def test_line_ends_before_the_word_where_a_voice_pauses(text: str, held: str) -> None:
    """It should be that a long sentence goes on at "and", "because", "to" or "in"."""
    assert held in _kept(text, 17.0)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Call 0151 496 0123.", "0151 496 0123"),
        ("It is on Wednesday 4 March 2026.", "4 March 2026"),
        ("We talk about co-production.", "co-production"),
        ("We have a break for 45 minutes.", "45 minutes"),
        ("The NHS number is 485 777 3456 here.", "485 777 3456"),
        ("Call +44 151 496 0123 or (0151) 496 0124.", "+44 151 496 0123"),
        ("Call +44 151 496 0123 or (0151) 496 0124.", "(0151) 496 0124"),
        ("Call free on 0800 123 4567, any day.", "0800 123 4567"),
        ("The card has 4929 1234 5678 9012 on it.", "4929 1234 5678 9012"),
        ("The sort code is 20-45-77 and no other.", "20-45-77"),
        ("Write to us at M1 1AE or SW1A 2AA.", "M1 1AE"),
        ("Write to us at M1 1AE or SW1A 2AA.", "SW1A 2AA"),
        ("Come at 9.15 am, or at 2 p.m. today.", "9.15 am"),
        ("Come at 9.15 am, or at 2 p.m. today.", "2 p.m"),
        ("It costs £4.50 each (or £30 a month).", "£4.50 each"),
        ("It costs £4.50 each (or £30 a month).", "£30 a month"),
        ("Take 20 mg after you walk 2.5 km.", "20 mg"),
        ("We come on 21st May and June 3rd too.", "21st May"),
        ("We come on 21st May and June 3rd too.", "June 3rd"),
        ("Take bus 14 to Room 2b there.", "bus 14"),
        ("Take bus 14 to Room 2b there.", "Room 2b"),
        ("Mail the-team@health-care.example.org now.", "the-team@health-care.example.org"),
        ("See www.example.org/easy-read.html, please.", "www.example.org/easy-read.html"),
    ],
)  # fmt: skip
def test_number_day_and_joined_word_stay_whole(text: str, whole: str) -> None:
    """It should be that nobody has to put a phone number together from two lines."""
    assert whole in [kept.rstrip(",.)") for kept in _kept(text, 30.0)]


@pytest.mark.parametrize("text", ["Call 0151 496 0123.", "Mail a-b@example.org!"])
def test_the_mark_after_a_number_stays_with_it(text: str) -> None:
    """It should be that no full stop stands alone in the next line."""
    assert _kept(text, 30.0)[-1] == text.split(maxsplit=1)[1]


def test_what_is_wider_than_its_line_is_not_kept() -> None:
    """It should be that no number runs off the paper."""
    assert _kept("The card has 4929 1234 5678 9012.", 8.0) == []


@pytest.mark.parametrize(
    ("width", "pieces"),
    [
        (30.0, ["See www.example.org/help."]),
        (6.0, ["See www.example.", "org/", "help."]),
    ],
)
def test_a_long_address_goes_on_after_a_mark(width: float, pieces: list[str]) -> None:
    """It should be that an address is only cut where it is too long, and at a mark."""
    assert joints_of("See www.example.org/help.", width) == pieces


@pytest.mark.parametrize("width", WIDTHS)
def test_words_are_those_that_were_written(width: float) -> None:
    """It should be that copying and searching find each sentence as it was, link and bold."""
    for document in awkward().values():
        for sentence in document.sentences:
            found = [
                span
                for one in breaths(sentence, width, language_of())
                for span in one.spans
            ]
            letters = [
                (letter, span.bold, span.href) for span in found for letter in span.text
            ]
            assert letters == [
                (letter, span.bold, span.href)
                for span in sentence.spans
                for letter in span.text
            ]


def test_link_is_never_cut_in_two() -> None:
    """It should be that a link is one link to press, however long it is."""
    link = Span("what we decided and why we want to do it", href="https://example.org/")
    sentence = Sentence((Span("Please read "), link, Span(" and tell us.")))

    found = [
        span
        for one in breaths(sentence, 13.0, language_of())
        for span in one.spans
        if span.href
    ]

    assert found == [link]


@pytest.mark.parametrize("width", WIDTHS)
def test_what_is_held_together_never_fills_a_line(width: float) -> None:
    """It should be that no words run out of the column, also in a wider font."""
    text = "We will ask you again when we have the money because it is your meeting."

    for held in _kept(text, width):
        assert len(held) * 0.5 <= max(MOST_KEPT * width + 1, 8)


def test_short_sentence_is_left_alone() -> None:
    """It should be that most sentences cost nothing."""
    assert _kept("You can bring a friend.", 17.0) == []


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("People have not checked this document yet.", "this document yet."),
        ("You can speak up in a way that works for you.", "that works for you."),
        ("We have not decided the web address yet.", "the web address yet."),
        ("A charter helps us remember what we want to do.", "what we want to do."),
    ],
)
def test_no_short_word_stands_alone_on_the_last_line(text: str, last: str) -> None:
    """It should be that the end of a sentence is not overlooked, nor looks like a slip."""
    assert _kept(text, 18.4)[-1] == last


def test_words_in_a_box_have_less_room() -> None:
    """It should be that lines of an action or a meaning end at pauses as well."""
    words = (Span("Make a plan to pay people for their time"),)

    plain, boxed = (
        breaths(Sentence(words, role=role), 18.4, language_of())
        for role in ("plain", "action")
    )

    assert [one.kind for one in plain] == [""]
    assert [one.kind for one in boxed] == ["", "breath"]


def test_lines_of_a_language_that_we_do_not_know_keep_numbers_whole() -> None:
    """It should be that no English word decides where a line of Welsh ends."""
    welsh = Sentence((Span("Ffoniwch ni ar 0151 496 0123 os ydych am ddod."),))
    found = breaths(welsh, 60.0, language_of("cy"))

    held = ["".join(span.text for span in one.spans) for one in found if one.kind]
    assert held == ["0151 496 0123"]
