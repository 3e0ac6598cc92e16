"""A new folder in the place of the old one, and what stays of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.files import change_folder

if TYPE_CHECKING:
    from pathlib import Path

OLD = {"index.html": b"old", "a/one.html": b"old one", "a/two.html": b"old two"}


def files(site: Path) -> dict[str, bytes]:
    """Return every file of a site."""
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in site.rglob("*")
        if path.is_file()
    }


def test_what_did_not_change_is_not_written_again(tmp_path: Path) -> None:
    """It should be that a large site with one new page is published at once."""
    site = tmp_path / "site"
    change_folder(site, OLD, ())
    before = (site / "a/two.html").stat().st_ino

    change_folder(site, {"index.html": b"new"}, ())

    assert (site / "a/two.html").stat().st_ino == before
    assert files(site) == OLD | {"index.html": b"new"}


def test_an_empty_folder_goes_with_its_last_file(tmp_path: Path) -> None:
    """It should be that no empty folders stay behind."""
    site = tmp_path / "site"
    change_folder(site, OLD, ())

    change_folder(site, {}, ("a/one.html", "a/two.html"))

    assert not (site / "a").exists()
