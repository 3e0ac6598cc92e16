"""Numbers and Latin names where lines run from the right."""

from __future__ import annotations

import pytest

from easyread.languages.entries import standard
from easyread.model import Document, Meaning, Place, Section, Sentence, Span
from easyread.rendering import Options
from easyread.rendering.bidi import from_the_left
from easyread.rendering.compose import sheet_of
from easyread.settings import Organisation, Settings

MARK, GLUE = "\u200e", "\u00a0"


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("اتصل على 0151 496 0123 اليوم", "0151 496 0123"),
        ("اتصل على (0151) 496 0123", "(0151) 496 0123"),
        ("اتصل على +44 151 496 0123.", "+44 151 496 0123"),
        ("الرمز 12-34-56", "12-34-56"),
        ("التكلفة £5.50 فقط", "£5.50"),
        ("NHS رقم 943 476 5919", "943 476 5919"),
        ("في 1 Example Street", "1 "),
        ("في 12b Example Street", "12b "),
    ],
)
def test_what_would_change_places_runs_from_the_left(text: str, whole: str) -> None:
    """It should be that nobody calls a number whose parts changed places."""
    expected = text.replace(whole, MARK + whole.replace(" ", GLUE))

    assert from_the_left(text) == expected


@pytest.mark.parametrize(
    "text",
    ["يوم 3 مارس 2027", "الساعة 10:30.", "من 10:30 إلى 14:00", "(3 مارس)", "WA8 7TU"],
)
def test_what_stands_right_by_itself_is_left_alone(text: str) -> None:
    """It should be that marks stand only where they are needed."""
    assert from_the_left(text) == text


def test_every_part_of_a_page_has_its_numbers_right() -> None:
    """It should be that headings, meanings and the contact are no different."""
    number = "0151 496 0123"
    place = Place("sample.yaml", 2, 1)
    said = Sentence((Span(f"هنا {number}"),), place)
    document = Document(
        "text",
        "sample",
        f"اجتماع {number}",
        (Section(f"أين {number}", (said,), place),),
        language="ar",
        words=(Meaning("هنا", number),),
    )
    house = Organisation(contact=(number,))

    arabic = {key: {"say": entry.say} for key, entry in standard().items()}
    settings = Settings(house, wording={"ar": arabic})

    sheet = sheet_of(document, Options(settings=settings))

    shown = [sheet.title, *sheet.contact, sheet.body[0].heading]
    shown += [sheet.sentences[0].text]
    assert all(text.endswith(MARK + number.replace(" ", GLUE)) for text in shown)
