"""What programs can read of a PDF."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from easyread.model import Section
from easyread.rendering import Options, render
from tests.rendering.samples import document_of, invite, sentence_of

pytestmark = pytest.mark.pdf


def test_licence_and_hash_of_the_content_are_in_the_file() -> None:
    """It should be that a file on its own says what it holds and who may use it."""
    content = render(invite(), "pdf", Options(fingerprint="ab12")).content

    with pikepdf.open(BytesIO(content)) as pdf:
        with pdf.open_metadata() as metadata:
            assert metadata["dc:title"] == "Come to our meeting"
            assert metadata["dc:rights"] == "Pictures: easyread, CC0."
            assert metadata["dc:identifier"] == "sha256:ab12"
            assert metadata["pdfuaid:part"] == "1"
        assert pdf.docinfo["/Rights"] == "Pictures: easyread, CC0."
        assert pdf.docinfo["/Identifier"] == "sha256:ab12"


def test_marks_in_a_licence_harm_nothing() -> None:
    """It should be that a name with an ampersand is still a name."""
    credit = Section("", (sentence_of("Pictures: A & B <c>."),), role="credits")
    document = replace(
        document_of(Section("", (sentence_of("Come.", "invite"),))), matter=(credit,)
    )

    content = render(document, "pdf").content

    with pikepdf.open(BytesIO(content)) as pdf, pdf.open_metadata() as metadata:
        assert metadata["dc:rights"] == "Pictures: A & B <c>."


def test_nothing_is_claimed_that_we_do_not_know() -> None:
    """It should be that a document without pictures of others names no licence."""
    content = render(
        document_of(Section("", (sentence_of("Come.", "me"),))), "pdf"
    ).content

    with pikepdf.open(BytesIO(content)) as pdf, pdf.open_metadata() as metadata:
        assert "dc:rights" not in metadata
        assert "dc:identifier" not in metadata
