"""The HTML that every format is made from."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from easyread.model import Document, Section, Span
from easyread.rendering import Options
from easyread.rendering.compose import sheet_of
from easyread.rendering.html.page import page
from easyread.settings import Organisation, Settings
from tests.rendering.reading import Found, read, words
from tests.rendering.samples import document, drawn, every_role, invite, long, said


def _read(made: Document, options: Options | None = None) -> Found:
    return read(_page(made, options))


def _page(
    made: Document, options: Options | None = None, *, screen: bool = False
) -> str:
    return page(sheet_of(made, options or Options()), (), screen=screen)


def test_page_has_title_language_and_one_main_heading() -> None:
    """It should be that a screen reader knows what this is, and how to say it."""
    found = _read(invite())

    assert found.get("lang") == "en-GB"
    assert found.all("title")[0].words == "Come to our meeting"
    assert words(found.all("main h1")) == ["Come to our meeting"]
    assert len(found.all("h1")) == 1
    assert len(found.all("main")) == 1


def test_every_sentence_stands_beside_its_picture_in_order() -> None:
    """It should be that pictures and words are never parted or mixed up."""
    found = _read(invite())

    pairs = found.all(".pair")
    wanted = [s for part in invite().sections for s in part.sentences]
    assert len(pairs) == len(wanted)
    for pair, sentence in zip(pairs, wanted, strict=True):
        assert sentence.text.split()[0] in pair.words
        names = [image.get("src") for image in pair.all("img")]
        assert sentence.pairing is not None
        assert names == [f"sym:{symbol.id}" for symbol in sentence.pairing.symbols]
        assert {image.get("alt") for image in pair.all("img")} <= {""}


def test_words_of_a_document_are_never_markup() -> None:
    """It should be that what looks like HTML or a template is shown as it was typed."""
    nasty = '<b>x</b> {{ 7 * 7 }} {% raw %} "q" &amp;'
    made = document(Section(nasty, (said(nasty, "me"),)), title=f"</title>{nasty}")
    found = _read(made)

    assert nasty in found.all("title")[0].words
    assert words(found.all("h2")) == [nasty]
    assert words(found.all("p.words")) == [nasty]
    assert found.all("b") == []


@pytest.mark.parametrize(
    "href", ["javascript:alert(1)", "file:///etc/passwd", "data:x"]
)
def test_links_that_run_or_read_files_are_words_alone(href: str) -> None:
    """It should be that pressing a link can only lead to a page, a mail or a phone."""
    found = _read(document(Section("", (said((Span("here", href=href),), "me"),))))

    assert found.all("a") == []
    assert words(found.all("p.words")) == ["here"]


def test_address_of_a_link_is_there_for_paper() -> None:
    """It should be that a reader of paper can copy the address, once."""
    spans = (
        Span("our page", href="https://example.org/hall/"),
        Span(" or "),
        Span("a@example.org", href="mailto:a@example.org"),
    )
    found = _read(document(Section("", (said(spans, "me"),))))

    assert words(found.all(".address")) == ["(example.org/hall)"]


def test_lists_are_lists() -> None:
    """It should be that things to bring and tick boxes are announced as lists."""
    found = _read(invite())

    assert len(found.all("ul.items > li.pair")) == 3
    assert len(found.all(".slip ul.choices > li .box")) == 2


def test_slip_has_lines_only_where_people_write() -> None:
    """It should be that a question with tick boxes has no lines under it."""
    found = _read(invite())

    asked = found.all(".slip .question")
    assert [len(one.all(".line")) for one in asked] == [1, 0]
    assert found.all("section:not(.slip) .line") == []


def test_every_role_is_shown() -> None:
    """It should be that no role of a sentence is lost on the way to the page."""
    found = _read(every_role())

    said_twice = words(found.all(".pair"))
    assert len(said_twice) == 2 * len(every_role().sections[0].sentences)


def test_example_and_draft_are_said_on_every_page() -> None:
    """It should be that nobody takes an example or a draft for the real thing."""
    text = _page(replace(invite(), draft=True))
    found = read(text)

    notices = words(found.all(".notice"))
    assert len(notices) == 2
    assert "not real" in notices[0]
    assert notices[1].startswith("Draft")
    assert f'@top-left{{content:"{" ".join(notices)}"' in text


def test_gap_is_a_box_in_a_draft_and_white_space_in_a_finished_page() -> None:
    """It should be that readers never see our notes about missing pictures."""
    made = document(Section("", (said("No picture."),)))

    assert _read(made).all(".gap") == []
    assert words(_read(made, Options(draft=True)).all(".gap")) != []


def test_short_documents_have_no_contents_and_long_ones_do() -> None:
    """It should be that lists of contents and words come from eight pages on."""
    short, full = _read(long(16)), _read(long(64))

    assert short.all("nav") == []
    assert short.all(".words-list") == []
    links = [link.get("href") for link in full.all("nav a")]
    assert links
    assert all(full.all(f"h2{link}") for link in links)
    assert words(full.all(".words-list p")) == ["charter: a list of promises"]


def test_charter_has_a_cover_and_an_invite_has_none() -> None:
    """It should be that an invite says its day on page 1."""
    assert _read(invite()).all(".cover") == []
    cover = _read(long(8, cover=True)).all(".cover")[0]
    assert len(cover.all(".big img")) == 1
    assert "1.2" in cover.all(".version")[0].words


def test_organisation_stands_at_the_start_and_its_contact_at_the_end() -> None:
    """It should be that a reader knows who sent this and whom to ask."""
    house = Organisation("Our Group", Path("logo.svg"), contact=("Ring 1", "Post 2"))
    found = _read(invite(), Options(settings=Settings(house)))

    assert words(found.all("header p")) == ["Our Group"]
    assert found.all("header img")[0].get("alt") == "The logo of Our Group"
    assert words(found.all(".end .house p")) == ["Ring 1", "Post 2"]


def test_title_in_the_foot_cannot_leave_its_string() -> None:
    """It should be that a title with quotation marks or tags harms no style sheet."""
    text = _page(document(title='"}</style><b>x\\'), screen=True)

    assert text.count("</style>") == 2
    assert read(text).all("b") == []


@pytest.mark.parametrize(
    ("size", "screen"), [(16, "133.3%"), (18, "150%"), (22, "183.3%")]
)
def test_size_of_the_words_is_the_readers_choice(size: int, screen: str) -> None:
    """It should be that paper has the points, and a screen the same beside its own."""
    text = _page(invite(), Options(size=size))

    assert f"--size:{size}pt;--screen-size:{screen}" in text
    assert f"font:{size}pt/1.2" in text


def test_two_pictures_stand_side_by_side() -> None:
    """It should be that two pictures beside one sentence are both there."""
    sentence = said("Ask the nurse.", "me", "nurse")
    found = _read(document(Section("", (sentence,))))

    names = [image.get("src") for image in found.all(".picture.two img")]
    assert names == [f"sym:{drawn(name).id}" for name in ("me", "nurse")]
