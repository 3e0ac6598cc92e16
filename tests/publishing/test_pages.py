"""The pages of a site are Easy Read themselves: our own checker finds no errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from easyread.checking import check
from easyread.project import Project
from easyread.publishing.pages import PageWriter
from easyread.publishing.pages.checked import Tools, checked_page
from easyread.publishing.pages.site import (
    WithdrawalNotice,
    start_page,
    versions_page,
    withdrawn_page,
)
from easyread.publishing.state import Edition, PublishedDocument, Site
from easyread.settings import Organisation, Settings

if TYPE_CHECKING:
    from easyread.model import Document

SETTINGS = Settings(Organisation("Us", accessibility_statement="https://www.gov.uk/a"))
WRITER = PageWriter(Project(settings=SETTINGS))
KEPT = PublishedDocument(
    title="How we work together",
    kind="charter",
    key="1",
    profile="uk",
    editions=(
        Edition(version="1.1", written="1.1", date="2024-01-12", warnings=1, waived=1),
        Edition(version="1.0", written="1", review="checked", warnings=3, waived=2),
        Edition(version="0.9", written="0.9", withdrawn="It was wrong."),
    ),
)
OVER = PublishedDocument(
    title="Come to us",
    kind="invite",
    key="2",
    over=True,
    profile="uk",
    editions=(Edition(),),
)
SITE = Site(documents={"charter": KEPT, "invite": OVER})
TOOLS = Tools("easyread 0.1.0", 25, "WeasyPrint 70.0")
PAGES = {
    "start": start_page(SITE, WRITER),
    "checked": checked_page(SITE, TOOLS, WRITER),
    "versions": versions_page("charter", KEPT, WRITER),
    "withdrawn": withdrawn_page(
        WithdrawalNotice("Our charter", "The day was wrong.", "1"), WRITER
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_easy_to_read(name: str) -> None:
    """It should be that we hold ourselves to what we ask of authors."""
    page = PAGES[name]
    report = check(page, "uk", SETTINGS)

    assert [one.message for one in report.findings if one.level == "error"] == []


def said(page: Document) -> list[str]:
    """Return what a page says."""
    return [sentence.text for sentence in page.sentences]


def test_the_page_on_checks_says_only_what_was_checked() -> None:
    """It should be that nobody takes a tool's silence for an all-clear."""
    lines = said(PAGES["checked"])

    assert "It is called easyread 0.1.0." in lines
    assert "It found 1 thing that may be hard to read." in lines
    assert "We did not check the tags with another program." in lines
    assert sum("(" in line for line in lines) >= 32
    whole = " ".join(lines).lower()
    assert "compliant" not in whole
    assert "is accessible" not in whole


def test_the_statement_is_the_organisations_own() -> None:
    """It should be that our page links it, and does not play its part."""
    links = [
        span.href
        for sentence in PAGES["checked"].sentences
        for span in sentence.spans
        if span.href.startswith("https://www.gov.uk")
    ]

    assert links == ["https://www.gov.uk/a"]


def test_a_version_that_is_gone_is_not_the_newest() -> None:
    """It should be that the list of versions leads to words that hold."""
    lines = said(PAGES["versions"])

    assert lines.index("Read version 1.1.") < lines.index("Read version 1.")
    assert "We took version 0.9 away." in lines
    assert "Read version 0.9." not in lines
