"""Plain text: the same sentences, for an e-mail and for a voice."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from easyread import pairing
from easyread.loading import settings_for
from easyread.model import Document, Meaning, Pairing, Section, Sentence, Span, Symbol
from easyread.pipeline import prepare
from easyread.rendering import FORMATS, Options, render
from easyread.rendering.compose import sheet_of
from easyread.settings import Organisation, Settings
from tests.rendering.reading import read, words
from tests.rendering.samples import (
    awkward,
    document_of,
    invite,
    long,
    sentence_of,
    steps,
)

ROOT = Path(__file__).parents[2]
FILES = sorted(
    file
    for folder in ("content", "examples")
    for file in (ROOT / folder).glob("*.yaml")
    if file.name != "easyread.yaml"
)


def _text(document: Document, options: Options | None = None) -> str:
    return render(document, "txt", options).content.decode()


@pytest.mark.parametrize(
    "file", FILES, ids=lambda file: f"{file.parent.name}-{file.stem}"
)
def test_every_sentence_of_the_page_is_there_in_the_same_order(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It should be that a reader of plain text is told all that others are told."""
    monkeypatch.setattr("easyread.rendering.html.pictures.pairing", pairing)
    document, options = prepare(file).document, Options(settings=settings_for(file))
    html = render(document, "html", options).content.decode()
    page = read(re.sub(r'<span class="address">.*?</span>', "", html))
    wanted = words(
        page.all("h1, h2, .notice, .words, .version, nav li, .end p, .meaning-of")
    )
    lines = _text(document, options).splitlines()
    text = " ".join(line for line in lines if not line.startswith("http"))

    at = 0
    for one in wanted:
        found = text.find(one, at)
        assert found >= at, one
        at = found + len(one)


def test_steps_have_their_numbers() -> None:
    """It should be that “step 3” is the same in an e-mail, and what goes on has none."""
    text = _text(steps())

    assert "\n3. Do thing 3.\nThen rest 3.\n4. Do thing 4.\n" in text
    assert "\n\n13. Do thing 13.\n" in text
    assert "\n\nc) Choose c.\nd) Choose d.\n" in text


def test_things_have_a_mark_and_answers_a_box() -> None:
    """It should be that nobody counts what is not counted, and sees what to tick."""
    text = _text(invite())

    assert "- Thing a\n- Thing b\n- Thing c\n" in text
    assert "What is your name?\n____" in text
    assert "Will you come?\n\n[ ] Yes\n[ ] No\n" in text


def test_two_blank_lines_stand_before_a_heading_and_never_more() -> None:
    """It should be that parts are heard and seen as parts."""
    text = _text(invite())

    assert "\n\n\nWhen\n\nThe meeting is on Wednesday 4 March 2026.\n" in text
    assert "\n\n\n\n" not in text
    assert text.endswith("[ ] No\n")


def test_link_and_photo_say_what_they_are() -> None:
    """It should be that an address can be pressed in an e-mail, and a photo is told."""
    assert "See our web page.\nhttps://example.org/halton/meeting/\n" in _text(invite())
    assert "This is the hall.\n(A brick hall with a blue door)\n" in _text(
        awkward()["photo"]
    )
    bad = Sentence((Span("here", href="javascript:alert(1)"),))
    assert "javascript" not in _text(document_of(Section("", (bad,))))


def test_contact_credits_and_meanings_stand_at_the_end() -> None:
    """It should be that readers find whom to ask, and what hard words mean."""
    house = Organisation("Our Group", contact=("Ring 1", "Post 2"))
    document = replace(long(64), words=(Meaning("charter", "a list of promises"),))
    text = _text(document, Options(settings=Settings(house)))

    assert text.startswith("Our Group\n\nOur charter\n")
    assert (
        "\n\n\nWhat words mean\n\ncharter: a list of promises\n\nRing 1\nPost 2\n"
        in text
    )
    assert "Pictures: easyread, CC0." in _text(invite())
    assert "What is inside\n\n1. Part 1\n2. Part 2\n" in text


def test_notices_stand_under_the_title() -> None:
    """It should be that nobody takes an example or a draft for the real thing."""
    first, rest = _text(replace(invite(), draft=True)).split("We ask you to come.")

    assert first.startswith("Come to our meeting\n\nThis is an example.")
    assert "Draft. Do not send this out." in first
    assert "This is an example" not in rest


@pytest.mark.parametrize(("direction", "marked"), [("rtl", True), ("ltr", False)])
def test_lines_run_as_the_language_runs(direction: str, *, marked: bool) -> None:
    """It should be that an Arabic line that begins with a number stays in order."""
    sheet = sheet_of(document_of(Section("", (sentence_of("10:30 عائشة"),))), Options())
    sheet = replace(sheet, direction=direction)

    text = FORMATS["txt"].draw(sheet).content.decode()
    page = FORMATS["html"].draw(sheet).content.decode()

    lines = [line for line in text.split("\n") if line]
    assert {line.startswith("\u200f") for line in lines} == {marked}
    assert ('dir="rtl"' in page) is marked


def test_a_logo_without_a_name_is_said() -> None:
    """It should be that readers know who wrote to them."""
    house = Organisation(logo=Path("logo.svg"), alt="The council")

    assert _text(invite(), Options(settings=Settings(house))).startswith(
        "The council\n"
    )


def test_pictures_of_symbols_say_nothing() -> None:
    """It should be that a symbol does not repeat what the sentence says."""
    symbol = Symbol("drawn:me", "me", ("me",), "A drawing of me")
    row = Sentence((Span("It is me."),), pairing=Pairing("concept", (symbol,)))

    assert "drawing" not in _text(document_of(Section("", (row,))))
