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
from tests.rendering.reading import PageElement, read, words
from tests.rendering.samples import (
    document_of,
    drawn,
    every_role,
    invite,
    long,
    sentence_of,
    steps,
)


def _read(document: Document, options: Options | None = None) -> PageElement:
    return read(_page(document, options))


def _page(
    document: Document, options: Options | None = None, *, screen: bool = False
) -> str:
    return page(sheet_of(document, options or Options()), (), screen=screen)


def test_page_has_title_language_and_one_main_heading() -> None:
    """It should be that a screen reader knows what this is, and how to say it."""
    root = _read(invite())

    assert root.get("lang") == "en-GB"
    assert root.all("title")[0].words == "Come to our meeting"
    assert words(root.all("main h1")) == ["Come to our meeting"]
    assert len(root.all("h1")) == 1
    assert len(root.all("main")) == 1


def test_every_sentence_stands_beside_its_picture_in_order() -> None:
    """It should be that pictures and words are never parted or mixed up."""
    root = _read(invite())

    pairs = root.all(".pair")
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
    document = document_of(
        Section(nasty, (sentence_of(nasty, "me"),)), title=f"</title>{nasty}"
    )
    root = _read(document)

    assert nasty in root.all("title")[0].words
    assert words(root.all("h2")) == [nasty]
    assert words(root.all("p.words")) == [nasty]
    assert root.all("b") == []


@pytest.mark.parametrize(
    "href", ["javascript:alert(1)", "file:///etc/passwd", "data:x"]
)
def test_links_that_run_or_read_files_are_words_alone(href: str) -> None:
    """It should be that pressing a link can only lead to a page, a mail or a phone."""
    root = _read(
        document_of(Section("", (sentence_of((Span("here", href=href),), "me"),)))
    )

    assert root.all("a") == []
    assert words(root.all("p.words")) == ["here"]


def test_address_of_a_link_is_there_for_paper() -> None:
    """It should be that a reader of paper can copy the address, once."""
    spans = (
        Span("our page", href="https://example.org/hall/"),
        Span(" or "),
        Span("a@example.org", href="mailto:a@example.org"),
    )
    root = _read(document_of(Section("", (sentence_of(spans, "me"),))))

    assert words(root.all(".address")) == ["(example.org/hall)"]


def test_lists_are_lists() -> None:
    """It should be that things to bring and tick boxes are announced as lists."""
    root = _read(invite())

    assert len(root.all("ul.items > li.pair")) == 3
    assert len(root.all(".slip ul.choices > li .box")) == 2


def test_steps_are_numbered_lists() -> None:
    """It should be that a list goes on with its numbers, and each step is one thing."""
    root = _read(steps())

    lists = root.all("ol.steps")
    counted = [(one.get("start"), one.get("type")) for one in lists]
    assert counted == [("1", None), ("13", None), ("3", "a")]
    assert [item.get("value") for item in lists[1].all("li")] == [
        str(number) for number in range(13, 25)
    ]
    third = lists[0].all("li")[2]
    assert words(third.all(".number")) == ["3."]
    assert words(third.all(".words")) == ["3. Do thing 3.", "Then rest 3."]


def test_slip_has_lines_only_where_people_write() -> None:
    """It should be that a question with tick boxes has no lines under it."""
    root = _read(invite())

    asked = root.all(".slip .question")
    assert [len(one.all(".line")) for one in asked] == [1, 0]
    assert root.all("section:not(.slip) .line") == []


def test_every_role_is_shown() -> None:
    """It should be that no role of a sentence is lost on the way to the page."""
    root = _read(every_role())

    said_twice = words(root.all(".pair"))
    assert len(said_twice) == 2 * len(every_role().sections[0].sentences)


def test_example_and_draft_are_said_on_every_page() -> None:
    """It should be that nobody takes an example or a draft for the real thing."""
    text = _page(replace(invite(), draft=True))
    root = read(text)

    notices = words(root.all(".notice"))
    assert len(notices) == 2
    assert "not real" in notices[0]
    assert notices[1].startswith("Draft")
    assert f'@top-left{{content:"{" ".join(notices)}"' in text


def test_gap_is_a_box_in_a_draft_and_white_space_in_a_finished_page() -> None:
    """It should be that readers never see our notes about missing pictures."""
    document = document_of(Section("", (sentence_of("No picture."),)))

    assert _read(document).all(".gap") == []
    assert words(_read(document, Options(draft=True)).all(".gap")) != []


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
    root = _read(invite(), Options(settings=Settings(house)))

    assert words(root.all("header p")) == ["Our Group"]
    assert root.all("header img")[0].get("alt") == "The logo of Our Group"
    assert words(root.all(".end .house p")) == ["Ring 1", "Post 2"]


def test_title_in_the_foot_cannot_leave_its_string() -> None:
    """It should be that a title with quotation marks or tags harms no style sheet."""
    text = _page(document_of(title='"}</style><b>x\\'), screen=True)

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
    sentence = sentence_of("Ask the nurse.", "me", "nurse")
    root = _read(document_of(Section("", (sentence,))))

    names = [image.get("src") for image in root.all(".picture.two img")]
    assert names == [f"sym:{drawn(name).id}" for name in ("me", "nurse")]
