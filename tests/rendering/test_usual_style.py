"""The shorter style sheet that our pages are drawn with."""

from __future__ import annotations

import pytest

from easyread.rendering import Options, render
from easyread.rendering.formats import pdf
from easyread.rendering.usual_style import NOTES, usual_style
from tests.rendering.samples import every_role, invite, long

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
    """It should be that what is left out is never on our pages: same bytes."""
    ours = render(DOCUMENTS[name], "pdf", VERSIONS[version]).content

    monkeypatch.setattr(pdf, "use_usual_style", lambda _: None)

    assert render(DOCUMENTS[name], "pdf", VERSIONS[version]).content == ours


def test_styles_of_other_programs_in_this_process_stay_whole() -> None:
    """It should be that a program beside us can still draw its notes."""
    from weasyprint.html import UA_STYLESHEET  # noqa: PLC0415  loads Pango

    ours = {entry[3] for entry in usual_style().matcher.other_selectors}
    whole = {entry[3] for entry in UA_STYLESHEET.matcher.other_selectors}

    assert whole - ours == NOTES
    assert len(usual_style().page_rules) < len(UA_STYLESHEET.page_rules)
