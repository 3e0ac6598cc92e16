"""Small documents, for the examples of rules and for texts that have no file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from easyread.model import Document, Section, Sentence
from easyread.text.spans import to_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable


def sample(*sentences: str | Sentence, **more: Any) -> Document:
    """Return a document of these sentences. `more` are other fields of a Document."""
    made = (to_sentence(one) if isinstance(one, str) else one for one in sentences)
    return document_of(made, **more)


def document_of(sentences: Iterable[Sentence], **more: Any) -> Document:
    """Return a document with one section."""
    sections = (Section("", tuple(sentences)),)
    known = {"kind": "text", "id": "text", "title": "", "sections": sections}
    return Document(**{**known, **more})
