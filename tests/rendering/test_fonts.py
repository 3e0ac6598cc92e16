"""The letters of a page."""

from __future__ import annotations

import unicodedata
from io import BytesIO
from pathlib import Path

import fontpkg
import pytest
from fontTools.ttLib import TTFont

from easyread.errors import FileFaultsError, RenderError
from easyread.model import Document, Section
from easyread.rendering import Options
from easyread.rendering.compose import sheet_of
from easyread.rendering.fonts import PACKAGED, Font, fonts_for
from easyread.settings import Settings
from easyread.text.letters import IN_OUR_FONTS
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


@pytest.mark.parametrize(
    ("words", "column", "said", "advice"),
    [
        ("We meet at 漢 hall.", 16, "“Chinese, Japanese and Korean”", "font: Droid"),
        ("ਪੰਜਾਬੀ", 5, "“Punjabi”, such as “ਪ”", "NotoSansGurmukhi-Regular.ttf"),
        ("Fun 🎉!", 9, "“🎉”, which is “party popper, U+1F389”", "start of a sentence"),
        ("Come \ue123.", 10, "which is “U+E123”", "sign of Word"),
        ("1\u20e3 Come.", 6, "keycap", "“1.”"),
        ("A ⇒ B", 7, "rightwards double arrow", "font: NAME.ttf"),
    ],
)
def test_letter_that_no_font_has_is_named_with_its_place(
    words: str, column: int, said: str, advice: str
) -> None:
    """It should be that nobody gets a page with a hole in a word."""
    document = document_of(Section("", (sentence_of(words, "me"),)))

    with pytest.raises(FileFaultsError) as caught:
        _fonts(document)

    fault = caught.value.faults[0]
    assert (fault.place.line, fault.place.column) == (4, column)
    assert said in fault.message
    assert advice in fault.advice


def test_letters_of_one_script_are_one_fault() -> None:
    """It should be that nobody reads the same line for every letter."""
    document = document_of(Section("漢字", (sentence_of("漢字かな交じり文", "me"),)))

    with pytest.raises(FileFaultsError) as caught:
        _fonts(document)

    assert len(caught.value.faults) == 1


@pytest.mark.parametrize(
    "words", ["हमें बताएँ।", "நீங்கள் சொல்லுங்கள்", "โทรหาเรา", "আপনি কোথায়?", "שלום"]
)
def test_scripts_with_a_package_bring_their_own_font(words: str) -> None:
    """It should be that languages of the United Kingdom's people can be written."""
    fonts = _fonts(document_of(Section("", (sentence_of(words, "me"),))))

    has = set().union(*(_letters(font.content) for font in fonts))
    # Engines take vowels on two sides of a letter apart before they draw them.
    assert set(unicodedata.normalize("NFD", words)) | set(words) <= has
    assert {font.weights for font in fonts} == {"400", "700"}


def test_letters_known_to_be_in_our_font_are() -> None:
    """It should be that the quick look at most texts tells the truth."""
    files = [Path(fontpkg.path(family)) for family in PACKAGED]
    ours = frozenset().union(*(_letters(one.read_bytes()) for one in files))
    assert ours >= IN_OUR_FONTS


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
    own.write_bytes(Path(fontpkg.path("IBM Plex Sans Arabic")).read_bytes())
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
