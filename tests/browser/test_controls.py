"""What readers change for themselves, and find again the next time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

STYLE = "getComputedStyle(document.documentElement)"
WORDS = "getComputedStyle(document.querySelector('.pair .words'))"
ORDER = """(() => {
  const e = document.activeElement;
  return e.id || e.name || e.type || e.tagName.toLowerCase();
})()"""
FOCUS = "parseFloat(getComputedStyle(document.activeElement).outlineWidth)"


@pytest.fixture
def tab(browser: Browser, pages: dict[str, Path]) -> Iterator[Page]:
    """Open the invite on a phone."""
    context = browser.new_context(viewport={"width": 320, "height": 640})
    tab = context.new_page()
    tab.goto(pages["invite"].as_uri())
    yield tab
    context.close()


@pytest.mark.parametrize(
    ("words", "asks", "before", "after"),
    [
        ("Very big", f"{STYLE}.fontSize", "24px", "48px"),
        ("Bigger", f"{STYLE}.fontSize", "24px", "38.4px"),
        (
            "Black words on yellow",
            f"{STYLE}.backgroundColor",
            "rgb(255, 255, 255)",
            "rgb(255, 246, 191)",
        ),
        (
            "White words on black",
            f"{WORDS}.color",
            "rgb(0, 0, 0)",
            "rgb(255, 255, 255)",
        ),
        ("More space", f"{WORDS}.lineHeight", "36px", "45.6px"),
        (
            "No pictures",
            "getComputedStyle(document.querySelector('.picture')).display",
            "block",
            "none",
        ),
    ],
)
def test_choice_is_seen_at_once_and_kept(
    tab: Page, words: str, asks: str, before: str, after: str
) -> None:
    """It should be that what a reader chose is there again the next time."""
    assert tab.evaluate(asks) == before
    tab.click("#looks summary")
    tab.check(f"text={words}")
    assert tab.evaluate(asks) == after

    tab.reload()

    assert tab.evaluate(asks) == after
    tab.click("#looks summary")
    assert tab.is_checked(f"text={words}")
    tab.click("button[type=reset]")
    assert tab.evaluate(asks) == before
    tab.reload()
    assert tab.evaluate(asks) == before


def test_keyboard_reaches_everything_in_order_and_shows_where_it_is(tab: Page) -> None:
    """It should be that nobody needs a mouse: controls first, then links, as they stand."""
    seen = []
    for _ in range(10):
        tab.keyboard.press("Tab")
        seen.append(tab.evaluate(ORDER))
        assert tab.evaluate(FOCUS) >= 3, seen
        if seen[-1] == "summary":
            tab.keyboard.press("Enter")

    choices = ["text", "pictures", "colours", "lines", "speed", "reset"]
    assert seen == ["listen", "this", "summary", *choices, "a"]


def test_arrow_keys_choose(tab: Page) -> None:
    """It should be that the keys do what a finger does."""
    tab.focus("#looks summary")
    tab.keyboard.press("Enter")
    tab.focus("input[name=text]:checked")
    tab.keyboard.press("ArrowDown")

    assert tab.evaluate(f"{STYLE}.fontSize") == "30px"


@pytest.mark.parametrize("kept", ["not JSON", "null", "7", '{"text": "<b>"}', "[]"])
def test_what_others_left_in_the_browser_does_no_harm(tab: Page, kept: str) -> None:
    """It should be that the page opens whatever the device remembers."""
    said: list[str] = []
    tab.on("pageerror", lambda error: said.append(str(error)))
    tab.evaluate("kept => localStorage.setItem('easyread', kept)", kept)
    tab.reload()

    assert said == []
    assert tab.evaluate(f"{STYLE}.fontSize") == "24px"
    assert tab.is_visible("#looks summary")


def test_browser_that_keeps_nothing_still_changes_the_page(
    browser: Browser, pages: dict[str, Path]
) -> None:
    """It should be that private windows and strict settings cost only the memory."""
    context = browser.new_context()
    context.add_init_script(
        "Object.defineProperty(window, 'localStorage', "
        "{ get() { throw new DOMException('no', 'SecurityError'); } });"
    )
    tab = context.new_page()
    said: list[str] = []
    tab.on("pageerror", lambda error: said.append(str(error)))
    tab.goto(pages["invite"].as_uri())
    tab.click("#looks summary")
    tab.check("text=Very big")

    assert tab.evaluate(f"{STYLE}.fontSize") == "48px"
    assert said == []
    context.close()


def test_without_scripts_the_page_is_whole(
    browser: Browser, pages: dict[str, Path]
) -> None:
    """It should be that nobody sees a control that does nothing, and all words are there."""
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(pages["invite"].as_uri())

    assert not tab.is_visible("#looks")
    assert not tab.is_visible("#voice")
    for words in ("We ask you to come.", "co-production", "Will you come?"):
        assert tab.is_visible(f"text={words}")
    context.close()


def test_controls_cover_no_words_on_a_phone(tab: Page) -> None:
    """It should be that the page begins below the controls, open or not."""
    under = (
        "document.querySelector('h1').getBoundingClientRect().top - "
        "document.querySelector('#looks').getBoundingClientRect().bottom"
    )
    assert tab.evaluate(under) >= 0
    tab.click("#looks summary")
    assert tab.evaluate(under) >= 0
    tab.evaluate("scrollTo(0, 1500)")
    assert not tab.evaluate(
        "[...document.querySelectorAll('.tools')].some(t => !t.hidden && "
        "t.getBoundingClientRect().bottom > 0)"
    )
