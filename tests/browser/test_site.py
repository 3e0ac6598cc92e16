"""The pages of a published site in a real browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.publishing.whole_site import whole_site

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser
SCREENS = [
    {"width": 320, "height": 800},
    {"width": 1280, "height": 800},
]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Publish a site with every sort of page."""
    return whole_site(tmp_path_factory.mktemp("published"))


def pages_of(site: Path) -> list[Path]:
    """Return every page of a site that readers open."""
    found = sorted(
        page for page in site.rglob("*.html") if ".fragment." not in page.name
    )
    assert len(found) > 8
    return found


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: str(screen["width"]))
def test_every_page_works_on_every_screen(
    browser: Browser, site: Path, screen: dict[str, int]
) -> None:
    """It should be that axe finds no barrier, and nothing is pushed sideways."""
    from axe_playwright_python.sync_playwright import Axe  # noqa: PLC0415  heavy

    context = browser.new_context(bypass_csp=True, viewport=screen)  # type: ignore[arg-type]
    tab = context.new_page()
    asked: list[str] = []
    tab.on("request", lambda request: asked.append(request.url))
    found = {}
    for page in pages_of(site):
        tab.goto(page.as_uri())
        result = Axe().run(tab).response
        rules = [one["id"] for one in result["violations"] + result["incomplete"]]
        wide = tab.evaluate("document.documentElement.scrollWidth")
        found[page.relative_to(site).as_posix()] = (rules, wide)
    context.close()

    assert found == dict.fromkeys(found, ([], screen["width"]))
    assert {url.partition(":")[0] for url in asked} <= {"file", "data"}


def test_a_reader_gets_about_with_keys_and_without_scripts(
    browser: Browser, site: Path
) -> None:
    """It should be that Tab and Enter lead from the first page to an old version."""
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto((site / "index.html").as_uri())
    ways = [
        "See all versions of “How we work together”.",
        "Read version 1.",
        "Look here for the newest version.",
    ]
    visited = []
    for words in ways:
        link = tab.get_by_role("link", name=words, exact=True)
        for _ in range(40):
            tab.keyboard.press("Tab")
            if link.evaluate("link => link === document.activeElement"):
                break
        with tab.expect_navigation():
            tab.keyboard.press("Enter")
        visited.append(tab.url.partition("/site/")[2])

    assert visited == [
        "charter/index.html",
        "charter/v1.0/index.html",
        "charter/index.html",
    ]
    context.close()
