"""A folder with a charter and an invite, and the site that is made of it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from easyread.project import Project
from easyread.publishing import PublishRequest, WithdrawRequest, publish, withdraw
from tests.documents import INVITE

if TYPE_CHECKING:
    from pathlib import Path

    from easyread.publishing import PublishResult

CHARTER = """\
# Ask the chair before this goes out.
kind: charter
title: How we work together
version: 1
date: Friday 8 December 2023
what: This is our charter.
made by:
  - The Tuesday group
why:
  - It helps us to be fair.
promises:
  - heading: Our meetings
    say:
      - We will listen.
      - We will be kind.
      - We will have a break.
how people will know:
  - We will tell you what we did.
contact:
  name: The charter team
  phone: 0151 511 7788
"""
TODAY = date(2030, 1, 1)


@dataclass(frozen=True, slots=True)
class Desk:
    """The place where somebody writes documents and publishes them."""

    content: Path
    site: Path

    def write(self, **documents: str) -> None:
        """Write documents."""
        for name, text in documents.items():
            (self.content / f"{name}.yaml").write_text(text, encoding="utf-8")

    def change(self, name: str, *words: tuple[str, str]) -> None:
        """Replace words in a document."""
        file = self.content / f"{name}.yaml"
        text = file.read_text(encoding="utf-8")
        for old, new in words:
            assert old in text
            text = text.replace(old, new)
        file.write_text(text, encoding="utf-8")

    def publish(self, today: date = TODAY, *, unreviewed: bool = True) -> PublishResult:
        """Publish everything."""
        return publish(PublishRequest(self.content, self.site, today, unreviewed))

    def withdraw(
        self, name: str, version: str = "", why: str = "The phone number was wrong."
    ) -> tuple[str, ...]:
        """Take a document or a version away."""
        wish = WithdrawRequest(self.site, name, why, TODAY, version)
        return withdraw(wish, Project.at(self.content))

    def page(self, place: str) -> str:
        """Return a page of the site."""
        return (self.site / place).read_text(encoding="utf-8")

    def data(self, place: str) -> Any:
        """Return what a JSON file of the site holds."""
        return json.loads((self.site / place).read_bytes())

    def pages(self) -> list[str]:
        """Return every page that readers open."""
        return [
            place
            for place in self.files()
            if place.endswith(".html") and ".fragment." not in place
        ]

    def files(self) -> dict[str, bytes]:
        """Return every file of the site."""
        return {
            path.relative_to(self.site).as_posix(): path.read_bytes()
            for path in sorted(self.site.rglob("*"))
            if path.is_file()
        }


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Be at a desk with two documents. Only web pages are made: that is quick."""
    (tmp_path / "content").mkdir()
    (tmp_path / "content/easyread.yaml").write_text("formats: html, fragment\n")
    made = Desk(tmp_path / "content", tmp_path / "site")
    made.write(charter=CHARTER, invite=INVITE)
    return made
