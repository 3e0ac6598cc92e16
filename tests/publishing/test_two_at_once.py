"""Two runs change one site at once: the second waits, or is refused in words."""

from __future__ import annotations

import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner

from easyread.cli import main
from easyread.locks import InUseError, locked
from easyread.publishing import publish, state, verify, withdraw
from tests.documents import INVITE
from tests.publishing.conftest import CHARTER, Desk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

MODULES = [sys.modules[one.__module__] for one in (publish, withdraw)]
SECOND = 10  # seconds after which a test has failed


class Pause:
    """Stops the first run after it has read the site, and lets it go when told."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.reached, self.go = threading.Event(), threading.Event()
        self._readers = 0
        for module in MODULES:
            monkeypatch.setattr(module, "read_site", self._read)

    def _read(self, folder: Path) -> state.Site:
        self._readers += 1
        site = state.read_site(folder)
        if self._readers == 1:
            self.reached.set()
            assert self.go.wait(SECOND)
        return site

    @property
    def readers(self) -> int:
        """How many runs have read the site."""
        return self._readers


@pytest.fixture
def pause(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Pause:
    """Have a site with an invite; the next run stops after it has read that."""
    (desk.content / "charter.yaml").unlink()
    desk.publish()
    return Pause(monkeypatch)


@pytest.fixture
def other(desk: Desk) -> Desk:
    """Be at another desk, with a charter for the same site."""
    content = desk.content.with_name("theirs")
    content.mkdir()
    (content / "easyread.yaml").write_text("formats: html, fragment\n")
    made = Desk(content, desk.site)
    made.write(charter=CHARTER)
    return made


def seconds(desk: Desk, other: Desk) -> dict[str, Callable[[], object]]:
    """Return what the second run may be."""
    return {"publish": other.publish, "withdraw": partial(desk.withdraw, "invite")}


@pytest.mark.parametrize("second", ["publish", "withdraw"])
def test_the_second_run_waits_and_builds_on_the_first(
    desk: Desk, other: Desk, pause: Pause, second: str
) -> None:
    """It should be that the site has what both did."""
    desk.write(note=INVITE.replace("title:", "title: Our other"))
    with ThreadPoolExecutor() as pool:
        first = pool.submit(desk.publish)
        assert pause.reached.wait(SECOND)
        later = pool.submit(seconds(desk, other)[second])
        with pytest.raises(TimeoutError):
            later.result(0.3)
        assert pause.readers == 1
        pause.go.set()
        first.result()
        later.result()

    documents = desk.data("published.json")["documents"]
    assert {"invite", "note"} <= set(documents)
    if second == "publish":
        assert "charter" in documents
    else:
        assert documents["invite"]["editions"][0]["withdrawn"]
    assert whole(desk)


@pytest.mark.parametrize("second", ["publish", "withdraw"])
def test_the_second_run_is_refused_when_the_first_takes_long(
    desk: Desk,
    other: Desk,
    pause: Pause,
    monkeypatch: pytest.MonkeyPatch,
    second: str,
) -> None:
    """It should be that it says who is there, and changes nothing."""
    for module in MODULES:
        monkeypatch.setattr(module, "locked", partial(locked, waiting=0))
    desk.write(note=INVITE)
    with ThreadPoolExecutor() as pool:
        first = pool.submit(desk.publish)
        assert pause.reached.wait(SECOND)
        with pytest.raises(InUseError, match=r"site: process \d+ on this computer"):
            seconds(desk, other)[second]()
        pause.go.set()
        first.result()

    documents: dict[str, Any] = desk.data("published.json")["documents"]
    assert set(documents) == {"invite", "note"}
    assert whole(desk)


def test_a_site_that_another_computer_holds_ends_with_2(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It should be that the command says who, since when, and which file to delete."""
    for module in MODULES:
        monkeypatch.setattr(module, "locked", partial(locked, waiting=0))
    marker = desk.site.with_name(".site.lock")
    marker.write_text("filelock/2\npid=7\nhost=ward-3\nmode=exclusive\n", "utf-8")
    command = ["publish", str(desk.content), "-o", str(desk.site), "--unreviewed"]

    result = CliRunner().invoke(main, command)

    assert result.exit_code == 2
    said = " ".join(result.stderr.split())
    assert "process 7 on the computer ward-3, since" in said
    assert f"Then delete {marker}." in said
    assert marker.exists()
    assert not desk.site.exists()


def whole(desk: Desk) -> bool:
    """Tell whether every file is as published, and nothing stands beside the site."""
    names = {path.name for path in desk.site.parent.iterdir() if path.name[0] == "."}
    return verify(desk.site)[1] == () and not names
