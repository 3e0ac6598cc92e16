"""A whole site to open in a browser: two versions, a page of changes, a notice."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from easyread.project import Project
from easyread.publishing import PublishRequest, WithdrawRequest, publish, withdraw
from tests.documents import INVITE
from tests.publishing.conftest import CHARTER

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2030, 3, 7)
HOUSE = """\
organisation:
  name: The workshop team
  contact: "Phone: 0151 511 7788"
  web address: https://example.org/easy-read
  accessibility statement: https://example.org/accessibility
"""
CHANGES = (
    ("version: 1", "version: 1.1"),
    ("We will be kind.", "We will be very kind."),
    ("      - We will have a break.\n", ""),
    ("We will tell you what we did.", "We will tell you.\n  - You can ask us."),
)


def whole_site(folder: Path) -> Path:
    """Publish a charter twice, an invite that is over, and one that was taken away."""
    content, site = folder / "content", folder / "site"
    content.mkdir()
    (content / "easyread.yaml").write_text(HOUSE)
    (content / "invite.yaml").write_text(INVITE)
    (content / "wrong-day.yaml").write_text(INVITE)
    for text in (CHARTER, _changed(CHARTER)):
        (content / "charter.yaml").write_text(text)
        done = publish(PublishRequest(content, site, TODAY, unreviewed=True))
        assert not done.refused
    wish = WithdrawRequest(site, "wrong-day", "The day was wrong.", TODAY)
    withdraw(wish, Project.at(content))
    return site


def _changed(text: str) -> str:
    for old, new in CHANGES:
        assert old in text
        text = text.replace(old, new)
    return text
