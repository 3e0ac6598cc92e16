"""What `easyread build` reads back: the facts that a reader will act on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.cli._checked import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.model import Document
    from easyread.pipeline import Built

LONG = 6  # pages; readers ask for five at most
WIDTH = 14


def readback(built: Built) -> Iterator[str]:
    """Say line by line what was made, so that a wrong time is seen before it is sent."""
    document = built.prepared.document
    yield f"{document.title} ({document.kind})"
    for fact in document.facts:
        value = fact.value if fact.state == "given" else fact.state
        yield f"  {fact.name.capitalize():{WIDTH}}  {value}"
    if built.pages is not None:
        yield f"  {'Pages':{WIDTH}}  {built.pages}"
        if built.pages >= LONG:
            yield f"  {'':{WIDTH}}  {_where_to_cut(document)}"
    yield f"  {'No picture':{WIDTH}}  {_gaps(document)}"
    yield f"  {'Readers':{WIDTH}}  {said(built.prepared.checked)}"
    yield f"  {'Now run':{WIDTH}}  easyread check {document.place.file}"


def _gaps(document: Document) -> str:
    lines = [
        str(sentence.place.line)
        for sentence in document.all_sentences
        if sentence.pairing and sentence.pairing.why == "gap"
    ]
    if not lines:
        return "every sentence has what it needs"
    return f"{len(lines)} on line {', '.join(lines)}"


def _where_to_cut(document: Document) -> str:
    parts = [section for section in document.sections if section.role == "body"]
    longest = max(parts, key=lambda section: len(section.sentences))
    heading = longest.heading or "the first part"
    return f"This is long. Readers ask for 5 pages at most. The longest part is “{heading}”."
