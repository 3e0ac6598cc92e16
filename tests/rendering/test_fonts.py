"""The letters of a page."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import fontpkg
import pytest
from fontTools.ttLib import TTFont

from easyread.errors import RenderError
from easyread.model import Document, Section
from easyread.rendering import Options
from easyread.rendering.compose import sheet_of
from easyread.rendering.fonts import Font, fonts_for
from easyread.settings import Settings
from tests.rendering.samples import awkward, document_of, invite, sentence_of


def _fonts(document: Document, settings: Settings | None = None) -> tuple[Font, ...]:
    return fonts_for(sheet_of(document, Options(settings=settings or Settings())))


def _letters(content: bytes) -> set[str]:
    return {chr(code) for code in TTFont(BytesIO(content)).getBestCmap()}


def test_english_takes_one_family_in_two_weights() -> None:
    """It should be that nearly all documents share one small set of letters."""
    fonts = _fonts(invite())

    assert [(font.name, font.weights) for font in fonts] == [
        ("0-400", "400"),
        ("0-700", "700"),
    ]
    assert all(len(font.as_woff2()) < 12_000 for font in fonts)
    assert set("Come to £5–’") <= _letters(fonts[0].content)


def test_names_from_anywhere_have_their_letters() -> None:
    """It should be that Polish, Arabic and Vietnamese names are written right."""
    fonts = _fonts(awkward()["names"])

    has = set().union(*(_letters(font.content) for font in fonts))
    assert set("Zażółć Łukasz عائشة Thị") <= has
    assert {font.family for font in fonts} == {"Easy0", "Easy1"}


def test_letter_that_no_font_has_is_named_with_its_sentence() -> None:
    """It should be that nobody gets a page with a hole in a word."""
    document = document_of(Section("", (sentence_of("We meet at 漢 hall.", "me"),)))

    with pytest.raises(RenderError, match=r"“漢” \(U\+6F22\).*We meet at 漢.*yaml:4"):
        _fonts(document)


def test_marks_without_a_shape_need_no_font() -> None:
    """It should be that soft hyphens and direction marks do not stop the work."""
    document = document_of(
        Section("", (sentence_of("co\u00adproduction\u200e\ufe0f", "me"),))
    )

    assert _fonts(document)


def test_same_letters_give_the_same_bytes() -> None:
    """It should be that a font does not change from run to run."""
    one, other = (_fonts(invite()) for _ in range(2))

    assert [font.content for font in one] == [font.content for font in other]


def test_organisation_has_its_own_font_first(tmp_path: Path) -> None:
    """It should be that a house font is used, and lends from ours what it lacks."""
    own = tmp_path / "own.ttf"
    own.write_bytes(Path(fontpkg.path("Noto Sans Arabic")).read_bytes())
    document = document_of(Section("", (sentence_of("عائشة", "me"),)))

    fonts = _fonts(document, Settings(font=own))

    assert set("عائشة") <= _letters(fonts[0].content)
    assert "C" in _letters(fonts[-1].content)


@pytest.mark.parametrize("content", [None, b"no font"])
def test_font_that_is_no_font_stops_the_work(
    tmp_path: Path, content: bytes | None
) -> None:
    """It should be that a wrong font file is named, with what to do."""
    own = tmp_path / "own.ttf"
    if content is not None:
        own.write_bytes(content)

    with pytest.raises(RenderError, match=r"own\.ttf"):
        _fonts(invite(), Settings(font=own))
