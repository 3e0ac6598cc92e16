"""Words and where they stand."""

from __future__ import annotations

import time

import pytest

from easyread.text.words import straight, tokens


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("We don’t go – do you?", ["We", "don’t", "go", "do", "you"]),
        ("**Co-production** (new)", ["Co-production", "new"]),
        ("At 10:30, £2.50 & 10%.", ["At", "10:30", "£2.50", "10%"]),
        ("£1,200 on 04/03/2026", ["£1,200", "on", "04/03/2026"]),
        ("See www.example.org/a?b=1.", ["See", "www.example.org/a?b=1"]),
        ("Ask sam.lee@example.org.", ["Ask", "sam.lee@example.org"]),
        ("R&D, B&Q and Q&A", ["R&D", "B&Q", "and", "Q&A"]),
        ("the boys’ room", ["the", "boys", "room"]),
        ("Zoë, naïve café", ["Zoë", "naïve", "café"]),
        ("– … !", []),
    ],
)
def test_words_are_what_readers_count(text: str, wanted: list[str]) -> None:
    """Rules look at words; it should be that marks are not among them."""
    found = tokens(text)

    assert [token.text for token in found] == wanted
    assert [text[token.start : token.end] for token in found] == wanted


def test_straight_text_has_the_same_length() -> None:
    """Findings use offsets; it should be that making text plain moves nothing."""
    text = "“Don’t” – it’s\u00a05\u202fpm…"

    assert straight(text) == "\"Don't\" - it's 5 pm…"
    assert len(straight(text)) == len(text)


@pytest.mark.parametrize(
    "hostile",
    ["a" * 20_000, "a." * 10_000, "a-" * 10_000, "www." * 5_000, "1/" * 10_000],
)
def test_hostile_text_takes_no_time(hostile: str) -> None:
    """One long line can stop a program; it should be that ours goes on."""
    start = time.process_time()
    tokens(hostile)

    assert time.process_time() - start < 2
