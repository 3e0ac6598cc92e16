"""What the model is told about a word: how common, how long, how built, what about."""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import Counter
from functools import cache
from typing import Any

import pyphen
import simplemma
from wordfreq import zipf_frequency

from easyread.languages.word_lists import words_in
from tools.tables.sources import UNLISTED_BAND, sources

_ENDS = words_in(
    """
    tion sion ment ness ity al ance ence ous ive able ible ate ise ize ify ism ist
    ly ed ing s er ic ical ship ful less ant ent age ure y ology itis ium ia us um
    """
)
_STARTS = words_in(
    """
    un in im dis re pre non inter multi trans sub anti micro bio neo con pro de over
    under co
    """
)
# What a longer word may be made from: cut this ending, put that in its place.
_MADE_WITH = [
    ("ness", ""), ("ly", ""), ("ment", ""), ("ful", ""), ("less", ""), ("er", ""),
    ("er", "e"), ("able", ""), ("able", "e"), ("ation", "e"), ("ation", ""),
    ("tion", "t"), ("ity", ""), ("ity", "e"), ("ing", ""), ("ing", "e"), ("al", ""),
    ("ship", ""), ("ed", ""), ("ist", ""), ("ally", ""), ("ally", "al"), ("ily", "y"),
    ("iness", "y"),
]  # fmt: skip
_BEFORE = ("un", "re", "dis", "non", "over", "under", "in", "mis")
_AMERICAN = [
    (re.compile(r"is(e[drs]?|ing|ation|ations)$"), r"iz\1"),
    (re.compile(r"our(s|ed|ing|able|ful|ite|hood)?$"), r"or\1"),
    (re.compile(r"([aeiou])ll(ed|ing|er|ers)$"), r"\1l\2"),
    (re.compile(r"tre(s?)$"), r"ter\1"),
]
_RARE = 400_000
_FOUND = 2.5
_SHORTEST = 3
# Words that start alike are of one family; the rarest words make none.
_START, _LONGEST_START, _LISTED, _MOST_KIN = 4, 6, 60, 60
_TENFOLD = math.log(10)


@cache
def lemma(word: str) -> str:
    """Return the dictionary form of a word."""
    return str(simplemma.lemmatize(word, lang="en")).lower()


@cache
def american(word: str) -> str:
    """Return the American spelling, which most word lists have."""
    listed = sources().band
    for pattern, put in _AMERICAN:
        changed = pattern.sub(put, word)
        if changed in listed and word not in listed:
            return changed
    return word


@cache
def zipf(word: str) -> float:
    """Return how common a word is, from 0 to about 8, in either spelling."""
    frequency = float(zipf_frequency(word, "en"))
    return max(frequency, float(zipf_frequency(american(word), "en")))


@cache
def syllables(word: str) -> int:
    """Count syllables: as the CMU dictionary says, else by hyphenation."""
    counts = sources().syllables
    count = counts.get(word) or counts.get(american(word))
    return count or max(1, len(_hyphens().positions(word)) + 1)


@cache
def _hyphens() -> Any:
    return pyphen.Pyphen(lang="en_GB")


def _made_from(word: str) -> list[str]:
    """Return the shorter words that a word may be made from, itself first."""
    base = american(lemma(word))
    parts = [base]
    for end, put in _MADE_WITH:
        short = base[: -len(end)] + put
        if base.endswith(end) and len(base) - len(end) >= _SHORTEST:
            parts.append(short)
    parts += [base[len(s) :] for s in _BEFORE if base.startswith(s)]
    listed = sources().band
    return parts[:1] + [
        w for w in parts[1:] if len(w) >= _SHORTEST and w in listed and zipf(w) > _FOUND
    ]


def _common(word: str, base: str, parts: list[str]) -> list[float]:
    data = sources()
    most = max(zipf(word), zipf(base))
    bands = [data.band.get(w, UNLISTED_BAND) for w in (american(word), base, *parts)]
    small = float(zipf_frequency(word, "en", wordlist="small"))
    return [
        zipf(word), zipf(base), most, most**2 / 6, small,
        max(zipf(word), *(zipf(part) for part in parts)),
        bands[0], bands[1], min(bands), bands[0] < UNLISTED_BAND,
        math.log1p(data.news.get(word, 0)),
        math.log1p(max(data.news.get(word, 0), data.news.get(base, 0))),
        math.log1p(data.row.get(word, _RARE)), math.log1p(data.row.get(base, _RARE)),
        word in data.easy, word in data.easy or base in data.easy,
        any(part in data.easy for part in parts),
    ]  # fmt: skip


def _built(word: str, base: str, parts: list[str]) -> list[float]:
    data = sources()
    vowels = sum(letter in "aeiou" for letter in word) / max(1, len(word))
    runs = [len(run) for run in re.findall("[^aeiouy]+", word)]
    return [
        len(word), math.sqrt(len(word)), len(base), syllables(word), syllables(base),
        vowels, max(runs, default=0), len(parts) > 1, word in data.syllables,
        math.log1p(data.senses.get(word, 0)),
        math.log1p(max(data.senses.get(word, 0), data.senses.get(base, 0))),
        data.synonyms.get(base, 0),
        *(word.endswith(end) for end in _ENDS),
        *(word.startswith(start) for start in _STARTS),
    ]  # fmt: skip


@cache
def _families() -> Counter[str]:
    """Return how often people say all forms of a word together, by its plain form."""
    data = sources()
    counts: Counter[str] = Counter()
    for word in filter(str.isalpha, data.band):
        counts[lemma(word)] += data.spoken.get(word, 0)
    return counts


@cache
def _listed() -> list[str]:
    bands = sources().band.items()
    return sorted(w for w, band in bands if w.isalpha() and band <= _LISTED)


def _kin(word: str) -> tuple[int, float]:
    """Return how many words start as this one does, and how common the commonest is."""
    start = word[: max(_START, min(len(word) - 2, _LONGEST_START))]
    words = _listed()
    first, last = bisect_left(words, start), bisect_left(words, start + "{")
    most = max(map(zipf, words[first : min(last, first + _MOST_KIN)]), default=0.0)
    return last - first, most


def _spoken(word: str, base: str, parts: list[str]) -> list[float]:
    """Return how often films say a word: what people say, readers learned early."""
    spoken = sources().spoken
    own = math.log1p(max(spoken.get(word, 0), spoken.get(american(word), 0)))
    return [
        own,
        math.log1p(max(spoken.get(base, 0), _families()[base])),
        max(own, *(math.log1p(spoken.get(part, 0)) for part in parts)),
        own - math.log1p(sources().news.get(word, 0)),
        own - _TENFOLD * zipf(word),
        *_kin(word),
    ]


def features(word: str) -> list[float]:
    """Return the numbers that describe a word; the last 50 say what it is about."""
    word = word.lower()
    base, parts, data = lemma(word), _made_from(word), sources()
    row = data.row.get(word, data.row.get(base, data.row.get(american(word))))
    about = [0.0] * 50 if row is None else data.vectors[row].tolist()
    spoken = _spoken(word, base, parts)
    return [*_common(word, base, parts), *_built(word, base, parts), *spoken, *about]
