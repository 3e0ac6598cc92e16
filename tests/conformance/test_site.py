"""The printed pages of a published site, judged by veraPDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.conformance.verapdf import broken_rules
from tests.publishing.whole_site import whole_site

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.conformance
def test_every_printed_page_passes(tmp_path: Path) -> None:
    """It should be that versions, changes and notices are PDF/UA-1 too."""
    site = whole_site(tmp_path)
    files = sorted(site.rglob("*.pdf"))

    verdicts = broken_rules(files, tmp_path)

    names = {file.name for file in files}
    assert names == {"charter.pdf", "changes.pdf", "invite.pdf", "wrong-day.pdf"}
    assert len(verdicts) == len(files)
    assert {file.name: rules for file, rules in verdicts.items() if rules} == {}
