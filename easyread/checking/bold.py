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
    """A bold word or phrase without the marks around it.

    `start` and `end` are offsets in the text of `sentence`. `following` are
    the sentences after that.
    """

    word: str
    start: int
    sentence: Sentence
    following: tuple[Sentence, ...]

    @property
    def end(self) -> int:
        """The offset after its last letter."""
        return self.start + len(self.word)


def first_bold_words(document: Document) -> Iterator[BoldWord]:
    """Yield each bold word where it occurs for the first time."""
    seen: set[str] = set()
    sentences = document.sentences
    for index, sentence in enumerate(sentences):
        start = 0
        for span in sentence.spans:
            word = span.text.strip(_MARKS)
            begin = start + len(span.text) - len(span.text.lstrip(_MARKS))
            start += len(span.text)
            if span.bold and word and word.lower() not in seen:
                seen.add(word.lower())
                yield BoldWord(word, begin, sentence, sentences[index + 1 :])
