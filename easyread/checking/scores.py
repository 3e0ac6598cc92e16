"""How hard a document is in all: counts, our own score, and two known formulas."""

from __future__ import annotations

import math
import re
from collections import Counter
from functools import cache
from importlib import import_module
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from easyread.checking.reading import Reading
from easyread.checking.report import Scores
from easyread.checking.without_nltk import without_nltk
from easyread.languages.en.difficulty import syllables, word_difficulty
from easyread.languages.en.word_forms import lemmas
from easyread.languages.word_lists import words_in
from easyread.model import Sentence, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from easyread.checking.report import SentenceReport

# Below this the formulas jump about: one hard word more is four grades more.
_ENOUGH_WORDS = 100
# sentence_difficulty: chosen on sets of our own (benchmarks/language): a change that did
# not help with levels, with pairs and with Easy Read was left out. Length counts less
# than words, as hard words add up with length too; the average weighs so little that a
# sentence never gets harder where easy words are cut from it. Where Easy Read is compared
# with what it was made from, numbers and short forms stand twice as often in the original.
_LENGTH, _HARDEST, _LOAD, _MIDDLE, _JOINED, _FIGURES = 0.65, 0.6, 0.9, 0.3, 0.05, 0.15
_EASY_WORD = 1.6
_TOP = 3
_MOST = 20_000
_JOINING = frozenset(
    words_in(
        """
    because although though unless whereas while which who whose whom where when if
    whether since until after before that but however therefore despite
    """
    )
)
_MARKS = (",", ";", "(", ")", " - ")
_FIGURE = re.compile(r"\d[\d.,:/]*%?|\b[A-Z]{2,}\b")
# What stands for a sentence in which no word is weighed.
_NONE = ("a",)
_PLAIN_WORD = re.compile(r"'*\w[\w']*")


def sentence_difficulty(sentence: str) -> float:
    """Return how hard a sentence is: higher is harder, comparable between sentences.

    It grows with the number of words and with how hard they are: the hardest three, all
    on average, and the sum of what is hard; and a little with what joins ideas, figures
    and short forms. Names count as words, but not as hard ones.
    """
    return reading_difficulty(Reading(Sentence((Span(sentence),))))


def reading_difficulty(reading: Reading, locked: frozenset[str] = frozenset()) -> float:
    """Return the same for a sentence that was made ready before.

    `locked` are the plain forms of terms that a document explains, or that an
    organisation needs: they count as words, but not as hard ones.
    """
    words, text = reading.lows, reading.text
    if not words:
        return 0.0
    weighed = _no_names(reading)
    if locked and not locked.isdisjoint(reading.bases):
        weighed = [low for low in weighed if locked.isdisjoint(lemmas(low))] or _NONE
    hardness = [word_difficulty(low) for low in weighed]
    top = sorted(hardness, reverse=True)[:_TOP]
    load = sum([score - _EASY_WORD for score in hardness if score > _EASY_WORD])
    joined = sum(map(text.count, _MARKS)) + sum(low in _JOINING for low in words)
    score = (
        _LENGTH * math.log(len(words))
        + _HARDEST * (sum(top) / len(top) - 1)
        + _LOAD * math.sqrt(load)
        + _MIDDLE * (sum(hardness) / len(hardness) - 1)
        + _JOINED * math.sqrt(joined)
        + _FIGURES * math.sqrt(_figures(reading))
    )
    return round(score, 3)


def _no_names(reading: Reading) -> Sequence[str]:
    """Return the words but those that have a capital, which only the first may have."""
    words, texts = reading.lows, reading.texts
    if reading.shouted or reading.text[1:].islower():
        return words
    small = [
        low for low, text in zip(words, texts, strict=True) if not text[0].isupper()
    ]
    return [words[0], *small] if texts[0][0].isupper() else small


def _figures(reading: Reading) -> int:
    """Return how many numbers and short forms there are."""
    some = reading.has_figures or reading.has_capitals or not reading.text.isascii()
    return len(_FIGURE.findall(reading.text)) if some and not reading.shouted else 0


def counts_of(readings: Sequence[Reading]) -> Scores:
    """Return the scores of a document in a language whose words we do not know."""
    counts = [one.count for one in readings if one.count]
    return Scores(
        words=sum(counts),
        sentences=len(counts),
        words_per_sentence=round(sum(counts) / len(counts), 1) if counts else 0.0,
        longest_sentence=max(counts, default=0),
        hard_words_per_100=None,
        difficulty=None,
    )


def scores(readings: Sequence[Reading], sentences: Sequence[SentenceReport]) -> Scores:
    """Return the scores of an English document."""
    counts = [one.count for one in readings if one.count]
    words = sum(counts)
    if not words:
        return Scores()
    clean = _clean_text(readings, words)
    hard = sum(len(one.hard_words) for one in sentences)
    return Scores(
        words=words,
        sentences=len(counts),
        words_per_sentence=round(words / len(counts), 1),
        longest_sentence=max(counts),
        hard_words_per_100=round(100 * hard / words, 1),
        difficulty=round(
            sum(one.difficulty or 0 for one in sentences) / len(counts), 2
        ),
        flesch_kincaid_grade=grade("flesch_kincaid_grade", clean),
        spache_grade=grade("spache_readability", clean),
    )


def grade(formula: str, clean: str) -> float | None:
    """Return a grade that textstat works out, or None for a text that is too short."""
    if not clean:
        return None
    return round(float(getattr(_textstat(), formula)(clean)), 1)


def _clean_text(readings: Iterable[Reading], words: int) -> str:
    """Return a text as textstat has to see it, or nothing for one that is too short.

    Its sentences are as long as ours, but words that are the same stand together. The
    formulas count, and the order is nothing to them. But textstat remembers only the
    last 128 words that it looked up: so it looks up each word once.
    """
    if words < _ENOUGH_WORDS:
        return ""
    clean = [made for made in map(_clean, readings) if made]
    alike = Counter(chain.from_iterable(clean)).elements()
    if sum(map(len, clean)) < _ENOUGH_WORDS:
        return ""
    return ". ".join(" ".join(islice(alike, len(made))) for made in clean) + "."


def _clean(reading: Reading) -> list[str]:
    """Return a sentence as words that textstat does not cut, and sees as words."""
    text = reading.text.replace(".", "").replace("_", " ")
    return _PLAIN_WORD.findall(text)


class _OurSyllables(dict[str, list[list[str]]]):
    """The CMU dictionary as textstat reads it, made from our own table.

    Each word has one way to say it; textstat counts the sounds that end in a figure.
    """

    def __missing__(self, word: str) -> list[list[str]]:
        if len(self) > _MOST:
            self.clear()
        self[word] = [["1"] * _syllables(word)]
        return self[word]


def _syllables(word: str) -> int:
    return sum(syllables(part) for part in re.findall(r"[^\W_]+(?:'\w+)?", word)) or 1


@cache
def _textstat() -> Any:
    """Return textstat, which asks us for the syllables of English words.

    Its own come from a dictionary that nltk downloads. Whoever imported textstat before
    makes no difference: its function that counts is given ours. What it does with other
    languages stays as it is.
    """
    with without_nltk():
        import textstat  # noqa: PLC0415  takes time, and only long texts need it

    counting: Any = import_module("textstat.backend.counts._count_syllables")
    dictionary, hyphens = counting.get_cmudict, counting.get_pyphen
    ours = _OurSyllables()

    def get_cmudict(lang: str) -> object:
        return ours if _is_english(lang) else dictionary(lang)

    def get_pyphen(lang: str) -> object:
        # Asked only where the dictionary lacks a word. To read its file takes 0.12 s.
        return None if _is_english(lang) else hyphens(lang)

    counting.get_cmudict, counting.get_pyphen = get_cmudict, get_pyphen
    counting.count_syllables.cache_clear()
    return textstat


def _is_english(lang: str) -> bool:
    return lang.partition("_")[0] == "en"
