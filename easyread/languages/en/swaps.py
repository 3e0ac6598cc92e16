"""What to say instead of a hard word: what people wrote down for it comes first."""

from __future__ import annotations

import gzip
import re
from bisect import bisect_left
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from easyread.languages.en.difficulty import word_difficulty
from easyread.languages.en.explained import explained
from easyread.languages.en.tagger import tag
from easyread.languages.en.word_forms import lemmas, plural, verb_form, verb_forms
from easyread.languages.word_lists import word_list, word_set
from easyread.text.words import straight

if TYPE_CHECKING:
    from collections.abc import Mapping

_TABLE = Path(__file__).parent / "tables" / "easier.gz"
_PARTS = {
    "NOUN": "n", "PROPN": "n", "VERB": "v", "AUX": "v", "ADJ": "a", "ADV": "r",
}  # fmt: skip
# The tagger needs only the words around a word; what is short it reads but once.
_SHORT = 120
_BEFORE, _AFTER = 60, 40
# Further back no word matters that stands right before another.
_NEAR = 30
# No word is said that a check would warn of.
_HARD = 2.84
_HELPERS = 4
_HELP = frozenset(("have", "has", "had", "having", "get", "got", "gets", "getting"))
_NAMING = frozenset(("DET|-", "PRON|-", "ADJ|-", "NUM|-"))
_NAMED = frozenset(("NOUN|-", "PROPN|-", "ADJ|-"))
# After these a noun comes, or what describes one; after those a verb.
NOUN_NEXT = word_set(
    """
    a an the this that these those my your our his her its their any each every no
    """
)
_VERB_FOLLOWS = word_set(
    """
    will can could must may might should would i you we they
    """
)
# Before these parts of speech, those words do not stand.
_WRONG = {"v": NOUN_NEXT, "n": _VERB_FOLLOWS}
_PIECES = re.compile(r"[^\W_]+|_")


class WordUse(NamedTuple):
    """A word as its sentence has it: its part of speech, and what stands around it.

    `done` says that it follows “be” or “have”, `describes` that it stands before a noun.
    """

    part: str = ""
    done: bool = False
    describes: bool = False


@cache
def _lines() -> list[str]:
    """Read the table that `python -m tools.tables easier` made, in order."""
    return gzip.decompress(_TABLE.read_bytes()).decode("ascii").split("\n")


@lru_cache(maxsize=20_000)
def _in_table(word: str) -> dict[str, tuple[str, ...]]:
    """Return the easier words of a plain form, by part of speech, likeliest first."""
    lines, start = _lines(), f"{word}\t"
    place = bisect_left(lines, start)
    if place == len(lines) or not lines[place].startswith(start):
        return {}
    parts = lines[place].removeprefix(start).split("|")
    return {part[0]: tuple(filter(None, part[1:].split(","))) for part in parts}


def find_word(word: str, text: str) -> int:
    """Return where a whole word starts in a text, or -1."""
    start = text.find(word) if word else -1
    while start >= 0:
        end = start + len(word)
        before, after = text[start - 1 : start], text[end : end + 1]
        if not (start and before.isalnum()) and not after.isalnum():
            return start
        start = text.find(word, start + 1)
    return -1


def easier(word: str, sentence: str) -> tuple[str, ...]:
    """Return easier words in the form that the sentence needs, best first."""
    low = word.lower()
    bases, alone = _bases(low)
    if not bases or (alone and low in bases and _elsewhere(low, alone, sentence)):
        return ()
    use = WordUse() if alone else _use_of(low, sentence)
    return _replacements(low, bases, use)


def _elsewhere(low: str, part: str, sentence: str) -> bool:
    """Tell whether a word stands where it cannot be the one part we know words for."""
    wrong = _WRONG.get(part)
    if wrong is None:
        return False
    text = sentence.lower()
    at = find_word(low, text)
    before = _PIECES.findall(text[max(0, at - _NEAR) : max(0, at)])
    return bool(before) and before[-1] in wrong


@lru_cache(maxsize=20_000)
def _bases(low: str) -> tuple[tuple[str, ...], str]:
    """Return the plain forms of a word that are listed; its part where that is sure."""
    bases = tuple(
        base for base in dict.fromkeys((low, *lemmas(low))) if _in_table(base)
    )
    parts = {part for base in bases for part, say in _in_table(base).items() if say}
    inflected = low not in bases and low.endswith(("ed", "en", "t", "d", "n"))
    sure = len(parts) == 1 and not ("v" in parts and inflected)
    return bases, parts.pop() if sure else ""


def _use_of(low: str, sentence: str) -> WordUse:
    """Ask the tagger which part of speech a word is in its sentence."""
    at = find_word(low, sentence.lower())
    if at < 0:
        return WordUse()
    start, end = 0, len(sentence)
    if end > _SHORT:
        start = max(0, sentence.rfind(" ", 0, max(0, at - _BEFORE)))
        end = at + len(low) + _AFTER
    words = tag(sentence[start:end])
    at -= start
    place = next((i for i, token in enumerate(words) if token.start == at), None)
    if place is None:
        return WordUse()
    part = _PARTS.get(words[place].tag.partition("|")[0], "")
    before = words[max(0, place - _HELPERS) : place]
    after = words[place + 1] if place + 1 < len(words) else None
    named = bool(before) and before[-1].tag in _NAMING
    return WordUse(
        part,
        done=any(token.tag.startswith("AUX") or token.low in _HELP for token in before)
        or bool(after and after.low == "by"),
        describes=named and bool(after and after.tag in _NAMED),
    )


@lru_cache(maxsize=20_000)
def _replacements(low: str, bases: tuple[str, ...], use: WordUse) -> tuple[str, ...]:
    """Return the easier words for one whose plain form is one of `bases`, inflected."""
    order = [use.part] if use.part else []
    if use.part in {"v", "n"} and low.endswith(("ed", "ing")):
        order = [*(["a"] if use.describes else []), use.part]
    for part in dict.fromkeys((*order, *_other_parts(low, bases, use))):
        for base in sorted(bases, key=lambda phrase: (part == "v") == (phrase == low)):
            say = _in_table(base).get(part, ())
            if say:
                inflected = (_inflected(phrase, low, base, part, use) for phrase in say)
                return tuple(filter(_is_easy, inflected))
    return ()


def _is_easy(phrase: str) -> bool:
    return max(map(word_difficulty, phrase.split())) < _HARD


def _other_parts(low: str, bases: tuple[str, ...], use: WordUse) -> list[str]:
    """Return further parts of speech to try where the likeliest is not listed.

    Where it is listed with nothing to say, nothing is right: a ward of a hospital
    is no child that a court looks after.
    """
    if use.part == "a" and low.endswith(("ed", "ing", "en")):
        return ["v"]
    if use.part and any(use.part in _in_table(base) for base in bases):
        return []
    if use.part in {"", "n", "v"} or len(bases) == 1:
        return [part for base in bases for part in _in_table(base)]
    return []


def _inflected(say: str, low: str, base: str, part: str, use: WordUse) -> str:
    if part == "v":
        return verb_form(say, _verb_form(low, base, use))
    if part == "n" and low != base and low.endswith(("s", "en", "a", "i")):
        return plural(say)
    return say


def _verb_form(low: str, base: str, use: WordUse) -> str:
    if low == base:
        return "base"
    if low.endswith("ing"):
        return "ing"
    if low.endswith("s"):
        return "s"
    return "done" if use.done or use.part == "a" else "past"


MOST = 3
_VERB_NEXT = word_set(
    """
    to will can could must may might should would i you we they please not
    """
)
# After these a noun may come too.
_VERB_ALONE = _VERB_NEXT - {"to", "not"}
_DONE_NEXT = word_set(
    """
    is are was were be been being am has have had having get got gets getting it's
    that's i've you've we've they've
    """
)
_BETWEEN = word_set(
    """
    not also been now often always never already just then
    """
)
_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")


class Swap(NamedTuple):
    """What to say for one form of a hard word. `form` is empty where there is one."""

    form: str
    say: tuple[str, ...]
    said_done: tuple[str, ...] = ()


class Preceding(NamedTuple):
    """Whether the words before one ask for a noun, for a verb, for what was done."""

    noun: bool = False
    verb: bool = False
    done: bool = False


_NOTHING = Preceding()


def _say(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in str(text).split(","))


@cache
def swaps() -> Mapping[str, tuple[Swap, ...]]:
    """Return what to say for each form of each word and phrase of the list."""
    lists = word_list("swaps")
    by_form: dict[str, list[Swap]] = {}
    for name in ("words", "phrases"):
        for hard, say in lists[name].items():
            by_form.setdefault(str(hard), []).append(Swap("", _say(say)))
    for hard, say in lists["nouns"].items():
        singular, _, plurals = str(say).partition(" / ")
        several = _say(plurals) if plurals else tuple(map(plural, _say(singular)))
        by_form.setdefault(str(hard), []).append(Swap("noun", _say(singular)))
        by_form.setdefault(plural(str(hard)), []).append(Swap("noun", several))
    for hard, say in lists["verbs"].items():
        for word, form in verb_forms(str(hard)).items():
            plain = tuple(verb_form(singular, form) for singular in _say(say))
            done = tuple(verb_form(singular, "done") for singular in _say(say))
            by_form.setdefault(word, []).append(Swap(form, plain, done))
    return {hard: tuple(plurals) for hard, plurals in by_form.items()}


def suggest(word: str, sentence: str = "") -> list[str]:
    """Return at most three plain words for a hard one, best first.

    They are in the form that the sentence needs: for “utilised”, “used”. First comes
    what people wrote down for this word, then a table of words in general. No words
    are better than wrong ones: the list may be empty. It is empty for words that are
    explained, not swapped (`explained`).
    """
    hard, plain = straight(word).strip(), straight(sentence)
    low = hard.lower()
    if low in explained():
        return []
    suggestions = [*_listed(low, _before(low, plain) if _asks(low) else _NOTHING)]
    if len(suggestions) < MOST:
        suggestions += easier(hard, plain)
    if hard[:1].isupper() and not hard.isupper():
        suggestions = [say[:1].upper() + say[1:] for say in suggestions]
    return list(dict.fromkeys(suggestions))[:MOST]


@cache
def _asks(low: str) -> bool:
    """Tell whether what to say for a word depends on the words before it."""
    return any(
        swap.form or any(phrase.startswith("a ") for phrase in swap.say)
        for swap in swaps().get(low, ())
    )


def _before(low: str, sentence: str) -> Preceding:
    """Return what the words before a word in its sentence ask for."""
    text = sentence.lower()
    start = find_word(low, text)
    before = _WORD.findall(text[:start]) if start >= 0 else []
    last = before[-1] if before else ""
    helper = next(
        (
            word_before
            for word_before in reversed(before)
            if word_before not in _BETWEEN
        ),
        "",
    )
    return Preceding(last in NOUN_NEXT, last in _VERB_ALONE, helper in _DONE_NEXT)


@lru_cache(maxsize=20_000)
def _listed(low: str, before: Preceding) -> tuple[str, ...]:
    """Return what people wrote down for a word that stands after such words."""
    listed = swaps().get(low, ())
    return tuple(say for swap in listed for say in _fitting(swap, before))


def _fitting(swap: Swap, before: Preceding) -> tuple[str, ...]:
    """Return what fits after the words before it, or nothing."""
    named = before.noun
    match swap.form:
        case "":
            say = swap.say
            return tuple(phrase.removeprefix("a ") for phrase in say) if named else say
        case "noun":
            return () if before.verb else swap.say
        case "base" | "s" if named:
            return ()
        case ("past" | "done" | "ing") as form if named:
            say = swap.say if form == "ing" else swap.said_done
            return tuple(phrase for phrase in say if " " not in phrase)
        case "past" | "done":
            return swap.said_done if before.done else swap.say
        case _:
            return swap.say
