"""Text that knows its places, put together from pieces."""

from __future__ import annotations

import pytest

from easyread.model import Place
from easyread.text.tidy import tidy
from easyread.text.written import Written


@pytest.mark.parametrize(
    ("text", "jumps"),
    [
        ("We go by bus", 0),
        ("  We   go\tby\u00a0bus  ", 2),
        ("We\u00ad go \u200bby bus", 3),
        ("a" + "  b" * 40, 41),
        ("é b " * 2_000, 1),
    ],
)
def test_tidy_text_knows_its_places_and_says_each_jump_once(
    text: str, jumps: int
) -> None:
    """It should be that a long plain sentence is no longer for the program to point at."""
    neat = tidy(Written(text, Place("a.yaml", 3, 7)))

    assert len(neat.anchors) == jumps
    for offset, letter in enumerate(neat[:200]):
        place = neat.at(offset)
        assert (place.file, place.line) == ("a.yaml", 3)
        assert letter in (text[place.column - 7], " ")
