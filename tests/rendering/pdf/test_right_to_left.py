"""Pages of languages that run from the right, as they stand on paper."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2
import pytest

from easyread.languages.entries import standard
from easyread.model import Document, Pairing, Section, Sentence, Span, Symbol
from easyread.rendering import Options, render
from easyread.settings import Organisation, Settings

if TYPE_CHECKING:
    from collections.abc import Sequence

pytestmark = pytest.mark.pdf

PHONE = Symbol("drawn:phone", "phone")


class Letter(NamedTuple):
    """A letter on paper: its left edge and its middle from below, in points."""

    left: float
    middle: float
    text: str


def _letters(language: str, *lines: str | tuple[Span, ...]) -> list[Letter]:
    """Return the letters of the first page of a document with these lines."""
    sentences = tuple(
        Sentence(
            line if isinstance(line, tuple) else (Span(line),),
            pairing=Pairing("author", (PHONE,)),
        )
        for line in lines
    )
    return _first_page(language, (Section("", sentences),))


def _first_page(language: str, sections: tuple[Section, ...]) -> list[Letter]:
    """Return the letters of the first page of a document with these parts."""
    document = Document("text", "sample", "One Halton", sections, language=language)
    words = {key: {"say": entry.say} for key, entry in standard().items()}
    settings = Settings(
        Organisation(contact=("0151 511 7788",)), wording={language: words}
    )
    pdf = pypdfium2.PdfDocument(
        render(document, "pdf", Options(settings=settings)).content
    )
    page = pdf[0].get_textpage()
    found = []
    for at in range(page.count_chars()):
        left, bottom, _, top = page.get_charbox(at)
        found.append(Letter(left, (bottom + top) / 2, page.get_text_range(at, 1)))
    return found


def _lines(letters: Sequence[Letter]) -> list[str]:
    """Return the lines of a page as an eye sees them, from left to right."""
    rows: list[list[Letter]] = []
    for letter in sorted(letters, key=lambda one: -one.middle):
        if letter.text.strip():
            if not rows or abs(rows[-1][0].middle - letter.middle) > 12:
                rows.append([])
            rows[-1].append(letter)
    return ["".join(letter.text for letter in sorted(row)) for row in rows]


@pytest.mark.parametrize(
    ("language", "words", "seen"),
    [
        ("ar", "اتصل بنا على 0151 496 0123.", "01514960123"),
        ("ur", "ہمیں +44 151 496 0123 پر فون کریں", "+441514960123"),
        ("ur", "دوپہر کا کھانا £5.50 کا ہے", "£5.50"),
        ("fa", "شماره 12-34-56 است.", "12-34-56"),
        ("ar", "المكان هو 1 Example Street هنا.", "1ExampleStreet"),
    ],
)
def test_numbers_and_names_run_from_the_left(
    language: str, words: str, seen: str
) -> None:
    """It should be that nobody calls a number whose parts changed places."""
    letters = _letters(language, words)
    line = next(line for line in _lines(letters) if seen in line)

    # The sentence begins on the right.
    assert line[-1] == words[0]
    assert "01515117788" in "".join(_lines(letters))


def test_bold_words_and_links_keep_the_order_of_the_sentence() -> None:
    """It should be that a bold word in the middle stays in the middle."""
    spans = (Span("نعني بكلمة "), Span("الدعم", bold=True), Span(" كل مساعدة"))
    letters = _letters("ar", spans)

    row = next(line for line in _lines(letters) if "م" in line and "ع" in line)
    assert row[0] == "ة"
    assert row[-1] == "ن"


def test_pages_are_mirrored() -> None:
    """It should be that pictures stand on the right, and page numbers on the left."""
    letters = _letters("ar", "اتصل بنا")

    words = [letter for letter in letters if letter.text in "اتصلبن"]
    foot = min(letter.middle for letter in letters)
    ends = [one for one in letters if abs(one.middle - foot) < 12 and one.text.strip()]
    # Words end left of the picture, which takes 38 mm on the right of a page.
    assert max(letter.left for letter in words) < 595 - (20 + 38) * 72 / 25.4
    title = [letter.left for letter in ends if letter.text == "H"]
    number = [letter.left for letter in ends if letter.text == "P"]
    assert number[0] < title[0]


@pytest.mark.parametrize("language", ["ar", "ur"])
def test_contents_name_the_page_of_each_part(language: str) -> None:
    """All but the first number were lost: it should be that each stands on the left."""
    line = Sentence((Span("Hello."),), pairing=Pairing("author", (PHONE,)))
    sections = tuple(Section(f"Part {at}", (line,) * 5) for at in range(1, 11))

    lines = _lines(_first_page(language, sections))

    found = [re.fullmatch(r"(\d+)Part(\d+)", line) for line in lines]
    pages = [int(match[1]) for match in found if match]
    assert len(pages) == len(sections)
    assert pages == sorted(pages)
