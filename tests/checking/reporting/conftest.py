"""A folder with documents that have something of everything to report."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from easyread.checking import Report, check, check_text
from easyread.loading import load

if TYPE_CHECKING:
    from pathlib import Path

TEXT = """\
You can't come.
Café “naïve” 😀 you can't come.
You can't come.
We will read all of the many ideas that you sent to us before we meet again in \
the big hall next to the park.
"""
NOTES = """\
kind: notes
title: What we said
sections:
- heading: Words
  say:
  - say: You can't come.
    allow: {contraction: 'her own words: 100%, "<b>"'}
"""


@pytest.fixture
def report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Report:
    """Return the report of a repository with three files, one of them plain."""
    (tmp_path / ".git").mkdir()
    folder = tmp_path / "our notes"
    folder.mkdir()
    monkeypatch.chdir(folder)
    files = {"a, b.txt": TEXT, "notes.yaml": NOTES, "plain.txt": "We will meet.\n"}
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    made = Report.merge(check(load(name)) for name in files)
    (notes,) = [file for file in made.files if file.file == "notes.yaml"]
    notes = replace(notes, findings=())
    return replace(
        made, files=tuple(notes if f.file == notes.file else f for f in made.files)
    )


@pytest.fixture
def hostile() -> Report:
    """Return a report whose words try to break out of each format."""
    report = check_text("You can't come.")
    (file,) = report.files
    said = "a\r\n::error::b %0A\x0b\ud800</failure>]]>\x00 | `x` <img> @team"
    bad = tuple(replace(one, message=said) for one in file.findings)
    return replace(report, files=(replace(file, file="x::y,z.txt", findings=bad),))
