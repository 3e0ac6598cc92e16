"""Version numbers."""

from __future__ import annotations

import pytest

from easyread.publishing.state import Version, read_version


@pytest.mark.parametrize(
    ("written", "said", "folder"),
    [
        ("1", "1.0", "v1.0"),
        ("v2.1", "2.1", "v2.1"),
        ("1.10", "1.10", "v1.10"),
        ("1.0.2", "1.0.2", "v1.0.2"),
    ],
)
def test_reads_what_people_write(written: str, said: str, folder: str) -> None:
    """It should be that each version has one address, however people write it."""
    version = read_version(written)

    assert version is not None
    assert (str(version), version.folder) == (said, folder)


@pytest.mark.parametrize("written", ["", "first", "1.x", "1.2.3.4", "-1", "../1"])
def test_refuses_what_is_no_number(written: str) -> None:
    """It should be that nothing else can become the name of a folder."""
    assert read_version(written) is None


def test_counts_as_numbers_do() -> None:
    """It should be that version 1.10 is newer than version 1.9."""
    assert Version(1, 10) > Version(1, 9) > Version(1, 0, 1) > Version(1)
