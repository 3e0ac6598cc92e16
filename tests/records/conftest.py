"""A charter in a folder of its own, and a way to have it checked."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from easyread.loading import load
from easyread.pairing import pair
from easyread.records import Check, Record, fingerprint, record_file
from easyread.records.keeping import keep
from easyread.records.record import HardPair, snapshot

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from easyread.model import Document

CHARTER = """\
kind: charter
title: Our charter
version: 1
date: Friday 8 December 2023
what: This charter says how we work together.
made by:
  - The reading group
why:
  - A charter helps us to **remember**.
  - The bus leaves at 10:30.
contact:
  phone: 0151 511 7788
words:
  remember: not forget
"""
DAY = date(2024, 1, 10)


@pytest.fixture
def charter(tmp_path: Path) -> Path:
    """Make a charter that nobody has checked."""
    file = tmp_path / "charter.yaml"
    file.write_text(CHARTER, encoding="utf-8")
    return file


@pytest.fixture
def change(charter: Path) -> Callable[[str, str], Document]:
    """Change words of the charter, and return it with its pictures."""

    def replace(old: str, new: str) -> Document:
        text = charter.read_text("utf-8")
        assert old in text
        charter.write_text(text.replace(old, new), "utf-8")
        return pair(load(charter))

    return replace


@pytest.fixture
def record(charter: Path) -> Record:
    """Let a group check the charter as it is, and keep the record."""
    check = Check(
        when=DAY,
        group="The reading group",
        people=4,
        paid=True,
        hard=(HardPair(pair=2, said="Sam said: too long", changed="We cut it."),),
        seen=snapshot(fingerprint(pair(load(charter)))),
    )
    made = Record(document="charter", checks=(check,))
    keep(record_file(charter).parent, made)
    return made
