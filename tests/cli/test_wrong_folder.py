"""What people are told where a file cannot be written."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

import pytest

from easyread.files import can_explain, cannot_write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]


def test_a_file_that_stands_where_a_folder_must_be(run: Run, here: Path) -> None:
    """It should be that the name of the folder is told, and what to do."""
    (here / "taken").write_text("words")

    result = run("build", "invite.yaml", "-o", "taken/pages", "--to", "html")

    assert result.exit_code == 2
    said = "We cannot write taken/pages. A file has the name of the folder."
    assert f"{said} Choose another name." in result.stderr


def test_a_folder_that_stands_where_a_file_must_be(run: Run, here: Path) -> None:
    """It should be that the very page is named, not the folder it goes to."""
    (here / "build/invite.html").mkdir(parents=True)

    result = run("build", "invite.yaml", "--to", "html")

    assert result.exit_code == 2
    assert "We cannot write build/invite.html. A folder has that name" in result.stderr


@pytest.mark.parametrize(
    "words",
    [
        ("build", "invite.yaml", "--to", "html", "-o", "/proc/x"),
        ("review", "pack", "invite.yaml", "--to", "html", "-o", "/proc/x"),
        ("new", "invite", "/proc/x/invite.yaml"),
        ("check", "invite.yaml", "--baseline", "/proc/x/b.json", "--accept-new"),
        ("symbols", "search", "lunch", "--sheet", "/proc/x/sheet.html"),
        ("publish", "invite.yaml", "--unreviewed", "-o", "/proc/x"),
    ],
    ids=lambda words: words[0],
)
def test_every_command_says_which_folder_it_cannot_write(
    run: Run, words: tuple[str, ...]
) -> None:
    """It should be that no command ends in a traceback for a wrong folder."""
    result = run(*words)

    assert result.exit_code == 2
    assert isinstance(result.exception, SystemExit)
    assert "We cannot write /proc/x" in result.stderr
    assert "Choose another one." in result.stderr


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "There is no room left."),
        (errno.EACCES, "We may not write there."),
        (errno.EROFS, "We may not write there."),
        (errno.EIO, "The computer says: Input/output error."),
    ],
)
def test_the_reason_comes_with_what_to_do(number: int, said: str) -> None:
    """It should be that a full disk is told as one."""
    error = OSError(number, "Input/output error")

    assert cannot_write("pages", error).startswith(f"We cannot write pages. {said} ")
    assert can_explain(error) == (number != errno.EIO)
