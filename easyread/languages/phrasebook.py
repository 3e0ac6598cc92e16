"""Phrases, found in the words of a sentence, and how each word stands in it.

A language takes the words apart and says how they stand; what is here holds for all.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from easyread.text.words import straight, tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

GAP = "*"
MAX_GAP = 3
_BREAKS = frozenset(",;:()?!.")
_OPENERS = frozenset(':(?!."')

Negation = Literal["", "no", "exempt", "other", "gone", "unclear", "twice"]

# How much of the point a word can carry that stands in such a part of a sentence.
CONDITION = 0.45
SETTING = 0.75
LOOSE_SETTING = 0.9
SUBJECT = 0.92


class PhraseWord(NamedTuple):
    """A word of a sentence. `clause_starts` where a comma or the like stands before.

    `opens` where a sentence may start, so that every word has a capital; `shout` where
    all letters are capitals. `start` and `end` are its offsets in the text.
    """

    text: str
    forms: frozenset[str]
    clause_starts: bool
    capital: bool = False
    opens: bool = False
    shout: bool = False
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Phrase:
    """One thing that people say, and the name of the concept that they mean.

    `size` is how many words must be there, `second` the word that must come second:
    most phrases are ruled out by it.
    """

    words: tuple[str, ...]
    concept: str
    size: int
    second: str


class PhraseMatch(NamedTuple):
    """A phrase in a sentence, from word `start` to before word `end`."""

    phrase: Phrase
    start: int
    end: int


@dataclass(slots=True)
class Standing:
    """How a word stands in its sentence.

    `denies` where it is a part of what takes something back, such as "not" or "shut".
    """

    condition: bool = False
    negated: Negation = ""
    setting: float = 1.0
    subject: bool = False
    denies: bool = False

    @property
    def share(self) -> float:
        """How much of the sentence's point this word can carry, from 0 to 1."""
        share = self.setting * (SUBJECT if self.subject else 1.0)
        return share * CONDITION if self.condition else share

    @property
    def reasons(self) -> tuple[str, ...]:
        """The same in words."""
        if self.share == 1 and not self.negated:
            return ()
        return tuple(
            words
            for holds, words in (
                (self.condition, "only a condition"),
                (self.negated == "no", "said with “not”"),
                (self.negated == "exempt", "does not have to be"),
                (self.negated == "other", "not so"),
                (self.negated == "gone", "not there"),
                (self.negated == "unclear", "taken back"),
                (self.negated == "twice", "said with “not” twice"),
                (self.setting < 1, "a setting"),
                (self.subject, "what the sentence starts from"),
            )
            if holds
        )


def words_of(
    text: str,
    read: Callable[[str], Sequence[tuple[str, frozenset[str]]]],
) -> list[PhraseWord]:
    """Return the words of a text. `read` takes a small word apart, each with its forms."""
    plain = straight(text)
    words: list[PhraseWord] = []
    last = 0
    for token in tokens(plain):
        gap = plain[last : token.start]
        plain_gap = gap == " "
        starts = not plain_gap and (not _BREAKS.isdisjoint(gap) or "- " in gap)
        opens = not words or not (plain_gap or _OPENERS.isdisjoint(gap))
        last = token.end
        capital = token.text[0].isupper()
        shout = capital and len(token.text) > 1 and token.text.isupper()
        for part, forms in read(token.text.lower()):
            words.append(
                PhraseWord(
                    part, forms, starts, capital, opens, shout, token.start, token.end
                )
            )
            starts = opens = False
    return words


def plain_words(text: str) -> list[PhraseWord]:
    """Return the words of a text in a language of which we know no forms."""
    return words_of(text, lambda word: [(word, frozenset((word, f"={word}")))])


def phrase_of(
    text: str, concept: str, parts: Callable[[str], tuple[str, ...]]
) -> Phrase:
    """Return a phrase as concepts.yaml writes it. `parts` takes a small word apart."""
    words = tuple(
        part
        for word in text.lower().split()
        for part in (parts(word) if word != GAP else (GAP,))
    )
    second = words[1] if len(words) > 1 and words[1] != GAP else ""
    return Phrase(words, concept, sum(word != GAP for word in words), second)


def plain_phrase(text: str, concept: str) -> Phrase:
    """Return a phrase in a language of which we know no forms."""
    return phrase_of(text, concept, lambda word: (word,))


class Phrasebook:
    """Every phrase, by its first word and the one that must come second."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._by_first: dict[str, dict[str, list[Phrase]]] = {}
        for phrase in sorted(phrases, key=lambda phrase: -phrase.size):
            by_second = self._by_first.setdefault(phrase.words[0], {})
            by_second.setdefault(phrase.second, []).append(phrase)

    def find(self, words: Sequence[PhraseWord]) -> list[PhraseMatch]:
        """Return the phrases of a sentence in order; longer ones hide shorter ones."""
        candidates = sorted(
            self._hits(words),
            key=lambda match: (
                *_closeness(match, words),
                match.start,
                _tie_break(match),
            ),
        )
        taken = [False] * len(words)
        chosen = []
        for match in candidates:
            if not any(taken[match.start : match.end]):
                chosen.append(match)
                taken[match.start : match.end] = [True] * (match.end - match.start)
        return sorted(chosen, key=lambda match: match.start)

    def find_all(self, words: Sequence[PhraseWord]) -> list[PhraseMatch]:
        """Return every phrase of a sentence, also inside longer ones."""
        return list(self._hits(words))

    def _hits(self, words: Sequence[PhraseWord]) -> Iterator[PhraseMatch]:
        by_first = self._by_first
        for start, word in enumerate(words):
            for first in word.forms:
                by_second = by_first.get(first)
                if by_second is None:
                    continue
                follows = words[start + 1].forms if start + 1 < len(words) else ()
                for second in ("", *follows):
                    for phrase in by_second.get(second, ()):
                        alone = len(phrase.words) == 1
                        end = start + 1 if alone else _ends(phrase.words, words, start)
                        if end:
                            yield PhraseMatch(phrase, start, end)


def _closeness(match: PhraseMatch, words: Sequence[PhraseWord]) -> tuple[int, int, int]:
    """Return the order of phrases: more words first, then the very forms, then longer."""
    texts = {word.text for word in words[match.start : match.end]}
    exact = sum([word.lstrip("=") in texts for word in match.phrase.words])
    return (-match.phrase.size, -exact, match.start - match.end)


def _tie_break(match: PhraseMatch) -> tuple[bool, Sequence[str], str]:
    """Order phrases that fit equally well: those that ask for the very form come first."""
    phrase = match.phrase
    inexact = not any(word.startswith("=") for word in phrase.words)
    return inexact, phrase.words, phrase.concept


def _ends(phrase: Sequence[str], words: Sequence[PhraseWord], start: int) -> int:
    """Return where `phrase` ends when it starts at word `start`; 0 when it does not."""
    index = start
    for number, expected in enumerate(phrase):
        if expected == GAP:
            return next(
                (
                    end
                    for skip in range(MAX_GAP + 1)
                    if (end := _ends(phrase[number + 1 :], words, index + skip))
                ),
                0,
            )
        if index >= len(words) or (number and words[index].clause_starts):
            return 0
        word = words[index]
        if expected not in word.forms:
            return 0
        index += 1
    return index
