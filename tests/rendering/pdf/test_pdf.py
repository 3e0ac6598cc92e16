"""The page on paper."""

from __future__ import annotations

import logging
import subprocess
import sys
from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2
import pytest

from easyread.errors import MissingToolError, RenderError
from easyread.model import Section
from easyread.rendering import SIZES, Options, render
from easyread.rendering.html.pictures import PictureFile
from easyread.rendering.pdf.weasyprint import draw
from tests.rendering.samples import awkward, document_of, invite, long, sentence_of

pytestmark = pytest.mark.pdf

DRAWING = PictureFile(
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
    b'<rect width="9" height="9"/></svg>',
    "image/svg+xml",
)
HTML = '<html lang="en"><title>T</title><body>{}</body></html>'


def test_invite_is_a_few_pages_and_small() -> None:
    """It should be that an invite is 3 to 6 pages of A4, and under 500 KB."""
    rendered = render(invite(), "pdf")

    with pikepdf.open(BytesIO(rendered.content)) as pdf:
        assert rendered.pages == len(pdf.pages)
        assert [round(float(at)) for at in pdf.pages[0].mediabox] == [0, 0, 595, 842]
    assert 3 <= (rendered.pages or 0) <= 6
    assert len(rendered.content) < 500_000


def test_title_language_and_reading_title_are_set() -> None:
    """It should be that a window shows the title, and a voice knows the language."""
    with pikepdf.open(BytesIO(render(invite(), "pdf").content)) as pdf:
        assert pdf.docinfo["/Title"] == "Come to our meeting"
        assert pdf.Root.Lang == "en-GB"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        outline = [item.title for item in pdf.open_outline().root[0].children]
    assert "When" in outline


@pytest.mark.parametrize("size", SIZES)
def test_larger_words_need_no_fewer_pages(size: int) -> None:
    """It should be that the size that was asked for is the size on paper."""
    content = render(invite(), "pdf", Options(size=size)).content

    with pikepdf.open(BytesIO(content)) as pdf:
        steps = [
            operands[1]
            for page in pdf.pages
            for operands, operator in _steps(page)
            if str(operator) == "Tf"
        ]
    # WeasyPrint writes pixels, 4 for 3 points.
    sizes = [round(float(step) * 0.75, 1) for step in steps]
    assert max(set(sizes), key=sizes.count) == size
    assert min(sizes) >= size


def _steps(page: pikepdf.Page) -> list[Any]:
    return list(pikepdf.parse_content_stream(page))


def test_same_document_gives_the_same_bytes_in_another_process() -> None:
    """It should be that a PDF made again is the same file, whatever the machine does."""
    code = (
        "import sys\n"
        "from types import SimpleNamespace\n"
        "from easyread.rendering import render\n"
        "from easyread.rendering.html import pictures\n"
        "from tests.rendering.samples import invite, picture\n"
        "pictures.pairing = SimpleNamespace(picture=picture)\n"
        "sys.stdout.buffer.write(render(invite(), 'pdf').content)\n"
    )
    contents = [
        subprocess.run(  # noqa: S603  ours
            [sys.executable, "-c", code],
            env={
                "PYTHONHASHSEED": seed,
                "TZ": zone,
                "LC_ALL": locale,
                "PATH": "",
                "PYTHONPATH": ":".join(sys.path),
            },
            capture_output=True,
            check=True,
        ).stdout
        for seed, zone, locale in (("1", "UTC", "C"), ("2", "Asia/Tokyo", "C.UTF-8"))
    ]

    assert contents[0] == contents[1] == render(invite(), "pdf").content


def test_picture_is_written_once_however_often_it_stands() -> None:
    """It should be that a document of few pictures is a small file."""
    page = HTML.format('<p>x <img alt="" src="sym:a" style="width:90px">' * 40)

    content = draw(page, (), {"sym:a": DRAWING}).content

    with pikepdf.open(BytesIO(content)) as pdf:
        forms = [
            entry
            for entry in pdf.objects
            if isinstance(entry, pikepdf.Stream) and entry.get("/Subtype") == "/Form"
        ]
    assert len(forms) == 1


@pytest.mark.parametrize(
    "asks",
    [
        '<img alt="x" src="file:///etc/passwd">',
        '<img alt="x" src="http://127.0.0.1:9/x.png">',
        '<img alt="x" src="data:image/svg+xml,%3Csvg/%3E">',
        '<img alt="x" src="sym:gone">',
        '<style>@import "http://127.0.0.1:9/x.css";</style>',
        "<style>p{background:url(http://127.0.0.1:9/x.png)}</style><p>x</p>",
        "<style>@font-face{font-family:x;src:url(http://127.0.0.1:9/x.woff)}</style>",
        '<link rel="stylesheet" href="file:///etc/passwd">',
        '<link rel="attachment" href="file:///etc/passwd">',
        '<a rel="attachment" href="file:///etc/passwd">x</a>',
        '<base href="http://127.0.0.1:9/"><img alt="x" src="x.png">',
        '<object data="http://127.0.0.1:9/x.svg"></object>',
        '<embed src="http://127.0.0.1:9/x.svg">',
    ],
)
def test_page_that_asks_for_anything_of_others_is_refused(asks: str) -> None:
    """It should be that no page can read a file or call a machine."""
    with pytest.raises(RenderError, match="We do not have it"):
        draw(HTML.format(asks), (), {})


def test_picture_that_does_not_load_stops_the_work(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It should be that a note of WeasyPrint about a picture is not just a note."""
    broken = PictureFile(b"no picture", "image/png")
    monkeypatch.setattr(
        "easyread.rendering.pdf.weasyprint.pictures_of",
        lambda sheet: {"sym:own:hall": broken},
    )

    with pytest.raises(RenderError, match="Failed to load image"):
        render(awkward()["photo"], "pdf")


def test_font_that_does_not_load_stops_the_work(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It should be that letters of another font never slip in."""

    class Broken:
        name, family, weights, content = "0-400", "Easy0", "400", b"wOF2 no font"

    monkeypatch.setattr(
        "easyread.rendering.pdf.weasyprint.fonts_for", lambda *given: (Broken(),)
    )

    with pytest.raises(RenderError, match="Font-face"):
        render(invite(), "pdf")


def test_nothing_is_left_hanging_on_the_log() -> None:
    """It should be that making a PDF leaves logging and memory as they were."""
    render(
        document_of(title="Loads WeasyPrint, which adds a handler of its own"), "pdf"
    )
    before = list(logging.getLogger("weasyprint").handlers)

    render(document_of(title="Short"), "pdf")

    assert logging.getLogger("weasyprint").handlers == before


def test_missing_pango_is_said_with_the_line_that_installs_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It should be that staff know what to type, and that the web page still works."""
    monkeypatch.setattr("easyread.rendering.pdf.weasyprint.pango_works", lambda: False)

    with pytest.raises(MissingToolError, match=r"Pango.*(?s:.*)--to html"):
        render(invite(), "pdf")
    assert render(invite(), "html").content


def test_letters_that_xml_does_not_know_stop_nothing() -> None:
    """It should be that a stray sign from another program still gives a PDF."""
    document = document_of(Section("Words", (sentence_of("We meet \x0b here."),)))

    assert render(document, "pdf").pages == 1


def test_long_documents_keep_three_to_six_pairs_on_a_page() -> None:
    """It should be that a page is neither crowded nor half empty."""
    rendered = render(long(64), "pdf")

    assert 64 / 6 <= (rendered.pages or 0) <= 64 / 3


def test_a_line_that_leads_to_the_next_stays_with_it() -> None:
    """“At 4:00:” stood last on a page: it should be with what happens then."""
    texts = [
        text
        for number in range(40)
        for text in ("We rest.",) * (number % 3)
        + (f"Do {number}x:", f"We eat {number}x.")
    ]
    rows = tuple(sentence_of(text, "meeting") for text in texts)
    pdf = pypdfium2.PdfDocument(
        render(document_of(Section("What we do", rows)), "pdf").content
    )
    pages = [page.get_textpage().get_text_bounded() for page in pdf]

    for number in range(40):
        assert any(
            f"Do {number}x:" in one and f"We eat {number}x." in one for one in pages
        )
