"""Which facts of a sentence a picture may show: those that hold, and all of a kind."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from easyread.errors import NotUnderstoodError
from easyread.languages.en.clock_times import possible_times
from easyread.languages.en.dates import WEEKDAY, WEEKDAYS
from easyread.languages.en.denials import denied
from easyread.languages.en.facts import find_facts
from easyread.languages.en.numbered import NUMBERED
from easyread.languages.word_lists import words_in
from easyread.text.words import straight

if TYPE_CHECKING:
    from easyread.languages.base import FoundFact

_JOINS = r"(?: ?- ?|/|,? (?:and/or|and|or|to|until|till|&) |, )(?:(?:on|at|from|the|bus|number|every) )*"
_WORDS = "|".join(
    words_in("one two three four five six seven eight nine ten eleven twelve")
)
_NUMBER = r"£?[0-9]{1,3}(?:[.:][0-9]{2})?(?:st|nd|rd|th|p|[ap]\.?m\.?)?"
# "between 5 and", "Monday and", "three o'clock or": there is more than we have read.
_MATE_BEFORE = re.compile(
    rf"(?:(?<![\w£$€.,:/]){_NUMBER}|\b(?:{_WORDS})(?: ?o' ?clock)?(?!,)|\b{WEEKDAY}s?)"
    rf"{_JOINS}\Z",
    re.IGNORECASE,
)
# After a number: what shows that it counts nothing of its own ("and 2 tickets").
_BARE = (
    r"(?= *(?:\Z|[,;:.!?()]|(?:and|or|to|for|in|at|on|per|a|an|each|if|by|from|until|till"
    r"|every|with|we|you|please|o' ?clock|then|but|so)\b))"
)
_MATE_AFTER = re.compile(
    rf"{_JOINS}(?P<mate>(?:{_NUMBER}|(?:{_WORDS})(?: o' ?clock)?){_BARE}|{WEEKDAY}s?\b)",
    re.IGNORECASE,
)
# "10 people and 5 staff": these are people as well.
_MORE_PEOPLE = re.compile(rf"{_JOINS}(?P<mate>[0-9]{{1,4}}) [a-z]", re.IGNORECASE)
# A leaf beside "every Tuesday from 4 May" would say that it is on one day.
_REPEATED = re.compile(
    rf"\b(?:(?:every|each|most|alternate) (?:other |second |third )?(?:{WEEKDAY}|day|week|fortnight|month)"
    rf"|(?:{'|'.join(WEEKDAYS)})s|weekly|daily|fortnightly|monthly|once a (?:week|fortnight|month)"
    r"|(?:a|per) (?:week|month))\b",
    re.IGNORECASE,
)
_FREE_TOO = re.compile(r"(?:,|\band|\bor) (?:[\w-]+ ){0,4}free\b", re.IGNORECASE)
_TIME_TOO = re.compile(
    r"\b(?:at|until|till|to|by) (?:about|around) [0-9]", re.IGNORECASE
)
_MORE_OF_A_KIND = (("day", _REPEATED), ("money", _FREE_TOO), ("time", _TIME_TOO))
_AT = re.compile(
    r"\b(?:at|from|by|until|till|before|after|between|and|to) (?:about )?\Z",
    re.IGNORECASE,
)
_NOW = re.compile(
    r"\b(?:is|are|be|it's|will) now\b|\bnow (?:be|at|on|is|costs?|starts?)\b",
    re.IGNORECASE,
)
_LONGEST = 40  # characters of a list that we look back
_MOST = 20  # facts: far more than stand in a sentence that people read


def facts_to_show(text: str) -> list[FoundFact]:
    """Return the facts of a sentence that hold, in their order.

    Where one of a kind stands in a list with something that we have not read, such as
    "10am or 11", there is none of this kind: the others would say half of it. The same
    holds for the days of what is repeated. Of a long list of facts none is shown.
    """
    plain = straight(text)
    facts = [fact for fact in find_facts(text) if fact.kind != "range"]
    if not facts or len(facts) > _MOST:
        return []
    held = [fact for fact in facts if not denied(plain, fact.start, fact.end)]
    held = [fact for fact in held if not _is_old(plain, fact, held)]
    unread = {fact.kind for fact in held if _has_unread_mate(plain, fact, facts)}
    unread |= {kind for kind, more in _MORE_OF_A_KIND if more.search(plain)}
    return [_on_a_clock(plain, fact) for fact in held if fact.kind not in unread]


def _is_old(text: str, fact: FoundFact, facts: list[FoundFact]) -> bool:
    """Tell whether another fact stands instead of this one: "it was £2 and is now £3"."""
    return any(
        _NOW.search(text, fact.end, later.start)
        for later in facts
        if later.kind == fact.kind and later.start > fact.end
    )


def _on_a_clock(text: str, fact: FoundFact) -> FoundFact:
    """Return a time of which only the half of the day is open as one of the two.

    A clock face shows 12 hours: it is the same at half past 3 by day and by night. What
    only looks like a time, such as a score, stays open.
    """
    said = fact.style in {"words", "o'clock"} or _AT.search(
        text[max(0, fact.start - _LONGEST) : fact.start]
    )
    if fact.kind != "time" or fact.iso or fact.style == "impossible" or not said:
        return fact
    try:
        return replace(fact, iso=f"{possible_times(fact.text)[0]:%H:%M}")
    except NotUnderstoodError:
        return fact


def _has_unread_mate(text: str, fact: FoundFact, facts: list[FoundFact]) -> bool:
    """Tell whether a fact is listed with a number or a weekday that is no fact."""
    shift = max(0, fact.start - _LONGEST)
    before = _MATE_BEFORE.search(text[shift : fact.start])
    if before:
        start = shift + before.start()
        numbered = NUMBERED.search(text[max(0, start - 16) : start])
        if not numbered and not _is_taken(start, facts):
            return True
    listed = _MORE_PEOPLE if fact.kind == "people" else _MATE_AFTER
    after = listed.match(text, fact.end) or _MATE_AFTER.match(text, fact.end)
    return after is not None and not _is_taken(after.start("mate"), facts)


def _is_taken(at: int, facts: list[FoundFact]) -> bool:
    return any(fact.start <= at < fact.end for fact in facts)
