"""The facts that stand in a sentence: days, times, money, phone numbers and more."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from easyread.languages.base import FoundFact
from easyread.languages.en.amounts import find_money
from easyread.languages.en.clock_times import find_times
from easyread.languages.en.counts import find_counts
from easyread.languages.en.dates import find_days
from easyread.languages.en.phones import find_phones
from easyread.text.words import straight

if TYPE_CHECKING:
    from collections.abc import Iterator

_WEB = re.compile(r"(?:\bhttps?://|\bwww\.)[^\s<>\"]*[\w/]", re.IGNORECASE)
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]++@\w[\w-]*(?:\.\w[\w-]*)+")
_WORTH_A_LOOK = re.compile(
    r"[0-9½⅓⅔¼¾⅕⅛@]|midday|noon|midnight|www\.|https?:", re.IGNORECASE
)
_BETWEEN = re.compile(r" ?- ?| (?:to|until|till) ")
_NUMBERS = re.compile(
    r"(?<![\w.,:/£-])(?P<low>[0-9]{1,6})(?P<gap> ?- ?| to )(?P<high>[0-9]{1,6})(?![\w:/-]|[.,][0-9])"
)


def find_addresses(text: str) -> Iterator[FoundFact]:
    """Yield web and e-mail addresses: figures in them are no facts."""
    for kind, pattern in (("web", _WEB), ("email", _EMAIL)):
        for match in pattern.finditer(text):
            yield FoundFact(kind, *match.span(), match[0], match[0])


# In this order: what an earlier one has found, a later one does not see.
_FINDERS = (
    find_addresses, find_days, find_phones, find_times, find_money, find_counts,
)  # fmt: skip


def find_facts(text: str) -> list[FoundFact]:
    """Return the facts of a text in the order in which they stand.

    Kinds: day, time, money, phone, percent, fraction, people, bus, web, email; and
    range, which lies over the facts or numbers at its ends and whose style is "to" or
    "dash". No other two lie over each other.
    """
    if not _WORTH_A_LOOK.search(text):
        return []
    plain = straight(text)
    facts: list[FoundFact] = []
    taken = bytearray(len(text))
    for finder in _FINDERS:
        for fact in finder(plain):
            if not any(taken[fact.start : fact.end]):
                taken[fact.start : fact.end] = b"x" * (fact.end - fact.start)
                facts.append(fact)
    facts.sort(key=lambda fact: fact.start)
    facts += [*_between_facts(plain, facts), *_between_numbers(plain, taken)]
    facts.sort(key=lambda fact: (fact.start, -fact.end))
    return [_as_written(text, fact) for fact in facts]


def _between_facts(text: str, facts: list[FoundFact]) -> Iterator[FoundFact]:
    """Yield each range whose ends are facts of one kind."""
    for first, last in pairwise(facts):
        gap = text[first.end : last.start]
        if first.kind == last.kind and _BETWEEN.fullmatch(gap):
            iso = f"{first.iso}/{last.iso}" if first.iso and last.iso else ""
            yield _range(text, (first.start, last.end), gap, iso)


def _between_numbers(text: str, taken: bytearray) -> Iterator[FoundFact]:
    """Yield each range of plain numbers that rises: a score or a result may fall."""
    for match in _NUMBERS.finditer(text):
        low, high = int(match["low"]), int(match["high"])
        if low < high and not any(taken[match.start() : match.end()]):
            yield _range(text, match.span(), match["gap"], f"{low}/{high}")


def _range(text: str, span: tuple[int, int], gap: str, iso: str) -> FoundFact:
    style = "dash" if "-" in gap else "to"
    return FoundFact("range", *span, iso, text[slice(*span)], style)


def _as_written(text: str, fact: FoundFact) -> FoundFact:
    """Return the fact with the author's own characters."""
    own = text[fact.start : fact.end]
    if own == fact.text:
        return fact
    return FoundFact(fact.kind, fact.start, fact.end, fact.iso, own, fact.style)
