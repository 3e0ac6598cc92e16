"""Find the phrases of our lists in a sentence, in any form of their words."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from easyread.cache import cached
from easyread.languages.en.difficulty import TABLE, word_difficulty
from easyread.languages.en.turned import (
    ONES,
    SMALL,
    SOMEONE,
    is_loose,
    passive_of,
    stands_for_itself,
    stretch,
)
from easyread.languages.en.word_forms import forms, lemmas, with_s
from easyread.languages.word_lists import list_source, word_list, words_in
from easyread.text.words import tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from easyread.checking.context import Context
    from easyread.checking.reading import Reading
    from easyread.text.words import Word

    _Rarity = Callable[[str, bool], tuple[bool, bool, float]]

_POSSESSIVES = frozenset(
    words_in(
        """
    my your his her its our their one's someone's everyone's anyone's
    """
    )
)
# Words of an entry that stand for others.
_PLACEHOLDERS = (ONES, "oneself", SOMEONE)
# No phrase goes on past one of these.
_BREAK = re.compile(r"[,;:?!()]|\.(?=\s)")
_SELVES = ("self", "selves")
_SHORT = 2
# The list whose phrases also match in the passive, or with words between.
_IDIOMS = "idioms"


class ListedPhrase(NamedTuple):
    """A phrase of a list, and how to look for it.

    `entry` is the phrase as the list has it. `words[anchor]` is its rarest word, which
    the index looks it up by. `required` is its second rarest word, if a sentence must
    have that in some form, else "". With `loose`, other words may stand between.
    """

    entry: str
    words: tuple[str, ...]
    replacement: str
    anchor: int
    loose: bool = False
    required: str = ""


class PhraseMatch(NamedTuple):
    """A phrase of a list in a sentence. `start` and `end` are offsets there."""

    entry: str
    replacement: str
    start: int
    end: int


def find_phrases(
    name: str, reading: Reading, context: Context
) -> Iterator[PhraseMatch]:
    """Yield each phrase of `templates/words/en/<name>.yaml` in a sentence.

    Phrases that the organisation allows or the document defines are left out.
    """
    phrases, lower_words = _by_word(name), reading.lower_words
    if phrases.keys().isdisjoint(reading.word_set):
        return
    end = 0
    for index in [i for i, word in enumerate(lower_words) if word in phrases]:
        for phrase in phrases[lower_words[index]]:
            if phrase.required and phrase.required not in reading.lemmas:
                continue
            span = _word_span(phrase, reading.words, index)
            if span is None or reading.words[span[0]].start < end:
                continue
            start, stop = reading.words[span[0]].start, reading.words[span[1]].end
            if _BREAK.search(reading.text, start, stop) and "," not in phrase.entry:
                continue
            if phrase.entry not in context.vocabulary.known:
                end = stop
                yield PhraseMatch(phrase.entry, phrase.replacement, start, stop)
                break


def _word_span(
    phrase: ListedPhrase, words: Sequence[Word], index: int
) -> tuple[int, int] | None:
    """Return the indexes of the first and last word of a phrase, or None.

    `index` is that of its anchor in `words`, those of the sentence.
    """
    if phrase.loose:
        return stretch(phrase.words, words, index, phrase.anchor, _fits)
    first = index - phrase.anchor
    candidate = words[first : first + len(phrase.words)] if first >= 0 else ()
    if len(candidate) < len(phrase.words):
        return None
    if not all(map(_fits, phrase.words, candidate)):
        return None
    return first, first + len(candidate) - 1


@cache
def _by_word(name: str) -> Mapping[str, tuple[ListedPhrase, ...]]:
    """Return the phrases of a list by every form of their anchor, long ones first."""
    return cached_index(name) if name == _IDIOMS else index(name)


def cached_index(name: str) -> Mapping[str, tuple[ListedPhrase, ...]]:
    """Return the index of a list from the cache, or make it.

    It is made again when the list or our table of words changes.
    """
    sources = list_source(name), TABLE.read_bytes()
    data = cached("wordings", b"\0".join(sources), lambda: _to_json(index(name)))
    rows, numbers_by_form = json.loads(data)
    phrases = [ListedPhrase(entry, tuple(words), *rest) for entry, words, *rest in rows]
    return {
        form: tuple([phrases[number] for number in numbers])
        for form, numbers in numbers_by_form.items()
    }


def _to_json(phrases_by_form: Mapping[str, tuple[ListedPhrase, ...]]) -> bytes:
    """Return an index as JSON: the phrases, and their numbers by form."""
    phrases = dict.fromkeys(
        phrase for group in phrases_by_form.values() for phrase in group
    )
    number = {phrase: position for position, phrase in enumerate(phrases)}
    numbers_by_form = {
        form: [number[phrase] for phrase in group]
        for form, group in phrases_by_form.items()
    }
    return json.dumps([list(phrases), numbers_by_form]).encode()


def index(name: str) -> Mapping[str, tuple[ListedPhrase, ...]]:
    """Return the phrases of a list by every form of their anchor, long ones first."""
    rarity = cache(_rarity)
    phrases_by_form: dict[str, list[ListedPhrase]] = {}
    for entry, replacement in word_list(name).items():
        words = tuple([_normalized(token.text.lower()) for token in tokens(entry)])
        base = ListedPhrase(entry, words, replacement or "", 0)
        variants = _variants(base) if name == _IDIOMS else (base,)
        for phrase in (_anchored(variant, rarity) for variant in variants):
            anchor = phrase.words[phrase.anchor]
            # The first word of a phrase may be a verb, which has more forms.
            is_first = phrase.anchor == 0 and phrase.words == words
            for form in {anchor, *(forms(anchor) if is_first else (with_s(anchor),))}:
                phrases_by_form.setdefault(form, []).append(phrase)
    return {
        form: tuple(sorted(group, key=lambda phrase: -len(phrase.words)))
        for form, group in phrases_by_form.items()
    }


def _normalized(word: str) -> str:
    """Return a word without 's, as `Reading.lower_words` has it; "one's" stays."""
    return word if word in _PLACEHOLDERS else word.removesuffix("'s")


def _variants(phrase: ListedPhrase) -> Iterator[ListedPhrase]:
    """Yield a figure of speech as it is, and in the passive if it has one."""
    yield phrase._replace(loose=is_loose(phrase.words))
    passive = passive_of(phrase.words)
    if passive:
        yield phrase._replace(words=passive, loose=True)


def _anchored(phrase: ListedPhrase, rarity: _Rarity) -> ListedPhrase:
    """Return a phrase with its anchor and its required word."""
    words = phrase.words
    ranks = [rarity(word, index > 0) for index, word in enumerate(words)]
    anchor = ranks.index(max(ranks))
    others = [*ranks[:anchor], *ranks[anchor + 1 :]]
    second = words[ranks.index(max(others))] if others else ""
    required = second if stands_for_itself(second) else ""
    return phrase._replace(anchor=anchor, required=required)


def _rarity(word: str, later: bool) -> tuple[bool, bool, float]:  # noqa: FBT001
    """Return a sort key: the greatest is the best word to look a phrase up by.

    It is a rare word, and not the first, which may be a verb: a verb has more forms.
    """
    common = word in SMALL or word in _PLACEHOLDERS or "(" in word
    return not common, later and len(word) > _SHORT, word_difficulty(word)


def _fits(phrase_word: str, word: Word) -> bool:
    """Tell whether a word of a sentence is a form of a word of a phrase."""
    if phrase_word in {word.low, SOMEONE}:
        return True
    if phrase_word == ONES:
        return word.low in _POSSESSIVES or word.text.endswith(("'s", "s'"))
    if phrase_word == "oneself":
        return word.low.endswith(_SELVES)
    return phrase_word in lemmas(word.low)
