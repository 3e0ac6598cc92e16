"""The web page as one file."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256

import pytest

from easyread.errors import RenderError, UnknownNameError
from easyread.model import Section, Symbol
from easyread.rendering import FORMATS, Options, render
from easyread.rendering.html.pictures import PictureFile, inline_pictures
from tests.rendering.samples import awkward, document_of, invite, sentence_of


def _html(name: str = "invite") -> str:
    return render(awkward()[name], "html").content.decode()


@pytest.mark.parametrize("name", sorted(awkward()))
def test_page_holds_all_it_needs(name: str) -> None:
    """It should be that the page asks nothing of a network or of other files."""
    text = _html(name)

    wanted = re.findall(r'(?:\b(?:src|href)="|url\()"?([^")\s>]+)', text)
    schemes = {one.partition(":")[0] for one in wanted if not one.startswith("#")}
    assert schemes <= {"data", "https"}
    assert re.findall(r'<(?:link|iframe|object|base)\b|@import|src="https', text) == []


def test_invite_is_small_enough_to_send() -> None:
    """It should be that an invite goes through any mail box: under 500 KB."""
    assert len(_html().encode()) < 500_000


@pytest.mark.parametrize("name", ["invite", "photo", "long"])
def test_each_picture_is_there_once(name: str) -> None:
    """It should be that a picture that stands in many places is sent once."""
    text = _html(name)

    drawn = re.findall(r'src="(data:[^"]+)"|<symbol[^>]*>(.*?)</symbol>', text)
    assert len(drawn) == len(set(drawn))
    for pointer in re.findall(r'<use href="#([^"]+)"', text):
        assert text.count(f'<symbol id="{pointer}"') == 1


def test_names_inside_shared_pictures_do_not_clash() -> None:
    """It should be that two pictures with a part called “a” keep their own parts."""
    drawing = (
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" fill="red">'
        b'<path id="a" clip-path="url(#a)"/><use href="#a"/></svg>'
    )
    pictures = {
        name: PictureFile(drawing, "image/svg+xml") for name in ("sym:x", "sym:y")
    }
    page = "<body>" + "".join(f'<img src="{name}" alt="">' for name in pictures) * 2

    text = inline_pictures(page, pictures)

    named = re.findall(r'\bid="([^"]+)"', text)
    assert len(named) == len(set(named)) == 4
    assert set(re.findall(r'(?:href="#|url\(#)([^")]+)', text)) == set(named)
    assert text.count('<g fill="red">') == 2


def test_photo_speaks_and_symbols_are_silent() -> None:
    """It should be that a screen reader hears each thing once."""
    assert 'role="img" aria-label="A brick hall with a blue door"' in _html("photo")
    assert set(re.findall(r'alt="([^"]*)"', _html())) <= {""}


def test_browser_may_run_and_style_only_what_we_wrote() -> None:
    """It should be that the security policy names our styles and script by hash."""
    text = _html()

    policy = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)
    assert len(policy) == 1
    assert "default-src 'none'" in policy[0]
    assert "unsafe" not in policy[0]
    for content in re.findall(r"<(?:style|script)[^>]*>(.*?)</", text, re.DOTALL):
        digest = b64encode(sha256(content.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy[0]
    assert not re.search(r'\s(?:style|on\w+)="', text)


def test_same_document_gives_the_same_page() -> None:
    """It should be that nothing in the page hangs on the time or on chance."""
    assert _html() == _html()


def test_missing_picture_stops_the_work() -> None:
    """It should be that a gap where a symbol should be is worse than no page."""
    gone = Symbol("own:x", "x", file="gone.jpg", source="own")
    sentence = sentence_of("Look.", "me")
    document = document_of(Section("", (sentence,)))

    def picture(symbol: Symbol) -> tuple[bytes, str]:
        raise FileNotFoundError(gone.file)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("easyread.rendering.html.pictures.pairing.picture", picture)
        with pytest.raises(RenderError, match=r"drawn:me.*Look\..*gone\.jpg"):
            render(document, "html")


def test_unknown_format_is_answered_with_the_nearest() -> None:
    """It should be that a slip of the finger is put right by name."""
    with pytest.raises(UnknownNameError, match=r"“pfd”.*“pdf”.*html, pdf"):
        render(invite(), "pfd", Options())
    assert list(FORMATS) == ["fragment", "html", "pdf", "txt"]
