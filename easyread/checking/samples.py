"""Small documents, for the examples of rules and for texts that have no file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from easyread.model import Document, Section, Sentence
from easyread.text.spans import to_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable


def sample(*sentences: str | Sentence, **fields: Any) -> Document:
    """Return a document with these sentences in one section.

    A str may have **bold** words and links. `fields` are other fields of `Document`.
    """
    return document_of(
        (
            to_sentence(sentence) if isinstance(sentence, str) else sentence
            for sentence in sentences
        ),
        **fields,
    )


def document_of(sentences: Iterable[Sentence], **fields: Any) -> Document:
    """Return a document with these sentences in one section."""
    sections = (Section("", tuple(sentences)),)
    defaults = {"kind": "text", "id": "text", "title": "", "sections": sections}
    return Document(**{**defaults, **fields})
