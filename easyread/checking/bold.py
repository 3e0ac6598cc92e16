"""The words that a document puts in bold: a promise that they are explained."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.model import Document, Sentence

_MARKS = " .,:;!?()'\"“”‘’"


@dataclass(frozen=True, slots=True)
class BoldWord:
    """A bold word without the marks around it, where it stands, and what follows."""

    word: str
    start: int
    sentence: Sentence
    following: Sentence | None

    @property
    def end(self) -> int:
        """The place after its last letter."""
        return self.start + len(self.word)


def first_bold_words(document: Document) -> Iterator[BoldWord]:
    """Yield each bold word where it stands for the first time."""
    told: set[str] = set()
    sentences = document.sentences
    for sentence, following in zip(sentences, (*sentences[1:], None), strict=False):
        start = 0
        for span in sentence.spans:
            word = span.text.strip(_MARKS)
            begin = start + len(span.text) - len(span.text.lstrip(_MARKS))
            start += len(span.text)
            if span.bold and word and word.lower() not in told:
                told.add(word.lower())
                yield BoldWord(word, begin, sentence, following)
