"""The phrases of our lists, found in a sentence in any form of their words."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from easyread.checking.lists import word_list, words_in
from easyread.checking.reading import Reading
from easyread.checking.words import word_difficulty
from easyread.model import Sentence, Span
from easyread.text.lemmas import forms, lemmas
from easyread.text.stems import with_s

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

    from easyread.checking.context import Context
    from easyread.checking.reading import Word

_ONES, _SOMEONE = "one's", "someone"
_OWNERS = frozenset(
    words_in(
        """
    my your his her its our their one's someone's everyone's anyone's
    """
    )
)
_OPEN = (_ONES, "oneself", _SOMEONE)
_SELVES = ("self", "selves")
_SHORT = 3


class Wording(NamedTuple):
    """A phrase of a list, its words, what to say instead, and how far in it is found."""

    phrase: str
    words: tuple[str, ...]
    say: str
    offset: int


class Said(NamedTuple):
    """A phrase of a list where a sentence says it."""

    phrase: str
    say: str
    start: int
    end: int


def find_wordings(name: str, reading: Reading, context: Context) -> Iterator[Said]:
    """Yield each phrase of `templates/words/<name>.yaml` that a sentence says.

    What the organisation allows, or the document explains, is left alone. One look-up
    for each word: lists may be as long as they like.
    """
    known = _wordings(name)
    done = 0
    for place, low in enumerate(reading.lows):
        if low not in known:
            continue
        for one in known[low]:
            first = place - one.offset
            words = reading.words[first : first + len(one.words)] if first >= 0 else ()
            if len(words) < len(one.words) or words[0].start < done:
                continue
            if all(map(_fits, one.words, words)) and one.phrase not in context.known:
                done = words[-1].end
                yield Said(one.phrase, one.say, words[0].start, done)
                break


def signs_of(name: str) -> Callable[[], Collection[str]]:
    """Return how to learn which words tell that a phrase of a list may be there."""
    return lambda: _wordings(name).keys()


@cache
def _wordings(name: str) -> Mapping[str, tuple[Wording, ...]]:
    """Return the phrases of a list by the word to find each by, long ones first."""
    found: dict[str, list[Wording]] = {}
    for phrase, say in word_list(name).items():
        words = tuple(
            one.text.lower() if one.text.lower() in _OPEN else one.low
            for one in Reading(Sentence((Span(phrase),))).words
        )
        offset = max(range(len(words)), key=lambda at: _rareness(words, at))
        wording = Wording(phrase, words, say or "", offset)
        key = words[offset]
        for form in (key, with_s(key)) if offset else dict.fromkeys((key, *forms(key))):
            found.setdefault(form, []).append(wording)
    return {
        form: tuple(sorted(many, key=lambda one: -len(one.words)))
        for form, many in found.items()
    }


def _rareness(words: tuple[str, ...], at: int) -> tuple[bool, bool, float]:
    """Return how good a word is to find its phrase by: rare, and no verb at the start.

    Of a noun there are two forms to know, of a verb there are many.
    """
    word = words[at]
    return word not in _OPEN, at > 0 and len(word) > _SHORT, word_difficulty(word)


def _fits(wanted: str, word: Word) -> bool:
    """Tell whether a word of a sentence is a form of a word of a phrase."""
    if wanted in {word.low, _SOMEONE}:
        return True
    if wanted == _ONES:
        return word.low in _OWNERS or word.text.endswith(("'s", "s'"))
    if wanted == "oneself":
        return word.low.endswith(_SELVES)
    return wanted in lemmas(word.low)
