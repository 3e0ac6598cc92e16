"""Times on the 24-hour clock, and times that can be read in two ways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, sentence_rule
from easyread.languages.word_lists import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading
    from easyread.languages.base import FoundFact

_WORDS = frozenset(words_in("noon midnight"))
_NAMES = {"12:00": "midday", "00:00": "midnight"}
_NOON = 12


@sentence_rule(
    hard=[
        "We finish at 14:00.",
        "We start at 08:30.",
        "Lunch is at 12 noon.",
        "Lunch is at 12pm.",
        "We finish at 15am.",
    ],
    plain=[
        "We finish at 2pm.",
        "Lunch is at midday.",
        "We start at 10:30 in the morning.",
    ],
    certainty="sure",
    source=f"{sources.NHS_UK}: times",
)
def time_style(reading: Reading) -> Iterator[Hit]:
    """Use the 12-hour clock, and write “midday”.

    Most clocks at home show 12 hours. Many readers do not know if “12pm” is day or night.
    """
    if not reading.has_figures and reading.word_parts.isdisjoint(_WORDS):
        return
    for fact in reading.facts:
        if fact.kind != "time":
            continue
        name = _NAMES.get(fact.iso)
        if fact.style == "impossible":
            yield Hit(
                f"There is no time “{fact.text}”.",
                "Write it like this: 10:30am or 2pm.",
                fact.start,
                fact.end,
                source=f"{sources.OURS}: readers act on the time that they read",
            )
        elif fact.style == "24-hour":
            yield Hit(
                f"“{fact.text}” is a time on the 24-hour clock.",
                f"Write “{name or _on_12_hour_clock(fact)}”.",
                fact.start,
                fact.end,
                source=f"{sources.OURS}: the 12-hour clock is what readers see at home",
            )
        elif name and fact.style in {"noon", "am-pm"}:
            yield Hit(
                f"People can read “{fact.text}” in more than one way.",
                f"Write “{name}”.",
                fact.start,
                fact.end,
            )


def _on_12_hour_clock(fact: FoundFact) -> str:
    hour, minute = (int(part) for part in fact.iso.split(":"))
    minutes = f":{minute:02}" if minute else ""
    return f"{hour % _NOON or _NOON}{minutes}{'pm' if hour >= _NOON else 'am'}"
