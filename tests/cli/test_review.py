"""`easyread review`, as people use it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]

RECORD = (
    "review", "record", "invite.yaml",
    "--when", "4 March 2026", "--group", "The reading group", "--people", "4",
)  # fmt: skip


def _html(run: Run, here: Path) -> str:
    result = run("build", "invite.yaml", "--to", "html", "-q")
    assert result.exit_code == 0, result.output
    page = (here / "build/invite.html").read_text("utf-8")
    return re.sub(r"</?span[^>]*>", "", page)


def test_makes_the_four_papers(run: Run, here: Path) -> None:
    """It should be that one command makes all that a session needs."""
    result = run("review", "pack", "invite.yaml", "--to", "html")

    made = sorted(path.name for path in (here / "build/invite-pack").iterdir())
    assert result.exit_code == 0, result.output
    assert made == [
        f"invite-{name}.html" for name in ("guide", "paper", "questions", "sheet")
    ]
    page = (here / "build/invite-pack/invite-paper.html").read_text("utf-8")
    assert "We are checking the paper, not you." in page


def test_a_record_by_options_reaches_the_page(run: Run, here: Path) -> None:
    """It should be that readers see who checked, and never what people said."""
    assert "People have not checked this document yet." in _html(run, here)

    result = run(
        *RECORD, "--paid", "--hard", "3", "Too many words", "We cut 2 words",
        "--right", "1", "4", "--name", "Sam Example",
    )  # fmt: skip

    record = (here / "reviews/invite.yaml").read_text("utf-8")
    page = _html(run, here)
    assert result.exit_code == 0, result.output
    assert "Too many words" in record
    assert "Sam" not in record
    assert "Checked by the reading group." in page
    assert "Sam Example" in page
    assert "Too many words" not in page
    assert "People have not checked this document yet." not in page


def test_a_record_step_by_step(run: Run, here: Path) -> None:
    """It should be that nobody needs to know an option to write a record."""
    asked = run("review", "record", "invite.yaml", stdin="")
    assert asked.exit_code != 0
    assert not (here / "reviews").exists()

    session = ["2026-03-04", "The reading group", "4", "y", "2", "A long word", "", "0"]
    answers = ["4", "3", "-1", "", "", "", "", ""]
    result = run(
        "review", "record", "invite.yaml", stdin="\n".join([*session, *answers, ""])
    )

    record = (here / "reviews/invite.yaml").read_text("utf-8")
    assert result.exit_code == 0, result.output
    assert "The meeting starts at 11:00 in the morning." in result.stdout
    assert "people: 4" in record
    assert "paid: true" in record
    assert "A long word" in record
    assert record.count("asked: 4") == 2


def test_the_build_names_the_sentences_that_changed(run: Run, here: Path) -> None:
    """It should be that an author sees what people must check again."""
    run(*RECORD)
    invite = here / "invite.yaml"
    text = invite.read_text("utf-8").replace("make buses better", "make trains better")
    invite.write_text(text, "utf-8")

    result = run("build", "invite.yaml", "--to", "html")

    assert result.exit_code == 0
    assert "The words changed since The reading group" in result.stdout
    assert "line 4: “We want to make trains better.”" in result.stderr
    assert "People have not checked this document yet." in _html(run, here)


def test_newer_facts_are_said_on_the_page(run: Run, here: Path) -> None:
    """It should be that a new day and place leave the trust in the words."""
    run(*RECORD)
    invite = here / "invite.yaml"
    text = invite.read_text("utf-8").replace("Wednesday 6 March", "Thursday 7 March")
    invite.write_text(text.replace("Ditton Hall", "Kingsway Hall"), "utf-8")

    page = _html(run, here)

    assert "People checked these words." in page
    assert "The date and place are newer." in page


def test_layout_only_is_declared_with_a_reason_and_listed(run: Run, here: Path) -> None:
    """It should be that a comma costs no new session, and is not hidden."""
    run(*RECORD)
    invite = here / "invite.yaml"
    text = invite.read_text("utf-8").replace("make buses better.", "make buses better!")
    invite.write_text(text, "utf-8")

    refused = run("review", "record", "invite.yaml", "--layout-only", " ")
    done = run("review", "record", "invite.yaml", "--layout-only", "We mended a stop.")
    listed = run("review", "status", ".")

    assert refused.exit_code == 2
    assert done.exit_code == 0, done.output
    assert "Checked by the reading group." in _html(run, here)
    assert "Layout only" in listed.stdout
    assert "We mended a stop." in listed.stdout


def test_a_new_time_is_never_layout_only(run: Run, here: Path) -> None:
    """It should be that no declaration makes a new time one that people checked."""
    run(*RECORD)
    invite = here / "invite.yaml"
    invite.write_text(invite.read_text("utf-8").replace("2pm", "3pm"), "utf-8")
    run("review", "record", "invite.yaml", "--layout-only", "We mended a stop.")

    page = _html(run, here)

    assert "The time is newer." in page
    assert "Checked by" not in page


def test_status_lists_every_document(run: Run, here: Path) -> None:
    """It should be that nobody has to remember which documents were checked."""
    run(*RECORD)
    (here / "other.yaml").write_text("kind: invite\ntitle: Come\n")

    result = run("review", "status", ".")

    assert result.stdout.splitlines() == [
        "invite.yaml: Checked by The reading group (4 people, 2026-03-04).",
        "other.yaml: People have not checked it yet.",
    ]


def test_a_record_changed_by_hand_stops_the_build(run: Run, here: Path) -> None:
    """It should be that no page says "checked" because somebody typed it."""
    run(*RECORD)
    record = here / "reviews/invite.yaml"
    record.write_text(record.read_text("utf-8").replace("people: 4", "people: 9"))

    for words in (("build", "invite.yaml"), ("review", "status", ".")):
        result = run(*words)
        assert result.exit_code == 2
        assert "This record was changed after it was written." in result.stderr


def test_forget_takes_a_person_out_everywhere(run: Run, here: Path) -> None:
    """It should be that a person who changes their mind is in no file any more."""
    run(
        *RECORD,
        "--hard",
        "2",
        "sam example said it is long",
        "",
        "--name",
        "Sam Example",
    )

    result = run("review", "forget", "SAM  EXAMPLE", ".")

    assert result.exit_code == 0, result.output
    for file in (here / "reviews").iterdir():
        assert "sam" not in file.read_text("utf-8").casefold()
    page = _html(run, here)
    assert "Sam" not in page
    assert "Checked by the reading group." in page


def test_forget_says_where_a_name_is_left(run: Run, here: Path) -> None:
    """It should be that a document that names the person itself is not passed over."""
    result = run("review", "forget", "The workshop team", ".")

    assert result.exit_code == 1
    assert "invite.yaml: this file still has the name." in result.stderr
    assert "nowhere" in run("review", "forget", "Nobody", ".").stderr


@pytest.mark.parametrize(
    ("more", "message"),
    [
        (("--hard", "999", "long", ""), "There is no pair 999."),
        (("--right", "99", "1"), "There is no question 99."),
        (("--right", "1", "5"), "4 people took part, so 5 cannot be right."),
        (("--example",), "is no example"),
    ],
)
def test_a_record_that_cannot_be_true_is_refused(
    run: Run, here: Path, more: tuple[str, ...], message: str
) -> None:
    """It should be that a slip of the pen does not become a record."""
    result = run(*RECORD, *more)

    assert result.exit_code == 2
    assert message in result.stderr
    assert not (here / "reviews/invite.yaml").exists()


NOTES = """\
kind: notes
example: true
title: Our notes
said:
  - Priya said the hall is cold.
actions:
  - what: Find a warm hall
    who: Sam Hill
"""


@pytest.mark.parametrize("name", ["notes.yaml", "pr\u0065\u0301cis.yaml"])
def test_notes_name_a_person_who_agreed(run: Run, here: Path, name: str) -> None:
    """It should be that names are asked about until people said yes to them."""
    (here / name).write_text(NOTES)
    asked = run("check", name).output
    agreed = run("review", "agree", name, "Sam Hill")
    then = run("check", name).output

    assert "Is “Priya” a person?" in asked
    assert "Is “Sam Hill” a person?" in asked
    assert agreed.exit_code == 0
    assert "names.yaml" in (here / "reviews/.gitignore").read_text("utf-8")
    assert "Is “Priya” a person?" in then
    assert "Sam Hill” a person" not in then

    run("review", "forget", "Sam Hill", ".")
    assert "Is “Sam Hill” a person?" in run("check", name).output
