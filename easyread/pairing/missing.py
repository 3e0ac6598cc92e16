"""What some documents still lack: the sentences without a picture, by what they name."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from easyread.languages import Language, language_of
from easyread.pairing.concepts import concepts, phrasebook

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from easyread.model import Document, Sentence


@dataclass(frozen=True, slots=True)
class Lack:
    """An idea (or a sentence of which no word is shared) and where it has no picture."""

    name: str
    sentences: tuple[Sentence, ...]


def missing(documents: Iterable[Document]) -> list[Lack]:
    """Return what has no picture yet, the most used first.

    A sentence counts once: for a concept that has no picture, else for the word that
    most such sentences share, else for itself.
    """
    said_in = [
        (language_of(document.language), sentence)
        for document in documents
        for sentence in document.sentences
        if sentence.pairing and sentence.pairing.why == "gap"
    ]
    gaps = [sentence for _, sentence in said_in]
    names = [_ideas(sentence.text, language) for language, sentence in said_in]
    found: dict[str, list[Sentence]] = {}
    left = set(range(len(gaps)))
    counts = Counter(name for one in names for name in one)
    while left and counts:
        name, count = max(counts.items(), key=lambda one: (one[1], one[0]))
        if count < 2:  # noqa: PLR2004  said once: the sentence itself tells more
            break
        mine = {number for number in left if name in names[number]}
        found[f"“{name}”"] = [gaps[number] for number in sorted(mine)]
        left -= mine
        for number in mine:
            counts.subtract(names[number])
    for number in sorted(left):
        found.setdefault(gaps[number].text, []).append(gaps[number])
    lacks = [Lack(name, tuple(said)) for name, said in found.items()]
    return sorted(lacks, key=lambda lack: (-len(lack.sentences), lack.name))


def _ideas(text: str, language: Language) -> Sequence[str]:
    """Return what a sentence names: concepts without a picture, else its own words."""
    words = language.read_words(text)
    named = dict.fromkeys(
        hit.phrase.concept
        for hit in phrasebook(language).find(words)
        if not concepts()[hit.phrase.concept].prefer
        and not concepts()[hit.phrase.concept].picture
    )
    plain = dict.fromkeys(
        language.lemmas(word.text)[0] for word in words if language.tells(word.text)
    )
    return tuple(named or (name for name in plain if language.tells(name)))
