"""Easier words from a table, for hard words that no list of ours knows."""

from __future__ import annotations

import gzip
import re
from bisect import bisect_left
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from easyread.languages.en.difficulty import word_difficulty
from easyread.languages.en.inflect import plural, verb_form
from easyread.languages.en.lemmas import lemmas
from easyread.languages.en.tagger import tag
from easyread.languages.word_lists import words_in

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
NOUN_NEXT = frozenset(
    words_in(
        """
    a an the this that these those my your our his her its their any each every no
    """
    )
)
_VERB_NEXT = frozenset(
    words_in(
        """
    will can could must may might should would i you we they
    """
    )
)
# Before these parts of speech, those words do not stand.
_WRONG = {"v": NOUN_NEXT, "n": _VERB_NEXT}
_PIECES = re.compile(r"[^\W_]+|_")


class Wanted(NamedTuple):
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
def _listed(word: str) -> dict[str, tuple[str, ...]]:
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
    wanted = Wanted() if alone else _wanted(low, sentence)
    return _said(low, bases, wanted)


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
    bases = tuple(base for base in dict.fromkeys((low, *lemmas(low))) if _listed(base))
    parts = {part for base in bases for part, say in _listed(base).items() if say}
    bent = low not in bases and low.endswith(("ed", "en", "t", "d", "n"))
    sure = len(parts) == 1 and not ("v" in parts and bent)
    return bases, parts.pop() if sure else ""


def _wanted(low: str, sentence: str) -> Wanted:
    """Ask the tagger which part of speech a word is in its sentence."""
    at = find_word(low, sentence.lower())
    if at < 0:
        return Wanted()
    start, end = 0, len(sentence)
    if end > _SHORT:
        start = max(0, sentence.rfind(" ", 0, max(0, at - _BEFORE)))
        end = at + len(low) + _AFTER
    words = tag(sentence[start:end])
    at -= start
    place = next((i for i, one in enumerate(words) if one.start == at), None)
    if place is None:
        return Wanted()
    part = _PARTS.get(words[place].tag.partition("|")[0], "")
    before = words[max(0, place - _HELPERS) : place]
    after = words[place + 1] if place + 1 < len(words) else None
    named = bool(before) and before[-1].tag in _NAMING
    return Wanted(
        part,
        done=any(one.tag.startswith("AUX") or one.low in _HELP for one in before)
        or bool(after and after.low == "by"),
        describes=named and bool(after and after.tag in _NAMED),
    )


@lru_cache(maxsize=20_000)
def _said(low: str, bases: tuple[str, ...], wanted: Wanted) -> tuple[str, ...]:
    """Return what stands for a word, whose plain form is one of `bases`."""
    order = [wanted.part] if wanted.part else []
    if wanted.part in {"v", "n"} and low.endswith(("ed", "ing")):
        order = [*(["a"] if wanted.describes else []), wanted.part]
    for part in dict.fromkeys((*order, *_other_parts(low, bases, wanted))):
        for base in sorted(bases, key=lambda one: (part == "v") == (one == low)):
            say = _listed(base).get(part, ())
            if say:
                bent = (_bent(one, low, base, part, wanted) for one in say)
                return tuple(filter(_easy, bent))
    return ()


def _easy(phrase: str) -> bool:
    return max(map(word_difficulty, phrase.split())) < _HARD


def _other_parts(low: str, bases: tuple[str, ...], wanted: Wanted) -> list[str]:
    """Return further parts of speech to try where the likeliest is not listed.

    Where it is listed with nothing to say, nothing is right: a ward of a hospital
    is no child that a court looks after.
    """
    if wanted.part == "a" and low.endswith(("ed", "ing", "en")):
        return ["v"]
    if wanted.part and any(wanted.part in _listed(base) for base in bases):
        return []
    if wanted.part in {"", "n", "v"} or len(bases) == 1:
        return [part for base in bases for part in _listed(base)]
    return []


def _bent(say: str, low: str, base: str, part: str, wanted: Wanted) -> str:
    if part == "v":
        return verb_form(say, _verb_form(low, base, wanted))
    if part == "n" and low != base and low.endswith(("s", "en", "a", "i")):
        return plural(say)
    return say


def _verb_form(low: str, base: str, wanted: Wanted) -> str:
    if low == base:
        return "base"
    if low.endswith("ing"):
        return "ing"
    if low.endswith("s"):
        return "s"
    return "done" if wanted.done or wanted.part == "a" else "past"
