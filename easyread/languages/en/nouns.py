"""What an author calls an event: "a workshop", "Day out", "taster sessions"."""

from __future__ import annotations

import re

from easyread.languages.en.dates import MONTHS, WEEKDAYS
from easyread.languages.en.difficulty import known_word
from easyread.languages.en.tagger import tag
from easyread.languages.en.word_forms import lemmas, plural
from easyread.text.tidy import tidy
from easyread.text.words import straight

_BEFORE = re.compile(r"^(?:an?|the|our|my|your|this|these|some) (?=\S)", re.IGNORECASE)
# What comes after the noun that the rest belongs to: "days out", "visits to the museum".
_AFTER = re.compile(r" (?:out|of|to|for|with|in|at|on|about|by|from|up)\b.*")
_NAMES = frozenset(name.lower() for name in (*WEEKDAYS, *MONTHS))


def read_noun(text: str) -> str:
    """Return a noun as it stands after "the": without its article, in small letters.

    Names and short forms keep their capitals: "Christmas party", "One Halton Summit".
    """
    words = _BEFORE.sub("", tidy(text).rstrip(".")).split(" ")
    capitals = [word[:1].isupper() for word in words]
    to_lower = len(words) if all(capitals) else 1
    small = [_in_small_letters(word) for word in words[:to_lower]]
    if any(word.istitle() for word in small[1:]):  # all of it is a name
        return " ".join(words)
    return " ".join([*small, *words[to_lower:]])


def is_plural(noun: str) -> bool:
    """Tell whether a noun needs "are" after it: "taster sessions", "days out"."""
    head = _AFTER.sub("", straight(noun).lower()).rpartition(" ")[2]
    if not head.endswith("s") or head.endswith("ics"):
        return False
    return any(plural(base) == head for base in lemmas(head) if base != head)


def _in_small_letters(word: str) -> str:
    low = word.lower()
    if word != word.title() or low in _NAMES or not known_word(low):
        return word
    named = any(one.tag.startswith("PROPN") for one in tag(f"Come to the {low} today."))
    return word if named else low
