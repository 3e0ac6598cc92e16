"""Imports into one folder, one after the other, and after some that were killed."""

from __future__ import annotations

import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

import pytest

from easyread.locks import InUseError, locked
from easyread.pairing.imports import install_set, look_into, with_licence
from easyread.pairing.sets.imported import sets_in
from tests.pairing.imports.conftest import folder, svg

if TYPE_CHECKING:
    from pathlib import Path

INSTALL = sys.modules[install_set.__module__]
SECOND = 10  # seconds after which a test has failed


def bring(tmp_path: Path, name: str, *pictures: str) -> None:
    """Bring in a folder of pictures as a set with this name."""
    files = {f"{picture}.svg": svg(at) for at, picture in enumerate(pictures, 50)}
    container, offer = look_into(folder(tmp_path / "-".join((name, *pictures)), files))
    install_set(container, with_licence(offer, "own", "", name), tmp_path / "symbols")


def names(tmp_path: Path) -> list[str]:
    """Return all that is in the folder of sets."""
    return sorted(path.name for path in (tmp_path / "symbols").iterdir())


def test_what_killed_imports_left_is_no_set_and_goes(tmp_path: Path) -> None:
    """It should be that nobody has to find and delete hidden folders."""
    bring(tmp_path, "ours", "cat")
    sets = tmp_path / "symbols"
    left = (".ours.old", ".ours.1a2b3c4d.new", ".ours.x_3k9dpq", ".other.5e6f7a8b.gone")
    for name in left:
        (sets / name).mkdir()
        (sets / name / "set.yaml").write_text("name: Half\n", "utf-8")
    (sets / ".keep").mkdir()

    assert [one.name for one in sets_in(sets).folders] == ["ours"]
    assert [symbol.id for symbol in sets_in(sets).offered.values()] == ["ours:cat"]
    bring(tmp_path, "ours", "dog")

    assert names(tmp_path) == [".keep", "ours"]
    assert list(sets_in(sets).offered) == ["ours:dog"]


def test_a_set_that_was_moved_away_is_put_back(tmp_path: Path) -> None:
    """It should be that a kill between two steps costs no set."""
    bring(tmp_path, "ours", "cat")
    sets = tmp_path / "symbols"
    (sets / "ours").rename(sets / ".ours.1a2b3c4d.old")

    bring(tmp_path, "others", "dog")

    assert names(tmp_path) == ["others", "ours"]
    assert list(sets_in(sets).offered) == ["others:dog", "ours:cat"]


@pytest.mark.parametrize("name", ["ours", "others"])
def test_a_second_import_waits_or_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """It should be that both sets are whole, whichever came last."""
    reached, go = threading.Event(), threading.Event()
    set_yaml = INSTALL._set_yaml

    def paused(info: object) -> object:
        if not reached.is_set():
            reached.set()
            assert go.wait(SECOND)
        return set_yaml(info)

    monkeypatch.setattr(INSTALL, "_set_yaml", paused)
    with ThreadPoolExecutor() as pool:
        first = pool.submit(bring, tmp_path, "ours", "cat", "dog")
        assert reached.wait(SECOND)
        with monkeypatch.context() as patched:
            patched.setattr(INSTALL, "locked", partial(locked, waiting=0))
            with pytest.raises(InUseError, match=r"symbols: process \d+ on this"):
                bring(tmp_path, "others", "bus")
        later = pool.submit(bring, tmp_path, name, "hat")
        with pytest.raises(TimeoutError):
            later.result(0.2)
        go.set()
        first.result()
        later.result()

    assert names(tmp_path) == sorted({"ours", name})
    found = {"ours:hat"} if name == "ours" else {"ours:cat", "ours:dog", "others:hat"}
    assert set(sets_in(tmp_path / "symbols").offered) == found
