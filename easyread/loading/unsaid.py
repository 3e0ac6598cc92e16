"""What an author wrote that is not on the page, though nothing is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.errors import Fault
from easyread.text.written import Written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.loading.events import Data
    from easyread.loading.reader import Source
    from easyread.model import Document


def unsaid(source: Source, document: Document) -> Iterator[Fault]:
    """Yield a note for each heading that has nothing under it: no page shows those."""
    shown = {document.title, *(section.heading for section in document.sections)}
    shown = {_bare(heading) for heading in shown}
    for heading in _headings(source.data):
        if _bare(heading) in shown:
            continue
        yield Fault(
            heading.place,
            f"The heading “{heading}” is not on the page. Nothing stands under it.",
            "Write a sentence under it, or take it out.",
            source.line(heading.place),
        )


def _headings(data: Data) -> Iterator[Written]:
    if isinstance(data, list):
        for one in data:
            yield from _headings(one)
    elif isinstance(data, dict):
        for name, value in data.items():
            if name == "heading" and isinstance(value, Written) and value.strip():
                yield value.trim()
            else:
                yield from _headings(value)


def _bare(heading: str) -> str:
    """Return the words of a heading alone, however they are marked and spaced."""
    return " ".join(heading.replace("*", "").split())
