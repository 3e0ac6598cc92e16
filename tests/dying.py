"""Kills a run before each of its changes to the disk, in a process of its own.

    python -m tests.dying build FOLDER [EACH]

FOLDER is empty. What is run is one of `RUNS`. With an EACH of 3, it dies before each
third change. It prints how many deaths there were, and what was wrong after each: at
once, and when the same had been run again.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from click.testing import CliRunner

from easyread.cli import main as easyread

if TYPE_CHECKING:
    from collections.abc import Callable

KILLED = 9
# What changes names on a disk; a file that is opened for reading does not.
CHANGES = frozenset(
    f"os.{name}" for name in ("rename", "remove", "mkdir", "rmdir", "link", "chmod")
)
PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">'
    '<path d="M6 6h{}v9z"/></svg>'
)
NOTE = """\
kind: charter
title: {}
version: {}
example: true
date: Wednesday 6 March 2030
made by: [People in Halton]
promises:
  - heading: Our meetings
    say:
      - We will send you a letter.
contact:
  phone: 0151 496 0123
"""


@dataclass(frozen=True, slots=True)
class Run:
    """What is run twice, and killed the second time.

    `prepare` makes what the first run finds, `change` what the second one finds.
    `results` are the files that people see, below the folder. `first` is run first,
    where that is another command. `other` is one that must tidy up too. `after` is run
    after a death, where the command would do its work a second time. `one_by_one` says
    that files take their places one after another, and the next run finishes that.
    """

    command: tuple[str, ...]
    prepare: Callable[[Path], object]
    change: Callable[[Path], object]
    results: str
    first: tuple[str, ...] = ()
    other: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    one_by_one: bool = False


def notes(folder: Path, title: str, version: int = 1) -> None:
    """Write two documents and their settings."""
    content = folder / "content"
    content.mkdir(exist_ok=True)
    (content / "easyread.yaml").write_text("formats: html, fragment\n", "utf-8")
    for name in ("one", "two"):
        text = NOTE.format(f"{title} {name}", version)
        (content / f"{name}.yaml").write_text(text, "utf-8")


def pictures(folder: Path, *widths: int) -> None:
    """Write a folder of pictures."""
    (folder / "from").mkdir(exist_ok=True)
    (folder / "easyread.yaml").touch()
    for width in widths:
        (folder / f"from/p{width}.svg").write_text(PICTURE.format(width), "utf-8")


TODAY = ("--today", date(2030, 1, 1).isoformat())
PUBLISH = ("publish", "content", "-o", "site", "--unreviewed", *TODAY)
ONE = ("build", "content/one.yaml", "--to", "html,txt,fragment")
RECORD = ("review", "record", "content/one.yaml", "--people", "4", "--hard", "1")
RECORDED = (
    *(*RECORD, "Ann Gone said so", "", "--when", "2029-03-04", "--group", "Ann Gone's"),
    *("--name", "Ann Gone"),
)
IMPORT = ("symbols", "import", "from", "--name", "ours", "--licence", "own")


def _first(folder: Path) -> None:
    notes(folder, "Our old charter")


def _recorded(folder: Path) -> None:
    _first(folder)
    run(RECORDED)


def _second(folder: Path) -> None:
    notes(folder, "Our new charter", 2)


RUNS = {
    "build": Run(
        ONE,
        _first,
        _second,
        "build",
        other=("build", "content/two.yaml", "--to", "txt", "-o", "build"),
        one_by_one=True,
    ),
    "build-folder": Run(
        ("build", "content", "--to", "html,txt"),
        _first,
        _second,
        "build",
        one_by_one=True,
    ),
    "publish": Run(PUBLISH, _first, _second, "site"),
    "withdraw": Run(
        ("publish", "withdraw", "one", "-o", "site", "--why", "It was wrong.", *TODAY),
        _first,
        lambda folder: None,
        "site",
        first=PUBLISH,
    ),
    "record": Run(
        (*RECORD, "long", "", "--when", "2029-03-05", "--group", "b", "--name", "Bob"),
        _recorded,
        lambda folder: None,
        "content/reviews",
        first=("review", "status", "content"),
        after=("review", "forget", "Nobody Here", "content/reviews"),
        one_by_one=True,
    ),
    "agree": Run(
        ("review", "agree", "content/two.yaml", "Ann Example", "Bob Example"),
        _recorded,
        lambda folder: None,
        "content/reviews",
        first=("review", "status", "content"),
    ),
    "forget": Run(
        ("review", "forget", "Ann Gone", "content"),
        _recorded,
        lambda folder: None,
        "content/reviews",
        first=("review", "status", "content"),
        one_by_one=True,
    ),
    "import": Run(
        IMPORT,
        lambda folder: pictures(folder, 10, 20),
        lambda folder: pictures(folder, 20, 30),
        "symbols",
    ),
}


def files(folder: Path) -> dict[str, bytes]:
    """Return every file that is seen in a folder, by its place."""
    places = {path.relative_to(folder): path for path in folder.rglob("*")}
    return {
        place.as_posix(): path.read_bytes()
        for place, path in places.items()
        if path.is_file() and not any(part[0] == "." for part in place.parts)
    }


def hidden(folder: Path) -> list[str]:
    """Return what people do not see."""
    found = (path for path in folder.rglob(".*") if path.name != ".gitignore")
    return sorted(str(path.relative_to(folder)) for path in found)


def run(command: tuple[str, ...]) -> str:
    """Run a command; return what it said where it did not end well."""
    result = CliRunner().invoke(easyread, list(command))
    if isinstance(result.exception, SystemExit | type(None)) and not result.exit_code:
        return ""
    return f"exit {result.exit_code}: {result.output} {result.exception!r}"


def in_a_child(work: Callable[[], object], die_at: int = 0) -> int:
    """Do the work in a process that dies before a change; return how many it made."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        count = 0

        def step(event: str, args: tuple[Any, ...]) -> None:
            nonlocal count
            if event in CHANGES or (event == "open" and _writes(args)):
                count += 1
                if count == die_at:
                    os._exit(KILLED)

        def fsync(fd: object) -> None:
            step("os.chmod", ())

        os.fsync = fsync
        sys.addaudithook(step)
        work()
        os.write(writing, str(count).encode())
        os._exit(0)
    os.close(writing)
    os.waitpid(child, 0)
    with os.fdopen(reading) as told:
        return int(told.read() or 0)


def _writes(args: tuple[Any, ...]) -> bool:
    """Tell whether a file is opened for writing, and is none of the cache's."""
    path, _, flags = args
    writes = bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))
    return writes and "cache" not in str(path) and not str(path).startswith("/dev")


def deaths(wanted: Run, folder: Path, each: int) -> tuple[int, list[str]]:
    """Die before changes; return how many deaths there were, and what was wrong then."""
    start, kept = folder / "start", folder / "kept"
    work = folder / "work"
    start.mkdir()
    os.chdir(start)
    wanted.prepare(start)
    wrong = [run(wanted.first or wanted.command)]
    old = files(start / wanted.results)
    wanted.change(start)
    os.chdir(folder)
    start.rename(kept)
    whole: list[dict[str, bytes]] = [old]
    steps, die_at, died = 0, 0, 0
    while not steps:
        with suppress(FileNotFoundError):
            shutil.rmtree(work)
        shutil.copytree(kept, work)
        os.chdir(work)
        if die_at == 0:  # a whole run, for what there should be
            wrong.append(run(wanted.command))
            whole.append(files(work / wanted.results))
        else:
            steps = in_a_child(lambda: run(wanted.command), die_at)
            died += not steps
            wrong += _seen(wanted, work, whole, die_at)
        os.chdir(folder)
        die_at += each if die_at else 1
    return died, [one for one in wrong if one]


def _seen(
    wanted: Run, work: Path, whole: list[dict[str, bytes]], die_at: int
) -> list[str]:
    """Return what is wrong after a death, and after the next run."""
    wrong = []
    old, new = whole
    found = files(work / wanted.results)
    if not wanted.one_by_one:
        if found not in whole:
            wrong.append(f"{die_at}: neither the old one nor the new one stands there")
    elif any(text not in (old.get(name), new[name]) for name, text in found.items()):
        wrong.append(f"{die_at}: a file that is not whole")
    if wanted.other:
        run(wanted.other)
        one = {
            name: text
            for name, text in files(work / wanted.results).items()
            if name != "two.txt"
        }
        if one not in whole:
            wrong.append(f"{die_at}: one format is new and one is old")
        (work / wanted.results / "two.txt").unlink()
    said = run(wanted.after or wanted.command)
    taken_already = wanted.first and "is taken away already" in said
    if said and not taken_already:
        wrong.append(f"{die_at}: the next run: {said}")
    if files(work / wanted.results) not in (whole if wanted.after else [new]):
        wrong.append(f"{die_at}: the next run does not mend it")
    if hidden(work):
        wrong.append(f"{die_at}: left are {hidden(work)}")
    return wrong


def main(what: str, folder: str, each: str = "1") -> None:
    """Do what the test asks for, and print what was seen."""
    home = Path(folder).resolve()
    os.environ["EASYREAD_CACHE"] = str(home / "cache")
    sys.stdout.write(json.dumps(deaths(RUNS[what], home, int(each))))


if __name__ == "__main__":
    main(*sys.argv[1:])
