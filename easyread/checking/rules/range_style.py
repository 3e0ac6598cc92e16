"""Dashes between numbers and days."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, sentence_rule
from easyread.languages.en.dates import WEEKDAYS
from easyread.languages.word_lists import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading

_ALWAYS_OPEN = "24-7"
# Next to the ranges that are facts: days of the week, years, and “9-5”.
_TIME = r"[£$€]?[1-9]\d{0,3}(?:[.:]\d\d)?\s?(?:[ap]\.?m)?"
_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?"
_RANGE = re.compile(
    rf"(?<![\w./:-]){_TIME}(?:-| - ){_TIME}(?![\w/-])|\b{_DAY}\s?-\s?{_DAY}\b"
)
# A dash with a space before it alone is a minus: “9.9% -5.2%”.
_MINUS = re.compile(r"\s[-\u2010-\u2015\u2212](?=[\d.]+(?:%|$))")
_DASH = re.compile(r"\s*-\s*")
_YEARS = re.compile(r"((?:19|20)\d\d)-(\d\d)")
_DAYS = {day[:3].lower(): day for day in WEEKDAYS}
# “We won 3-2” is a result.
_RESULTS = frozenset(words_in("won win wins lost lose beat score scored drew result"))


@sentence_rule(
    hard=["We are open 9–5.", "Come on Monday–Friday.", "It is 10am - 2pm."],
    plain=[
        "We are open 9am to 5pm.",
        "Come Monday to Friday.",
        "Call 0151-496-0123.",
        "We won 3-2.",
        "Come to 2-4 Mill Road.",
    ],
    certainty="sure",
    source=f"{sources.GOV_UK_STYLE}: ranges; {sources.NHS_UK}: ranges",
)
def range_style(reading: Reading) -> Iterator[Hit]:
    """Write “10 to 12”, not “10-12”.

    Some readers do not see the dash. Some take it for minus.
    """
    if "-" not in reading.text:
        return
    if not _RESULTS.isdisjoint(reading.word_set):
        return
    spans = [
        (fact.start, fact.end)
        for fact in reading.facts
        if fact.kind == "range"
        and fact.style == "dash"
        and not _MINUS.search(fact.text)
    ]
    taken = bytearray(len(reading.original))
    for start, end in spans:
        taken[start:end] = b"x" * (end - start)
    for match in _RANGE.finditer(reading.lower_spoken):
        start, end = match.start(), match.start() + len(match[0].rstrip())
        if not any(taken[start:end]) and match[0].strip() != _ALWAYS_OPEN:
            spans.append((start, end))
    for start, end in sorted(spans):
        yield Hit(
            f"“{reading.original[start:end]}” has a dash.",
            f"Write “{_with_to(reading.text[start:end])}”.",
            start,
            end,
        )


def _with_to(text: str) -> str:
    """Return a range with the word “to”, and its second year in 4 figures."""
    years = _YEARS.fullmatch(_DASH.sub("-", text))
    if years:
        return f"{years[1]} to {years[1][:2]}{years[2]}"
    ends = _DASH.split(text, maxsplit=1)
    return " to ".join(
        _DAYS.get(end.lower().rstrip("s")[:3], end) if end.isalpha() else end
        for end in ends
    )
