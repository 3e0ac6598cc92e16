"""What is kept for reuse is whole, or is made again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from easyread import resources

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where the one thing that these tests keep will be."""
    monkeypatch.setattr(resources, "cache_dir", lambda: tmp_path)
    assert resources.cached("kind-1", b"source", lambda: b"made") == b"made"
    (file,) = (tmp_path / "kind-1").iterdir()
    return file


def test_work_is_done_once(kept: Path) -> None:
    """It should be that what was made is used again."""
    assert resources.cached("kind-1", b"source", lambda: b"again") == b"made"


@pytest.mark.parametrize("length", [0, 7, -1])
def test_a_half_is_made_again(kept: Path, length: int) -> None:
    """It should be that a cache cut short by a power cut does no harm."""
    kept.write_bytes(kept.read_bytes()[:length])

    assert resources.cached("kind-1", b"source", lambda: b"again") == b"again"
    assert resources.cached("kind-1", b"source", lambda: b"third") == b"again"


def test_a_cache_that_cannot_be_written_stops_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It should be that a read-only home costs time, never the work."""
    (tmp_path / "file").touch()
    monkeypatch.setattr(resources, "cache_dir", lambda: tmp_path / "file")

    assert resources.cached("kind-1", b"source", lambda: b"made") == b"made"
