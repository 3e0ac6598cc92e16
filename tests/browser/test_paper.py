"""The web page printed from the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
import pytest

import easyread
from easyread.rendering import render
from tests.browser.conftest import KINDS
from tests.rendering.samples import awkward

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser


def _printed(browser: Browser, page: Path) -> list[str]:
    """Return the words of each sheet, as the browser prints them."""
    tab = browser.new_page()
    tab.goto(page.as_uri())
    content = tab.pdf(prefer_css_page_size=True)
    tab.close()
    return _sheets(content)


def _sheets(content: bytes) -> list[str]:
    with pypdfium2.PdfDocument(content) as pdf:
        sizes = {tuple(round(side) for side in sheet.get_size()) for sheet in pdf}
        assert sizes == {(595, 842)}
        return [sheet.get_textpage().get_text_bounded() for sheet in pdf]


def _known(sheet: str, wanted: set[str]) -> set[str]:
    """Return what of a document stands whole on a sheet."""
    return {words for words in wanted if words in _plain(sheet)}


def _plain(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum())


@pytest.mark.parametrize("name", ["invite", "roles", "list", "links"])
def test_no_pair_is_split_and_no_control_is_printed(
    browser: Browser, pages: dict[str, Path], name: str
) -> None:
    """It should be that each sentence is whole on one sheet, and buttons are on none."""
    sheets = [_plain(sheet) for sheet in _printed(browser, pages[name])]

    for sentence in awkward()[name].sentences:
        words = _plain(sentence.text.split(" (")[0])
        if name != "links":  # addresses stand between the words there
            assert any(words in sheet for sheet in sheets), sentence.text
    for control in ("Listen", "Thissentence", "Changethispage", "Verybig"):
        assert not any(control in sheet for sheet in sheets)


@pytest.mark.parametrize("name", KINDS)
def test_sheets_are_those_of_the_pdf(
    browser: Browser, pages: dict[str, Path], name: str
) -> None:
    """It should be that people who print at home find all on the page that we name."""
    made = easyread.pair(easyread.load(KINDS[name]))
    headings = {_plain(section.heading) for section in made.sections}
    wanted = {_plain(sentence.text) for sentence in made.sentences} | headings

    ours, theirs = (
        [_known(sheet, wanted - {""}) for sheet in sheets]
        for sheets in (
            _sheets(render(made, "pdf").content),
            _printed(browser, pages[name]),
        )
    )

    assert theirs == ours
    assert sum(map(len, ours)) > 10


@pytest.mark.parametrize("backgrounds", [False, True])
def test_paper_is_white_to_its_edge_in_forced_colours(
    browser: Browser, pages: dict[str, Path], *, backgrounds: bool
) -> None:
    """It should be that strong colours of a screen do not get on the paper."""
    context = browser.new_context(forced_colors="active", color_scheme="dark")
    tab = context.new_page()
    tab.goto(pages["kind-charter"].as_uri())
    content = tab.pdf(prefer_css_page_size=True, print_background=backgrounds)
    context.close()

    with pypdfium2.PdfDocument(content) as pdf:
        drawn = pdf[0].render(scale=0.2).to_pil().convert("L")
    assert [drawn.getpixel(at) for at in ((2, 2), (100, 2), (2, 100))] == [255] * 3


def test_paper_stays_black_on_white_whatever_the_screen_has(
    browser: Browser, pages: dict[str, Path]
) -> None:
    """It should be that white words on black do not empty the printer, or fade."""
    tab = browser.new_page(color_scheme="dark")
    tab.goto(pages["invite"].as_uri())
    tab.evaluate("document.documentElement.dataset.colours = 'black'")
    tab.emulate_media(media="print", color_scheme="dark")
    colours = tab.evaluate(
        "[getComputedStyle(document.body).color, "
        "getComputedStyle(document.documentElement).backgroundColor]"
    )
    tab.close()

    assert colours == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]
