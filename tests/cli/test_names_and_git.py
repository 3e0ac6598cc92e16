"""The names of people stay out of git, and where they do not, people are told."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.documents import INVITE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]

RECORD = (
    *("review", "record", "invite.yaml", "--when", "4 March 2026"),
    *("--people", "4", "--group"),
)


@pytest.mark.parametrize(
    "before", [b"!names.yaml\r\n\xff\xe9", b"names.yaml\n!names.*\n", b"\n\n# ours"]
)
def test_what_git_ignores_already_stays_as_it_is(
    run: Run, here: Path, before: bytes
) -> None:
    """It should be that not a byte is lost, and that no line shows the names again."""
    reviews = here / "reviews"
    reviews.mkdir()
    file = reviews / ".gitignore"
    file.write_bytes(before)

    for name in ("Sam", "Pat"):
        assert run("review", "agree", "invite.yaml", name).exit_code == 0

    after = file.read_bytes()
    assert after.startswith(before)
    added = after[len(before) :].split()
    assert added.count(b"names.yaml") == 1
    assert (b"\r\n" in after) == (b"\r\n" in before)
    assert after.count(b"\n") == after.count(b"\r\n") or b"\r\n" not in after


@pytest.mark.slow
@pytest.mark.parametrize("where", ["2 work", "4 work", "2 second", "4 second"])
@pytest.mark.parametrize("kept", [True, False])
def test_names_that_git_keeps_already_are_told(
    run: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    where: str,
    *,
    kept: bool,
) -> None:
    """It should be that people know: git ignores no file that it keeps already."""

    def git(*words: str) -> None:
        who = ("-c", "user.name=a", "-c", "user.email=a@example.org")
        subprocess.run(["git", *who, *words], check=True, capture_output=True)  # noqa: S603, S607  ours

    version, place = where.split()
    work = tmp_path / "work"
    (work / "content/reviews").mkdir(parents=True)
    monkeypatch.chdir(work)
    (work / "content/invite.yaml").write_text(INVITE, "utf-8")
    (work / "content/reviews/a.txt").touch()
    (work / "content/reviews/names.yaml").write_text("people: []\n", "utf-8")
    git("init", "-q")
    git("add", ".") if kept else git("add", "content/invite.yaml")
    git("update-index", "--index-version", version)
    git("commit", "-q", "-m", "x")
    git("worktree", "add", "-q", str(tmp_path / "second"))
    monkeypatch.chdir(tmp_path / place / "content")

    words = (*RECORD, "club")
    for done in (
        run("review", "agree", "invite.yaml", "Sam Example"),
        run(*words, "--name", "Pat Example"),
    ):
        assert done.exit_code == 0
        told = "git keeps reviews/names.yaml already" in done.stderr
        assert told == kept
    assert "git keeps" not in run(*words).stderr
