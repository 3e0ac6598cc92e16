"""What an author is told of a file with faults of more than one sort."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from easyread.errors import FileFaultsError
from easyread.pairing import open_document

if TYPE_CHECKING:
    from pathlib import Path

WRONG = """\
kind: invite
titel: Come to our workshop
when:
  date: Wednesday 5 March 2026
sections:
  - say:
      - say: We meet.
        symbol: meetting
      - say: We eat.
        symbol: [lunch, lunhc]
      - say: Look.
        picture: gone.jpg
        alt: A hall
words:
  symbol: a small picture
what: "no end
"""


def faults(file: Path) -> list[tuple[int, str]]:
    """Return the line and the first words of each fault of a file."""
    with pytest.raises(FileFaultsError) as caught:
        open_document(file)
    return [
        (one.place.line, " ".join(one.message.split()[:4]))
        for one in caught.value.faults
    ]


def test_all_faults_of_a_file_are_told_at_once(tmp_path: Path) -> None:
    """It should be that words and pictures are put right in one round, line by line."""
    file = tmp_path / "invite.yaml"
    file.write_text(WRONG, "utf-8")

    assert faults(file) == [
        (2, "We do not know"),
        (4, "5 March 2026 is"),
        (8, "We have no picture"),
        (10, "We have no picture"),
        (12, "There is no picture"),
        (16, "The quotation mark that"),
    ]


def test_a_line_is_told_one_fault(tmp_path: Path) -> None:
    """It should be that a line that cannot stand is not blamed for its picture too."""
    file = tmp_path / "invite.yaml"
    file.write_text("kind: invite\nsymbol: lunhc\n", "utf-8")

    assert faults(file) == [(2, "“symbol” cannot stand here.")]


def test_markdown_is_told_at_once_too(tmp_path: Path) -> None:
    """It should be that a picture's name in curly brackets is looked at as well."""
    file = tmp_path / "page.md"
    file.write_text("---\nkind: charter\ntitel: Ours\n---\nWe eat. {symbol: lunhc}\n")

    assert faults(file) == [(3, "We do not know"), (5, "We have no picture")]


def test_a_file_without_faults_comes_with_its_pictures(tmp_path: Path) -> None:
    """It should be that every sentence has a picture or a gap."""
    file = tmp_path / "page.txt"
    file.write_text("We eat lunch.\nZorbs blick.\n", "utf-8")

    document = open_document(file).document

    whys = [one.pairing.why for one in document.sentences if one.pairing]
    assert whys == ["concept", "gap"]
