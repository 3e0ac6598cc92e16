"""Which words of a sentence are hard, after all that makes a word all right."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from easyread.checking.vocabulary import base_forms
from easyread.languages.en.difficulty import known_word, word_difficulty
from easyread.languages.en.swaps import phrases, suggest, swaps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading
    from easyread.checking.vocabulary import Vocabulary
    from easyread.text.words import Word

_LONGEST_SHORT_FORM = 6
# Our table has English words alone; a word in Arabic letters is a name or a greeting.
_OTHER_LETTERS = re.compile(r"[^\W\d_a-zA-Z\u00aa-\u024f\u1e00-\u1eff]")
# The rule latin-short-form tells what to write for these: once is enough.
_TOLD_ELSEWHERE = frozenset(("asap", "cf", "eg", "etc", "ie", "nb", "viz", "vs"))


class HardWord(NamedTuple):
    """A hard word or phrase in a sentence.

    `listed` means that people put it on a list, `avoided` that the organisation did.
    """

    word: str
    start: int
    end: int
    difficulty: float
    suggestions: tuple[str, ...] = ()
    listed: bool = False
    avoided: bool = False


class HardWords:
    """Finds the words that are harder than a limit, and those on our lists.

    Names, numbers, codes, addresses and short forms in capitals are no hard words,
    nor are those that the document explains, that readers know from their own lives,
    or that the organisation allows. A word with hyphens is as hard as its parts.

    Each word, and each text, is looked at once: most words come up again and again.
    """

    def __init__(self, vocabulary: Vocabulary, limit: float) -> None:
        self._vocabulary = vocabulary
        self._limit = limit
        self._seen: set[str] = set()
        self._hard: set[str] = set()
        self._found: dict[str, tuple[HardWord, ...]] = {}

    def of(self, reading: Reading) -> tuple[HardWord, ...]:
        """Return the hard words and phrases of a sentence, in order."""
        if reading.own not in self._found:
            self._found[reading.own] = tuple(self._find(reading))
        return self._found[reading.own]

    def _find(self, reading: Reading) -> Iterator[HardWord]:
        pairs = set(pairwise(reading.lows))
        phrased = not (
            pairs.isdisjoint(phrases())
            and pairs.isdisjoint(self._vocabulary.avoided_phrases)
        )
        fresh = reading.said - self._seen
        self._seen |= fresh
        self._hard.update(filter(self._is_hard, fresh))
        hard = reading.said & self._hard
        if not phrased and not hard:
            return
        done = 0
        for place, low in enumerate(reading.lows):
            # A phrase starts with any word, a hard word with few.
            if not phrased and low not in hard:
                continue
            word = reading.words[place]
            if word.start < done:
                continue
            found = self._phrase(reading, place) if phrased else None
            if found is None and low in hard:
                found = self._word(reading, word)
            if found is not None:
                done = found.end
                yield found

    def _is_hard(self, word: str) -> bool:
        """Tell whether a word is hard or listed, and readers do not know it."""
        listed = word in swaps() or word in self._vocabulary.avoided
        weighs = listed or word_difficulty(word) > self._limit
        return weighs and not self._known(word)

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

    def _phrase(self, reading: Reading, place: int) -> HardWord | None:
        """Return the phrase of our lists that starts at a word."""
        first = reading.lows[place : place + 2]
        avoided = self._vocabulary.avoided_phrases.get(first, ())
        for phrase in (*avoided, *phrases().get(first, ())):
            if reading.lows[place : place + len(phrase)] != phrase:
                continue
            if " ".join(phrase) in self._vocabulary.known:
                continue
            words = reading.words[place : place + len(phrase)]
            hardest = max(map(word_difficulty, phrase))
            span = words[0].start, words[-1].end
            return self._with_advice(reading, span, hardest, listed=True)
        return None

    def _word(self, reading: Reading, word: Word) -> HardWord | None:
        """Return a word that is hard or listed, unless it is a name."""
        avoided = word.low in self._vocabulary.avoided
        if not avoided and _is_name(reading, word):
            return None
        span = word.start, word.start + len(word.low)
        listed = avoided or word.low in swaps()
        difficulty = word_difficulty(word.low)
        return self._with_advice(reading, span, difficulty, listed=listed)

    def _with_advice(
        self,
        reading: Reading,
        span: tuple[int, int],
        difficulty: float,
        *,
        listed: bool,
    ) -> HardWord:
        """Add what to say instead: the organisation's words before ours."""
        word = reading.own[slice(*span)]
        own = self._vocabulary.avoided.get(word.lower())
        if own is None:
            say = tuple(suggest(word, reading.own))
        else:
            say = tuple(part.strip() for part in own.split(",") if part.strip())[:3]
        return HardWord(word, *span, difficulty, say, listed, own is not None)


def _is_name(reading: Reading, word: Word) -> bool:
    """Tell whether this is a name, a number, a code or a short form."""
    if word.low.replace(".", "") in _TOLD_ELSEWHERE:
        return True
    letters_alone = word.text.isascii() and word.text.isalpha()
    if not letters_alone and (
        any(map(str.isdigit, word.text)) or _OTHER_LETTERS.search(word.text)
    ):
        return True
    if reading.shouted or not word.text[:1].isupper():
        return False
    letters = word.text.removesuffix("'s").removesuffix("s")
    if letters.isupper() and 1 < len(letters) <= _LONGEST_SHORT_FORM:
        return True
    return not _starts(reading, word) or not known_word(word.low)


def _starts(reading: Reading, word: Word) -> bool:
    """Tell whether a word starts the sentence, a quotation or what follows a colon."""
    before = reading.text[: word.start].rstrip("\"'( *-•\t")
    return not before or before[-1] in ":.!?"
