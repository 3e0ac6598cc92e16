"""A run that is killed leaves the whole old site, and the next run works."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from easyread.resources import resource_dir

if TYPE_CHECKING:
    from pathlib import Path


def seen_after_deaths(how: str, folder: Path) -> list[str]:
    """Return which site stood there after each death."""
    command = [sys.executable, "-m", "tests.publishing.dying", how, str(folder)]
    home = resource_dir("templates").parent
    done = subprocess.run(command, capture_output=True, check=True, cwd=home)  # noqa: S603  ours
    seen: list[str] = json.loads(done.stdout)
    return seen


pytestmark = pytest.mark.slow


@pytest.mark.parametrize("how", ["swap", "two-steps"])
def test_at_every_step_of_the_swap_there_is_a_whole_site(
    tmp_path: Path, how: str
) -> None:
    """It should be that no reader ever meets half of an old and half of a new site."""
    seen = seen_after_deaths(how, tmp_path)

    assert len(seen) > 20
    assert seen[0] == "old"
    assert seen[-1] == "new"
    assert set(seen) == {"old", "new"}
