"""How hard a word is, from 1 (very simple) to 6 (very complex)."""

from __future__ import annotations

import gzip
import re
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from easyread.languages.en.word_forms import lemmas
from easyread.text.words import straight

if TYPE_CHECKING:
    from collections.abc import Mapping

TABLE = Path(__file__).parent / "tables" / "words.gz"
_STEPS = 50
_COARSE, _ZERO = 5, 100
_NAME_MARK = 128
_PARTS = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_VOWELS = re.compile(r"[aeiouy]+")
_DIGIT = re.compile(r"\d")
_EASIEST, _HARDEST = 1.0, 6.0
_NAME = 0.3
# A word in no list is hard; a long one is harder. Where a known word is inside, the
# new one is harder than that by this much.
_UNKNOWN, _EACH_LETTER, _FURTHER = 3.3, 0.06, 0.4
# What is written in two ways: organise, colour, centre, travelled.
_SPELLINGS = [
    (re.compile(ending), other)
    for ending, other in (
        (r"(?<=[a-z]{3})is(?=(?:e[drs]?|ing|ations?)$)", "iz"),
        (r"(?<=[a-z]{3})iz(?=(?:e[drs]?|ing|ations?)$)", "is"),
        (r"(?<=[a-z]{3})our(?=(?:s|ed|ing|ful|able)?$)", "or"),
        (r"(?<=[a-z]{3})or(?=(?:s|ed|ing|ful|able)?$)", "our"),
        (r"(?<=[a-z]{3}[bt])re(?=s?$)", "er"),
        (r"(?<=[a-z]{3}[bt])er(?=s?$)", "re"),
        (r"(?<=[a-z]{3}[aeiou]l)l(?=(?:ed|ing|ers?)$)", ""),
        (r"(?<=[a-z]{3}[aeiou]l)(?=(?:ed|ing|ers?)$)", "l"),
    )
]
# One look for all of them: most words have none of these endings.
_MAY_HAVE_TWO = re.compile(
    r"(?:i[sz](?:e[drs]?|ing|ations?)|ou?r(?:s|ed|ing|ful|able)?|[bt](?:re|er)s?"
    r"|[aeiou]ll?(?:ed|ing|ers?))$"
)
_SHORT_FORM = re.compile(r"^(.+?)(?:n't|'(?:s|re|ve|ll|d|m))$")


@dataclass(frozen=True, slots=True)
class Table:
    """The words that were scored. `row` is the place of each in the other columns.

    A byte of `hardness` is 50 for each step above 1. A byte of `syllables` is their
    number, and 128 more for a word that is only a name. A byte of `further` is 100, and
    5 for each step that the word is harder in a sentence than alone.
    """

    row: Mapping[str, int]
    hardness: bytes
    syllables: bytes
    further: bytes


@cache
def table() -> Table:
    """Read the table that `python -m tools.tables words` made."""
    words, _, numbers = gzip.decompress(TABLE.read_bytes()).partition(b"\0")
    entries = words.decode("ascii").split("\n")
    count = len(entries)
    row = dict(zip(entries, range(count), strict=True))
    columns = (numbers[at * count :][:count] for at in range(3))
    return Table(row, *columns)


def word_difficulty(word: str, sentence: str = "") -> float:
    """Return how hard a word is: 1 is very simple, 6 is very complex.

    The scores are those of a model that was fitted to what readers said about words
    (Maddela and Xu 2018; Shardlow, Cooper and Zampieri 2020). A word with hyphens is
    as hard as its hardest part; numbers are simple. With a `sentence` it is what readers
    say who meet the word there: rare words weigh more, and names, which have a capital,
    are harder. Our own rules ask without: each word is looked up once in a document.
    """
    hardness = _difficulty(word)
    if not sentence or hardness == _EASIEST:
        return hardness
    hardness += _in_sentence(word) + _NAME * _is_name(word, sentence)
    return min(_HARDEST, max(_EASIEST, hardness))


def _in_sentence(word: str) -> float:
    """Return how much harder a word is in a sentence than alone."""
    lexicon = table()
    hardest = max(_PARTS.findall(straight(word).lower()), key=_part_difficulty)
    row = lexicon.row.get(hardest)
    return 0.0 if row is None else (lexicon.further[row] - _ZERO) / _COARSE


@lru_cache(maxsize=50_000)
def _difficulty(word: str) -> float:
    low = straight(word).lower()
    if low.isalpha():
        return _part_difficulty(low)
    parts = _PARTS.findall(low)
    if not parts or _DIGIT.search(word):
        return _EASIEST
    return max(map(_part_difficulty, parts))


def _is_name(word: str, sentence: str) -> bool:
    """Tell whether a word has a capital that no sentence start explains."""
    return word[:1].isupper() and not word.isupper() and f" {word}" in sentence


@lru_cache(maxsize=50_000)
def _part_difficulty(word: str) -> float:
    lexicon = table()
    row = lexicon.row.get(word)
    if row is not None:
        other = lexicon.row.get(_other_spelling(word), row)
        hardness = min(lexicon.hardness[row], lexicon.hardness[other])
        return _EASIEST + hardness / _STEPS
    short = _SHORT_FORM.match(word)
    if short and short[1] in lexicon.row:
        return _part_difficulty(short[1])
    for base in lemmas(word):
        if base in lexicon.row and base != word:
            return min(_HARDEST, _part_difficulty(base) + _FURTHER / 2)
    return min(_HARDEST, _UNKNOWN + _EACH_LETTER * len(word))


def _other_spelling(word: str) -> str:
    """Return a word as Americans write it if it is British, or the other way round."""
    if not _MAY_HAVE_TWO.search(word):
        return word
    for ending, other in _SPELLINGS:
        if ending.search(word):
            return ending.sub(other, word)
    return word


def known_word(word: str) -> bool:
    """Tell whether the table has this word, and as more than a name."""
    lexicon = table()
    row = lexicon.row.get(word.lower())
    return row is not None and not lexicon.syllables[row] & _NAME_MARK


@lru_cache(maxsize=50_000)
def syllables(word: str) -> int:
    """Return how many syllables a word has: as in the table, else by its vowels."""
    lexicon = table()
    row = lexicon.row.get(word)
    if row is not None:
        return lexicon.syllables[row] & ~_NAME_MARK
    return max(1, len(_VOWELS.findall(word.removesuffix("e"))))
