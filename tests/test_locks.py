"""One run at a time in a folder, and what is said where another is there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from easyread.errors import EasyReadError
from easyread.loading.discover import documents_in
from easyread.locks import InUseError, locked, marker_of

if TYPE_CHECKING:
    from pathlib import Path

HOLDER = (
    "import sys, time; from pathlib import Path; from easyread.locks import locked\n"
    "with locked(Path(sys.argv[1])): print('held', flush=True); time.sleep(60)"
)


def marker_on(computer: str) -> str:
    """Return the marker of a process on some computer."""
    return f"filelock/2\npid=12\nhost={computer}\nmode=exclusive\nstart=3\n"


def other_process(folder: Path) -> subprocess.Popen[str]:
    """Start a process that holds the folder."""
    process = subprocess.Popen(  # noqa: S603  our own code
        [sys.executable, "-c", HOLDER, folder], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout
    assert process.stdout.readline() == "held\n"
    return process


def test_a_second_run_is_told_who_is_there(tmp_path: Path) -> None:
    """It should be that a run names the process, the computer and the time."""
    site = tmp_path / "site"
    with (
        locked(site),
        pytest.raises(InUseError) as told,
        locked(site, waiting=0),
    ):
        pass

    assert re.fullmatch(
        rf"Another run is at work on {re.escape(str(site))}: process {os.getpid()} on"
        r" this computer, since \d+:\d\d[ap]m, less than a minute ago\."
        r" Wait until it has finished, and try again\.",
        str(told.value),
    )
    with locked(site, waiting=0):
        assert marker_of(site).exists()
    assert not list(tmp_path.iterdir())


def test_what_a_dead_process_held_is_taken_over(tmp_path: Path) -> None:
    """It should be that a killed run is in nobody's way."""
    site = tmp_path / "site"
    with other_process(site) as process:
        with pytest.raises(InUseError, match=f"process {process.pid} on this"):
            locked(site, waiting=0).__enter__()
        process.kill()
        process.wait()
    assert marker_of(site).exists()

    with locked(site, waiting=0):
        pass

    assert not list(tmp_path.iterdir())


def test_what_another_computer_holds_is_never_taken(tmp_path: Path) -> None:
    """It should be that its age is told, and which file to delete."""
    site = tmp_path / "site"
    marker = marker_of(site)
    marker.write_text(marker_on("ward-3"), "utf-8")
    long_ago = time.time() - 50 * 3_600
    os.utime(marker, (long_ago, long_ago))

    with pytest.raises(InUseError) as told, locked(site, waiting=0):
        pass

    assert "process 12 on the computer ward-3, since" in str(told.value)
    assert ", 2 days ago. Wait" in str(told.value)
    assert f"stopped for good? Then delete {marker}." in str(told.value)
    assert marker.read_text("utf-8") == marker_on("ward-3")


def test_an_empty_marker_counts_for_a_moment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It should be that a run killed as it made its marker is in nobody's way."""
    monkeypatch.setattr(
        "filelock._soft._exclusive._recovery.MALFORMED_LOCK_AGE_THRESHOLD", 0.01
    )
    site = tmp_path / "site"
    marker_of(site).touch()
    with pytest.raises(InUseError, match="delete"), locked(site, waiting=0):
        pass
    long_ago = time.time() - 90
    os.utime(marker_of(site), (long_ago, long_ago))

    with locked(site, waiting=0):
        pass

    assert not list(tmp_path.iterdir())


def test_a_marker_that_is_a_link_leads_nowhere(tmp_path: Path) -> None:
    """It should be that nobody makes us write into a file of theirs."""
    theirs = tmp_path / "theirs"
    theirs.touch()
    os.utime(theirs, (1_000_000_000, 1_000_000_000))
    marker_of(tmp_path / "site").symlink_to(theirs)

    with pytest.raises(InUseError), locked(tmp_path / "site", waiting=0):
        pass

    assert not theirs.read_bytes()


def test_a_folder_that_we_may_not_write_to_is_named(tmp_path: Path) -> None:
    """It should be that a place where no marker can stand ends in words."""
    (tmp_path / "file").write_text("", "utf-8")

    with pytest.raises(EasyReadError, match=r"We cannot write .*file"):
        locked(tmp_path / "file" / "site").__enter__()


def test_a_marker_is_no_document(tmp_path: Path) -> None:
    """It should be that a folder with a marker in it has the same documents."""
    (tmp_path / "note.md").write_text("# A note", "utf-8")

    with locked(tmp_path / "x.md"), locked(tmp_path, inside=True):
        assert marker_of(tmp_path, inside=True).parent == tmp_path
        assert documents_in([tmp_path]) == [tmp_path / "note.md"]
