"""Figures of speech in other forms: with words put in, or turned round by a passive.

“Turn a blind eye” is also said as “turning a completely blind eye” and as “a blind eye
was turned”.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from easyread.languages.en.participles import IRREGULAR
from easyread.languages.word_lists import word_set

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from easyread.text.words import Word

BE, DONE = "(be)", "(done) "
ONES, SOMEONE = "one's", "someone"
_IS = word_set("am is are was were be been being")
_GETS = word_set("get gets got getting")
_BE = _IS | _GETS
_ARTICLES = frozenset(("a", "an", "the"))
_FOR_ARTICLES = _ARTICLES | word_set(
    "this that these those such some any no another every each"
)
# These change nothing in a figure of speech; “the red ball” would be another thing.
_PUT_IN = word_set(
    """
    a all also always any big bit bloody damn enough even ever few fine first good great
    heavy huge just large last less little lot lots many more most much nice now often
    old one own pretty proper proverbial quite rather real right same several small so
    some soon still straight such then tiny too usual very well whole wrong
    """
)
# They make no figure of speech; nearly every sentence has some.
SMALL = word_set(
    """
    a about across after against ahead all an and are around as at away back be
    before behind between by can down for from have in into is it like no not of off
    on one's oneself or out over round someone that the through to too under up was
    what when where will with without you your
    """
)
# Their passive is no figure of speech, or nobody says it.
_NOT_TURNED = SMALL | word_set(
    """
    be become below beside beyond best better bring carry come do eat every fall feel fight
    get give go have hear hit it keep know lead learn look lose make miss play run see
    sell sit stand swim take talk what work
    """
)
_IRREGULAR = frozenset(IRREGULAR)
_NOT_THEMSELVES = _BE | _ARTICLES | {ONES, SOMEONE, "oneself"}
_FURTHEST = 2
_TO_BE = 3
_A_FEW = 4


def is_loose(words: Sequence[str]) -> bool:
    """Tell whether words may be put into a phrase without making it another."""
    return len(words) >= _A_FEW or len(SMALL.union(words)) > len(SMALL) + 1


def passive_of(words: Sequence[str]) -> tuple[str, ...]:
    """Return the words of a phrase as its passive has them, or nothing.

    “Turn a blind eye” gives “blind eye (be) (done) turn”.
    """
    verb, rest = words[0], words[1:]
    if verb in _NOT_TURNED:
        return ()
    if rest[:1] and (rest[0] in _ARTICLES or rest[0] == ONES):
        rest = rest[1:]
    thing = tuple(takewhile(lambda word: word not in SMALL, rest))
    if not thing or len(thing) > _TO_BE:
        return ()
    return (*thing, BE, DONE + verb, *rest[len(thing) :])


def stretch(
    phrase: Sequence[str],
    words: Sequence[Word],
    place: int,
    offset: int,
    fits: Callable[[str, Word], bool],
) -> tuple[int, int] | None:
    """Return the first and the last word of a phrase in a sentence, or None.

    `words` are those of the sentence, of which the one at `place` is the one at
    `offset` of the phrase. A few words that change nothing may stand between.
    """
    if not fit(phrase[offset], words[place], fits):
        return None
    first = _walk(phrase[:offset][::-1], words, place, -1, fits)
    last = _walk(phrase[offset + 1 :], words, place, 1, fits)
    return None if first is None or last is None else (first, last)


def fit(expected: str, word: Word, fits: Callable[[str, Word], bool]) -> bool:
    """Tell whether a word may stand for one of the phrase, by what it does there."""
    if expected == BE:
        return word.low in _BE
    if expected in _IS:
        return word.low in _IS
    if expected in _GETS:
        return word.low in _GETS
    if expected in _ARTICLES:
        return word.low in _FOR_ARTICLES
    if expected.startswith(DONE):
        ends = word.low.endswith("ed") or word.low in _IRREGULAR
        return ends and fits(expected.removeprefix(DONE), word)
    return fits(expected, word)


def stands_for_itself(expected: str) -> bool:
    """Tell whether nothing but a form of a word may stand where a phrase has it."""
    return not ("(" in expected or expected in _NOT_THEMSELVES)


def _walk(
    phrase: Sequence[str],
    words: Sequence[Word],
    place: int,
    step: int,
    fits: Callable[[str, Word], bool],
) -> int | None:
    """Return where the last word of a phrase stands, going from `place` by `step`."""
    free = 0
    for expected in phrase:
        far = _TO_BE if expected == BE else _FURTHEST
        index = None
        for distance in range(1, far + 2):
            at = place + step * distance
            if not 0 <= at < len(words):
                break
            if fit(expected, words[at], fits):
                index = at
                break
            if expected != BE and distance > free and not _may_be_put_in(words[at]):
                break
        if index is None:
            return None
        place = index
        free = _FURTHEST if expected == SOMEONE else 0
    return place


def _may_be_put_in(word: Word) -> bool:
    return word.low in _PUT_IN or (word.low.endswith("ly") and len(word.low) > _A_FEW)
