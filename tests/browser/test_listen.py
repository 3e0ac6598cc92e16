"""The button that reads the page aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

# A voice that speaks when the test says so: a machine without sound has none.
VOICE = """
window.spoken = [];
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
Object.defineProperty(window, "speechSynthesis", { value: {
  speak(utterance) { window.spoken.push(utterance); },
  cancel() { window.cancelled = (window.cancelled || 0) + 1; },
}});
window.finish = () => window.spoken.at(-1).onend();
"""

IN_VIEW = """(() => {
  const box = document.querySelector(".reading").getBoundingClientRect();
  return box.bottom > 0 && box.top < innerHeight;
})()"""


@pytest.fixture
def tab(browser: Browser, pages: dict[str, Path]) -> Iterator[Page]:
    """Open the invite on a phone, with a voice."""
    context = browser.new_context(
        viewport={"width": 320, "height": 500}, reduced_motion="reduce"
    )
    context.add_init_script(VOICE)
    tab = context.new_page()
    tab.goto(pages["invite"].as_uri())
    yield tab
    context.close()


def _marked(tab: Page) -> list[str]:
    words = tab.evaluate(
        "[...document.querySelectorAll('.reading')].map(e => e.innerText.trim())"
    )
    return list(words)


def test_sentence_being_read_is_marked_and_in_view(tab: Page) -> None:
    """It should be that eye and ear are at the same sentence, from first to last."""
    assert _marked(tab) == []
    tab.click("#listen")

    seen = []
    for _ in range(8):
        assert len(_marked(tab)) == 1
        spoken = tab.evaluate("window.spoken.at(-1).text")
        assert spoken in _marked(tab)[0]
        assert tab.evaluate("window.spoken.at(-1).lang") == "en-GB"
        seen.append(spoken)
        assert tab.evaluate(IN_VIEW)
        tab.evaluate("window.finish()")

    assert seen[0] == "Come to our meeting"
    assert "We ask you to come." in seen
    assert len(seen) == len(set(seen))


def test_second_press_stops(tab: Page) -> None:
    """It should be that silence is one press away, and the button says so."""
    start = tab.inner_text("#listen")
    tab.click("#listen")
    assert tab.inner_text("#listen") != start

    tab.click("#listen")
    before = tab.evaluate("window.spoken.length")
    tab.evaluate("window.finish()")

    assert tab.inner_text("#listen") == start
    assert _marked(tab) == []
    assert tab.evaluate("window.spoken.length") == before
    assert tab.evaluate("window.cancelled") >= 2


def test_all_is_read_once_and_then_it_ends(tab: Page) -> None:
    """It should be that each sentence is spoken once, and the mark goes at the end."""
    words = tab.evaluate(
        "[...document.querySelectorAll('h1, h2, main p')]"
        ".map(e => e.innerText.trim()).filter(Boolean)"
    )
    tab.click("#listen")
    for _ in words:
        tab.evaluate("window.finish()")

    assert tab.evaluate("window.spoken.map(u => u.text)") == words
    assert _marked(tab) == []


def test_keyboard_alone_starts_it(tab: Page) -> None:
    """It should be that Tab and Enter do what a press does."""
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.id") == "listen"
    tab.keyboard.press("Enter")

    assert len(_marked(tab)) == 1


def test_one_sentence_is_read_and_stays_marked(tab: Page) -> None:
    """It should be that a reader can hear one sentence again, and the next, and the last."""
    tab.click("#this")
    first = tab.evaluate("window.spoken.at(-1).text")
    tab.evaluate("window.finish()")

    assert first in _marked(tab)[0]
    assert tab.evaluate("window.spoken.length") == 1
    tab.click("#next")
    second = tab.evaluate("window.spoken.at(-1).text")
    assert second != first
    assert second in _marked(tab)[0]
    tab.click("#back")
    assert tab.evaluate("window.spoken.at(-1).text") == first
    tab.click("#this")
    assert tab.evaluate("window.spoken.at(-1).text") == first
    tab.click("#listen")
    assert _marked(tab) == []


def test_pressing_a_sentence_reads_it(tab: Page) -> None:
    """It should be that a finger on a picture says what the picture stands for."""
    tab.click("#this")
    tab.click(".pair:has-text('Please arrive') .picture")

    assert tab.evaluate("window.spoken.at(-1).text").startswith("Please arrive")
    assert "Please arrive" in _marked(tab)[0]


def test_voice_is_as_fast_as_was_chosen(tab: Page) -> None:
    """It should be that a slow voice stays slow when the page is opened again."""
    tab.click("#looks summary")
    tab.check("text=Slow")
    tab.reload()
    tab.click("#listen")

    assert tab.evaluate("window.spoken.at(-1).rate") == 0.6


def test_buttons_never_cover_the_sentence_that_is_read(tab: Page) -> None:
    """It should be that on a phone all of the marked sentence is clear of the buttons."""
    tab.click("#listen")
    for _ in range(12):
        clear = tab.evaluate(
            "document.querySelector('.reading').getBoundingClientRect().top >= "
            "document.querySelector('#voice').getBoundingClientRect().bottom - 1"
        )
        assert clear
        tab.evaluate("window.finish()")


def test_escape_is_silence(tab: Page) -> None:
    """It should be that the key that stops things stops the voice."""
    tab.click("#listen")
    tab.keyboard.press("Escape")

    assert _marked(tab) == []
    assert not tab.evaluate("document.querySelector('#listen').dataset.reading")


def test_no_voice_or_no_script_means_no_button(
    browser: Browser, pages: dict[str, Path]
) -> None:
    """It should be that nobody sees a button that does nothing."""
    for script in (True, False):
        context = browser.new_context(java_script_enabled=script)
        context.add_init_script("delete window.SpeechSynthesisUtterance")
        tab = context.new_page()
        tab.goto(pages["invite"].as_uri())
        assert not tab.is_visible("#listen")
        assert tab.is_visible("text=We ask you to come.")
        context.close()
