"""The forms of verbs and nouns, so that plain words fit where hard words stood."""

from __future__ import annotations

from easyread.languages.en.irregular import INVARIANT, PASTS, PLURALS
from easyread.languages.en.lemmas import lemmas
from easyread.languages.en.stems import with_ending, with_s


def _third(verb: str) -> str:
    return {"be": "is", "have": "has"}.get(verb) or with_s(verb)


def _past(verb: str) -> tuple[str, str]:
    known = PASTS.get(verb)
    regular = with_ending(verb, "ed")
    return known or (regular, regular)


def verb_form(phrase: str, form: str) -> str:
    """Return a verb in a form: base, s, past, done or ing. More words stay behind it."""
    verb, gap, rest = phrase.partition(" ")
    past, done = _past(verb)
    made = {
        "base": verb,
        "s": _third(verb),
        "past": past,
        "done": done,
        "ing": with_ending(verb, "ing"),
    }[form]
    return made + gap + rest


def verb_forms(phrase: str) -> dict[str, str]:
    """Return every form of a verb, and how it is called."""
    spelt = [phrase]
    first, gap, rest = phrase.partition(" ")
    if first.endswith("ise"):
        spelt.append(first[:-3] + "ize" + gap + rest)
    forms = ("done", "past", "ing", "s", "base")
    return {verb_form(one, form): form for one in spelt for form in forms}


def plural(noun: str) -> str:
    """Return the plural of a noun; of several words the one that is counted changes."""
    head, of, rest = noun.partition(" of ")
    if of:
        return plural(head) + of + rest
    before, gap, last = noun.rpartition(" ")
    if last in INVARIANT or (last.endswith("s") and lemmas(last)[0] != last):
        return noun
    return before + gap + (PLURALS.get(last) or with_s(last))
