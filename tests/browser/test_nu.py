"""The web page, judged by the Nu HTML checker of the W3C."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.nu import errors_in

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.browser


def test_pages_have_no_errors(
    pages: dict[str, Path], versions: dict[str, Path]
) -> None:
    """It should be that browsers, screen readers and web sites read the page alike."""
    assert errors_in([*pages.values(), *versions.values()]) == []


def test_checker_is_awake(tmp_path: Path) -> None:
    """It should be that the checker says so when a page is wrong."""
    wrong = tmp_path / "wrong.html"
    wrong.write_text("<!doctype html><html lang=en><p><h1>x</p>", "utf-8")

    assert len(errors_in([wrong])) >= 1
