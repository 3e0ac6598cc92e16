"""Which picture shows the point of a sentence, and why.

A small model that can be explained: every idea that the sentence names gets a score,
and nothing is chosen unless one of them is clearly what the sentence is about.

    score = weight of the concept x how its words stand in the sentence
            + a bonus for each further word of its phrase and for its heading
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from easyread.languages.phrasebook import LOOSE_SETTING, SETTING
from easyread.pairing.concepts import (
    NAMED_IN,
    Concept,
    blocked_senses,
    concepts,
    phrasebook,
    shows_a_fact,
)
from easyread.pairing.facts import LONGEST

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from easyread.languages import Language
    from easyread.languages.phrasebook import (
        Negation,
        PhraseMatch,
        PhraseWord,
        Standing,
    )
    from easyread.model import Symbol

SURE = 0.5  # the least score of what is shown
SURE_OF_SETTING = 0.55  # the same, for where or when something is
PER_WORD = 0.12  # for each further word of a phrase
HEADING = 0.1  # for what the heading names too
CLEAR = 0.93  # of the score of an idea without a picture, which must not be the point
BOTH = 0.85  # of the best score, for a second picture
MAX_CANDIDATES = 4


class Candidate(NamedTuple):
    """An idea that a sentence names: its score, its picture, and the reasons.

    `text` are the words that name it, and `span` where they are: the first, and the one
    after the last. `crossed` where a clear "no" must stand beside the picture, `aside`
    where it only says where or when something is.
    """

    concept: Concept
    text: str
    score: float
    symbol: Symbol | None
    reasons: tuple[str, ...] = ()
    span: tuple[int, int] = (0, 0)
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
    words: Sequence[PhraseWord]
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
    if len(text) > LONGEST:
        return Choice((), by_label=False, reason="the sentence is too long")
    words = language.read_words(text)
    matches = [
        match
        for match in phrasebook(language).find(words)
        if concepts()[match.phrase.concept].picture != "none"
        and not language.is_name(words, match.start, match.end)
        and _is_that_part(text, words, match, language)
    ]
    reading = _Reading(language, words, language.read_standing(text, words))
    candidates = _weigh(reading, matches, _ideas(heading, language), preferred or {})
    if any(candidate.concept.picture == "never" for candidate in candidates):
        return Choice((), by_label=False, reason="only the author may choose here")
    return _decide(reading, candidates)


def _is_that_part(
    text: str, words: Sequence[PhraseWord], match: PhraseMatch, language: Language
) -> bool:
    """Return whether a word is the part of speech in which it names its concept."""
    if match.phrase.size > 1:
        return True
    word = match.phrase.words[0].lstrip("=")
    wanted = concepts()[match.phrase.concept].parts.get(word)
    return (
        not wanted or language.part_of_speech(text, words[match.start].start) == wanted
    )


def _ideas(heading: str, language: Language) -> set[str]:
    if not heading:
        return set()
    words = language.read_words(heading)
    return {match.phrase.concept for match in phrasebook(language).find(words)}


def _weigh(
    reading: _Reading,
    matches: Sequence[PhraseMatch],
    heading: set[str],
    preferred: Mapping[str, Symbol],
) -> list[Candidate]:
    """Return what the sentence names, the strongest first."""
    other_sense = _other_senses(reading.words, matches)
    candidates = [
        _candidate(reading, match, heading, preferred)
        for match in matches
        if match.phrase.concept not in other_sense
    ]
    return sorted(candidates, key=lambda candidate: (-candidate.score, candidate.span))


def _other_senses(
    words: Sequence[PhraseWord], matches: Sequence[PhraseMatch]
) -> set[str]:
    """Return the concepts that are meant in another sense here."""
    named = {match.phrase.concept for match in matches}
    if not any(concepts()[name].blocking for name in named):
        return set()
    return {match.phrase.concept for match in blocked_senses().find_all(words)} & named


def _candidate(
    reading: _Reading,
    match: PhraseMatch,
    heading: set[str],
    preferred: Mapping[str, Symbol],
) -> Candidate:
    concept = concepts()[match.phrase.concept]
    negated = _negation(reading.standing[match.start : match.end])
    head = match.end - 1 if negated == "gone" else match.start
    stands = reading.standing[head]
    words = reading.words[match.start : match.end]
    reasons = list(stands.reasons)
    score = concept.weight * stands.share
    score += PER_WORD * (match.phrase.size - 1) * stands.share
    alone = match.phrase.words[0] if match.phrase.size == 1 else ""
    light = reading.language.light_verbs.get(alone)
    if light:
        score *= light
        reasons.append("a verb that says little alone")
    if concept.name in heading:
        score += HEADING
        reasons.append("named in the heading")
    crossed = bool(concept.opposite)
    if negated:
        aside = stands.setting == LOOSE_SETTING
        concept, crossed = _negated(concept, "other" if aside else negated)
        score += PER_WORD if concept.prefer and not crossed else 0.0
    return Candidate(
        concept,
        " ".join(word.text for word in words),
        round(score, 3),
        concept.symbol(preferred),
        tuple(reasons),
        (match.start, match.end),
        crossed,
        aside=stands.setting == SETTING,
    )


def _negation(phrase: Sequence[Standing]) -> Negation:
    """Return what takes back the idea of a phrase, which may say so itself: "road closed"."""
    first, last = phrase[0].negated, phrase[-1].negated
    if first == "twice":
        return first
    if len(phrase) > 1 and any(stands.denies for stands in phrase):
        return ""
    return last if last == "gone" else first


def _negated(concept: Concept, negation: Negation) -> tuple[Concept, bool]:
    """Return what "not" makes of an idea, and whether a "no" must stand beside it."""
    nothing = Concept(f"not {concept.name}")
    if negation in {"unclear", "twice"} or (negation == "gone" and concept.opposite):
        return nothing, False
    if negation == "gone":
        return concept, True
    if negation == "exempt":
        return concepts().get(concept.exempt, nothing), False
    if concept.negative:
        return concepts()[concept.negative], False
    if concept.opposite:
        return concepts()[concept.opposite], False
    return (concept, True) if negation == "no" else (nothing, False)


def _decide(reading: _Reading, candidates: list[Candidate]) -> Choice:
    """Return the best candidate that is sure, two that stand side by side, or none."""
    shown = [candidate for candidate in candidates if candidate.symbol]
    nearest = tuple(shown[:MAX_CANDIDATES])
    sure = [
        candidate
        for candidate in shown
        if candidate.sure and _may_stand(reading.words, candidate)
    ]
    if not sure:
        return Choice((), by_label=False, reason="nothing is sure", candidates=nearest)
    best = sure[0]
    if candidates[0].score * CLEAR > best.score:
        reason = f"“{candidates[0].text}” is the point, and has no picture"
        return Choice((), by_label=False, reason=reason, candidates=nearest)
    reason = f"“{best.text}” is the point"
    if best.crossed:
        no = concepts()["no"].symbol({})
        both = tuple(symbol for symbol in (best.symbol, no) if symbol)
        reason += ", with a clear “no”"
        return Choice(both, best.concept.by_label, reason, nearest)
    pair = next(
        (candidate for candidate in sure[1:] if _joined(reading, best, candidate)), None
    )
    if pair and _ends_a_list(reading, candidates, best, pair):
        reason = f"“{best.text}” is one of several things"
        return Choice((), by_label=False, reason=reason, candidates=nearest)
    chosen = (
        sorted([best, pair], key=lambda candidate: candidate.span) if pair else [best]
    )
    symbols = dict.fromkeys(
        candidate.symbol for candidate in chosen if candidate.symbol
    )
    return Choice(tuple(symbols), best.concept.by_label, reason, nearest)


def _may_stand(words: Sequence[PhraseWord], candidate: Candidate) -> bool:
    """Refuse a picture with a date, time or sum beside a sentence with a number."""
    if candidate.symbol is None or not shows_a_fact(candidate.symbol):
        return True
    return not any(letter.isdigit() for word in words for letter in word.text)


def _ends_a_list(
    reading: _Reading, candidates: list[Candidate], best: Candidate, pair: Candidate
) -> bool:
    """Return whether two ideas are the last of more: "bus, train or taxi"."""
    words, start = reading.words, min(best.span, pair.span)[0]
    while start and not words[start].clause_starts:
        if words[start - 1].text not in reading.language.joining_words:
            return False
        start -= 1
    named_before = any(candidate.span[1] == start for candidate in candidates)
    return named_before and best.symbol != pair.symbol


def _joined(reading: _Reading, best: Candidate, other: Candidate) -> bool:
    """Return whether two ideas stand side by side: "a hot drink and a sandwich"."""
    first, second = sorted((best.span, other.span))
    between = {word.text for word in reading.words[first[1] : second[0]]}
    return (
        other.score >= BOTH * best.score
        and not other.crossed
        and not between.isdisjoint(reading.language.conjunctions)
        and between <= reading.language.joining_words
    )
