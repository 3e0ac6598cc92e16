"""The PDF, beside what WeasyPrint alone makes of the very same page."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pytest

from easyread.model import Section
from easyread.rendering import Options, render
from easyread.rendering.compose import sheet_of
from easyread.rendering.fonts import fonts_for
from easyread.rendering.html.page import page
from easyread.rendering.html.pictures import pictures_of
from easyread.rendering.pdf.weasyprint import Fetcher
from tests.rendering.samples import document_of, invite, long, sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.model import Document

pytestmark = pytest.mark.pdf

REPEATING = document_of(
    Section("Again", tuple(sentence_of(f"Sentence {n}.", "nurse") for n in range(60)))
)
DOCUMENTS = {"invite": invite(), "different": long(64), "repeating": REPEATING}


def _plain(document: Document) -> bytes:
    from weasyprint import HTML  # noqa: PLC0415  loads Pango

    sheet = sheet_of(document, Options())
    fonts = fonts_for(sheet)
    loaded = {f"font:{font.name}": font.content for font in fonts}
    fetch = Fetcher(loaded, pictures_of(sheet))
    source = HTML(string=page(sheet, fonts), url_fetcher=fetch)
    return bytes(source.write_pdf(pdf_variant="pdf/ua-1"))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_file_is_no_larger(name: str) -> None:
    """It should be that better tags make no larger file to send."""
    document = DOCUMENTS[name]

    assert len(render(document, "pdf").content) <= len(_plain(document))


def _titles(items: list[pikepdf.OutlineItem]) -> Iterator[str]:
    for item in items:
        yield str(item.title)
        yield from _titles(list(item.children))


def test_every_heading_is_a_bookmark_in_order() -> None:
    """It should be that people go from part to part in the window of their reader."""
    with pikepdf.open(BytesIO(render(invite(), "pdf").content)) as pdf:
        found = list(_titles(list(pdf.open_outline().root)))

    headings = [section.heading for section in invite().sections if section.heading]
    assert found == [invite().title, *headings]
