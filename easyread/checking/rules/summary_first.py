"""Long documents that do not start with a short summary."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Example, Hit, document_rule
from easyread.checking.samples import sample

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context

_SUMMARY = re.compile(
    r"\b(?:summary|main (?:points|things|ideas)|in short|at a glance|about this|"
    r"this (?:document|booklet|leaflet|paper|page)|what this is|key (?:points|messages)|"
    r"what you need to know|most important)\b"
)
_EARLY = 6
_LONG = ["We meet at the hall in May."] * 50


@document_rule(
    hard=[Example("350 words without a summary", sample(*_LONG))],
    plain=[
        Example(
            "350 words, “The main points” first",
            sample("These are the main points.", *_LONG),
        ),
        Example("A short document", sample(*_LONG[:5])),
    ],
    level="note",
    source=f"{sources.COGA}; {sources.STANDARD_2026}: summary first",
)
def summary_first(context: Context) -> Iterator[Hit]:
    """Start a long document with its main points.

    Many readers stop before the end. They should know by then what matters most.
    """
    document = context.document
    count = sum(reading.word_count for reading in context.readings)
    if count <= context.limits.summary_words.number:
        return
    if any(section.role == "title" for section in document.sections):
        return
    headings = [section.heading for section in document.sections[:2]]
    early = [sentence.text for sentence in document.sentences[:_EARLY]]
    if not any(_SUMMARY.search(text.lower()) for text in (*headings, *early)):
        yield Hit(
            f"This has {count} words, and no main points at the start.",
            "Start with a few sentences under “The main points”.",
            source=context.limits.summary_words.source,
        )
