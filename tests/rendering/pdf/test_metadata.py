"""What programs can read of a PDF."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from easyread.model import Section
from easyread.rendering import Options, render
from tests.rendering.samples import document, invite, said

pytestmark = pytest.mark.pdf


def test_licence_and_hash_of_the_content_are_in_the_file() -> None:
    """It should be that a file on its own says what it holds and who may use it."""
    content = render(invite(), "pdf", Options(fingerprint="ab12")).content

    with pikepdf.open(BytesIO(content)) as pdf:
        with pdf.open_metadata() as found:
            assert found["dc:title"] == "Come to our meeting"
            assert found["dc:rights"] == "Pictures: easyread, CC0."
            assert found["dc:identifier"] == "sha256:ab12"
            assert found["pdfuaid:part"] == "1"
        assert pdf.docinfo["/Rights"] == "Pictures: easyread, CC0."
        assert pdf.docinfo["/Identifier"] == "sha256:ab12"


def test_marks_in_a_licence_harm_nothing() -> None:
    """It should be that a name with an ampersand is still a name."""
    credit = Section("", (said("Pictures: A & B <c>."),), role="credits")
    made = replace(document(Section("", (said("Come.", "invite"),))), matter=(credit,))

    content = render(made, "pdf").content

    with pikepdf.open(BytesIO(content)) as pdf, pdf.open_metadata() as found:
        assert found["dc:rights"] == "Pictures: A & B <c>."


def test_nothing_is_claimed_that_we_do_not_know() -> None:
    """It should be that a document without pictures of others names no licence."""
    content = render(document(Section("", (said("Come.", "me"),))), "pdf").content

    with pikepdf.open(BytesIO(content)) as pdf, pdf.open_metadata() as found:
        assert "dc:rights" not in found
        assert "dc:identifier" not in found
