"""The pictures of the facts that a sentence states: its day, its time, its sum."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.errors import EasyReadError
from easyread.pairing.facts import fact_symbol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.languages import Language
    from easyread.languages.base import FoundFact
    from easyread.model import Symbol

MOST_SYMBOLS = 2
_KIND_OF_PICTURE = {  # by the kind of fact
    "day": "calendar",
    "time": "clock",
    "money": "money",
    "bus": "bus",
    "people": "people",
}
_BEFORE_ALL_OTHERS = frozenset({"day", "time"})
# Words after which a fact does not hold: "not at 10:00", "instead of 4 March".
_TAKEN_BACK = re.compile(
    r"\b(?:not|never|no longer|instead of|rather than|cannot)\b|n['’]t\b",
    re.IGNORECASE,
)
# "10:00 was too early", "£5 is too much": the sentence is not about this fact any more.
_JUDGED = re.compile(r"\s+(?:was|were|is|are)\s+(?:not|too)\b", re.IGNORECASE)


def fact_symbols(text: str, language: Language) -> tuple[Symbol, ...]:
    """Return the pictures for the facts of a sentence, at most two, in their order.

    A day and a time stand side by side. A fact that a sentence takes back has none:
    readers see the picture before the word "not".
    """
    return tuple(dict.fromkeys(_symbols(text, language)))[:MOST_SYMBOLS]


def _symbols(text: str, language: Language) -> Iterator[Symbol]:
    facts = [
        fact for fact in language.find_facts(text) if fact.kind in _KIND_OF_PICTURE
    ]
    if len(facts) > MOST_SYMBOLS and any(
        fact.kind in _BEFORE_ALL_OTHERS for fact in facts
    ):
        facts = [fact for fact in facts if fact.kind in _BEFORE_ALL_OTHERS]
    for fact in facts:
        symbol = None if _taken_back(text, fact) else _symbol(fact)
        if symbol:
            yield symbol


def _taken_back(text: str, fact: FoundFact) -> bool:
    clause = re.split(r"[,;:.!?]\s", text[: fact.start])[-1]
    return bool(_TAKEN_BACK.search(clause) or _JUDGED.match(text, fact.end))


def _symbol(fact: FoundFact) -> Symbol | None:
    try:
        return fact_symbol(f"{_KIND_OF_PICTURE[fact.kind]}:{fact.iso}")
    except EasyReadError:
        return None
