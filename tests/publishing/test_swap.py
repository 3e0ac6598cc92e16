"""The site changes in one step: a run that is killed leaves the whole old site."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from easyread.publishing import swap
from easyread.publishing.swap import recover, swap_in

if TYPE_CHECKING:
    from pathlib import Path

OLD = {"index.html": b"old", "a/one.html": b"old one", "a/two.html": b"old two"}
NEW = {"index.html": b"new", "a/one.html": b"new one", "b/three.html": b"new three"}
GONE = ("a/two.html",)
AFTER = NEW
KILLED = 9
WATCHED = ("open", "os.", "shutil.", "ctypes.")


def files(site: Path) -> dict[str, bytes]:
    """Return every file of a site."""
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in site.rglob("*")
        if path.is_file()
    }


def killed_at(step: int, site: Path) -> bool:
    """Swap in the new site in a process that dies at a step; say if it died."""
    child = os.fork()
    if not child:
        count = 0

        def die(event: str, _: object) -> None:
            nonlocal count
            if event.startswith(WATCHED):
                count += 1
                if count == step:
                    os._exit(KILLED)

        sys.addaudithook(die)
        swap_in(site, NEW, GONE)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == KILLED


@pytest.mark.parametrize("at_once", [True, False])
def test_killed_at_any_moment_it_leaves_a_whole_site(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, at_once: bool
) -> None:
    """It should be that no reader ever meets half of an old and half of a new site."""
    if not at_once:
        monkeypatch.setattr(swap, "exchange", lambda *_: False)
    step, seen = 0, set()
    died = True
    while died:
        step += 1
        site = tmp_path / f"{step}" / "site"
        swap_in(site, OLD, ())
        died = killed_at(step, site)
        if not at_once:
            recover(site)
        found = files(site)
        assert found in (OLD, AFTER)
        seen.add(len(found) == len(OLD) and found == OLD)
        swap_in(site, NEW, GONE)
        assert files(site) == AFTER
        assert [one.name for one in site.parent.iterdir()] == ["site"]

    assert step > 20
    assert seen == {True, False}


def test_what_did_not_change_is_not_written_again(tmp_path: Path) -> None:
    """It should be that a large site with one new page is published at once."""
    site = tmp_path / "site"
    swap_in(site, OLD, ())
    before = (site / "a/two.html").stat().st_ino

    swap_in(site, {"index.html": b"new"}, ())

    assert (site / "a/two.html").stat().st_ino == before
    assert files(site) == OLD | {"index.html": b"new"}


def test_an_empty_folder_goes_with_its_last_file(tmp_path: Path) -> None:
    """It should be that no empty folders stay behind."""
    site = tmp_path / "site"
    swap_in(site, OLD, ())

    swap_in(site, {}, ("a/one.html", "a/two.html"))

    assert not (site / "a").exists()
