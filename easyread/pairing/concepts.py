"""What a picture can mean, and what people say for it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Literal

from easyread.languages import Language, language_of
from easyread.languages.phrasebook import Phrase, Phrasebook
from easyread.pairing.index import index_files, picture_of, symbols

if TYPE_CHECKING:
    from collections.abc import Mapping

    from easyread.languages.base import PartOfSpeech
    from easyread.model import Symbol

LABEL_WEIGHT = 0.9  # of a symbol that no concept has
# The language in which our concepts and pictures have their names.
NAMED_IN = language_of()


@dataclass(frozen=True, slots=True)
class Concept:
    """One idea: the symbols for it in order, and how it may be used.

    `picture` is "never" for subjects where only the author chooses, and "none" for
    words that mean no picture. `by_label` where it is nothing but a symbol's label.
    `negative` is the concept for "do not …", `exempt` for "you do not have to …", and
    `opposite` the one that it is the opposite of: "unfair" is "equal" with a clear "no".
    `parts` says of a word that names it alone which part of speech it must be: "train"
    is a train only as a noun.
    """

    name: str
    prefer: tuple[str, ...] = ()
    weight: float = 1.0
    blocking: tuple[Phrase, ...] = ()
    negative: str = ""
    exempt: str = ""
    opposite: str = ""
    picture: Literal["", "never", "none"] = ""
    by_label: bool = False
    parts: Mapping[str, PartOfSpeech] = field(default_factory=dict)

    def symbol(self, preferred: Mapping[str, Symbol]) -> Symbol | None:
        """Return the first symbol that is there; the organisation's wish comes first."""
        if self.name in preferred:
            return preferred[self.name]
        if self.opposite:
            return concepts()[self.opposite].symbol(preferred)
        present = (symbols()[name] for name in self.prefer if name in symbols())
        return next(present, None)


@cache
def concepts() -> Mapping[str, Concept]:
    """Return every concept by its name; symbols that no concept has come by label."""
    defined = {
        name: Concept(
            name=name,
            prefer=tuple(entry.get("prefer", ())),
            weight=entry.get("weight", 1.0),
            blocking=tuple(
                NAMED_IN.read_phrase(text, name) for text in entry.get("not", ())
            ),
            negative=entry.get("negative", ""),
            exempt=entry.get("exempt", ""),
            opposite=entry.get("opposite", ""),
            picture=entry.get("picture", ""),
            parts=entry.get("as", {}),
        )
        for name, entry in index_files()["concepts.yaml"].items()
    }
    used = {symbol_id for concept in defined.values() for symbol_id in concept.prefer}
    labels = {
        symbol.label: Concept(symbol.label, (symbol.id,), LABEL_WEIGHT, by_label=True)
        for symbol in symbols().values()
        if symbol.id not in used and symbol.label not in defined
    }
    return {**labels, **defined}


def phrasebook(language: Language = NAMED_IN) -> Phrasebook:
    """Return all that people say in a language, ready to be found in sentences.

    A language of which we know no words has no phrases: "Hen dad" is no hen.
    """
    return _phrasebook() if language.base == NAMED_IN.base else Phrasebook(())


@cache
def _phrasebook() -> Phrasebook:
    entries = index_files()["concepts.yaml"]
    phrases = [
        NAMED_IN.read_phrase(text, name)
        for name, entry in entries.items()
        for text in entry["say"]
    ]
    words = {phrase.words for phrase in phrases}
    labels = [
        phrase
        for name, concept in concepts().items()
        if concept.by_label
        and (phrase := NAMED_IN.read_phrase(name, name)).words not in words
    ]
    return Phrasebook([*phrases, *labels])


@cache
def blocked_senses() -> Phrasebook:
    """Return the phrases that mean another sense, each for the concept it blocks."""
    return Phrasebook(
        phrase for concept in concepts().values() for phrase in concept.blocking
    )


def shows_a_fact(symbol: Symbol) -> bool:
    """Return whether a picture shows a date, a time or a sum of its own."""
    return bool(picture_of(symbol.id).shows)
