"""The web page printed from the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
import pytest

from tests.rendering.samples import awkward, invite

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

pytestmark = pytest.mark.heavy


def _printed(browser: Browser, page: Path, **chosen: str) -> list[str]:
    """Return the words of each sheet, as the browser prints them."""
    tab = browser.new_page()
    tab.goto(page.as_uri())
    for name, value in chosen.items():
        tab.evaluate(
            "([n, v]) => { document.documentElement.dataset[n] = v }", [name, value]
        )
    content = tab.pdf(prefer_css_page_size=True)
    tab.close()
    with pypdfium2.PdfDocument(content) as pdf:
        sizes = {tuple(round(side) for side in sheet.get_size()) for sheet in pdf}
        assert sizes == {(595, 842)}
        return [sheet.get_textpage().get_text_bounded() for sheet in pdf]


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


def test_sheets_are_as_full_as_those_of_the_pdf(
    browser: Browser, pages: dict[str, Path]
) -> None:
    """It should be that printing at home takes no more paper than our PDF."""
    from easyread.rendering import Options, render  # noqa: PLC0415  draws a PDF
    from tests.browser.conftest import HOUSE  # noqa: PLC0415  as above

    ours = render(invite(), "pdf", Options(settings=HOUSE)).pages or 0

    assert abs(len(_printed(browser, pages["invite"])) - ours) <= 1


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
