"""Documents and sentences for the pairing tests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pytest

from easyread.model import Document, Place, Section, Sentence, Span, Wish

if TYPE_CHECKING:
    from pathlib import Path


class DocumentMaker(Protocol):
    """Makes a document of some sentences."""

    def __call__(self, *said: str | Sentence, heading: str = "") -> Document:
        """Return the document."""


@pytest.fixture
def document(tmp_path: Path) -> DocumentMaker:
    """Return a maker of documents that stand in a folder of their own."""
    place = Place(str(tmp_path / "invite.yaml"), 1, 1)

    def make(*said: str | Sentence, heading: str = "") -> Document:
        sentences = tuple(
            one if isinstance(one, Sentence) else Sentence((Span(one),), place)
            for one in said
        )
        sections = (Section(heading, sentences, place),)
        return Document("charter", "test", "Test", sections, place)

    return make


@pytest.fixture
def wishing(tmp_path: Path) -> WishMaker:
    """Return a maker of sentences whose author asked for a picture."""
    place = Place(str(tmp_path / "invite.yaml"), 7, 13)

    def make(
        *symbols: str, picture: str = "", alt: str = "", text: str = "We meet."
    ) -> Sentence:
        wish = Wish("author", symbols, picture, alt, place)
        return Sentence((Span(text),), place, wish=wish)

    return make


class WishMaker(Protocol):
    """Makes a sentence whose author asked for a picture."""

    def __call__(
        self, *symbols: str, picture: str = "", alt: str = "", text: str = "We meet."
    ) -> Sentence:
        """Return the sentence."""
