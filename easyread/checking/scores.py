"""Scores: counts, our own difficulty, Flesch-Kincaid grade and Spache grade."""

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
from easyread.languages import split_sentences
from easyread.languages.en.difficulty import syllables, word_difficulty
from easyread.languages.en.word_forms import lemmas
from easyread.languages.word_lists import words_in
from easyread.model import Sentence, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from easyread.checking.report import SentenceReport

# In shorter texts one more hard word can change a grade by four.
_ENOUGH_WORDS = 100
# sentence_difficulty: chosen on sets of our own (benchmarks/language): a change that did
# not help with levels, with pairs and with Easy Read was left out. Length counts less
# than words, as hard words add up with length too; the average weighs so little that a
# sentence never gets harder where easy words are cut from it. Where Easy Read is compared
# with what it was made from, numbers and short forms stand twice as often in the original.
_LENGTH, _HARDEST, _LOAD, _AVERAGE, _JOINED, _FIGURES = 0.65, 0.6, 0.9, 0.3, 0.05, 0.15
_EASY_WORD = 1.6
_TOP = 3  # how many of the hardest words count
_MOST_SYLLABLE_COUNTS = 20_000
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
# Weighed instead of a sentence with only protected words.
_EASY_SENTENCE = ("a",)
_PLAIN_WORD = re.compile(r"'*\w[\w']*")


def sentence_difficulty(sentence: str) -> float:
    """Return how hard a sentence is: higher is harder, comparable between sentences.

    Of a text with several sentences it is the mean of them, so that one hard sentence
    compares with the easy ones that were made of it. A weighted sum of: log of the number of words; difficulty of the hardest three words;
    root of the total difficulty of hard words; average difficulty; root of the number
    of joining words and marks; root of the number of figures and short forms. Names
    count as words, but not as hard ones. 0.0 without words.
    """
    readings = [Reading(Sentence((Span(one),))) for one in split_sentences(sentence)]
    scores = [reading_difficulty(one) for one in readings if one.lower_words]
    return round(sum(scores) / len(scores), 3) if scores else 0.0


def reading_difficulty(
    reading: Reading, protected: frozenset[str] = frozenset()
) -> float:
    """Return the difficulty of a reading; see `sentence_difficulty`.

    `protected` words count as words, but not as hard ones (`Vocabulary.protected`).
    """
    words, text = reading.lower_words, reading.text
    if not words:
        return 0.0
    weighed = _without_names(reading)
    if protected and not protected.isdisjoint(reading.lemmas):
        weighed = [
            word for word in weighed if protected.isdisjoint(lemmas(word))
        ] or _EASY_SENTENCE
    difficulties = list(map(word_difficulty, weighed))
    hardest = sorted(difficulties, reverse=True)[:_TOP]
    load = sum([score - _EASY_WORD for score in difficulties if score > _EASY_WORD])
    joined = sum(map(text.count, _MARKS)) + sum(word in _JOINING for word in words)
    score = (
        _LENGTH * math.log(len(words))
        + _HARDEST * (sum(hardest) / len(hardest) - 1)
        + _LOAD * math.sqrt(load)
        + _AVERAGE * (sum(difficulties) / len(difficulties) - 1)
        + _JOINED * math.sqrt(joined)
        + _FIGURES * math.sqrt(_figure_count(reading))
    )
    return round(score, 3)


def _without_names(reading: Reading) -> Sequence[str]:
    """Return the words in lower case, without those after the first with a capital."""
    words, texts = reading.lower_words, reading.word_texts
    if reading.is_all_caps or reading.text[1:].islower():
        return words
    uncapitalized = [
        word for word, text in zip(words, texts, strict=True) if not text[0].isupper()
    ]
    if texts[0][0].isupper():
        return [words[0], *uncapitalized]
    return uncapitalized


def _figure_count(reading: Reading) -> int:
    """Return how many numbers and short forms in capitals there are."""
    may_have = reading.has_figures or reading.has_capitals or not reading.text.isascii()
    if reading.is_all_caps or not may_have:
        return 0
    return len(_FIGURE.findall(reading.text))


def counts_of(readings: Sequence[Reading]) -> Scores:
    """Return the scores of a document in a language whose words we do not know."""
    counts = _word_counts(readings)
    return Scores(
        words=sum(counts),
        sentences=len(counts),
        words_per_sentence=round(sum(counts) / len(counts), 1) if counts else 0.0,
        longest_sentence=max(counts, default=0),
        hard_words_per_100=None,
        difficulty=None,
    )


def _word_counts(readings: Sequence[Reading]) -> list[int]:
    """Return the number of words of each sentence that has any."""
    return [reading.word_count for reading in readings if reading.word_count]


def scores(readings: Sequence[Reading], sentences: Sequence[SentenceReport]) -> Scores:
    """Return the scores of an English document."""
    counts = _word_counts(readings)
    words = sum(counts)
    if not words:
        return Scores()
    text = _text_for_textstat(readings, words)
    hard_words = sum(len(sentence.hard_words) for sentence in sentences)
    total = sum(sentence.difficulty or 0 for sentence in sentences)
    return Scores(
        words=words,
        sentences=len(counts),
        words_per_sentence=round(words / len(counts), 1),
        longest_sentence=max(counts),
        hard_words_per_100=round(100 * hard_words / words, 1),
        difficulty=round(total / len(counts), 2),
        flesch_kincaid_grade=grade("flesch_kincaid_grade", text),
        spache_grade=grade("spache_readability", text),
    )


def grade(formula: str, text: str) -> float | None:
    """Return the result of a function of textstat, or None for an empty text."""
    if not text:
        return None
    return round(float(getattr(_textstat(), formula)(text)), 1)


def _text_for_textstat(readings: Iterable[Reading], words: int) -> str:
    """Return a text that has the same grades and is quick to grade; "" if too short.

    Its sentences have the same lengths, but equal words are next to each other: the
    formulas only count, and textstat caches just the last 128 words it looked up.
    """
    if words < _ENOUGH_WORDS:
        return ""
    sentences = list(filter(None, map(_textstat_words, readings)))
    grouped = Counter(chain.from_iterable(sentences)).elements()
    if sum(map(len, sentences)) < _ENOUGH_WORDS:
        return ""
    return (
        ". ".join(" ".join(islice(grouped, len(sentence))) for sentence in sentences)
        + "."
    )


def _textstat_words(reading: Reading) -> list[str]:
    """Return the words of a sentence, without marks at which textstat would cut."""
    text = reading.text.replace(".", "").replace("_", " ")
    return _PLAIN_WORD.findall(text)


class _OurSyllables(dict[str, list[list[str]]]):
    """Our table of syllables in the form of the CMU dictionary, as textstat reads it.

    A word has a list of pronunciations; textstat takes the first and counts the sounds
    that end in a digit.
    """

    def __missing__(self, word: str) -> list[list[str]]:
        if len(self) > _MOST_SYLLABLE_COUNTS:
            self.clear()
        self[word] = [["1"] * _syllables(word)]
        return self[word]


def _syllables(word: str) -> int:
    return sum(syllables(part) for part in re.findall(r"[^\W_]+(?:'\w+)?", word)) or 1


@cache
def _textstat() -> Any:
    """Return textstat, set to take the syllables of English words from our table.

    By default it takes them from a dictionary that nltk downloads. Replacing its two
    look-up functions works whether or not textstat was imported before. Syllables of
    other languages stay as they are. The count of one word is replaced because
    textstat cleans each word again, which takes longer than all else.
    """
    with without_nltk():
        import textstat  # noqa: PLC0415  takes time, and only long texts need it

    counting: Any = import_module("textstat.backend.counts._count_syllables")
    dictionary, hyphens = counting.get_cmudict, counting.get_pyphen
    ours = _OurSyllables()

    def get_cmudict(lang: str) -> object:
        return ours if _is_english(lang) else dictionary(lang)

    def get_pyphen(lang: str) -> object:
        # Only for words that the dictionary lacks. Reading its file takes 0.12 s.
        return None if _is_english(lang) else hyphens(lang)

    counting.get_cmudict, counting.get_pyphen = get_cmudict, get_pyphen
    counting.count_syllables.cache_clear()

    difficult: Any = import_module("textstat.backend.validations._is_difficult_word")
    count_syllables = difficult.count_syllables

    def syllables_of_word(word: str, lang: str) -> int:
        return len(ours[word][0]) if _is_english(lang) else count_syllables(word, lang)

    difficult.count_syllables = syllables_of_word
    return textstat


def _is_english(lang: str) -> bool:
    return lang.partition("_")[0] == "en"
