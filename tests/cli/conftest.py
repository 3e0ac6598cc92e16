"""A way to run the command as people do, inside a folder of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from easyread.cli import main
from tests.documents import INVITE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Be a folder that is empty but for an invite that can be sent out.

    The tests may run on GitHub themselves: that must not choose the output.
    """
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "invite.yaml").write_text(INVITE, encoding="utf-8")
    return tmp_path


@pytest.fixture
def run(here: Path) -> Callable[..., Result]:
    """Run `easyread` with the given words, and text on standard input."""

    def easyread(*words: str, stdin: str | bytes | None = None) -> Result:
        return CliRunner().invoke(main, list(words), input=stdin)

    return easyread
