"""Percentages, which hardly any Easy Read document uses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, sentence_rule
from easyread.languages.word_lists import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading

_PERCENT = re.compile(
    r"(?<![\d.,])\d[\d.,]*+\s?(?:%|per\s?cent\b)|\bpercent(?:age)?s?\b"
)
_WORDS = frozenset(words_in("percent percents percentage percentages"))


@sentence_rule(
    hard=["25% of people said yes.", "We ask 10 per cent of you."],
    plain=["1 in 4 people said yes.", "Most people said yes."],
    level="error",
    certainty="sure",
    source=f"{sources.EUROPE}, rule 13",
)
def percentage(reading: Reading) -> Iterator[Hit]:
    """Say “1 in 4” or “most people”, not “25%”.

    Many readers do not know what the sign means.
    """
    if not reading.has_figures and reading.word_parts.isdisjoint(_WORDS):
        return
    for match in _PERCENT.finditer(reading.lower_spoken):
        quote = reading.quote(match)
        yield Hit(
            f"“{quote}” is hard to picture.",
            "Say it with people, such as “1 in 4 people” or “most people”.",
            *match.span(),
        )
