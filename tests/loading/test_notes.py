"""What an author is told of words that no page shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from easyread.loading.document import attempt

if TYPE_CHECKING:
    from pathlib import Path


def notes(file: Path, text: str) -> list[tuple[int, str]]:
    """Return the line and the message of each note."""
    file.write_text(text, "utf-8")
    return [(one.place.line, one.message) for one in attempt(file).notes]


def test_a_heading_with_nothing_under_it_is_told(tmp_path: Path) -> None:
    """It should be that a heading does not vanish without a word."""
    text = "kind: invite\nsections:\n  - heading: Lunch\n    say:\n"

    assert notes(tmp_path / "invite.yaml", text) == [
        (3, "The heading “Lunch” is not on the page. Nothing stands under it.")
    ]


@pytest.mark.parametrize(
    "words",
    [
        *("yes", "no", "on", "off", "null", "~", "true", "12:30", "0151", "1.10"),
        *("1_000", "2026-03-04", '"no"', "'yes'", "#4 room", "Room  #4", "a: b"),
    ],
)
def test_what_stands_in_a_list_is_on_the_page_as_written(
    tmp_path: Path, words: str
) -> None:
    """It should be that YAML's own ideas of a value change no word of a reader's."""
    file = tmp_path / "invite.yaml"
    text = f"kind: invite\nsections:\n  - heading: Lunch\n    list:\n      - {words}\n"

    assert notes(file, text) == []
    document = attempt(file).result()
    assert words.strip("\"'").replace("  ", " ") in [
        " ".join(one.text.split()) for one in document.sentences
    ]


def test_a_hash_in_a_sentence_is_told(tmp_path: Path) -> None:
    """It should be that a note to oneself does not get to readers without a word."""
    text = "kind: invite\nsections:\n  - say:\n      - We eat. # ask Sam\n"

    found = notes(tmp_path / "invite.yaml", text)

    assert found == [(4, "We show “#” and the words after it.")]
