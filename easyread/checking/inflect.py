"""The forms of verbs and nouns, so that plain words fit where hard words stood."""

from __future__ import annotations

import re

# Past, and what follows “have” or “be”.
_IRREGULAR = {
    "be": ("was", "been"), "become": ("became", "become"), "begin": ("began", "begun"),
    "break": ("broke", "broken"), "bring": ("brought", "brought"),
    "build": ("built", "built"), "buy": ("bought", "bought"),
    "choose": ("chose", "chosen"), "come": ("came", "come"), "cut": ("cut", "cut"),
    "do": ("did", "done"), "eat": ("ate", "eaten"), "fall": ("fell", "fallen"),
    "feel": ("felt", "felt"), "find": ("found", "found"), "get": ("got", "got"),
    "give": ("gave", "given"), "go": ("went", "gone"), "have": ("had", "had"),
    "hear": ("heard", "heard"), "hide": ("hid", "hidden"), "hold": ("held", "held"),
    "keep": ("kept", "kept"), "know": ("knew", "known"), "leave": ("left", "left"),
    "let": ("let", "let"), "lose": ("lost", "lost"), "make": ("made", "made"),
    "meet": ("met", "met"), "pay": ("paid", "paid"), "put": ("put", "put"),
    "read": ("read", "read"), "run": ("ran", "run"), "say": ("said", "said"),
    "see": ("saw", "seen"), "seek": ("sought", "sought"), "sell": ("sold", "sold"),
    "send": ("sent", "sent"), "set": ("set", "set"), "show": ("showed", "shown"),
    "speak": ("spoke", "spoken"), "speed": ("sped", "sped"),
    "spend": ("spent", "spent"),
    "take": ("took", "taken"), "tell": ("told", "told"),
    "think": ("thought", "thought"), "undertake": ("undertook", "undertaken"),
    "withdraw": ("withdrew", "withdrawn"), "write": ("wrote", "written"),
}  # fmt: skip
_PEOPLE = {"person": "people", "child": "children", "man": "men", "woman": "women"}
_DOUBLE = frozenset(
    ["permit", "submit", "transmit", "refer", "occur", "commit", "admit", "begin"]
)
_ONE_SYLLABLE_ENDING = re.compile(r"[^aeiou]*[aeiou][bcdfgklmnprtvz]")
_HISSES = ("s", "x", "z", "ch", "sh")


def _stem(verb: str) -> str:
    """Return the verb as it stands before -ed and -ing: stopp-, mak-."""
    if verb in _DOUBLE or _ONE_SYLLABLE_ENDING.fullmatch(verb):
        return verb + verb[-1]
    return verb[:-1] if verb.endswith("e") and verb[-2:] not in {"ee", "ye"} else verb


def _third(verb: str) -> str:
    if verb in {"go", "do"} or verb.endswith(_HISSES):
        return verb + "es"
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return verb[:-1] + "ies"
    return {"be": "is", "have": "has"}.get(verb, verb + "s")


def _past(verb: str) -> tuple[str, str]:
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return verb[:-1] + "ied", verb[:-1] + "ied"
    if verb.endswith("ee"):
        return verb + "d", verb + "d"
    return _stem(verb) + "ed", _stem(verb) + "ed"


def verb_form(phrase: str, form: str) -> str:
    """Return a verb in a form: base, s, past, done or ing. More words stay behind it."""
    verb, gap, rest = phrase.partition(" ")
    past, done = _past(verb)
    made = {
        "base": verb,
        "s": _third(verb),
        "past": past,
        "done": done,
        "ing": _stem(verb) + "ing",
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
    """Return the plural of a noun; of several words the last one changes."""
    before, gap, last = noun.rpartition(" ")
    if last in _PEOPLE:
        made = _PEOPLE[last]
    elif last.endswith("y") and last[-2:-1] not in "aeiou":
        made = last[:-1] + "ies"
    else:
        made = last + ("es" if last.endswith(_HISSES) else "s")
    return before + gap + made
