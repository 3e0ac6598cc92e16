"""What to say instead of a hard word: what people wrote down for it comes first."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from easyread.checking.easier import NOUN_NEXT, easier, find_word
from easyread.checking.inflect import plural, verb_form, verb_forms
from easyread.checking.lists import word_list, words_in
from easyread.text.words import straight

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST = 3
_VERB_NEXT = frozenset(
    words_in(
        """
    to will can could must may might should would i you we they please not
    """
    )
)
_DONE_NEXT = frozenset(
    words_in(
        """
    is are was were be been being am has have had having get got gets getting it's
    that's i've you've we've they've
    """
    )
)
_BETWEEN = frozenset(
    words_in(
        """
    not also been now often always never already just then
    """
    )
)
_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")


class Swap(NamedTuple):
    """What to say for one form of a hard word. `form` is empty where there is one."""

    form: str
    say: tuple[str, ...]
    said_done: tuple[str, ...] = ()


def _say(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in str(text).split(","))


@cache
def swaps() -> Mapping[str, tuple[Swap, ...]]:
    """Return what to say for each form of each word and phrase of the list."""
    lists = word_list("swaps")
    found: dict[str, list[Swap]] = {}
    for name in ("words", "phrases"):
        for hard, say in lists[name].items():
            found.setdefault(str(hard), []).append(Swap("", _say(say)))
    for hard, say in lists["nouns"].items():
        one, _, many = str(say).partition(" / ")
        several = _say(many) if many else tuple(map(plural, _say(one)))
        found.setdefault(str(hard), []).append(Swap("noun", _say(one)))
        found.setdefault(plural(str(hard)), []).append(Swap("noun", several))
    for hard, say in lists["verbs"].items():
        for word, form in verb_forms(str(hard)).items():
            plain = tuple(verb_form(one, form) for one in _say(say))
            done = tuple(verb_form(one, "done") for one in _say(say))
            found.setdefault(word, []).append(Swap(form, plain, done))
    return {hard: tuple(many) for hard, many in found.items()}


@cache
def phrases() -> Mapping[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """Return the hard phrases of more than one word by their first two, long first."""
    found: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
    for hard in swaps():
        words = tuple(hard.split())
        if len(words) > 1:
            found.setdefault(words[:2], []).append(words)
    return {
        start: tuple(sorted(many, key=len, reverse=True))
        for start, many in found.items()
    }


def suggest(word: str, sentence: str = "") -> list[str]:
    """Return at most three plain words for a hard one, best first.

    They are in the form that the sentence needs: for “utilised”, “used”. First comes
    what people wrote down for this word, then a table of words in general. No words
    are better than wrong ones: the list may be empty.
    """
    hard, plain = straight(word).strip(), straight(sentence)
    known = swaps().get(hard.lower(), ())
    before = _before(hard, plain) if known else []
    made = [say for swap in known for say in _fitting(swap, before)]
    if len(made) < MOST:
        made += easier(hard, plain)
    if hard[:1].isupper() and not hard.isupper():
        made = [say[:1].upper() + say[1:] for say in made]
    return list(dict.fromkeys(made))[:MOST]


def _before(word: str, sentence: str) -> list[str]:
    """Return the words before a word in its sentence, in small letters."""
    low = sentence.lower()
    start = find_word(word.lower(), low)
    return _WORD.findall(low[:start]) if start >= 0 else []


def _fitting(swap: Swap, before: list[str]) -> tuple[str, ...]:
    """Return what fits after the words before it, or nothing."""
    last = before[-1] if before else ""
    named = last in NOUN_NEXT
    match swap.form:
        case "":
            say = swap.say
            return tuple(one.removeprefix("a ") for one in say) if named else say
        case "noun":
            return () if last in _VERB_NEXT - {"to", "not"} else swap.say
        case "base" | "s" if named:
            return ()
        case ("past" | "done" | "ing") as form if named:
            say = swap.say if form == "ing" else swap.said_done
            return tuple(one for one in say if " " not in one)
        case "past" | "done":
            helpers = [one for one in before if one not in _BETWEEN][-1:]
            return swap.said_done if _DONE_NEXT & set(helpers) else swap.say
        case _:
            return swap.say
