"""Folders are built with many processes, and only where something changed."""

from __future__ import annotations

import io
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from PIL import Image

from easyread.building import Task, build_folder
from easyread.cli import main
from easyread.pipeline import BuildOptions
from tests.building.telling import title
from tests.terminal import in_terminal

if TYPE_CHECKING:
    from collections.abc import Callable

    from click.testing import Result

EIGHT = [f"Part {number}" for number in range(8)]
HTML = BuildOptions(to=("html",))


def build(*options: str) -> Result:
    """Build the folder as people do."""
    return CliRunner().invoke(main, ["build", "content", "--to", "html", *options])


def in_processes(files: list[Path], out: str, most: int) -> list[tuple[str, str]]:
    """Build with so many processes, and return how it went with each document."""
    tasks = [Task(file, Path(out), HTML, title) for file in files]
    outcomes = build_folder(tasks, lambda _: None, most)
    return [(outcome.path.name, outcome.state) for outcome in outcomes]


def test_what_has_not_changed_is_not_made_again(
    write: Callable[..., list[Path]], tmp_path: Path
) -> None:
    """It should be that a second build leaves the files alone, and says so."""
    write("One", "Two")
    build()
    before = [file.stat().st_mtime_ns for file in sorted(Path("build").iterdir())]

    again = build()

    assert again.exit_code == 0, again.output
    assert "0 of 2 documents made. 2 had not changed." in again.stderr
    assert not again.stdout
    after = [file.stat().st_mtime_ns for file in sorted(Path("build").iterdir())]
    assert after == before


def _photo(path: Path, colour: str) -> None:
    data = io.BytesIO()
    Image.new("RGB", (900, 900), colour).save(data, "PNG")
    path.write_bytes(data.getvalue())


def _edit(name: str, old: str, new: str) -> None:
    file = Path("content") / name
    file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")


CHANGES: dict[str, Callable[[], object]] = {
    "a word": lambda: _edit("part-0.yaml", "letter", "text"),
    "the photo": lambda: _photo(Path("content/us.png"), "red"),
    "a page that someone changed": lambda: Path("build/part-0.html").write_text("x"),
    "a page that is gone": lambda: Path("build/part-0.html").unlink(),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_has_changed_is_made_again(
    write: Callable[..., list[Path]], content: Path, change: str
) -> None:
    """It should be that no old page stays after a change, and no other is made."""
    write("One", "Two")
    _photo(content / "us.png", "blue")
    picture = "made by: [People in Halton]\nwhy:\n  - say: This is us.\n    picture: us.png\n    alt: Us"
    _edit("part-0.yaml", "made by: [People in Halton]", picture)
    first = build()
    assert first.exit_code == 0, first.output
    page = Path("build/part-0.html").read_bytes()

    CHANGES[change]()
    result = build()

    assert "1 of 2 documents made. 1 had not changed." in result.stderr
    changed = Path("build/part-0.html").read_bytes() != page
    assert changed == (change in {"a word", "the photo"})


@pytest.mark.parametrize("options", [["--size", "22"], ["--draft"], ["--words-only"]])
def test_other_choices_make_all_again(
    write: Callable[..., list[Path]], options: list[str]
) -> None:
    """It should be that pages in another size are never taken for these."""
    write("One", "Two")
    build()

    assert "2 of 2 documents made." in build(*options).stderr


def test_an_unchanged_draft_is_still_a_draft(
    write: Callable[..., list[Path]],
) -> None:
    """It should be that a second build says again what must be mended."""
    write("One", "Two")
    _edit("part-1.yaml", "date: Wednesday 6 March 2030\n", "")
    first = build()

    again = build()

    assert first.exit_code == again.exit_code == 1
    for result in (first, again):
        assert "part-1.yaml: every page says Draft" in result.stderr
        assert "on which day" in result.stderr
    assert "2 had not changed" in again.stderr


def test_what_failed_is_tried_again_and_named(
    write: Callable[..., list[Path]],
) -> None:
    """It should be that one bad file stops no other, and is never taken for done."""
    write("One", "Two", "Three")
    _edit("part-1.yaml", "kind: charter", "kind: [")

    for closing in ("2 of 3 documents made.\n", "0 of 3 documents made. 2 had not"):
        result = build()
        assert result.exit_code == 2
        assert "part-1.yaml: we could not make this document." in result.stderr
        assert closing in result.stderr


@pytest.mark.slow
def test_many_processes_give_the_same_bytes_as_one(
    write: Callable[..., list[Path]],
) -> None:
    """It should be that nobody can tell how many cores made the pages."""
    files = write(*EIGHT)

    alone = in_processes(files, "alone", 1)
    together = in_processes(files, "together", 3)

    assert alone == together == [(file.name, "made") for file in files]
    for file in files:
        name = f"{file.stem}.html"
        assert Path("alone", name).read_bytes() == Path("together", name).read_bytes()


@pytest.mark.slow
def test_a_document_that_kills_its_process_fails_alone(
    write: Callable[..., list[Path]],
) -> None:
    """It should be that a crash in the drawing takes no other document with it."""
    files = write(*EIGHT[:5], "Kill me", *EIGHT[6:])

    went = in_processes(files, "out", 2)

    assert [name for name, state in went if state != "made"] == ["part-5.yaml"]
    assert dict(went)["part-5.yaml"] == "failed"
    assert all(Path("out", f"part-{at}.html").is_file() for at in range(8) if at != 5)


def _start() -> subprocess.Popen[bytes]:
    line = [sys.executable, "-m", "easyread", "build", "content", "--to", "html"]
    return subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE)  # noqa: S603  ours


@pytest.mark.slow
def test_killed_at_any_moment_it_leaves_whole_files(
    write: Callable[..., list[Path]],
) -> None:
    """It should be that the pages are whole, the workers end, and the work goes on."""
    write(*[f"Part {number}" for number in range(40)])
    begun = _start()
    while not list(Path().glob("build/*.html")):
        time.sleep(0.02)
    begun.kill()
    begun.communicate()  # returns when the last worker has let go of the output

    made = list(Path("build").glob("[!.]*"))
    assert 0 < len(made) < 40
    assert all(page.read_bytes().rstrip().endswith(b"</html>") for page in made)
    result = build("--quiet")
    assert result.exit_code == 0
    assert len(list(Path("build").glob("*.html"))) == 40


def test_what_a_killed_build_began_is_swept_away(
    write: Callable[..., list[Path]],
) -> None:
    """It should be that halves of files do not pile up beside the pages."""
    write("One", "Two")
    build()
    left = Path("build/.part-0.html.x1.part")
    left.write_bytes(b"<html")

    build()

    assert not left.exists()


def test_scripts_see_no_progress_bar(write: Callable[..., list[Path]]) -> None:
    """It should be that a log has lines to read, and nothing that moves."""
    write("One", "Two")

    assert "%" not in build().output


def test_people_see_how_far_it_is(write: Callable[..., list[Path]]) -> None:
    """It should be that a person at a terminal sees the work go on."""
    write("One", "Two")

    code, shown = in_terminal("stderr", "build", "content", "--to", "html")

    assert code == 0
    assert "100%" in shown
