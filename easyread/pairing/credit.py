"""The credit line: who made the pictures that a document shows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from easyread.model import Document, Pairing, Section
from easyread.pairing.index import maps
from easyread.text.spans import to_sentence
from easyread.text.written import Written

if TYPE_CHECKING:
    from collections.abc import Iterator


def with_credits(document: Document) -> Document:
    """Return the document with one line for each set whose licence asks for one."""
    kept = tuple(section for section in document.sections if section.role != "credits")
    lines = list(dict.fromkeys(_lines(document)))
    if not lines:
        return replace(document, sections=kept)
    sentences = tuple(
        replace(to_sentence(Written(line, document.place)), pairing=Pairing("none"))
        for line in lines
    )
    credit = Section("", sentences, document.place, "credits")
    return replace(document, sections=(*kept, credit))


def _lines(document: Document) -> Iterator[str]:
    sets = maps()["sets.yaml"]
    for sentence in document.sentences:
        for symbol in sentence.pairing.symbols if sentence.pairing else ():
            line = str(sets.get(symbol.source, {}).get("credit", ""))
            if line:
                yield line
