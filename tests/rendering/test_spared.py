"""WeasyPrint is spared what it need not do."""

from __future__ import annotations

import ctypes.util
import subprocess
import sys

import pydyf

from easyread.rendering.spared import (
    libraries_by_exact_name,
    pages_listed_once,
)


def test_libraries_are_searched_again_afterwards() -> None:
    """It should be that other programs in this process find what they look for."""
    before = ctypes.util.find_library

    with libraries_by_exact_name():
        assert ctypes.util.find_library("c") is None

    assert ctypes.util.find_library is before


def test_module_is_loaded_when_it_is_used_and_not_before() -> None:
    """It should be that what imports it gets the whole module, only later."""
    code = (
        "import sys\n"
        "from easyread.rendering.spared import load_when_used\n"
        "load_when_used('fontTools.subset')\n"
        "from fontTools import subset\n"
        "assert 'fontTools.ttLib' not in sys.modules\n"
        "assert subset.Options().hinting\n"
        "assert 'fontTools.ttLib' in sys.modules\n"
        "from fontTools.subset import Subsetter\n"
        "assert sys.modules['fontTools.subset'].Subsetter is Subsetter\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603  ours


def test_pages_are_listed_once() -> None:
    """It should be that twice the pages take twice the time, and the list is right."""
    pdf = pydyf.PDF()
    before = pydyf.PDF.page_references

    with pages_listed_once():
        for count in (1, 2):
            pdf.add_page(pydyf.Dictionary({"Type": "/Page"}))
            assert len(pdf.page_references) == count
        assert pdf.page_references is pdf.page_references
        within = pdf.page_references

    assert pydyf.PDF.page_references is before
    assert pdf.page_references == within
