"""A person who waits at a terminal sees what is being done, and how far it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from easyread.cli import _progress
from tests.terminal import in_terminal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result


@pytest.fixture
def report(here: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a long document; a person waits for nothing."""
    parts = "".join(f"## Part {at}\n\nWe eat.\n\nWe meet.\n\n" for at in range(9))
    (here / "report.md").write_text(f"# Our report\n\n{parts}", "utf-8")
    monkeypatch.setattr(_progress, "PATIENCE", 0)
    monkeypatch.setattr(_progress, "_BETWEEN", 0)
    return here


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("check report.md", ["We check sentence 1 of 18 …", "We check sentence 18 of"]),
        ("build report.md --to html", ["We choose pictures for part 9 of 9 …"]),
        pytest.param(
            "build report.md --to pdf",
            ["We lay out page 1 …", "We lay out page 2 …"],
            marks=pytest.mark.pdf,
        ),
    ],
)
@pytest.mark.usefixtures("report")
def test_a_terminal_shows_what_is_being_done(words: str, shown: list[str]) -> None:
    """It should be that the line goes again before anything else is said."""
    code, text = in_terminal("stderr", *words.split())

    assert code in {0, 1}
    for part in shown:
        assert part in text
    last = text.rindex("…")
    assert text[last + 1 :].startswith("\r\x1b[K")


@pytest.mark.usefixtures("report")
def test_nothing_is_shown_without_a_terminal(run: Callable[..., Result]) -> None:
    """It should be that a log has no line that goes again."""
    assert "…" not in run("check", "report.md").stderr


@pytest.mark.usefixtures("report")
def test_nothing_is_shown_where_nobody_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """It should be that quick work is done without a word."""
    monkeypatch.setattr(_progress, "PATIENCE", 60)

    _, text = in_terminal("stderr", "check", "report.md")

    assert not re.search("We check sentence", text)
