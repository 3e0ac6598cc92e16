"""One stamp stands for all that pages depend on."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from easyread.building import stamps
from easyread.building.stamps import library_states
from easyread.pipeline import BuildOptions
from easyread.rendering.pdf.weasyprint import drawn_with

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
FILES = [
    "content/part-0.yaml",
    "content/reviews/part-0.yaml",
    "content/reviews/names.yaml",
    "easyread.yaml",
    "content/easyread.yaml",
    "symbols/ours/set.yaml",
    "symbols/ours/index.jsonl",
]


@pytest.mark.parametrize("name", FILES)
def test_each_file_that_counts_changes_the_stamp(
    write: Callable[..., list[Path]], tmp_path: Path, name: str
) -> None:
    """It should be that a file which comes, or changes, makes the pages old."""
    (document,) = write("One")
    (tmp_path / "easyread.yaml").touch()
    file = tmp_path / name
    file.parent.mkdir(parents=True, exist_ok=True)

    seen = [stamps.Stamps(BuildOptions()).stamp(document)]
    for text in ("one", "two"):
        file.write_text(text, encoding="utf-8")
        seen.append(stamps.Stamps(BuildOptions()).stamp(document))

    assert len(set(seen)) == 3
    assert all(seen)


def test_other_documents_do_not_count(write: Callable[..., list[Path]]) -> None:
    """It should be that a change in one document makes no other document anew."""
    first, second = write("One", "Two")
    before = stamps.Stamps(BuildOptions()).stamp(first)

    second.write_text("kind: notes", encoding="utf-8")

    assert stamps.Stamps(BuildOptions()).stamp(first) == before


@pytest.mark.parametrize("name", ["templates/page/print.css", "symbols/a.svg"])
def test_the_program_itself_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """It should be that a new style sheet or picture of ours makes all pages anew."""
    monkeypatch.setattr(stamps, "resource_dir", lambda folder: tmp_path / folder)
    before = stamps.program_hash.__wrapped__()
    file = tmp_path / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("new", encoding="utf-8")

    assert stamps.program_hash.__wrapped__() != before


def test_a_new_version_of_a_package_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    """It should be that an update of WeasyPrint makes all pages anew."""
    before = stamps.program_hash.__wrapped__()
    monkeypatch.setattr(stamps, "_version", lambda name: "0.0")

    assert stamps.program_hash.__wrapped__() != before


def test_another_pango_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It should be that an update of what draws the letters makes all pages anew."""
    library = tmp_path / "libpango-1.0.so.0"
    monkeypatch.setenv("LD_LIBRARY_PATH", str(tmp_path))
    seen = [stamps.program_hash.__wrapped__()]
    for content in ("1.50", "1.50.1"):
        library.write_text(content, "utf-8")
        seen.append(stamps.program_hash.__wrapped__())

    assert len(set(seen)) == 3


def test_stamp_is_there_before_pango_is_loaded() -> None:
    """It should be that a folder without changes is done before WeasyPrint starts."""
    asks = (
        "import sys; from easyread.building.stamps import program_hash as run; run(); "
        "print(sorted({'weasyprint', 'cffi'} & set(sys.modules)))"
    )
    said = subprocess.run(  # noqa: S603  ours
        [sys.executable, "-c", asks], capture_output=True, text=True, check=True
    )

    assert said.stdout.strip() == "[]"


@pytest.mark.pdf
def test_the_pango_that_draws_is_the_one_that_counts() -> None:
    """It should be that we look where the loader looks."""
    drawn_with()
    maps = Path("/proc/self/maps")
    if sys.platform == "linux":
        loaded = {line.split()[-1] for line in maps.read_text("utf-8").splitlines()}
        (pango,) = {path for path in loaded if "libpango-1.0" in path}
        assert str(Path(pango).resolve()) in library_states().decode()
    else:
        assert b"pango" in library_states()


def test_every_package_that_draws_or_says_something_counts() -> None:
    """It should be that a package added later is not forgotten here."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    extras = project["project"]["optional-dependencies"]
    lines = [*project["project"]["dependencies"]]
    lines += [
        line for name, extra in extras.items() if name != "spacy" for line in extra
    ]
    needed = {re.split(r"[^a-z0-9-]", line)[0] for line in lines}

    assert needed - set(stamps.PACKAGES) == {"click", "filelock", "platformdirs"}
