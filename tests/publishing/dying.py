"""Kills a run at chosen moments, in a process of its own that has no threads.

    python -m tests.publishing.dying swap FOLDER
    python -m tests.publishing.dying two-steps FOLDER
    python -m tests.publishing.dying publish FOLDER

It prints what stood there after each death: "old", "new", or "broken".
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import easyread.files
from easyread.files import change_folder, recover
from easyread.publishing import PublishRequest, publish

if TYPE_CHECKING:
    from collections.abc import Callable

KILLED = 9
MOMENTS = 12
OLD = {"index.html": b"old", "a/one.html": b"old one", "a/two.html": b"old two"}
NEW = {"index.html": b"new", "a/one.html": b"new one", "b/three.html": b"new three"}
GONE = ("a/two.html",)
CHANGES = (("version: 1", "version: 2"), ("be kind", "be fair"))


def files(site: Path) -> dict[str, bytes]:
    """Return every file of a site."""
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in site.rglob("*")
        if path.is_file()
    }


def in_a_child(work: Callable[[], object], die_at: int = 0) -> int:
    """Do the work in a process that dies at a step; return how many steps it did."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        count = 0

        def watch(event: str, _: object) -> None:
            nonlocal count
            if event.startswith(("open", "os.", "shutil.", "ctypes.")):
                count += 1
                if count == die_at:
                    os._exit(KILLED)

        sys.addaudithook(watch)
        work()
        os.write(writing, str(count).encode())
        os._exit(0)
    os.close(writing)
    os.waitpid(child, 0)
    with os.fdopen(reading) as told:
        return int(told.read() or 0)


def named(found: dict[str, bytes], old: dict[str, bytes], new: dict[str, bytes]) -> str:
    """Return which site stands there."""
    return "old" if found == old else "new" if found == new else "broken"


def swapping(folder: Path) -> list[str]:
    """Die at every single step of a swap."""
    seen: list[str] = []
    steps = 0
    while not steps:
        site = folder / f"{len(seen)}" / "site"
        change_folder(site, OLD, ())
        changing = partial(change_folder, site, NEW, GONE)
        steps = in_a_child(changing, len(seen) + 1)
        if easyread.files.exchange is never:
            recover(site)
        seen.append(named(files(site), OLD, NEW))
        recover(site)
        change_folder(site, NEW, GONE)
        left = {one.name for one in site.parent.iterdir()}
        if files(site) != NEW or left != {"site"}:
            seen.append("broken")
    return seen


def never(first: Path, second: Path) -> bool:
    """Be a system on which two folders cannot change places at once."""
    return False


def publishing(folder: Path) -> list[str]:
    """Die at moments spread over a whole run, then run again."""
    content, site, kept = folder / "content", folder / "site", folder / "kept"
    order = PublishRequest(content, site, date(2030, 1, 1), unreviewed=True)
    publish(order)
    old = files(site)
    shutil.copytree(site, kept)
    charter = content / "charter.yaml"
    text = charter.read_text("utf-8")
    for before, after in CHANGES:
        text = text.replace(before, after)
    charter.write_text(text, "utf-8")
    steps = in_a_child(lambda: publish(order))
    new = files(site)
    seen = []
    for moment in range(1, MOMENTS + 1):
        shutil.rmtree(site)
        shutil.copytree(kept, site)
        in_a_child(lambda: publish(order), max(1, steps * moment // (MOMENTS + 1)))
        seen.append(named(files(site), old, new))
    publish(order)
    left = {one.name for one in folder.iterdir()}
    whole = files(site) == new != old and left == {"content", "site", "kept"}
    return [*seen, "new" if whole else "broken"]


def main(how: str, folder: str) -> None:
    """Do what the test asks for, and print what was seen."""
    if how == "two-steps":
        easyread.files.exchange = never
    work = publishing if how == "publish" else swapping
    sys.stdout.write(json.dumps(work(Path(folder))))


if __name__ == "__main__":
    main(*sys.argv[1:])
