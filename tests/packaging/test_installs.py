"""The package, installed in each way that people install it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest

pytestmark = pytest.mark.packaging

ROOT = Path(__file__).parents[2]
# What the wheel may weigh: tables, symbols and templates are most of it.
MOST_BYTES = 2_000_000
SCRIPTS = "Scripts" if os.name == "nt" else "bin"


def run(*words: str | Path, cwd: Path) -> str:
    """Run a program; what it printed is in the failure if it does not succeed."""
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(  # noqa: S603  our own words
        [str(word) for word in words],
        cwd=cwd,
        env=clean,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{words}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the sdist from a clean copy, and the wheel from the sdist."""
    folder = tmp_path_factory.mktemp("dist")
    copy = folder / "copy"
    files = run("git", "ls-files", "-co", "--exclude-standard", cwd=ROOT).splitlines()
    for name in files:
        if (ROOT / name).is_file():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, copy / name)
    run(sys.executable, "-m", "build", "--outdir", folder / "made", cwd=copy)
    return folder


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make an environment without easyread."""
    home = tmp_path_factory.mktemp("environment")
    venv.create(home, with_pip=True)
    return home / SCRIPTS / "python"


def builds_the_invite(python: Path, cwd: Path) -> None:
    """Build the invite of this repository as a user would."""
    out = cwd / "pages"
    run(
        python,
        "-m",
        "easyread",
        "build",
        ROOT / "content/invite.yaml",
        "-o",
        out,
        cwd=cwd,
    )
    assert (out / "invite.pdf").read_bytes().startswith(b"%PDF-")
    assert (out / "invite.html").stat().st_size > 10_000
    shutil.rmtree(out)


def test_wheel_then_checkout_then_editable(
    made: Path, python: Path, tmp_path: Path
) -> None:
    """It should be that easyread works from a wheel, a checkout and an editable install.

    One environment serves all three, since installing the dependencies takes longest.
    """
    (wheel,) = (made / "made").glob("*.whl")
    run(python, "-m", "pip", "install", "--quiet", wheel, cwd=tmp_path)
    builds_the_invite(python, tmp_path)

    run(
        python,
        "-m",
        "pip",
        "uninstall",
        "--quiet",
        "-y",
        "easyread-documents",
        cwd=tmp_path,
    )
    builds_the_invite(python, made / "copy")

    run(python, "-m", "pip", "install", "--quiet", "-e", made / "copy", cwd=tmp_path)
    where = "import easyread; print(easyread.__file__)"
    assert str(made / "copy") in run(python, "-c", where, cwd=tmp_path)
    builds_the_invite(python, tmp_path)


def test_the_wheel_holds_what_it_needs_and_no_more(made: Path) -> None:
    """It should be that templates, symbols and licences travel along, tests do not."""
    (wheel,) = (made / "made").glob("*.whl")
    names = run(sys.executable, "-m", "zipfile", "-l", wheel, cwd=made)

    assert "easyread/_data/templates/page/base.html.j2" in names
    assert "easyread/_data/symbols/drawn/meeting.svg" in names
    assert "licenses/NOTICE" in names
    assert "easyread/pairing/facts/shapes.py" in names
    for left_out in ("tests/", "tools/", "scenes/", "benchmarks/", "conftest"):
        assert left_out not in names
    assert wheel.stat().st_size < MOST_BYTES
