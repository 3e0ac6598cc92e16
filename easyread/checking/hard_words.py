"""The hard words of a sentence: by our table of difficulty, and by lists."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from easyread.checking.vocabulary import base_forms
from easyread.languages.en.difficulty import known_word, word_difficulty
from easyread.languages.en.explained import explained
from easyread.languages.en.swaps import suggest, swaps
from easyread.text.words import straight

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from easyread.checking.reading import Reading
    from easyread.checking.vocabulary import Vocabulary
    from easyread.text.words import Word

_LONGEST_SHORT_FORM = 6
# Our table has English words alone; a word in Arabic letters is a name or a greeting.
_OTHER_LETTERS = re.compile(r"[^\W\d_a-zA-Z\u00aa-\u024f\u1e00-\u1eff]")
# “Convention of Scottish Local Authorities”, “Ulster Unionist Party”.
_NAME_GOES_ON = re.compile(
    r" (?:(?:of|for|and|on|in) (?:the )?)?(?!Easy Read\b|I\b)[A-Z][a-z]+ [A-Z][a-z]| [A-Z][a-z]+(?= [a-z])"
)
# The rule latin-short-form has advice for these.
_LATIN = frozenset(("asap", "cf", "eg", "etc", "ie", "nb", "viz", "vs"))

_CAPITAL_NEXT = re.compile(r" [A-Z]")
_ARTICLE = re.compile(r"\b(an?) \Z", re.IGNORECASE)
_NUMBER = re.compile(r"(?: number)?:? ?\d")


class HardWord(NamedTuple):
    """A hard word or phrase in a sentence, with its offsets there.

    `listed`: it is on a list, ours or the organisation's. `avoided`: on theirs.
    `difficulty` is 1 (very simple) to 6 (very complex). `explanation` is what to put
    under “words” for one that nothing plain can replace, such as “consent: saying yes”.
    `article` is the “a” or “an” that stands right before it, in lower case.
    """

    word: str
    start: int
    end: int
    difficulty: float
    suggestions: tuple[str, ...] = ()
    listed: bool = False
    avoided: bool = False
    explanation: str = ""
    article: str = ""


@cache
def phrases() -> Mapping[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """Return the phrases of our lists as words, by their first two, long ones first."""
    by_start: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
    for phrase in {*swaps(), *explained()}:
        words = tuple(phrase.split())
        if len(words) > 1:
            by_start.setdefault(words[:2], []).append(words)
    return {
        start: tuple(sorted(starting, key=len, reverse=True))
        for start, starting in by_start.items()
    }


class HardWords:
    """Finds the words that are harder than a limit, and those on our lists.

    Names, numbers, codes, addresses, imprints and short forms are no hard words,
    nor are those that the document explains, that readers know from their own lives,
    or that the organisation allows. A word with hyphens is as hard as its parts.

    Results are kept for each word and each text.
    """

    def __init__(self, vocabulary: Vocabulary, limit: float) -> None:
        self._vocabulary = vocabulary
        self._limit = limit
        self._judged: set[str] = set()
        self._hard: set[str] = set()
        self._by_text: dict[str, tuple[HardWord, ...]] = {}

    def of(self, reading: Reading) -> tuple[HardWord, ...]:
        """Return the hard words and phrases of a sentence, in order."""
        if reading.original not in self._by_text:
            self._by_text[reading.original] = tuple(self._find(reading))
        return self._by_text[reading.original]

    def _find(self, reading: Reading) -> Iterator[HardWord]:
        pairs = set(pairwise(reading.lower_words))
        may_have_phrases = not (
            phrases().keys().isdisjoint(pairs)
            and self._vocabulary.avoided_phrases.keys().isdisjoint(pairs)
        )
        new = reading.word_set - self._judged
        self._judged |= new
        self._hard.update(filter(self._is_hard, new))
        hard = reading.word_set & self._hard
        if not may_have_phrases and not hard:
            return
        starts = self._starts(reading) if may_have_phrases else ()
        end = 0
        for index, lower in enumerate(reading.lower_words):
            if lower not in hard and index not in starts:
                continue
            word = reading.words[index]
            if word.start < end:
                continue
            hard_word = self._phrase(reading, index) if index in starts else None
            if hard_word is None and lower in hard:
                hard_word = self._word(reading, word)
            if hard_word is not None:
                end = hard_word.end
                yield hard_word

    def _starts(self, reading: Reading) -> frozenset[int]:
        """Return the indexes of the words at which a listed phrase may start."""
        listed, avoided = phrases(), self._vocabulary.avoided_phrases
        pairs = enumerate(pairwise(reading.lower_words))
        return frozenset(at for at, two in pairs if two in listed or two in avoided)

    def _is_hard(self, word: str) -> bool:
        """Tell whether a word is hard or listed, and readers do not know it."""
        if not (_may_be_hard(word, self._limit) or word in self._vocabulary.avoided):
            return False
        return not (self._told(word) if word in explained() else self._known(word))

    def _known(self, word: str) -> bool:
        """Tell whether readers know this word, or are told what it means."""
        if word in self._vocabulary.avoided:
            return False
        known = self._vocabulary.known
        if word in known or not known.isdisjoint(base_forms(word, parts=False)):
            return True
        parts = word.split("-")
        return len(parts) > 1 and all(
            word_difficulty(part) <= self._limit or self._known(part) for part in parts
        )

    def _told(self, word: str) -> bool:
        """Tell whether the document or the organisation deals with a word to explain."""
        told = self._vocabulary.told
        return word in told or explained()[word].word in told

    def _phrase(self, reading: Reading, index: int) -> HardWord | None:
        """Return the listed phrase that starts with the word at an index, if any."""
        words = reading.lower_words
        first_two = words[index : index + 2]
        avoided = self._vocabulary.avoided_phrases.get(first_two, ())
        for phrase in (*avoided, *phrases().get(first_two, ())):
            if words[index : index + len(phrase)] != phrase:
                continue
            text = " ".join(phrase)
            if self._told(text) if text in explained() else self._known_phrase(phrase):
                continue
            first, last = reading.words[index], reading.words[index + len(phrase) - 1]
            hardest = max(map(word_difficulty, phrase))
            span = first.start, last.start + len(last.low)
            if not avoided and text in swaps() and _is_title(reading, span):
                continue
            hard_word = self._with_suggestions(reading, span, hardest, listed=True)
            if self._stands(hard_word):
                return hard_word
        return None

    def _known_phrase(self, phrase: tuple[str, ...]) -> bool:
        """Tell whether a phrase is to be kept; its last word may be in the plural."""
        *start, last = phrase
        kept = self._vocabulary.known
        return any(" ".join((*start, base)) in kept for base in base_forms(last))

    def _word(self, reading: Reading, word: Word) -> HardWord | None:
        """Return a word that is hard or listed as a HardWord; None for a name."""
        avoided = word.low in self._vocabulary.avoided
        if not avoided and (
            reading.spoken[word.start].isspace()
            or _is_name(reading, word)
            or _is_label(reading, word)
        ):
            return None
        span = word.start, word.start + len(word.low)
        listed = avoided or word.low in swaps() or word.low in explained()
        difficulty = word_difficulty(word.low)
        hard_word = self._with_suggestions(reading, span, difficulty, listed=listed)
        return hard_word if self._stands(hard_word) else None

    def _stands(self, hard_word: HardWord) -> bool:
        """Tell whether it is hard, or our lists say something for it as it is used here.

        “Process” is listed as what offices do; “the process” is another word.
        """
        said = hard_word.suggestions or hard_word.explanation
        return bool(said) or hard_word.avoided or hard_word.difficulty > self._limit

    def _with_suggestions(
        self,
        reading: Reading,
        span: tuple[int, int],
        difficulty: float,
        *,
        listed: bool,
    ) -> HardWord:
        """Return a HardWord with the organisation's replacements, or else ours."""
        word = reading.original[slice(*span)]
        own = self._vocabulary.avoided.get(word.lower())
        explanation = ""
        if own is None:
            suggestions = tuple(suggest(word, reading.original))
            explanation = ": ".join(explained().get(straight(word).lower(), ()))
        else:
            choices = (choice.strip() for choice in own.split(","))
            suggestions = tuple(filter(None, choices))[:3]
        article = _ARTICLE.search(reading.original, max(0, span[0] - 3), span[0])
        return HardWord(
            word, *span, difficulty, suggestions, listed, own is not None, explanation,
            article[1].lower() if article else "",
        )  # fmt: skip


@lru_cache(maxsize=50_000)
def _may_be_hard(word: str, limit: float) -> bool:
    """Tell whether a word is harder than a limit, or on one of our lists."""
    return word in explained() or word in swaps() or word_difficulty(word) > limit


def _is_name(reading: Reading, word: Word) -> bool:
    """Tell whether a word is a name, a number, a code or a short form."""
    if word.low.replace(".", "") in _LATIN:
        return True
    letters_alone = word.text.isascii() and word.text.isalpha()
    if not letters_alone and (
        any(map(str.isdigit, word.text)) or _OTHER_LETTERS.search(word.text)
    ):
        return True
    if reading.is_all_caps or not word.text[:1].isupper():
        return False
    letters = word.text.removesuffix("'s").removesuffix("s")
    if letters.isupper() and 1 < len(letters) <= _LONGEST_SHORT_FORM:
        return True
    if not _is_first(reading, word) or not known_word(word.low):
        return True
    return _NAME_GOES_ON.match(reading.text, word.start + len(word.text)) is not None


def _is_title(reading: Reading, span: tuple[int, int]) -> bool:
    """Tell whether a phrase is a name: “Public Sector Ombudsman”, “The Environment Agency”."""
    titled = not reading.is_all_caps and reading.original[slice(*span)].istitle()
    goes_on = _CAPITAL_NEXT.match(reading.original, span[1])
    return titled and (span[0] > 0 or goes_on is not None)


def _is_label(reading: Reading, word: Word) -> bool:
    """Tell whether a word only says what the number behind it is: “extension 45”."""
    return word.low == "extension" and _NUMBER.match(reading.text, word.end) is not None


def _is_first(reading: Reading, word: Word) -> bool:
    """Tell whether a word is first in the sentence, in a quotation or after a colon."""
    before = reading.text[: word.start].rstrip("\"'( *-•\t")
    return not before or before[-1] in ":.!?"
