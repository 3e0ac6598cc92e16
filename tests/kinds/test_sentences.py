"""Sentences as authors write them."""

from __future__ import annotations

import pytest

from easyread.errors import EasyReadError
from easyread.loading import parse


def test_a_switch_is_no_sentence() -> None:
    """It should be that “true” never reaches a reader as words."""
    with pytest.raises(EasyReadError, match="“true” is not a sentence"):
        parse("kind: invite\ntitle: Come\nwhy: true\n", as_="yaml")


@pytest.mark.parametrize("word", ["no", "None", "yes", "n/a", "nobody"])
def test_a_word_for_nothing_is_no_sentence(word: str) -> None:
    """“Who could not come: no” was printed: it should be that the line is left out."""
    notes = "kind: notes\ntitle: Notes\ncame: We\ncould not come: {}\n"
    with pytest.raises(EasyReadError, match="is not a sentence"):
        parse(notes.format(word), as_="yaml")
    with pytest.raises(EasyReadError, match="is not a sentence"):
        parse(f"kind: invite\ntitle: Come\nwhat: {word}\n", as_="yaml")

    free = "sections:\n  - {heading: Is it free?, say: 'Yes'}\n"
    assert parse(notes.format("The staff") + free, as_="yaml").sentences


@pytest.mark.parametrize(
    "line", ["food: TBC", "what: to be confirmed", "photos: maybe"]
)
def test_what_is_open_is_no_sentence(line: str) -> None:
    """“TBC” was printed under “Food and drink”: it should be “not decided yet”."""
    with pytest.raises(EasyReadError, match="does not say what readers") as raised:
        parse(f"kind: invite\ntitle: Come\n{line}\n", as_="yaml")

    assert "not decided yet" in str(raised.value)
