"""What is kept for the next run is whole and new enough, or is made again."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from easyread import cache
from easyread.resources import resource_dir

if TYPE_CHECKING:
    from collections.abc import Iterator

TURNED = "The beans were spilled by Sam.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the empty folder of the cache."""
    monkeypatch.setenv(cache.FOLDER_VARIABLE, str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def entry(folder: Path) -> Path:
    """Return the file of the one entry that is there."""
    assert cache.cached("kind", b"source", lambda: b"made") == b"made"
    (file,) = (folder / "kind").iterdir()
    return file


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """Return a copy of the program that may be changed."""
    ours = Path(cache.__file__).parent
    copy = tmp_path / "program"
    shutil.copytree(ours, copy / "easyread")  # compiled files too, with their times
    for name in ("templates", "symbols"):
        (copy / name).symlink_to(resource_dir(name))
    return copy


def _check(program: Path, text: str) -> str:
    done = subprocess.run(
        [sys.executable, "-P", "-m", "easyread", "check", "-"],
        input=text,
        env={**os.environ, "PYTHONPATH": str(program)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert not done.stderr, done.stderr
    return done.stdout


def test_work_is_done_once(entry: Path) -> None:
    """It should be that what was made is used again."""
    assert cache.cached("kind", b"source", lambda: b"again") == b"made"


@pytest.mark.slow
def test_a_changed_rule_finds_what_it_finds_now(folder: Path, program: Path) -> None:
    """It should be that an index made by older code is not used."""
    assert "(idiom" in _check(program, TURNED)
    (module,) = [
        file
        for file in (program / "easyread").rglob("*.py")
        if "def passive_of(" in file.read_text("utf-8")
    ]
    with module.open("a", encoding="utf-8") as code:
        code.write("\n\ndef passive_of(words):\n    return ()\n")

    assert "(idiom" not in _check(program, TURNED)


def test_another_package_makes_another_entry(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It should be that a photo is scaled again when Pillow is a new one."""
    versions: Iterator[str] = iter(["1.0", "2.0"])
    monkeypatch.setattr(cache, "_package_version", lambda name: next(versions))

    assert cache.cached("kind", b"a", lambda: b"old", ["pillow"]) == b"old"
    assert cache.cached("kind", b"a", lambda: b"new", ["pillow"]) == b"new"


@pytest.mark.parametrize("length", [0, 7, -1])
def test_a_half_is_made_again(entry: Path, length: int) -> None:
    """It should be that a cache cut short by a power cut does no harm."""
    entry.write_bytes(entry.read_bytes()[:length])

    assert cache.cached("kind", b"source", lambda: b"again") == b"again"
    assert cache.cached("kind", b"source", lambda: b"third") == b"again"


def test_an_entry_in_the_place_of_another_is_made_again(entry: Path) -> None:
    """It should be that a picture never shows what another picture shows."""
    cache.cached("kind", b"other", lambda: b"other picture")
    (other,) = set(entry.parent.iterdir()) - {entry}
    shutil.copy(other, entry)

    assert cache.cached("kind", b"source", lambda: b"again") == b"again"


def test_a_cache_that_cannot_be_written_stops_nothing(folder: Path) -> None:
    """It should be that a read-only home costs time, never the work."""
    folder.touch()

    assert cache.cached("kind", b"source", lambda: b"made") == b"made"


def test_what_nobody_needed_for_a_month_goes(entry: Path) -> None:
    """It should be that old entries go, and that what is in use stays."""
    cache.cached("kind", b"other", lambda: b"other")
    (other,) = set(entry.parent.iterdir()) - {entry}
    long_ago = time.time() - cache.MAX_AGE - 60
    for file in (entry, other):
        os.utime(file, (long_ago, long_ago))
    assert cache.cached("kind", b"source", lambda: b"again") == b"made"

    cache.prune()

    assert entry.exists()
    assert not other.exists()


@pytest.mark.parametrize(("limit", "value"), [("MAX_FILES", 2), ("MAX_BYTES", 60)])
def test_the_oldest_go_where_there_are_too_many(
    folder: Path, monkeypatch: pytest.MonkeyPatch, limit: str, value: int
) -> None:
    """It should be that the cache has a largest size."""
    for name in (b"1", b"2", b"3"):
        cache.cached("kind", name, lambda: b"ten bytes.")
        for file in (folder / "kind").iterdir():
            age = file.stat().st_mtime - 60
            os.utime(file, (age, age))
    monkeypatch.setattr(cache, limit, value)

    cache.prune()

    assert cache.read_entry("kind", b"1") is None
    assert cache.read_entry("kind", b"2") == cache.read_entry("kind", b"3")
    assert cache.read_entry("kind", b"3") == b"ten bytes."


def test_old_entries_go_by_themselves(entry: Path, folder: Path) -> None:
    """It should be that nobody has to clean up: once a day a run does it."""
    cache.prune()
    long_ago = time.time() - cache.MAX_AGE - 60
    for file in (entry, folder / "pruned"):
        os.utime(file, (long_ago, long_ago))
    code = "from easyread import cache; cache.write_entry('kind', b'next', b'made')"

    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603  our own

    assert not entry.exists()
    assert len(list((folder / "kind").iterdir())) == 1


def test_files_that_are_not_ours_stay(folder: Path) -> None:
    """It should be that a wrong folder for the cache costs nobody a file."""
    letter = folder / "letters" / "to-my-mother.txt"
    letter.parent.mkdir(parents=True)
    letter.touch()
    os.utime(letter, (0, 0))

    cache.prune()

    assert letter.exists()
