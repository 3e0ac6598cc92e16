"""A sentence without its facts, so that a new date is told from new words."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from easyread.languages import language_of
from easyread.languages.wording import Own, Wording

if TYPE_CHECKING:
    from easyread.languages.base import FoundFact
    from easyread.model import Sentence

_FACT = re.compile(r"\{\{ *(\w+)[\w.]* *\}\}")
_NAMED = re.compile(r"\{\w+\}")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_ROLES = frozenset({"fact", "change"})
_FOUND = frozenset({"day", "time", "money", "phone", "bus", "web", "email"})


class Masked(NamedTuple):
    """What stays the same of a sentence, and the names of the facts in it.

    `words` has a name in brackets for each fact: "The meeting is on {day}." It is
    empty where a sentence has no facts.
    """

    words: str = ""
    facts: tuple[str, ...] = ()


def mask(sentence: Sentence, own: Own, language: str) -> Masked:
    """Take the facts out of a sentence that the program made from them.

    `own` is the wording of the organisation. In an author's own sentence only what has
    a picture made from it is a fact: a day, a time, a sum. Everything else there is
    words.
    """
    find_facts = language_of(language).find_facts
    if sentence.role in _ROLES:
        fitting = [
            masked
            for pattern, masked in _templates(_key(own), language)
            if pattern.fullmatch(sentence.text)
        ]
        if fitting:
            return _meant(fitting, find_facts(sentence.text))
    if sentence.pairing and sentence.pairing.why == "fact":
        return _found(sentence.text, find_facts(sentence.text))
    return Masked()


def _meant(fitting: list[Masked], found: list[FoundFact]) -> Masked:
    """Return the wording that says a sentence, where more than one could.

    “It is not at {time} any more” and “It is not at {place} any more” differ in what
    stands there alone. The one with the most words of its own comes first.
    """
    there = {fact.kind for fact in found} & _FOUND

    def fits(one: Masked) -> tuple[int, bool]:
        named = _FOUND.intersection(one.facts)
        return -len(_NAMED.sub("", one.words)), named != there

    return min(fitting, key=fits)


def _found(words: str, found: list[FoundFact]) -> Masked:
    names = list[str]()
    for fact in reversed(found):
        if fact.kind in _FOUND:
            words = f"{words[: fact.start]}{{{fact.kind}}}{words[fact.end :]}"
            names.insert(0, fact.kind)
    return Masked(words, tuple(names)) if names else Masked()


def _key(own: Own) -> tuple[tuple[str, str], ...]:
    """Return what an organisation says in words of its own."""
    said = ((key, parts.get("say", "")) for key, parts in own.items())
    return tuple(sorted((str(key), str(say)) for key, say in said if say))


@lru_cache(maxsize=8)
def _templates(
    own: tuple[tuple[str, str], ...], language: str
) -> tuple[tuple[re.Pattern[str], Masked], ...]:
    """Return the wording that states facts, as patterns of what it can say."""
    wording = Wording({key: {"say": say} for key, say in own}, language)
    return tuple(
        _template(entry.say)
        for entry in wording.entries.values()
        if entry.role in _ROLES and "{{" in entry.say and "{%" not in entry.say
    )


def _template(say: str) -> tuple[re.Pattern[str], Masked]:
    plain = _LINK.sub(r"\1", say).replace("**", "")
    names = tuple(dict.fromkeys(_FACT.findall(plain)))
    literal = _FACT.split(plain)[::2]
    pattern = re.compile("(?:.+)".join(map(re.escape, literal)))
    return pattern, Masked(_FACT.sub(r"{\1}", plain), names)
