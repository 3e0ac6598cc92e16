"""Puts the meaning of a hard word after the first sentence that uses it."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from easyread.languages import current_language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.languages.wording import Wording
    from easyread.model import Document, Meaning, Section, Sentence


def with_meanings(document: Document, wording: Wording) -> Document:
    """Return the document with a meaning after the first bold use of each word.

    A word that is explained by its own sentence or the next one needs no more.
    """
    if not document.words:
        return document
    waiting = list(document.words)
    sections = tuple(
        replace(section, sentences=tuple(_with_explained(section, waiting, wording)))
        for section in document.sections
    )
    return replace(document, sections=sections)


def _with_explained(
    section: Section, waiting: list[Meaning], wording: Wording
) -> Iterator[Sentence]:
    """Yield the sentences of a section, each with the meanings that it needs."""
    for sentence, following in zip_longest(section.sentences, section.sentences[1:]):
        yield sentence
        for meaning in [
            candidate for candidate in waiting if _uses(sentence, candidate)
        ]:
            waiting.remove(meaning)
            if not (
                _explains(sentence, meaning)
                or (following and _continues(following, meaning))
            ):
                word = meaning.word[:1].upper() + meaning.word[1:]
                yield wording.sentence(
                    "meaning", meaning.place, word=word, meaning=meaning.text
                )


def _uses(sentence: Sentence, meaning: Meaning) -> bool:
    """Tell whether the word stands in bold, in any of its forms."""
    same_word = current_language().same_word
    return any(
        same_word(span.text.strip(" .,:;!?"), meaning.word)
        for span in sentence.spans
        if span.bold
    )


def _explains(sentence: Sentence, meaning: Meaning) -> bool:
    """Tell whether a sentence says what the word means.

    "We talk about what co-production means" does not.
    """
    text = sentence.text.casefold()
    if sentence.role == "meaning" or meaning.text.casefold() in text:
        return True
    word = re.escape(meaning.word.casefold())
    return re.search(rf"(?<!what )\b{word}\w* means?\b", text) is not None


def _continues(sentence: Sentence, meaning: Meaning) -> bool:
    """Tell whether the next sentence explains the word, perhaps without naming it."""
    begins = re.match(r"(?:it|this|that|they|these) means?\b", sentence.text.casefold())
    return begins is not None or _explains(sentence, meaning)
