"""What to say instead of a hard word: what people wrote down for it comes first."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from easyread.languages.en.easier import NOUN_NEXT, easier, find_word
from easyread.languages.en.inflect import plural, verb_form, verb_forms
from easyread.languages.word_lists import word_list, words_in
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
# After these a noun may come too.
_VERB_ALONE = _VERB_NEXT - {"to", "not"}
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


class Before(NamedTuple):
    """Whether the words before one ask for a noun, for a verb, for what was done."""

    noun: bool = False
    verb: bool = False
    done: bool = False


_NOTHING = Before()


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
    low = hard.lower()
    made = [*_listed(low, _before(low, plain) if _asks(low) else _NOTHING)]
    if len(made) < MOST:
        made += easier(hard, plain)
    if hard[:1].isupper() and not hard.isupper():
        made = [say[:1].upper() + say[1:] for say in made]
    return list(dict.fromkeys(made))[:MOST]


@cache
def _asks(low: str) -> bool:
    """Tell whether what to say for a word depends on the words before it."""
    return any(
        swap.form or any(one.startswith("a ") for one in swap.say)
        for swap in swaps().get(low, ())
    )


def _before(low: str, sentence: str) -> Before:
    """Return what the words before a word in its sentence ask for."""
    text = sentence.lower()
    start = find_word(low, text)
    before = _WORD.findall(text[:start]) if start >= 0 else []
    last = before[-1] if before else ""
    helper = next((one for one in reversed(before) if one not in _BETWEEN), "")
    return Before(last in NOUN_NEXT, last in _VERB_ALONE, helper in _DONE_NEXT)


@lru_cache(maxsize=20_000)
def _listed(low: str, before: Before) -> tuple[str, ...]:
    """Return what people wrote down for a word that stands after such words."""
    known = swaps().get(low, ())
    return tuple(say for swap in known for say in _fitting(swap, before))


def _fitting(swap: Swap, before: Before) -> tuple[str, ...]:
    """Return what fits after the words before it, or nothing."""
    named = before.noun
    match swap.form:
        case "":
            say = swap.say
            return tuple(one.removeprefix("a ") for one in say) if named else say
        case "noun":
            return () if before.verb else swap.say
        case "base" | "s" if named:
            return ()
        case ("past" | "done" | "ing") as form if named:
            say = swap.say if form == "ing" else swap.said_done
            return tuple(one for one in say if " " not in one)
        case "past" | "done":
            return swap.said_done if before.done else swap.say
        case _:
            return swap.say
