"""The author's file as it is published: what readers get, and no private notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.errors import EasyReadError
from easyread.loading import parse

if TYPE_CHECKING:
    from pathlib import Path

    from easyread.model import Document


def published_source(path: Path) -> bytes:
    """Return the author's file without the lines that are only comments.

    They are notes to colleagues, and may name people. We leave them out only where
    the file then still says the very same.
    """
    content = path.read_bytes()
    if path.suffix.lower() not in {".yaml", ".yml"}:
        return content
    lines = content.splitlines(keepends=True)
    kept = b"".join(line for line in lines if not line.lstrip().startswith(b"#"))
    try:
        same = _said(parse(kept, "yaml")) == _said(parse(content, "yaml"))
    except EasyReadError:
        return content
    return kept.lstrip(b"\r\n") if same else content


def _said(document: Document) -> tuple[object, ...]:
    texts = [
        (part.heading, [one.text for one in part.sentences])
        for part in document.sections
    ]
    facts = [(fact.name, fact.value, fact.state) for fact in document.facts]
    meanings = [(one.word, one.text) for one in document.words]
    return document.title, document.version, document.example, texts, facts, meanings
