"""Folders of small documents, and a cache of our own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from easyread.cache import FOLDER_VARIABLE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PLAIN = """\
kind: charter
title: {title}
date: Wednesday 6 March 2030
made by: [People in Halton]
promises:
  - heading: Our meetings
    say:
      - We will send you a letter.
contact:
  phone: 0151 511 7788
"""


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what is cached out of the machine's own cache, in all processes."""
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "cache"))


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Be beside an empty folder for documents."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "content"
    folder.mkdir()
    return folder


@pytest.fixture
def write(content: Path) -> Callable[..., list[Path]]:
    """Write a document for each title."""

    def documents(*titles: str) -> list[Path]:
        files = [content / f"part-{at}.yaml" for at in range(len(titles))]
        for file, title in zip(files, titles, strict=True):
            file.write_text(PLAIN.format(title=title), encoding="utf-8")
        return files

    return documents
