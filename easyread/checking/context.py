"""What rules may ask about a document as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from easyread.checking.hard_words import HardWords
from easyread.checking.initials import Initials
from easyread.checking.reading import Reading
from easyread.checking.vocabulary import Vocabulary

if TYPE_CHECKING:
    from easyread.checking.profiles import Limits
    from easyread.model import Document
    from easyread.settings import Settings


@dataclass(frozen=True)
class Context:
    """A document, its organisation's settings, and the numbers of the profile."""

    document: Document
    settings: Settings
    limits: Limits

    @cached_property
    def readings(self) -> tuple[Reading, ...]:
        """A reading of every sentence, in order."""
        readings: list[Reading] = []
        for section in self.document.sections:
            previous = None
            for sentence in section.sentences:
                previous = Reading(sentence, len(readings), section, previous)
                readings.append(previous)
        return tuple(readings)

    @cached_property
    def initials(self) -> Initials:
        """Which sentence says what the letters of a short form stand for."""
        return Initials([reading.text for reading in self.readings])

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The words that readers know, are told the meaning of, or should not meet."""
        return Vocabulary(self.document, self.settings, self.readings)

    @cached_property
    def hard_words(self) -> HardWords:
        """The words that are too hard for readers, in each sentence."""
        return HardWords(self.vocabulary, self.limits.hard_word_warning.number)
