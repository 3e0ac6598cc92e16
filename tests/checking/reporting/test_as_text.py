"""What a person reads in the terminal."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from easyread.checking import check, check_text
from easyread.checking.reporting.as_text import TextStyle, as_text
from easyread.loading import load, parse

if TYPE_CHECKING:
    from pathlib import Path

MOST_SECONDS = 3
REPORT = check_text("You can't come.\nWe will facilitate it for 25% of you.")


def test_a_finding_tells_place_words_and_what_to_do() -> None:
    """It should be that a person sees where it is, the line, and what to write."""
    shown = as_text(REPORT)

    assert "-:1:5: Look at this (contraction, number 1)" in shown
    assert "    You can't come.\n        ^^^^^\n" in shown
    assert "Write “cannot”." in shown
    assert "Source: " in shown
    assert shown.endswith("2 things to change, 1 thing to look at.")
    assert max(map(len, shown.splitlines())) <= 80


def test_what_we_are_sure_about_comes_first() -> None:
    """It should be that guesses never stand before what is certain."""
    report = check_text("It was decided by us.\nYou can't come.")

    shown = as_text(report)

    assert shown.index("We are sure (1)") < shown.index("contraction")
    assert shown.index("contraction") < shown.index("We think so (1)")
    assert shown.index("We think so (1)") < shown.index("passive-voice")


def test_a_plain_report_does_not_approve() -> None:
    """It should be that no findings is no seal: people still have to read it."""
    shown = as_text(check_text("We will meet."))

    assert "Now ask people to read it." in shown


def test_a_standard_is_named_once() -> None:
    """It should be that the same standard is not read again and again."""
    shown = as_text(check_text("You can't come.\nI don't mind.\nWe won't go."))

    assert shown.count("(contraction, ") == 3
    assert shown.count("Source: ") == 1


def test_colour_is_only_paint() -> None:
    """It should be that colour adds nothing to the words and hides none."""
    plain, painted = as_text(REPORT), as_text(REPORT, TextStyle(colour=True))
    for code in ("1", "2", "32", "1;31", "1;33", "0"):
        painted = painted.replace(f"\x1b[{code}m", "")

    assert painted == plain
    assert "\x1b" not in plain


@pytest.mark.parametrize("before", ["", "We meet here today. " * 30])
@pytest.mark.parametrize("after", ["", " We meet here today." * 30])
def test_a_long_line_shows_the_part_that_is_meant(before: str, after: str) -> None:
    """It should be that the caret is under the words, also in one long paragraph."""
    shown = as_text(check_text(f"{before}You can't come.{after}")).splitlines()
    at = next(n for n, line in enumerate(shown) if set(line.strip()) == {"^"})
    start, end = shown[at].index("^"), len(shown[at])

    assert shown[at - 1][start:end] == "can't"
    assert max(map(len, shown)) <= 80


def test_wide_letters_do_not_push_the_caret_away() -> None:
    """It should be that a caret is right under words after letters of double width."""
    shown = as_text(check_text("漢字: you can't come.")).splitlines()
    carets = [n for n, line in enumerate(shown) if set(line.strip()) == {"^"}]
    at = next(n for n in carets if "contraction" in shown[n - 2])

    # Each of the two letters fills two columns of a terminal.
    assert shown[at].index("^") == shown[at - 1].index("can't") + 2


def test_a_sentence_made_of_a_fact_is_shown_too(tmp_path: Path) -> None:
    """It should be that an author sees what readers see, not the fact alone."""
    file = tmp_path / "a.yaml"
    file.write_text(
        "kind: invite\ntitle: Come\nfrom: The CQC\nwhat: We meet.\n", encoding="utf-8"
    )

    shown = as_text(check(load(file)))

    assert "a.yaml:3:7: Change this (acronym" in shown
    assert "    from: The CQC\n          ^^^^^^^\n    Readers see: " in shown


def test_a_file_that_was_changed_is_read_again(tmp_path: Path) -> None:
    """It should be that a person sees the line as it is, not as it once was."""
    file = tmp_path / "a.txt"
    for line in ("You can't come.", "Then you can't come in."):
        file.write_text(line, encoding="utf-8")

        assert f"    {line}\n" in as_text(check(load(file)))


def test_what_an_author_allows_is_listed_with_the_reason() -> None:
    """It should be that a reviewer sees every exception that was made."""
    document = parse(
        "kind: notes\ntitle: What we said\nsections:\n- heading: Words\n  say:\n"
        "  - say: You can't come.\n    allow: {contraction: her own words}\n",
        as_="yaml",
    )

    shown = as_text(check(document))

    assert "Allowed by the author:" in shown
    assert "(contraction): her own words" in shown
    assert "not “can't”" not in shown


def test_letters_that_steer_a_terminal_stay_out() -> None:
    """It should be that a text from outside cannot repaint a reviewer's screen."""
    shown = as_text(check_text("You can't \x1b[31mcome\x07."))

    assert "\x1b" not in shown
    assert "\x07" not in shown


def test_brief_leaves_out_scores_and_silence_means_fine() -> None:
    """It should be that a script hears only what must be looked at."""
    assert as_text(check_text("We will meet."), TextStyle(brief=True)) == ""
    assert "Difficulty" not in as_text(REPORT, TextStyle(brief=True))
    assert "contraction" in as_text(REPORT, TextStyle(brief=True))


def test_words_at_the_end_of_a_long_line_are_shown_whole() -> None:
    """It should be that no word that is meant is cut off while there is room for it."""
    shown = as_text(check_text(f"{'We meet here. ' * 8}We use our stakeholders."))

    assert "stakeholders.\n" in shown
    assert "^" * len("stakeholders") + "\n" in shown
    assert max(map(len, shown.splitlines())) <= 80


def test_words_in_quotation_marks_are_not_shown_twice(tmp_path: Path) -> None:
    """It should be that an author does not read the same words again."""
    file = tmp_path / "a.yaml"
    file.write_text('kind: charter\nwhat: "You can\'t come."\n', encoding="utf-8")

    assert "Readers see: You" not in as_text(check(load(file)))


def test_many_findings_in_one_line_are_told_soon() -> None:
    """It should be that a long line is read once, not once for each of its findings."""
    report = check_text(f"We go by \u0301{'bu ' * 1_500}bus.")
    began = time.process_time()
    told = as_text(report)

    assert told.count("^^") > 1_000
    assert time.process_time() - began < MOST_SECONDS
