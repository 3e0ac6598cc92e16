"""`easyread check --baseline`: only what is new."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

OLD = "Say yes to 25% of it.\n"
NEW = "Say no to 30% of it.\n"


@pytest.fixture
def page(here: Path, run: Callable[..., Result]) -> Path:
    """Have a page with an old slip, and a baseline that knows it."""
    file = here / "page.txt"
    file.write_text(OLD, encoding="utf-8")
    made = run("check", "page.txt", "--baseline", "known.json", "--accept-new")
    assert made.exit_code == 0, made.output
    return file


def test_only_what_is_new_is_told(run: Callable[..., Result], page: Path) -> None:
    """It should be that old slips do not hide the new one."""
    page.write_text(f"Hello.\n\n{OLD}{NEW}", encoding="utf-8")

    result = run("check", "page.txt", "--baseline", "known.json")

    assert result.exit_code == 1
    assert "page.txt:4:11" in result.stdout
    assert "page.txt:3:" not in result.stdout
    assert "Known from before: 1 thing." in result.stdout


def test_what_is_known_does_not_stop_a_build(
    run: Callable[..., Result], page: Path
) -> None:
    """It should be that a folder that is no worse than before passes."""
    result = run("check", "page.txt", "--baseline", "known.json", "--strict")

    assert result.exit_code == 0
    assert "nothing new to change" in result.stdout


def test_a_check_alone_writes_nothing(run: Callable[..., Result], page: Path) -> None:
    """It should be that a CI run never changes what is known."""
    before = (page.parent / "known.json").read_bytes()
    page.write_text(NEW, encoding="utf-8")

    run("check", "page.txt", "--baseline", "known.json")

    assert (page.parent / "known.json").read_bytes() == before


def test_a_refresh_only_takes_out(run: Callable[..., Result], page: Path) -> None:
    """It should be that a refresh forgets what is mended and learns nothing."""
    page.write_text(NEW, encoding="utf-8")

    refresh = run("check", "page.txt", "--baseline", "known.json", "--refresh-baseline")

    known = json.loads((page.parent / "known.json").read_text(encoding="utf-8"))
    assert refresh.exit_code == 1
    assert known["known"] == {}


def test_no_refresh_while_a_file_cannot_be_read(
    run: Callable[..., Result], page: Path
) -> None:
    """It should be that a broken file does not wipe out what is known."""
    before = (page.parent / "known.json").read_bytes()
    page.write_text("We will meet.\n", encoding="utf-8")
    (page.parent / "bad.yaml").write_text("kind: [", encoding="utf-8")

    result = run(
        "check", ".", "--baseline", "known.json", "--refresh-baseline", "--accept-new"
    )

    assert result.exit_code == 2
    assert (page.parent / "known.json").read_bytes() == before


@pytest.mark.parametrize("text", [None, "{", '{"version": 9, "known": {}}'])
def test_a_missing_or_broken_baseline_is_told(
    run: Callable[..., Result], here: Path, text: str | None
) -> None:
    """It should be that a check without its baseline does not pass or fail by chance."""
    if text is not None:
        (here / "known.json").write_text(text, encoding="utf-8")

    result = run("check", "-", "--baseline", "known.json", stdin=OLD)

    assert result.exit_code == 2
    assert "known.json" in result.stderr


@pytest.mark.parametrize("option", ["--accept-new", "--refresh-baseline"])
def test_a_baseline_must_be_named(run: Callable[..., Result], option: str) -> None:
    """It should be that an option without its file is not quietly left out."""
    result = run("check", "-", option, stdin=OLD)

    assert result.exit_code == 2
    assert "--baseline" in result.stderr


def test_a_harder_document_fails_the_check(
    run: Callable[..., Result], here: Path
) -> None:
    """It should be that CI stops when a document gets harder, and says which."""
    file = here / "page.txt"
    file.write_text("We will meet.\n", encoding="utf-8")
    words = ("check", "page.txt", "--baseline", "known.json")
    assert run(*words, "--accept-new").exit_code == 0
    file.write_text("People who live here meet us when the hall is open.\n", "utf-8")

    result = run(*words)

    assert result.exit_code == 1
    assert "page.txt is harder to read than before." in result.stderr
    assert run(*words, "--exit-zero").exit_code == 0
    assert run(*words, "--accept-new").exit_code == 0
    assert run(*words).exit_code == 0


def test_scores_of_another_version_are_told_as_not_compared(
    run: Callable[..., Result], here: Path
) -> None:
    """It should be that nobody trusts a comparison that was not made."""
    (here / "page.txt").write_text("You can't come.\n", "utf-8")
    words = ("check", "page.txt", "--baseline", "known.json")
    run(*words, "--accept-new")
    file = here / "known.json"
    data = json.loads(file.read_text("utf-8"))
    data["difficulty"]["easyread"] = "0.0.1"
    file.write_text(json.dumps(data), "utf-8")

    result = run(*words)

    assert "We found nothing new to change." in result.stdout  # by rule and sentence
    assert "We compared what we found, but not the scores." in result.stderr
    run(*words, "--refresh-baseline")
    assert "compared" not in run(*words).stderr
