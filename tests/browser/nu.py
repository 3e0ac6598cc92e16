"""The Nu HTML checker, as a judge for tests: it comes from npm, and runs on Java."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

TREE = Path(__file__).parents[2]
JAR = TREE / ".venv" / "nu" / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
INSTALL = (
    "npm install --prefix .venv/nu --ignore-scripts --no-audit --no-fund "
    "vnu-jar@26.9.27"
)


class MissingJudgeError(Exception):
    """The checker cannot run here. The message is the line that installs it."""


def errors_in(files: Sequence[Path]) -> list[str]:
    """Return each error that the checker finds in these pages."""
    java = shutil.which("java")
    if not java or not JAR.is_file():
        raise MissingJudgeError(INSTALL)
    done = subprocess.run(  # noqa: S603  the checker that we installed
        [java, "-jar", str(JAR), "--errors-only", "--stdout", *map(str, files)],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode and not done.stdout:
        raise MissingJudgeError(done.stderr[-500:])
    return done.stdout.splitlines()
