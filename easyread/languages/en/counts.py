"""Numbers in sentences that say how many, or which: shares, people, buses."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from easyread.languages.base import FoundFact

if TYPE_CHECKING:
    from collections.abc import Iterator

_NUMBER = r"[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,9}"
_PERCENT = re.compile(
    r"(?<![\w.,])(?P<number>[0-9]{1,9}(?:\.[0-9]{1,4})?) ?(?P<sign>%|per ?cent\b)",
    re.IGNORECASE,
)
_FRACTION = re.compile(r"[½⅓⅔¼¾⅕⅛]|(?<![\w/.])[0-9]{1,2}/[0-9]{1,2}(?![\w/])")
_PEOPLE = re.compile(
    rf"(?<![\w.,£:/-])(?<!\bto )(?<!\bor )(?P<number>{_NUMBER}) (?:(?:other|more|new|young|old) )?"
    r"(?:people|adults|children|men|women|members|volunteers)\b(?!'s)",
    re.IGNORECASE,
)
# "9 out of 10 people", "in every 5 adults", "half of the 10 members": a share of them.
_SHARE_BEFORE = re.compile(
    r"\b(?:(?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|half|third|quarter|fifth"
    r"|tenth|most|some|many|few|all|any|none|each|person|people|adults|children|men|women)s?"
    r" (?:(?:out )?of|in) (?:the |our |these )?|(?:every|per|each|out of) (?:the )?)\Z",
    re.IGNORECASE,
)
_SHARE_AFTER = re.compile(
    r" (?:out of|(?:in|for|of) every|per|in [0-9]{1,3}(?! [a-z]+s\b)|of [0-9]{1,3}(?= |[.,;]|\Z))\b",
    re.IGNORECASE,
)
_BUS_NUMBER = r"[A-Z]{0,2}[0-9]{1,3}[A-Z]?"
_BUS_LIST = rf"{_BUS_NUMBER}\b(?:(?:,|,? and|,? or|,? and/or|/| &) ?(?:the |bus )?{_BUS_NUMBER}\b)*"
_BUS = re.compile(
    rf"\bbus(?:es)? (?:numbers? |nos?\.? )?(?P<after>{_BUS_LIST})"
    rf"|\b(?:the|numbers?|nos?\.?) (?P<before>{_BUS_LIST}) bus(?P<many>es)?\b"
    r"(?! (?:stop|pass|fare|driver|route|service|ticket|lane|journey|compan|trip)(?:s|y|ies)?\b)",
    re.IGNORECASE,
)
_ONE_BUS = re.compile(rf"\b(?<!£){_BUS_NUMBER}\b", re.IGNORECASE)
# "Bus 14 and 2 trains", "the bus 10 minutes later": the number counts something else.
_VERBS = (
    r"is|was|has|does|goes|runs|stops(?! (?:later|after|away|before|on))|leaves|comes|takes"
    r"|gets|arrives|starts|passes|needs|costs|always|as|this|its|plus|towards|buses"
)
_COUNTS = re.compile(
    rf" (?:(?:more|other|big|small|new|old|of) )?(?!(?:{_VERBS})\b)[a-z]+(?<!ss)s\b"
    r"|[:.][0-9]| ?[ap]\.?m\b|%| people\b| ?-[0-9]",
    re.IGNORECASE,
)


def find_counts(text: str) -> Iterator[FoundFact]:
    """Yield percentages, fractions, numbers of people and the numbers of buses."""
    for match in _PERCENT.finditer(text):
        style = "sign" if match["sign"] == "%" else "words"
        yield FoundFact("percent", *match.span(), match["number"], match[0], style)
    for match in _FRACTION.finditer(text):
        if match[0] != "24/7":
            yield FoundFact("fraction", *match.span(), match[0], match[0], "figures")
    for match in _PEOPLE.finditer(text):
        number = match["number"].replace(",", "")
        before = _SHARE_BEFORE.search(text[max(0, match.start() - 24) : match.start()])
        if not before and not _SHARE_AFTER.match(text, match.end()):
            yield FoundFact("people", *match.span(), number, match[0])
    for match in _BUS.finditer(text):
        yield from _buses(text, match)


def _buses(text: str, match: re.Match[str]) -> Iterator[FoundFact]:
    """Yield each bus of "bus 14, 61 or 62". A single one has its words with it."""
    name = "after" if match["after"] else "before"
    numbers = list(_ONE_BUS.finditer(text, *match.span(name)))
    if name == "after":
        numbers = list(
            takewhile(lambda one: not _COUNTS.match(text, one.end()), numbers)
        )
    elif match["many"] and len(numbers) == 1:  # "the 3 buses" counts them
        return
    for one in numbers:
        start, end = one.span() if len(numbers) > 1 or match["many"] else match.span()
        end = end if name == "before" else one.end()
        yield FoundFact("bus", start, end, one[0].upper(), text[start:end])
