"""PDFs drawn side by side, as an editor or a web server draws them."""

from __future__ import annotations

import ctypes.util
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pydyf
import pytest
import weasyprint
from weasyprint import document as weasyprint_document
from weasyprint import images
from weasyprint.pdf import tags

from easyread.rendering import render
from easyread.rendering.pdf.weasyprint import draw
from tests.rendering.samples import every_role, invite, long

if TYPE_CHECKING:
    from types import ModuleType

pytestmark = pytest.mark.pdf

THREADS = 4
DOCUMENTS = (invite(), every_role(), long(24), long(30, cover=True)) * 2
OTHERS: tuple[ModuleType | type, ...] = (
    *(weasyprint, weasyprint_document, images, tags),
    *(pydyf, pydyf.PDF, ctypes.util),
)


def _attributes() -> list[dict[str, object]]:
    return [dict(vars(one)) for one in OTHERS]


def test_threads_draw_the_same_as_one_alone() -> None:
    """It should be that each thread gets its document, byte for byte."""
    alone = [render(document, "pdf").content for document in DOCUMENTS]

    with ThreadPoolExecutor(THREADS) as pool:
        together = list(
            pool.map(lambda document: render(document, "pdf").content, DOCUMENTS)
        )

    assert together == alone


def test_nothing_of_this_process_is_changed() -> None:
    """It should be that programs around us keep their output and their WeasyPrint."""
    before, out = _attributes(), sys.stdout

    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(lambda document: render(document, "pdf").content, DOCUMENTS))

    assert sys.stdout is out
    assert _attributes() == before


def test_trouble_is_told_to_the_thread_that_has_it() -> None:
    """It should be that one bad picture stops its own document, and no other."""

    def attempt(number: int) -> str:
        if number % 2:
            return str(render(DOCUMENTS[number], "pdf").pages)
        page = '<html lang="en"><title>T</title><p>x<img alt="x" src="sym:gone">'
        try:
            draw(page, (), {})
        except Exception as error:  # noqa: BLE001  told below
            return type(error).__name__
        return "drawn"

    with ThreadPoolExecutor(THREADS) as pool:
        said = list(pool.map(attempt, range(8)))

    assert said[::2] == ["RenderError"] * 4
    assert all(one.isdigit() for one in said[1::2])
