"""Words that nobody is told to change: those of the organisation, and the program's own."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from easyread.checking import check_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from click.testing import Result

ROOT = Path(__file__).parents[2]
RULES = ("hard-word", "jargon", "word-to-explain", "avoided-word")
HOUSE = """\
words:
  allow: [methodology, terms of reference, key stakeholder, safeguarding lead]
  avoid:
    clients: residents
    facility: premises, site / premises
"""
MINE = """\
---
title: Our group
words:
  bursary: money to study
---
# Our group

Two methodologies are here. Read the terms of reference. Key Stakeholders came.

Tell the safeguarding lead. Many residents came to our premises. Two bursaries are here.
"""


def hard(text: str) -> set[str]:
    """Return the words of a text that a check wants to change, in small letters."""
    lines = [line for line in text.splitlines() if line.strip()]
    return {
        one.word.lower()
        for line in lines
        for report in check_text(line).sentences
        for one in report.hard_words
    }


def test_words_of_the_organisation_and_the_document_are_kept(
    here: Path, run: Callable[..., Result]
) -> None:
    """It should be that no word is called hard that they allow, prefer or explain."""
    (here / "group.md").write_text(MINE, "utf-8")
    before = run("check", "group.md").output
    (here / "easyread.yaml").write_text(HOUSE, "utf-8")
    after = run("check", "group.md").output

    assert "hard-word" in before
    assert "jargon" in before
    assert [rule for rule in RULES if rule in after] == []


@pytest.mark.parametrize("folder", ["content", "examples"])
def test_what_the_program_says_itself_is_never_flagged(
    run: Callable[..., Result], folder: str
) -> None:
    """It should be that only words of the author are hard in what is built."""
    sources = list((ROOT / folder).glob("*.yaml"))
    shown = run("build", str(ROOT / folder), "--show").output
    theirs = " ".join(one.read_text("utf-8").lower() for one in sources)
    lines = re.sub(r"\[.*?\]|^ *\d+  ", "", shown, flags=re.MULTILINE)

    assert len(shown) > 1_000 * len(sources) / 2
    assert {word for word in hard(lines) if word not in theirs} == set()
