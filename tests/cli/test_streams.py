"""The outputs of every command, as shells and other programs may leave them."""

from __future__ import annotations

import os
import resource
import shlex
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from tests.cli.test_endings import BELOW_A_BYTE
from tests.documents import INVITE

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow

EASYREAD = shlex.join([sys.executable, "-P", "-m", "easyread"])
PRINTING = [
    "check club.md",
    "check club.md --output-format json",
    "build club.md --to html",
    "rules",
    "--help",
    "symbols list",
    "symbols search bus",
    "symbols missing club.md --help",
    "review status club.md",
    "schema invite",
    "doctor",
]
WRITING = [
    "build club.md --to html",
    "build .",
    "new invite mine.yaml",
    "check club.md --baseline b.json --accept-new",
    "symbols search bus --sheet sheet.html",
    "review pack club.md",
    "publish club.md -o site --unreviewed",
]


@pytest.fixture
def club(tmp_path: Path) -> Path:
    """Return a folder with two documents and a picture."""
    (tmp_path / "club.md").write_text("# Our club\n\nWe eat lunch at “Bär”.\n", "utf-8")
    (tmp_path / "invite.yaml").write_text(INVITE, "utf-8")
    return tmp_path


def shell(
    folder: Path, line: str, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """Run a line of a shell in a folder, for at most a minute."""
    return subprocess.run(  # noqa: S603  our own line
        ["/bin/bash", "-o", "pipefail", "-c", line],
        cwd=folder,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("words", PRINTING)
@pytest.mark.parametrize(
    ("output", "why"),
    [
        (">/dev/full", b"There is no room left."),
        (">&-", b"The output is closed."),
        ("| true", b"The program that reads them has ended."),
    ],
)
def test_results_that_cannot_be_printed_are_told(
    club: Path, words: str, output: str, why: bytes
) -> None:
    """It should be that nobody takes half of a result for the whole."""
    done = shell(club, f"{EASYREAD} {words} {output}")

    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == b"We cannot print our results. " + why


@pytest.mark.parametrize("words", PRINTING)
def test_talk_and_input_may_be_closed(club: Path, words: str) -> None:
    """It should be that a page does not get what is said to people."""
    open_done = shell(club, f"{EASYREAD} {words}")
    done = shell(club, f"{EASYREAD} {words} 2>&- <&-")

    assert (done.returncode, done.stdout) == (open_done.returncode, open_done.stdout)
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("letters", ["latin1", "cp850"])
@pytest.mark.parametrize("words", ["check club.md", "build invite.yaml", "rules"])
def test_outputs_may_have_few_letters(club: Path, words: str, letters: str) -> None:
    """It should be that a letter that cannot be printed stops nothing."""
    usual = shell(club, f"{EASYREAD} {words}")
    done = shell(club, f"{EASYREAD} {words}", PYTHONIOENCODING=letters)

    assert done.returncode == usual.returncode
    assert b"Traceback" not in done.stderr
    assert len(done.stdout) >= len(usual.stdout.decode())


@pytest.mark.parametrize("words", WRITING)
def test_a_full_disk_is_told_with_the_name_of_the_file(club: Path, words: str) -> None:
    """It should be that no half file is left where there is no room."""

    def little_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))

    before = sorted(club.rglob("*"))
    done = subprocess.run(  # noqa: S603  our own words
        [sys.executable, "-P", "-m", "easyread", *words.split()],
        cwd=club,
        capture_output=True,
        timeout=60,
        check=False,
        preexec_fn=little_room,
    )

    assert done.returncode == 2
    assert b"We cannot write" in done.stderr
    assert b"There is no room left." in done.stderr
    assert b"Traceback" not in done.stderr
    left = {path for path in club.rglob("*") if path.is_file()} - set(before)
    assert not {path.suffix for path in left} - {".json"}  # a schema for editors


@pytest.mark.parametrize(
    "words",
    [
        "check {}",
        "build {}",
        "review status {}",
        "review record {} --when 2026-03-04 --people 6 --group club",
        "publish {} -o site --unreviewed",
        "symbols check {}",
        "symbols import {} --name ours --licence own",
        "symbols missing {}",
    ],
)
def test_a_pipe_for_a_file_is_not_waited_for(club: Path, words: str) -> None:
    """It should be that no command waits for what may never come."""
    os.mkfifo(club / "pipe.md")

    done = shell(club, f"timeout 20 {EASYREAD} {words.format('pipe.md')}")

    assert done.returncode == 2
    assert b"pipe.md" in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    "words",
    ["check .", "build . --to html", "review status .", "symbols missing ."],
)
def test_names_may_be_no_letters(club: Path, words: str) -> None:
    """It should be that a file is read and written under the name that it has."""
    (club / "club.md").rename(club / BELOW_A_BYTE)
    (club / "invite.yaml").unlink()

    done = shell(club, f"{EASYREAD} {words}")

    assert done.returncode in {0, 1}
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("words", ["build .", "check .", "symbols search bus"])
@pytest.mark.parametrize("seconds", [0.4, 0.9])
def test_ctrl_c_ends_in_words(club: Path, words: str, seconds: float) -> None:
    """It should be 130, with what was finished whole, and nothing else left."""
    for number in range(60):
        text = f"# Our club {number}\n\n" + "We eat lunch.\n\n" * 40
        (club / f"c{number}.md").write_text(text, "utf-8")
    command = [sys.executable, "-P", "-m", "easyread", *words.split()]
    started = subprocess.Popen(  # noqa: S603  our own words
        command,
        cwd=club,
        env={**os.environ, "EASYREAD_CACHE": str(club.parent / "cache")},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    time.sleep(seconds)
    os.killpg(started.pid, signal.SIGINT)

    _, said = started.communicate(timeout=60)

    assert b"Traceback" not in said
    # It may have been done before, or Python itself was still to begin.
    if started.returncode not in {0, -signal.SIGINT}:
        assert started.returncode == 130
        assert b"We stopped, because you asked us to." in said
    assert not [path for path in club.rglob(".*") if path.name != ".easyread"]
