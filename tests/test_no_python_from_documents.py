"""A folder of documents may come from anybody: no Python in it is ever run."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from click.testing import CliRunner

from easyread.cli import main
from tests.documents import INVITE

CONSOLE = (str(Path(sys.executable).with_name("easyread")),)
MODULE = (sys.executable, "-m", "easyread")
SAFE_MODULE = (sys.executable, "-P", "-m", "easyread")
WITNESS = "witness"
# What Python itself looks for in the folder before it comes to us, with `python -m`.
PYTHONS_OWN = frozenset(sys.stdlib_module_names) | {"easyread"}
# As many documents as keep two processes busy.
MANY = 9
TRAP = """\
import os
with open({witness!r}, "a") as file:
    file.write({name!r} + "\\n")
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Be in a folder of documents, with a trap for each name that Python may look for."""
    documents = tmp_path / "documents"
    documents.mkdir()
    for number in range(MANY):
        text = INVITE.replace("Come to", f"{number} Come to")
        (documents / f"invite-{number}.yaml").write_text(text)
    names = {*packages_distributions(), *sys.stdlib_module_names}
    names |= {"sitecustomize", "usercustomize", "conftest", "setup", "evil", "en_evil"}
    for name in names:
        set_trap(documents / f"{name}.py", tmp_path / WITNESS)
    for place in ("easyread/__init__.py", "easyread/cli.py", "kinds/evil.py"):
        set_trap(documents / place, tmp_path / WITNESS)
    for place in ("checking/rules/evil.py", "templates/evil.py", "__main__.py"):
        set_trap(documents / place, tmp_path / WITNESS)
    (documents / "evil.pth").write_text("import evil\n")
    entry = documents / "evil-1.0.dist-info/entry_points.txt"
    entry.parent.mkdir()
    entry.write_text("[spacy_models]\nen_evil = en_evil\n[easyread]\nevil = evil\n")
    monkeypatch.chdir(documents)
    return documents


def set_trap(file: Path, witness: Path) -> None:
    """Write a module that tells when it is run."""
    file.parent.mkdir(parents=True, exist_ok=True)
    place = "/".join(file.parts[-2:])
    file.write_text(TRAP.format(witness=str(witness), name=place))


def run(*words: str) -> subprocess.CompletedProcess[str]:
    """Run a program here, as somebody does whose machine has easyread."""
    return subprocess.run(words, capture_output=True, text=True, check=False)  # noqa: S603  ours


def traps_of(folder: Path) -> set[str]:
    """Return the modules that were run."""
    witness = folder.parent / WITNESS
    return set(witness.read_text().split()) if witness.exists() else set()


@pytest.mark.parametrize("start", [CONSOLE, SAFE_MODULE])
def test_a_check_runs_no_python_of_the_folder(
    folder: Path, start: tuple[str, ...]
) -> None:
    """It should be that a pull request cannot bring in code by its documents."""
    done = run(*start, "check", "invite-0.yaml")

    assert traps_of(folder) == set()
    assert done.returncode == 0, done.stderr


@pytest.mark.slow
@pytest.mark.parametrize("start", [CONSOLE, SAFE_MODULE])
@pytest.mark.parametrize(
    "words",
    [
        ("build", ".", "-o", "out", "--to", "html,txt"),
        ("build", "invite-0.yaml"),
        ("check", ".", "--output-format", "html"),
        ("publish", ".", "-o", "site", "--unreviewed", "--today", "2030-01-01"),
        ("review", "status", "."),
        ("review", "pack", "invite-0.yaml", "--to", "html"),
        ("symbols", "why", "We meet at the hall."),
        ("doctor",),
        ("new", "invite", "new.yaml"),
    ],
)
def test_no_command_runs_python_of_the_folder(
    folder: Path, start: tuple[str, ...], words: tuple[str, ...]
) -> None:
    """It should be that neither a command nor a process that it starts does."""
    done = run(*start, *words)

    assert traps_of(folder) == set()
    assert done.returncode in {0, 1}, done.stderr


@pytest.mark.slow
@pytest.mark.parametrize("words", [("check", "."), ("build", ".", "--to", "html")])
def test_python_m_takes_no_library_from_the_folder(
    folder: Path, words: tuple[str, ...]
) -> None:
    """It should be that `python -m` gives only what Python itself looks for there.

    It puts the folder where somebody works before all others, and looks there for
    easyread too. `python -P -m easyread` does not.
    """
    for name in PYTHONS_OWN:
        Path(f"{name}.py").unlink(missing_ok=True)
    Path("easyread/__init__.py").unlink()
    Path("easyread/cli.py").unlink()
    Path("easyread").rmdir()

    done = run(*MODULE, *words)

    assert traps_of(folder) == set()
    assert done.returncode in {0, 1}, done.stderr


@pytest.mark.parametrize(
    "line",
    [
        "plugins: [evil]",
        "kinds: kinds/evil.py",
        "rules: evil",
        "python: evil",
        "hooks: {build: evil.py}",
        "profile: evil.py",
        "profile: !!python/name:evil.x uk",
        "font: evil.py",
        "organisation: {name: !!python/object/apply:os.getcwd []}",
        "organisation: {logo: evil.py}",
        'wording: {place-is: "{{ ().__class__.__base__.__subclasses__() }}"}',
        'wording: {place-is: "{{ place.__class__ }}"}',
        'wording: {place-is: "{{ cycler.__init__.__globals__.os.getcwd() }}"}',
        "wording: {place-is: \"{% include 'evil.py' %}{{ place }}\"}",
        "wording: {place-is: \"{% import 'evil.py' as evil %}{{ place }}\"}",
        "wording: {place-is: \"{{ '%c' | format(99) }}{{ self._body }}\"}",
    ],
)
def test_easyread_yaml_names_no_python(
    line: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It should be that what asks for code is refused in words, and is not run."""
    Path("easyread.yaml").write_text(f"{line}\n")
    before = set(sys.modules)
    monkeypatch.setattr(sys, "path", [*sys.path, str(folder)])

    words = ["build", "invite-0.yaml", "--to", "html", "-o", "out"]
    done = CliRunner().invoke(main, words)

    assert traps_of(folder) == set()
    assert done.exit_code == 2, done.output
    assert "Traceback" not in done.output
    assert not any(name.startswith("evil") for name in sys.modules.keys() - before)


@pytest.mark.parametrize("line", ["formats: evil", "symbols: {sets: [evil]}"])
def test_a_name_of_a_module_is_only_a_name(line: str, folder: Path) -> None:
    """It should be that no format and no set of pictures is looked for as a module."""
    Path("easyread.yaml").write_text(f"{line}\n")

    done = run(*CONSOLE, "build", "invite-0.yaml", "--to", "html", "-o", "out")

    assert traps_of(folder) == set()
    assert done.returncode in {0, 2}, done.stderr
