"""`easyread publish`, as people use it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

DAY = ("--today", "2030-01-01")


@pytest.fixture(autouse=True)
def _web_pages_alone(here: Path) -> None:
    (here / "easyread.yaml").write_text("formats: html\n")


def test_publishes_and_says_what_it_did(run: Callable[..., Result], here: Path) -> None:
    """It should be that people see at once which documents are new."""
    result = run("publish", ".", "-o", "../site", *DAY)

    assert result.exit_code == 0, result.output
    assert "invite: new" in result.stdout
    assert (here / "../site/invite/index.html").is_file()

    again = run("publish", ".", "-o", "../site", *DAY)
    assert "Nothing is new." in again.stderr


def test_refuses_a_draft(run: Callable[..., Result], here: Path) -> None:
    """It should be that a program sees that there is something to change."""
    text = (here / "invite.yaml").read_text()
    (here / "invite.yaml").write_text(text.replace("  start: 11:00\n", ""))

    result = run("publish", "invite.yaml", "-o", "site", *DAY)

    assert result.exit_code == 1
    assert "We published nothing. The site is as it was." in result.stderr
    assert not (here / "site").exists()


def test_verifies_a_site(run: Callable[..., Result], here: Path) -> None:
    """It should be that a changed page is named, and the exit code says so."""
    run("publish", "invite.yaml", "-o", "site", *DAY)
    assert run("publish", "verify", "site").exit_code == 0

    (here / "site/invite/index.html").write_text("Come on Tuesday.")

    result = run("publish", "verify", "site")
    assert result.exit_code == 1
    assert "site/invite/index.html: changed" in result.stdout


def test_withdraws_a_document(run: Callable[..., Result], here: Path) -> None:
    """It should be that the reason is asked for, and readers get it."""
    run("publish", "invite.yaml", "-o", "site", *DAY)

    without = run("publish", "withdraw", "invite", "-o", "site")
    assert without.exit_code == 2
    assert "--why" in without.stderr

    reason = ("--why", "The day was wrong.")
    result = run("publish", "withdraw", "invite", "-o", "site", *reason, *DAY)
    assert result.exit_code == 0, result.output
    assert "The day was wrong." in (here / "site/invite/index.html").read_text()


def test_adds_the_scores_to_a_summary(run: Callable[..., Result], here: Path) -> None:
    """It should be that a CI shows how the scores go, and readers are spared them."""
    (here / "summary.md").write_text("Before.\n")

    run("publish", "invite.yaml", "-o", "site", "--summary", "summary.md", *DAY)

    lines = (here / "summary.md").read_text().splitlines()
    assert lines[0] == "Before."
    assert any(line.startswith("| invite | no versions |") for line in lines)
    assert "Difficulty" not in (here / "site/invite/index.html").read_text()


def test_help_shows_every_way(run: Callable[..., Result]) -> None:
    """It should be that people find out how to publish, verify and withdraw."""
    shown = run("publish", "--help").stdout

    for word in (
        "[CONTENT] -o SITE",
        "--dry-run",
        "--unreviewed",
        "verify",
        "withdraw",
    ):
        assert word in shown
