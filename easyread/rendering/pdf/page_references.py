"""References to the pages of a PDF, worked out once for each number of pages.

pydyf 0.12 makes the references to all pages anew each time that one is asked for, and
WeasyPrint asks for one with each tag. For a thousand pages that is a fifth of the work
on a document (`benchmarks/long_document.py`).
"""

from __future__ import annotations

from typing import Any

import pydyf


def keep_page_references() -> None:
    """Have pydyf keep the references that it has made."""
    pydyf.PDF.page_references = property(_page_references)


def _page_references(pdf: Any) -> tuple[bytes, ...]:
    numbers = pdf.pages["Kids"][::3]  # each page is three things: number, 0, R
    kept: tuple[bytes, ...] = pdf.__dict__.get("_kept_references", ())
    if len(kept) != len(numbers):
        kept = tuple(f"{number} 0 R".encode("ascii") for number in numbers)
        pdf.__dict__["_kept_references"] = kept
    return kept
