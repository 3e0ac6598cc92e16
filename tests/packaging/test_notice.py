"""What NOTICE says of extras, where all of them are installed."""

from __future__ import annotations

import sys
import tomllib
import venv
from typing import TYPE_CHECKING

import pytest

from tests.packaging.test_installs import ROOT, SCRIPTS, run

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.packaging


def test_notice_names_what_every_extra_brings_along(tmp_path: Path) -> None:
    """It should be that no extra brings a licence that nobody allowed."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = f".[{','.join(project['optional-dependencies'])}]"
    venv.create(tmp_path / "environment", with_pip=True)
    python = tmp_path / "environment" / SCRIPTS / "python"
    run(python, "-m", "pip", "install", "--quiet", "--editable", wanted, cwd=ROOT)
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    packages = run(python, "-c", where, cwd=tmp_path).strip()

    tool = (sys.executable, "-m", "tools.notice", "--check", "--every-extra")
    run(*tool, "--packages", packages, cwd=ROOT)
