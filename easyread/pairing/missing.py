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
    """What has no picture, and the sentences that say it.

    `name` is an idea in quotes, or a whole sentence of which no other shares a word.
    """

    name: str
    sentences: tuple[Sentence, ...]


def missing(documents: Iterable[Document]) -> list[Lack]:
    """Return what has no picture yet, the most used first.

    A sentence counts once: for a concept that has no picture, else for the word that
    most such sentences share, else for itself.
    """
    gaps = [
        (sentence, _ideas(sentence.text, language_of(document.language)))
        for document in documents
        for sentence in document.sentences
        if sentence.pairing and sentence.pairing.why == "gap"
    ]
    by_name: dict[str, list[Sentence]] = {}
    counts = Counter(idea for _, ideas in gaps for idea in ideas)
    while gaps and counts:
        idea, count = max(counts.items(), key=lambda item: (item[1], item[0]))
        if count < 2:  # noqa: PLR2004  said once: the sentence itself tells more
            break
        sharing = [gap for gap in gaps if idea in gap[1]]
        gaps = [gap for gap in gaps if idea not in gap[1]]
        by_name[f"“{idea}”"] = [sentence for sentence, _ in sharing]
        for _, ideas in sharing:
            counts.subtract(ideas)
    for sentence, _ in gaps:
        by_name.setdefault(sentence.text, []).append(sentence)
    lacks = [Lack(name, tuple(sentences)) for name, sentences in by_name.items()]
    return sorted(lacks, key=lambda lack: (-len(lack.sentences), lack.name))


def _ideas(text: str, language: Language) -> Sequence[str]:
    """Return what a sentence names: concepts without a picture, else its own words."""
    words = language.read_words(text)
    named = dict.fromkeys(
        match.phrase.concept
        for match in phrasebook(language).find(words)
        if not concepts()[match.phrase.concept].prefer
        and not concepts()[match.phrase.concept].picture
    )
    plain = dict.fromkeys(
        language.lemmas(word.text)[0]
        for word in words
        if language.is_content_word(word.text)
    )
    return tuple(named or (name for name in plain if language.is_content_word(name)))
