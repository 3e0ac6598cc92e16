"""The phrases of our lists, found in a sentence in any form of their words."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from easyread.cache import cached
from easyread.languages.en.difficulty import TABLE, word_difficulty
from easyread.languages.en.stems import with_s
from easyread.languages.en.turned import (
    ONES,
    SMALL,
    SOMEONE,
    is_loose,
    passive_of,
    stands_for_itself,
    stretch,
)
from easyread.languages.en.word_forms import forms, lemmas
from easyread.languages.word_lists import list_source, word_list, words_in
from easyread.text.words import tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from easyread.checking.context import Context
    from easyread.checking.reading import Reading
    from easyread.text.words import Word

    _Rareness = Callable[[str, bool], tuple[bool, bool, float]]

_OWNERS = frozenset(
    words_in(
        """
    my your his her its our their one's someone's everyone's anyone's
    """
    )
)
_OPEN = (ONES, "oneself", SOMEONE)
_SELVES = ("self", "selves")
_SHORT = 2
# The list whose phrases are said in more ways than one.
_LOOSE = "idioms"


class ListedPhrase(NamedTuple):
    """A phrase of a list, its words, what to say instead, and how far in it is found.

    `also` is another word of it, where there is one that must be there in some form.
    """

    phrase: str
    words: tuple[str, ...]
    say: str
    offset: int
    loose: bool = False
    also: str = ""


class FoundPhrase(NamedTuple):
    """A phrase of a list where a sentence says it."""

    phrase: str
    say: str
    start: int
    end: int


def find_phrases(
    name: str, reading: Reading, context: Context
) -> Iterator[FoundPhrase]:
    """Yield each phrase of `templates/words/en/<name>.yaml` that a sentence says.

    What the organisation allows, or the document explains, is left alone. One look-up
    for each word: lists may be as long as they like.
    """
    known, lows = _by_word(name), reading.lows
    if known.keys().isdisjoint(reading.said):
        return
    done = 0
    for place in [place for place, low in enumerate(lows) if low in known]:
        for one in known[lows[place]]:
            if one.also and one.also not in reading.bases:
                continue
            ends = _where(one, reading.words, place)
            if ends is None or reading.words[ends[0]].start < done:
                continue
            if one.phrase not in context.vocabulary.known:
                start, done = reading.words[ends[0]].start, reading.words[ends[1]].end
                yield FoundPhrase(one.phrase, one.say, start, done)
                break


def _where(
    one: ListedPhrase, said: Sequence[Word], place: int
) -> tuple[int, int] | None:
    """Return where the phrase starts and ends that has its rarest word at `place`."""
    if one.loose:
        return stretch(one.words, said, place, one.offset, _fits)
    first = place - one.offset
    words = said[first : first + len(one.words)] if first >= 0 else ()
    if len(words) < len(one.words) or not all(map(_fits, one.words, words)):
        return None
    return first, first + len(words) - 1


@cache
def _by_word(name: str) -> Mapping[str, tuple[ListedPhrase, ...]]:
    """Return the phrases of a list by the word to find each by, long ones first.

    The long list of figures of speech is kept for the next run, until it changes or
    our table of words does.
    """
    return kept_index(name) if name == _LOOSE else index(name)


def kept_index(name: str) -> Mapping[str, tuple[ListedPhrase, ...]]:
    """Return the index of a list, which an earlier run may have made."""
    sources = list_source(name), TABLE.read_bytes()
    kept = cached("wordings", b"\0".join(sources), lambda: _packed(index(name)))
    ways, places = json.loads(kept)
    made = [ListedPhrase(phrase, tuple(words), *rest) for phrase, words, *rest in ways]
    return {form: tuple([made[at] for at in many]) for form, many in places.items()}


def _packed(known: Mapping[str, tuple[ListedPhrase, ...]]) -> bytes:
    """Return an index as it is kept: each way to say a phrase once."""
    ways = {one: None for many in known.values() for one in many}
    number = {one: at for at, one in enumerate(ways)}
    places = {form: [number[one] for one in many] for form, many in known.items()}
    return json.dumps([list(ways), places]).encode()


def index(name: str) -> Mapping[str, tuple[ListedPhrase, ...]]:
    """Work out which phrases of a list are found by which word."""
    rare = cache(_rareness)
    found: dict[str, list[ListedPhrase]] = {}
    for phrase, say in word_list(name).items():
        words = tuple([_plain(one.text.lower()) for one in tokens(phrase)])
        whole = ListedPhrase(phrase, words, say or "", 0)
        for one in _turns(whole, rare) if name == _LOOSE else (_found_by(whole, rare),):
            key = one.words[one.offset]
            same = one.offset or one.words != words
            for form in {key, *((with_s(key),) if same else forms(key))}:
                found.setdefault(form, []).append(one)
    return {
        form: tuple(sorted(many, key=lambda one: -len(one.words)) if many[1:] else many)
        for form, many in found.items()
    }


def _plain(word: str) -> str:
    """Return a word as a reading has it, but for the open places of a phrase."""
    return word if word in _OPEN else word.removesuffix("'s")


def _turns(one: ListedPhrase, rare: _Rareness) -> Iterator[ListedPhrase]:
    """Yield a figure of speech as it is, and turned round by a passive."""
    phrase, words, say, *_ = one
    yield _found_by(ListedPhrase(phrase, words, say, 0, is_loose(words)), rare)
    passive = passive_of(words)
    if passive:
        yield _found_by(ListedPhrase(phrase, passive, say, 0, loose=True), rare)


def _found_by(one: ListedPhrase, rare: _Rareness) -> ListedPhrase:
    """Return a phrase with the place of the word that it is found by."""
    phrase, words, say, _, loose, _ = one
    known = [rare(word, at > 0) for at, word in enumerate(words)]
    offset = known.index(max(known))
    others = (known[at] for at in range(len(words)) if at != offset)
    also = words[known.index(max(others))] if words[1:] else ""
    return ListedPhrase(
        phrase, words, say, offset, loose, also if stands_for_itself(also) else ""
    )


def _rareness(word: str, later: bool) -> tuple[bool, bool, float]:  # noqa: FBT001
    """Return how good a word is to find its phrase by: rare, and no verb at the start.

    Of a noun there are two forms to know, of a verb there are many.
    """
    nearly_always_there = word in SMALL or word in _OPEN or "(" in word
    return not nearly_always_there, later and len(word) > _SHORT, word_difficulty(word)


def _fits(wanted: str, word: Word) -> bool:
    """Tell whether a word of a sentence is a form of a word of a phrase."""
    if wanted in {word.low, SOMEONE}:
        return True
    if wanted == ONES:
        return word.low in _OWNERS or word.text.endswith(("'s", "s'"))
    if wanted == "oneself":
        return word.low.endswith(_SELVES)
    return wanted in lemmas(word.low)
