"""A run that is killed at any change to the disk leaves nothing that the next cannot mend."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from easyread.resources import resource_dir
from tests.dying import RUNS

if TYPE_CHECKING:
    from pathlib import Path

# A run with more changes is killed at some of them, spread over all.
EACH = {"publish": 11, "withdraw": 5}


@pytest.mark.slow
@pytest.mark.parametrize("what", RUNS)
def test_a_killed_run_leaves_what_the_next_one_mends(tmp_path: Path, what: str) -> None:
    """It should be that people see whole files, and that nothing hidden stays."""
    command = [sys.executable, "-m", "tests.dying", what, str(tmp_path)]
    command.append(str(EACH.get(what, 1)))
    home = resource_dir("templates").parent
    done = subprocess.run(command, capture_output=True, check=True, cwd=home)  # noqa: S603  ours

    deaths, wrong = json.loads(done.stdout)

    assert deaths > 10
    assert not wrong
