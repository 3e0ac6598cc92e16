"""`easyread check` on a document that people have checked."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]

RECORD = (
    "review", "record", "invite.yaml",
    "--when", "4 March 2026", "--group", "The reading group", "--people", "4",
)  # fmt: skip
SAID = "The words changed since The reading group (4 people, 2026-03-04) checked them."


def change(here: Path) -> None:
    """Say something else in the document than people have seen."""
    file = here / "invite.yaml"
    text = file.read_text("utf-8").replace("make buses better", "make trains better")
    file.write_text(text, "utf-8")


def test_names_each_sentence_that_people_have_not_seen(run: Run, here: Path) -> None:
    """It should be that a check says which sentences are newer than the review."""
    run(*RECORD)
    assert "New words" not in run("check", "invite.yaml").stdout
    change(here)

    shown = " ".join(run("check", "invite.yaml").stdout.split())

    assert f"invite.yaml: {SAID}" in shown
    assert "New words: line 4: “We want to make trains better.”" in shown
    assert "New words" not in run("check", "invite.yaml", "-q").stdout


def test_programs_and_reviewers_are_told_too(run: Run, here: Path) -> None:
    """It should be that the JSON and the page say what people said of a document."""
    (here / "page.txt").write_text("We meet.\n", "utf-8")
    run(*RECORD)
    change(here)

    data = run("check", "invite.yaml", "page.txt", "--output-format", "json").stdout
    page = run("check", "invite.yaml", "--output-format", "html").stdout

    invite, text = json.loads(data)["files"]
    assert invite["review"]["said"] == SAID
    assert invite["review"]["changed"][0].startswith("New words: line 4")
    assert text["review"] is None
    assert SAID in page
    assert "We want to make trains better.” (before:" in page
