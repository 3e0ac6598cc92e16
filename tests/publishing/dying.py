"""Kills the swap of two folders at each step, in a process that has no threads.

    python -m tests.publishing.dying swap FOLDER
    python -m tests.publishing.dying two-steps FOLDER

It prints what stood there after each death: "old", "new", or "broken".
"""

from __future__ import annotations

import json
import sys
from functools import partial
from pathlib import Path

import easyread.files
from easyread.files import change_folder, recover
from tests.dying import in_a_child

OLD = {"index.html": b"old", "a/one.html": b"old one", "a/two.html": b"old two"}
NEW = {"index.html": b"new", "a/one.html": b"new one", "b/three.html": b"new three"}
GONE = ("a/two.html",)


def files(site: Path) -> dict[str, bytes]:
    """Return every file of a site."""
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in site.rglob("*")
        if path.is_file()
    }


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


def main(how: str, folder: str) -> None:
    """Do what the test asks for, and print what was seen."""
    if how == "two-steps":
        easyread.files.exchange = never
    sys.stdout.write(json.dumps(swapping(Path(folder))))


if __name__ == "__main__":
    main(*sys.argv[1:])
