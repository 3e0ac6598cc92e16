"""The forms of words by rule: "meetings" is a form of "meeting", and the way back.

Rules and a list of irregular words, no dictionary, so that it costs nothing to load.
Where a rule could be wrong ("hoping" is of "hope", "visiting" of "visit"), more than
one answer comes back, most likely first.
"""

from __future__ import annotations

import re
from functools import lru_cache

from easyread.languages.en import stems
from easyread.languages.en.irregular import (
    ADJECTIVES,
    BASES,
    FORMS,
    INVARIANT,
    NOUNS_IN_ING,
    PASTS,
    PLURALS,
)
from easyread.languages.en.stems import with_ending, with_s
from easyread.text.words import straight

_PIECES = re.compile(r"[ \-]+")


@lru_cache(maxsize=50_000)
def lemmas(word: str) -> tuple[str, ...]:
    """Return what a word may be a form of, most likely first, in small letters.

    The word itself always comes too, as it may be a word of its own.
    """
    plain = straight(word).lower().strip()
    owner = re.sub(r"(?<=\w)'s?$", "", plain)
    candidates: list[str] = []
    if owner in INVARIANT:
        candidates = [owner]
    elif owner in NOUNS_IN_ING:
        candidates = [owner, *_rules(owner)]
    else:
        candidates = [*BASES.get(owner, ()), *_compared(owner)]
        candidates += [] if candidates else _rules(owner)
    return tuple(dict.fromkeys((*candidates, owner, plain)))


def same_word(one: str, other: str) -> bool:
    """Tell whether two words or phrases are forms of the same.

    Hyphens, capitals, and the kind of quotes make no difference.
    """
    first, second = _pieces(one), _pieces(other)
    if "".join(first) == "".join(second):
        return True
    return len(first) == len(second) and all(map(_share, first, second))


def forms(word: str) -> tuple[str, ...]:
    """Return a word with its plural, its past, its -ing form and the like.

    Forms that the word does not have do no harm: they are looked for, never shown.
    In a phrase the first or the last word changes ("finds out", "support workers").
    """
    plain = straight(word).lower().strip()
    first, gap, rest = plain.partition(" ")
    if not gap:
        return _word_forms(plain)
    start, _, last = plain.rpartition(" ")
    turned = [f"{form} {rest}" for form in _word_forms(first)]
    turned += [f"{start} {form}" for form in _word_forms(last)]
    return tuple(dict.fromkeys((plain, *turned)))


def _pieces(phrase: str) -> list[str]:
    return [part for part in _PIECES.split(straight(phrase).lower()) if part]


def _share(one: str, other: str) -> bool:
    return one == other or not set(lemmas(one)).isdisjoint(lemmas(other))


def _rules(word: str) -> list[str]:
    """Return what the ending of a regular word says that it is a form of."""
    if word.endswith("s"):
        return _of_s(word)
    if word.endswith("ied"):
        return [word[:-3] + "y" if len(word) > len("died") else word[:-1]]
    if word.endswith("eed"):
        return [word[:-1]] if word in stems.EE else []
    if word.endswith("ed") and stems.VOWEL.search(word[:-2]):
        return stems.bases(word[:-2])
    if word.endswith("ing") and stems.VOWEL.search(word[:-3]):
        return [stems.YING[word]] if word in stems.YING else stems.bases(word[:-3])
    return []


def _of_s(word: str) -> list[str]:
    if len(word) < len("ads") or word.endswith(("ss", "us", "is")):
        return []
    if word.endswith("ies") and len(word) > len("dies"):
        return [word[:-3] + "y"]
    es_after_s = word.endswith("ses") and word[:-2] in INVARIANT and word != "uses"
    if es_after_s or word.endswith(stems.ADDS_ES):
        return [word[:-2]]
    single = word[:-1]
    return [single, *_rules(single)] if single in NOUNS_IN_ING else [single]


def _compared(word: str) -> list[str]:
    """Return the adjective that a word in -er or -est compares."""
    for ending in ("er", "est"):
        stem = word.removesuffix(ending)
        if stem != word:
            y_form = stem[:-1] + "y" if stem.endswith("i") else stem
            for base in (stem, stem + "e", stem[:-1], y_form):
                if base in ADJECTIVES and base not in INVARIANT:
                    return [base]
    return []


def _word_forms(word: str) -> tuple[str, ...]:
    result = [word, stems.with_s(word), *FORMS.get(word, ())]
    if word != "be":
        result += [stems.with_ending(word, "ing"), stems.with_ending(word, "ed")]
    if word in ADJECTIVES:
        result += [stems.with_ending(word, "er"), stems.with_ending(word, "est")]
    return tuple(dict.fromkeys(result))


def _third(verb: str) -> str:
    return {"be": "is", "have": "has"}.get(verb) or with_s(verb)


def _past(verb: str) -> tuple[str, str]:
    irregular = PASTS.get(verb)
    regular = with_ending(verb, "ed")
    return irregular or (regular, regular)


def verb_form(phrase: str, form: str) -> str:
    """Return a verb in a form: base, s, past, done or ing. More words stay behind it."""
    verb, gap, rest = phrase.partition(" ")
    past, done = _past(verb)
    forms_of = {
        "base": verb,
        "s": _third(verb),
        "past": past,
        "done": done,
        "ing": with_ending(verb, "ing"),
    }[form]
    return forms_of + gap + rest


def verb_forms(phrase: str) -> dict[str, str]:
    """Return every form of a verb, and how it is called."""
    spelt = [phrase]
    first, gap, rest = phrase.partition(" ")
    if first.endswith("ise"):
        spelt.append(first[:-3] + "ize" + gap + rest)
    forms = ("done", "past", "ing", "s", "base")
    return {verb_form(spelling, form): form for spelling in spelt for form in forms}


def plural(noun: str) -> str:
    """Return the plural of a noun; of several words the one that is counted changes."""
    head, of, rest = noun.partition(" of ")
    if of:
        return plural(head) + of + rest
    before, gap, last = noun.rpartition(" ")
    if last in INVARIANT or (last.endswith("s") and lemmas(last)[0] != last):
        return noun
    return before + gap + (PLURALS.get(last) or with_s(last))
