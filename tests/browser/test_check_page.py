"""The reviewer's page in a real browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from easyread.checking import Report, check, check_text
from easyread.checking.reporting.as_html import as_html
from easyread.checking.samples import document_of
from easyread.loading import parse
from easyread.model import Pairing, Sentence, Span
from easyread.pairing import find_symbol, pair
from easyread.settings import Settings
from tests.browser.nu import errors_in

if TYPE_CHECKING:
    from pathlib import Path

    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser

NOTES = """\
kind: notes
title: What we said
sections:
- heading: Money and a veryveryverylongwordthatdoesnotfitanywhereatallonaphone
  say:
  - It was determined that we will **utilise** the eligibility criteria for 25% of you.
  - say: You can't come.
    allow: {contraction: her own words}
  - We meet on Wednesday 4 March 2026.
"""
SCREENS = [
    {"viewport": {"width": width, "height": 800}, "color_scheme": scheme}
    for width in (320, 1280)
    for scheme in ("light", "dark")
] + [{"viewport": {"width": 320, "height": 800}, "forced_colors": "active"}]


def axe() -> Axe:
    """Make a runner of axe-core."""
    from axe_playwright_python.sync_playwright import Axe  # noqa: PLC0415  heavy

    return Axe()


@pytest.fixture(scope="module")
def checks(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Make the page of one document, and that of three."""
    near = tuple(map(find_symbol, ("lunch", "meeting", "money")))
    gap = Sentence((Span("We eat when we meet."),), pairing=Pairing("gap", (), near))
    one = check(pair(parse(NOTES, as_="yaml")))
    others = check(document_of([gap]), settings=Settings()), check_text("We meet.")
    folder = tmp_path_factory.mktemp("checks")
    made = {name: folder / f"{name}.html" for name in ("one", "many")}
    made["one"].write_text(as_html(one), encoding="utf-8")
    made["many"].write_text(as_html(Report.merge([one, *others])), encoding="utf-8")
    return made


@pytest.mark.parametrize(
    "screen", SCREENS, ids=lambda screen: "-".join(map(str, screen.values()))
)
@pytest.mark.parametrize("name", ["one", "many"])
def test_anybody_can_use_the_page(
    browser: Browser, checks: dict[str, Path], screen: dict[str, object], name: str
) -> None:
    """It should be that axe finds no barrier, and nothing is wider than the screen."""
    context = browser.new_context(bypass_csp=True, **screen)  # type: ignore[arg-type]
    tab = context.new_page()
    tab.goto(checks[name].as_uri())
    result = axe().run(tab).response
    wide = tab.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    context.close()

    assert len(result["passes"]) > 10
    assert [one["id"] for one in result["violations"] + result["incomplete"]] == []
    assert wide == 0


def test_the_page_fetches_nothing_and_nothing_is_refused(
    browser: Browser, checks: dict[str, Path]
) -> None:
    """It should be that styles and pictures pass the page's own strict policy."""
    tab = browser.new_page()
    asked: list[str] = []
    said: list[str] = []
    tab.on("request", lambda request: asked.append(request.url))
    tab.on("console", lambda message: said.append(message.text))
    tab.goto(checks["many"].as_uri())
    tab.wait_for_load_state("networkidle")
    size = tab.evaluate("getComputedStyle(document.documentElement).fontSize")
    tab.close()

    assert [url for url in asked if not url.startswith("data:")] == [
        checks["many"].as_uri()
    ]
    assert said == []
    assert size == "19px"


def test_a_keyboard_is_enough(browser: Browser, checks: dict[str, Path]) -> None:
    """It should be that the box hides what is fine, and a number leads to its note."""
    tab = browser.new_page()
    tab.goto(checks["one"].as_uri())
    fine = tab.locator(".fine").first
    assert fine.is_visible()
    for _ in range(20):
        tab.keyboard.press("Tab")
        if tab.evaluate("document.activeElement.id") == "only":
            break
    tab.keyboard.press("Space")
    assert not fine.is_visible()

    tab.locator(".words .tag").first.focus()
    tab.keyboard.press("Enter")
    address = tab.url
    tab.close()

    assert "#d1-note-1." in address


def test_paper_has_everything(browser: Browser, checks: dict[str, Path]) -> None:
    """It should be that a printed page has notes, pictures and boxes, dark or not."""
    tab = browser.new_page(color_scheme="dark")
    tab.goto(checks["one"].as_uri())
    tab.emulate_media(media="print")
    ground = tab.evaluate("getComputedStyle(document.body).backgroundColor")
    shown = [
        tab.locator(part).first.is_visible()
        for part in (".note", ".picture", ".people input")
    ]
    choice = tab.locator("#only").is_visible()
    tab.close()

    assert ground == "rgb(255, 255, 255)"
    assert shown == [True, True, True]
    assert not choice


def test_the_nu_checker_finds_nothing(checks: dict[str, Path]) -> None:
    """It should be that the page is written as browsers expect, with every part in it."""
    assert errors_in(list(checks.values())) == []
