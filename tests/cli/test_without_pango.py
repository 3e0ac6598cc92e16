"""What works on a machine that cannot draw PDFs: all but the PDF."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Run = Callable[..., subprocess.CompletedProcess[str]]

# Python reads this first. It makes a machine that has none of the libraries.
NO_PANGO = """\
import ctypes
import cffi

by_cffi, by_ctypes = cffi.FFI.dlopen, ctypes.CDLL.__init__


def refuse(name):
    if any(part in str(name) for part in ("pango", "gobject", "harfbuzz", "fontconfig")):
        raise OSError(f"cannot load library {name!r}")


def with_cffi(self, name, flags=0):
    refuse(name)
    return by_cffi(self, name, flags)


def with_ctypes(self, name, *rest, **named):
    refuse(name)
    by_ctypes(self, name, *rest, **named)


cffi.FFI.dlopen, ctypes.CDLL.__init__ = with_cffi, with_ctypes
"""


@pytest.fixture
def run(here: Path) -> Run:
    """Run the command in a new process, on such a machine."""
    (here / "machine").mkdir()
    (here / "machine/sitecustomize.py").write_text(NO_PANGO)
    paths = [str(here / "machine"), os.environ.get("PYTHONPATH", "")]
    settings = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}

    def easyread(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(  # noqa: S603  our own Python
            [sys.executable, "-m", "easyread", *words],
            capture_output=True,
            text=True,
            env=settings,
            check=False,
        )

    return easyread


def test_checking_works_without_pango(run: Run) -> None:
    """It should be that a check needs nothing that draws."""
    made = run("check", "invite.yaml")

    assert made.returncode == 0, made.stderr


def test_the_web_page_works_without_pango(run: Run, here: Path) -> None:
    """It should be that readers get the page in any case."""
    made = run("build", "invite.yaml", "--to", "html")

    assert made.returncode == 0, made.stderr
    assert [file.name for file in (here / "build").iterdir()] == ["invite.html"]


def test_a_pdf_asks_for_pango_and_leaves_no_half_work(run: Run, here: Path) -> None:
    """It should be that we name the line to type, without WeasyPrint's banner."""
    made = run("build", "invite.yaml")

    assert made.returncode == 2
    assert made.stdout == ""
    assert "Pango is missing" in made.stderr
    assert "add --to html" in made.stderr
    assert not (here / "build").exists()
