"""The line that installs what draws PDFs."""

from __future__ import annotations

import platform

import pytest

from easyread.rendering.pdf.pango import install_line, pango_works


@pytest.mark.pdf
def test_nothing_is_missing_where_pdfs_work() -> None:
    """It should be that doctor is quiet on a machine that works."""
    assert pango_works()


@pytest.mark.parametrize(
    ("release", "line"),
    [
        ({"ID": "debian"}, "apt-get install --no-install-recommends libpango-1.0-0"),
        ({"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}, "libpangoft2-1.0-0"),
        ({"ID": "fedora"}, "dnf install pango"),
        ({"ID": "nobody"}, "libpango-1.0-0"),
    ],
)
def test_line_is_the_one_of_this_linux(
    monkeypatch: pytest.MonkeyPatch, release: dict[str, str], line: str
) -> None:
    """It should be that the line can be copied and run as it is."""
    monkeypatch.setattr(platform, "system", lambda: "Linux")
    monkeypatch.setattr(platform, "freedesktop_os_release", lambda: release)

    assert line in install_line()


@pytest.mark.parametrize(("system", "line"), [("Darwin", "brew"), ("Windows", "MSYS2")])
def test_line_is_the_one_of_this_system(
    monkeypatch: pytest.MonkeyPatch, system: str, line: str
) -> None:
    """It should be that macOS and Windows have their own line."""
    monkeypatch.setattr(platform, "system", lambda: system)

    assert line in install_line()
