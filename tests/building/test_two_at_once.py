"""Two builds write into one folder at once: what stands there is of one of them."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

import easyread.pipeline
from easyread.building import Task, build_folder
from easyread.cli import main
from easyread.errors import EasyReadError
from easyread.locks import locked, marker_of
from easyread.pipeline import BuildOptions, build_one
from tests.building.conftest import PLAIN
from tests.building.telling import title

if TYPE_CHECKING:
    from easyread.building import BuildMessages
    from easyread.pipeline import BuildResult

OPTIONS = BuildOptions(to=("html", "txt"))
SECOND = 10  # seconds after which a test has failed


@pytest.fixture
def ours(content: Path) -> Path:
    """Be beside a document."""
    return charter(content, "Ours")


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    """Have another document of the same name, in another folder."""
    return charter(tmp_path / "theirs", "Theirs")


def charter(folder: Path, name: str) -> Path:
    """Write a document."""
    folder.mkdir(exist_ok=True)
    (folder / "one.yaml").write_text(PLAIN.format(title=name), "utf-8")
    return folder / "one.yaml"


def pages() -> list[str]:
    """Return all that stands in the folder of pages, also what is hidden."""
    return sorted(path.name for path in Path("build").iterdir())


def test_the_formats_are_all_of_one_build(
    ours: Path, theirs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It should be that a page on the web never stands beside the text of another."""
    between, go = threading.Event(), threading.Event()
    replace_file = Path.replace

    def paused(self: Path, target: Path) -> Path:
        done = replace_file(self, target)
        if target.parent.name == "build" and not between.is_set():
            between.set()
            assert go.wait(SECOND)
        return done

    monkeypatch.setattr(Path, "replace", paused)
    with ThreadPoolExecutor() as pool:
        first = pool.submit(build_one, ours, Path("build"), OPTIONS)
        assert between.wait(SECOND)
        later = pool.submit(build_one, theirs, Path("build"), OPTIONS)
        with pytest.raises(TimeoutError):
            later.result(0.6)
        go.set()
        first.result()
        later.result()

    assert pages() == ["one.html", "one.txt"]
    for page in Path("build").iterdir():
        assert "Theirs" in page.read_text("utf-8")


def test_pages_that_another_build_made_are_not_taken_for_ours(
    ours: Path, theirs: Path
) -> None:
    """It should be that our next build makes them again."""

    def meanwhile(built: BuildResult) -> BuildMessages:
        build_one(theirs, Path("build"), OPTIONS)
        return title(built)

    task = Task(ours, Path("build"), OPTIONS, title)
    build_folder([replace(task, summarise=meanwhile)], lambda _: None)
    assert "Theirs" in Path("build/one.txt").read_text("utf-8")

    (outcome,) = build_folder([task], lambda _: None)

    assert outcome.state == "made"
    assert "Ours" in Path("build/one.txt").read_text("utf-8")


@pytest.mark.parametrize("also", [(), ("two.yaml",)])
def test_what_was_killed_between_two_formats_is_finished(
    ours: Path, also: tuple[str, ...]
) -> None:
    """It should be that both formats are new, also where that document has a fault."""
    Path("build").mkdir()
    left = {
        "one.html": "new page",
        ".one.txt.1a2b3c4d.part": "new text",
        ".1a2b3c4d.ready": "",
        ".one.html.5e6f7a8b.part": "half a pa",
        ".one.yaml.9c0d1e2f.part": "of somebody who writes no page",
    }
    for name, text in left.items():
        Path("build", name).write_text(text, "utf-8")
    ours.write_text("kind: [", "utf-8")
    for name in also:
        ours.with_name(name).write_text(PLAIN.format(title="Two"), "utf-8")

    result = CliRunner().invoke(main, ["build", "content", "--to", "html"])

    assert result.exit_code == 2
    assert Path("build/one.html").read_text("utf-8") == "new page"
    assert Path("build/one.txt").read_text("utf-8") == "new text"
    assert {name for name in pages() if name[0] == "."} == {".one.yaml.9c0d1e2f.part"}


def test_a_folder_that_another_computer_holds_is_left_alone(
    ours: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It should be that a build says so once, and writes nothing."""
    Path("build").mkdir()
    marker = marker_of(Path("build"), inside=True)
    marker.write_text("filelock/2\npid=1\nhost=ward-3\nmode=exclusive\n", "utf-8")
    monkeypatch.setattr(easyread.pipeline, "locked", partial(locked, waiting=0))

    with pytest.raises(EasyReadError, match="on the computer ward-3"):
        build_folder([Task(ours, Path("build"), OPTIONS, title)], lambda _: None)

    assert pages() == [".lock"]
