"""Our page as WeasyPrint takes it."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Any

import pytest

from easyread.model import Section
from easyread.rendering import Options, render
from easyread.rendering.formats import pdf
from easyread.rendering.source import NOTES, styles_let_go, usual_style
from tests.rendering.samples import document, every_role, invite, long, said

if TYPE_CHECKING:
    from collections.abc import Callable

    from weasyprint import HTML

pytestmark = pytest.mark.pdf

DOCUMENTS = {"invite": invite(), "roles": every_role(), "cover": long(30, cover=True)}
VERSIONS = {
    "usual": Options(),
    "draft": Options(draft=True),
    "small, words only": Options(paper="a5", words_only=True, contrast="black"),
}


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("name", DOCUMENTS)
def test_nothing_looks_different(
    name: str, version: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It should be that the short way and WeasyPrint's own give the same bytes."""
    ours = render(DOCUMENTS[name], "pdf", VERSIONS[version]).content

    def its_own(text: str, fetch: Callable[[str], Any]) -> HTML:
        from weasyprint import HTML  # noqa: PLC0415  loads Pango

        return HTML(string=text, url_fetcher=fetch)

    monkeypatch.setattr(pdf, "source_of", its_own)

    assert render(DOCUMENTS[name], "pdf", VERSIONS[version]).content == ours


def test_page_is_read_the_short_way(monkeypatch: pytest.MonkeyPatch) -> None:
    """It should be that our templates write what can be read quickly."""

    def long_way(*_: object, **__: object) -> None:
        raise AssertionError("the long way")

    monkeypatch.setattr("tinyhtml5.parse", long_way)

    assert render(every_role(), "pdf").pages


def test_letters_that_xml_does_not_know_stop_nothing() -> None:
    """It should be that a stray sign from another program still gives a PDF."""
    made = document(Section("Words", (said("We meet \x0b here."),)))

    assert render(made, "pdf").pages == 1


def test_styles_of_other_programs_in_this_process_stay_whole() -> None:
    """It should be that a program beside us can still draw its notes."""
    from weasyprint.html import UA_STYLESHEET  # noqa: PLC0415  loads Pango

    ours = {entry[3] for entry in usual_style().matcher.other_selectors}
    whole = {entry[3] for entry in UA_STYLESHEET.matcher.other_selectors}

    assert whole - ours == NOTES
    assert len(usual_style().page_rules) < len(UA_STYLESHEET.page_rules)


def test_styles_of_a_page_do_not_wait_for_the_collector() -> None:
    """It should be that a long document needs no more memory than it must."""
    from weasyprint import HTML, document  # noqa: PLC0415  loads Pango
    from weasyprint.css import ComputedStyle  # noqa: PLC0415  as above

    def kept() -> int:
        return sum(isinstance(thing, ComputedStyle) for thing in gc.get_objects())

    made = document.get_all_computed_styles
    gc.collect()
    before = kept()
    gc.disable()
    try:
        with styles_let_go():
            drawn = HTML(string="<p>One.</p>" * 50).render()
        assert drawn.pages
        del drawn
        after = kept()
    finally:
        gc.enable()

    assert after - before < 50
    assert document.get_all_computed_styles is made
