"""A run that is killed leaves the old site, and the next run works."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.publishing.conftest import Desk

KILLED = 9
MOMENTS = 12


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
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    with os.fdopen(reading) as told:
        steps = int(told.read() or 0)
    assert code == (KILLED if die_at else 0)
    return steps


def test_the_site_is_whole_at_every_moment(desk: Desk) -> None:
    """It should be that a power cut costs a run, and never the site."""
    desk.publish()
    old, kept = desk.files(), desk.site.with_name("kept")
    shutil.copytree(desk.site, kept)
    desk.change("charter", ("version: 1", "version: 2"), ("be kind", "be fair"))
    steps = in_a_child(desk.publish)
    new = desk.files()
    assert new.keys() > old.keys()

    for moment in range(1, MOMENTS + 1):
        shutil.rmtree(desk.site)
        shutil.copytree(kept, desk.site)
        in_a_child(desk.publish, max(1, steps * moment // (MOMENTS + 1)))
        assert desk.files() in (old, new)

    desk.publish()
    assert desk.files() == new
    assert {one.name for one in desk.site.parent.iterdir()} == {
        "content",
        "kept",
        "site",
    }
