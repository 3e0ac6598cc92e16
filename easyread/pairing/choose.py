"""Which picture shows the point of a sentence, and why.

A small model that can be explained: every idea that the sentence names gets a score,
and nothing is chosen unless one of them is clearly what the sentence is about.

    score = weight of the concept x how its words stand in the sentence
            + a bonus for each further word of its phrase and for its heading
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from easyread.languages.phrases import LOOSE_SETTING, SETTING
from easyread.pairing.concepts import (
    NAMED_IN,
    Concept,
    blocked_senses,
    concepts,
    phrasebook,
    shows_a_fact,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from easyread.languages import Language
    from easyread.languages.phrases import Found, Negation, Standing, Word
    from easyread.model import Symbol

SURE = 0.5
SURE_OF_SETTING = 0.55
PER_WORD = 0.12
HEADING = 0.1
CLEAR = 0.93
BOTH = 0.85
MAX_CANDIDATES = 4


@dataclass(frozen=True, slots=True)
class Candidate:
    """An idea that a sentence names: its score, its picture, and the reasons.

    `crossed` where a clear "no" must stand beside the picture.
    """

    concept: Concept
    said: str
    score: float
    symbol: Symbol | None
    reasons: tuple[str, ...] = ()
    at: tuple[int, int] = (0, 0)
    crossed: bool = False
    aside: bool = False

    @property
    def sure(self) -> bool:
        """Whether it is clear enough; where something is must be clearer than what."""
        return self.score >= (SURE_OF_SETTING if self.aside else SURE)


@dataclass(frozen=True, slots=True)
class Choice:
    """The symbols for a sentence (none where it is not sure), and how we got there."""

    symbols: tuple[Symbol, ...]
    by_label: bool
    reason: str
    candidates: tuple[Candidate, ...] = field(default=())


class _Reading(NamedTuple):
    """A sentence as its language reads it: the words, and how each stands in it."""

    language: Language
    words: Sequence[Word]
    standing: Sequence[Standing]


def choose(
    text: str,
    heading: str = "",
    preferred: Mapping[str, Symbol] | None = None,
    language: Language = NAMED_IN,
) -> Choice:
    """Choose what stands beside a sentence: the right picture, or none.

    `heading` is what the section is about; `preferred` are an organisation's symbols.
    """
    words = language.read_words(text)
    found = [
        hit
        for hit in phrasebook(language).find(words)
        if concepts()[hit.phrase.concept].picture != "none"
        and not language.is_name(words, hit.start, hit.end)
    ]
    reading = _Reading(language, words, language.read_standing(words))
    candidates = _weigh(reading, found, _ideas(heading, language), preferred or {})
    if any(hit.concept.picture == "never" for hit in candidates):
        return Choice((), by_label=False, reason="only the author may choose here")
    return _decide(reading, candidates)


def _ideas(heading: str, language: Language) -> set[str]:
    if not heading:
        return set()
    words = language.read_words(heading)
    return {hit.phrase.concept for hit in phrasebook(language).find(words)}


def _weigh(
    reading: _Reading,
    found: Sequence[Found],
    heading: set[str],
    preferred: Mapping[str, Symbol],
) -> list[Candidate]:
    """Return what the sentence names, the strongest first."""
    other_sense = _other_senses(reading.words, found)
    weighed = [
        _candidate(reading, hit, heading, preferred)
        for hit in found
        if hit.phrase.concept not in other_sense
    ]
    return sorted(weighed, key=lambda candidate: (-candidate.score, candidate.at))


def _other_senses(words: Sequence[Word], found: Sequence[Found]) -> set[str]:
    """Return the concepts that are meant in another sense here."""
    named = {hit.phrase.concept for hit in found}
    if not any(concepts()[name].blocking for name in named):
        return set()
    return {hit.phrase.concept for hit in blocked_senses().find_all(words)} & named


def _candidate(
    reading: _Reading,
    hit: Found,
    heading: set[str],
    preferred: Mapping[str, Symbol],
) -> Candidate:
    concept = concepts()[hit.phrase.concept]
    stands = reading.standing[hit.start]
    said = reading.words[hit.start : hit.end]
    reasons = list(stands.reasons)
    score = concept.weight * stands.share
    score += PER_WORD * (hit.phrase.size - 1) * stands.share
    alone = hit.phrase.words[0] if hit.phrase.size == 1 else ""
    light = reading.language.light.get(alone)
    if light:
        score *= light
        reasons.append("a verb that says little alone")
    if concept.name in heading:
        score += HEADING
        reasons.append("named in the heading")
    crossed = bool(concept.opposite)
    negators = reading.language.negators
    if stands.negated and not any(word.text in negators for word in said):
        aside = stands.setting == LOOSE_SETTING
        concept, crossed = _negated(concept, "other" if aside else stands.negated)
        score += PER_WORD if concept.prefer and not crossed else 0.0
    return Candidate(
        concept,
        " ".join(word.text for word in said),
        round(score, 3),
        concept.symbol(preferred),
        tuple(reasons),
        (hit.start, hit.end),
        crossed,
        aside=stands.setting == SETTING,
    )


def _negated(concept: Concept, negation: Negation) -> tuple[Concept, bool]:
    """Return what "not" makes of an idea, and whether a "no" must stand beside it."""
    nothing = Concept(f"not {concept.name}")
    if negation == "exempt":
        return concepts().get(concept.exempt, nothing), False
    if concept.negative:
        return concepts()[concept.negative], False
    if concept.opposite:
        return concepts()[concept.opposite], False
    return (concept, True) if negation == "no" else (nothing, False)


def _decide(reading: _Reading, candidates: list[Candidate]) -> Choice:
    shown = [hit for hit in candidates if hit.symbol]
    nearest = tuple(shown[:MAX_CANDIDATES])
    sure = [hit for hit in shown if hit.sure and _may_stand(reading.words, hit)]
    if not sure:
        return Choice((), by_label=False, reason="nothing is sure", candidates=nearest)
    best = sure[0]
    if candidates[0].score * CLEAR > best.score:
        reason = f"“{candidates[0].said}” is the point, and has no picture"
        return Choice((), by_label=False, reason=reason, candidates=nearest)
    reason = f"“{best.said}” is the point"
    if best.crossed:
        shown_no = concepts()["no"].symbol({})
        both = tuple(symbol for symbol in (best.symbol, shown_no) if symbol)
        reason += ", with a clear “no”"
        return Choice(both, best.concept.by_label, reason, nearest)
    pair = next((hit for hit in sure[1:] if _joined(reading, best, hit)), None)
    chosen = sorted([best, pair], key=lambda hit: hit.at) if pair else [best]
    symbols = dict.fromkeys(hit.symbol for hit in chosen if hit.symbol)
    return Choice(tuple(symbols), best.concept.by_label, reason, nearest)


def _may_stand(words: Sequence[Word], hit: Candidate) -> bool:
    """Refuse a picture with a date, time or sum beside a sentence with a number."""
    numbers = any(any(letter.isdigit() for letter in word.text) for word in words)
    return not (numbers and hit.symbol and shows_a_fact(hit.symbol))


def _joined(reading: _Reading, best: Candidate, other: Candidate) -> bool:
    """Return whether two ideas stand side by side: "a hot drink and a sandwich"."""
    first, second = sorted((best.at, other.at))
    between = {word.text for word in reading.words[first[1] : second[0]]}
    return (
        other.score >= BOTH * best.score
        and not other.crossed
        and not between.isdisjoint(reading.language.ands)
        and between <= reading.language.joins
    )
