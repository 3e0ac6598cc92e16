"""The web page in a real browser, narrow and wide, light and dark."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import pytest

from tests.browser.conftest import KINDS
from tests.rendering.samples import awkward

if TYPE_CHECKING:
    from pathlib import Path

    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import Browser, Page

    Scheme = Literal["light", "dark"]

pytestmark = pytest.mark.browser

NAMES = sorted(set(awkward()) - {"long"}) + list(KINDS)
SCREENS = [
    {"viewport": {"width": width, "height": 800}, "color_scheme": scheme}
    for width in (320, 1280)
    for scheme in ("light", "dark")
] + [
    {"viewport": {"width": width, "height": 800}, "forced_colors": "active"}
    for width in (320, 1280)
]


WORDS_IN_PIECES = """(() => {
  const cut = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!node.parentElement.checkVisibility()) continue;
    for (const found of node.data.matchAll(/(?<=^|\\s)[a-z]{2,10}(?=[\\s.,:?!]|$)/gi)) {
      const range = document.createRange();
      range.setStart(node, found.index);
      range.setEnd(node, found.index + found[0].length);
      const lines = new Set([...range.getClientRects()].map(box => Math.round(box.top)));
      if (lines.size > 1) cut.push(found[0]);
    }
  }
  return cut;
})()"""


def axe() -> Axe:
    """Make a runner of axe-core."""
    from axe_playwright_python.sync_playwright import Axe  # noqa: PLC0415  heavy

    return Axe()


def _id(screen: dict[str, object]) -> str:
    return "-".join(str(value) for value in screen.values())


def _judge(tab: Page) -> list[str]:
    result = axe().run(tab).response
    assert len(result["passes"]) > 10
    return [one["id"] for one in result["violations"] + result["incomplete"]]


@pytest.mark.parametrize("way", ["as it is", "controls open", "200%", "print"])
@pytest.mark.parametrize("screen", SCREENS, ids=_id)
def test_axe_finds_nothing(
    browser: Browser, pages: dict[str, Path], screen: dict[str, object], way: str
) -> None:
    """It should be that axe finds no barrier on any page, on any screen or on paper."""
    context = browser.new_context(bypass_csp=True, **screen)  # type: ignore[arg-type]
    tab = context.new_page()
    found = {}
    for name in NAMES if way == "as it is" else KINDS:
        tab.goto(pages[name].as_uri())
        if way == "print":
            tab.set_viewport_size({"width": 794, "height": 1123})  # a sheet of A4
            tab.emulate_media(media="print")
        if way in {"200%", "controls open"}:
            tab.click("#looks summary")
        if way == "200%":
            tab.check("text=Very big")
        found[name] = _judge(tab)
        tab.evaluate("localStorage.clear()")
    context.close()

    assert found == {name: [] for name in found}


@pytest.mark.parametrize("colours", ["white", "yellow", "black"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_colours_that_readers_choose(
    browser: Browser, pages: dict[str, Path], scheme: Scheme, colours: str
) -> None:
    """It should be that every choice of colours has contrast enough, also while it reads."""
    context = browser.new_context(bypass_csp=True, color_scheme=scheme)
    tab = context.new_page()
    found = {}
    for name in KINDS:
        tab.goto(pages[name].as_uri())
        tab.evaluate("c => { document.documentElement.dataset.colours = c }", colours)
        tab.evaluate("document.querySelector('.pair').classList.add('reading')")
        found[name] = _judge(tab)
    context.close()

    assert found == {name: [] for name in found}


@pytest.mark.parametrize("name", ["yellow", "black", "words-only", "fragment"])
def test_axe_finds_nothing_in_other_versions(
    browser: Browser, versions: dict[str, Path], name: str
) -> None:
    """It should be that versions for some readers are barriers to none."""
    context = browser.new_context(bypass_csp=True, color_scheme="dark")
    tab = context.new_page()
    tab.goto(versions[name].as_uri())
    found = _judge(tab)
    context.close()

    assert found == []


@pytest.mark.parametrize("screen", SCREENS, ids=_id)
@pytest.mark.parametrize("zoom", ["100%", "200%"])
def test_nothing_has_to_be_pushed_sideways(
    browser: Browser, pages: dict[str, Path], screen: dict[str, object], zoom: str
) -> None:
    """It should be that all words fit from 320 px, and with letters twice as large."""
    context = browser.new_context(bypass_csp=True, **screen)  # type: ignore[arg-type]
    tab = context.new_page()
    wide = {}
    for name in NAMES:
        tab.goto(pages[name].as_uri())
        tab.add_style_tag(content="html{font-size:calc(var(--screen-size)*2)}") if (
            zoom == "200%"
        ) else None
        wide[name] = tab.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
    context.close()

    assert wide == dict.fromkeys(NAMES, 0)


def test_axe_is_awake(browser: Browser) -> None:
    """It should be that axe says so when a picture has no alt."""
    tab = browser.new_page()
    tab.set_content("<img src='data:,x'><p>No main, no title.</p>")

    assert axe().run(tab).response["violations"]
    tab.close()


@pytest.mark.parametrize("name", NAMES)
def test_page_from_a_file_asks_for_nothing(
    browser: Browser, pages: dict[str, Path], name: str
) -> None:
    """It should be that the page works offline, and that nothing in it is refused."""
    tab = browser.new_page()
    asked: list[str] = []
    said: list[str] = []
    tab.on("request", lambda request: asked.append(request.url))
    tab.on("console", lambda message: said.append(message.text))
    tab.goto(pages[name].as_uri())
    tab.wait_for_load_state("networkidle")
    pictures = tab.evaluate(
        "[...document.images].filter(i => !i.complete || !i.naturalWidth).length"
    )
    fonts = tab.evaluate("[...document.fonts].map(font => font.status)")
    tab.close()

    away = [url for url in asked if not url.startswith("data:")]
    assert away == [pages[name].as_uri()]
    assert said == []
    assert pictures == 0
    assert "error" not in fonts
    assert "loaded" in fonts


def test_pictures_stand_on_white_in_the_dark(
    browser: Browser, pages: dict[str, Path]
) -> None:
    """It should be that black outlines can be seen on a dark screen."""
    tab = browser.new_page(color_scheme="dark")
    tab.goto(pages["invite"].as_uri())
    colours = tab.evaluate(
        "[...document.querySelectorAll('.picture:has(*)')]"
        ".map(p => getComputedStyle(p).backgroundColor)"
    )
    around = tab.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    tab.close()

    assert set(colours) == {"rgb(255, 255, 255)"}
    assert around != "rgb(255, 255, 255)"


@pytest.mark.parametrize("width", [320, 480, 1280])
def test_pictures_of_a_front_page_are_as_large_as_the_others(
    browser: Browser, pages: dict[str, Path], width: int
) -> None:
    """It should be that on a phone nobody has to guess what a picture shows."""
    tab = browser.new_page(viewport={"width": width, "height": 800})
    tab.goto(pages["kind-charter"].as_uri())
    sizes = {
        part: tab.evaluate(
            "part => Math.min(...[...document.querySelectorAll(`${part} .picture > *`)]"
            ".map(picture => picture.getBoundingClientRect().width))",
            part,
        )
        for part in (".cover .pair", ".body .pair")
    }
    tab.close()

    assert sizes[".cover .pair"] == sizes[".body .pair"] > 120


@pytest.mark.parametrize("name", KINDS)
def test_no_usual_word_is_cut_on_a_phone_with_very_big_letters(
    browser: Browser, pages: dict[str, Path], name: str
) -> None:
    """It should be that words of ten letters stay whole, on buttons and in boxes."""
    tab = browser.new_page(viewport={"width": 320, "height": 800})
    tab.goto(pages[name].as_uri())
    tab.evaluate("document.documentElement.dataset.text = '4'")
    cut = tab.evaluate(WORDS_IN_PIECES)
    tab.close()

    assert cut == []


def test_printed_from_the_browser_it_has_pictures_and_no_button(
    browser: Browser, pages: dict[str, Path]
) -> None:
    """It should be that the browser's own print has what the PDF has."""
    tab = browser.new_page()
    tab.goto(pages["invite"].as_uri())
    tab.emulate_media(media="print")
    shown = tab.evaluate(
        "[...document.querySelectorAll('.picture > *')]"
        ".every(p => p.getBoundingClientRect().width > 30)"
    )
    button = tab.is_visible("#listen")
    address = tab.is_visible(".address")
    tab.close()

    assert shown
    assert not button
    assert address
