"""Phone numbers that are hard to dial."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, sentence_rule
from easyread.errors import NotUnderstoodError
from easyread.languages.en.phones import read_phone, say_phone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading

_FIGURES = re.compile(r"\d[\d ()-]{5,}\d")


@sentence_rule(
    hard=["Call 01514960123.", "Call 0151-496-0123."],
    plain=["Call 0151 496 0123.", "Call 999.", "We met in 2026."],
    level="note",
    source=f"{sources.COGA}: phone numbers",
)
def phone_number(reading: Reading) -> Iterator[Hit]:
    """Write phone numbers in short groups.

    Readers dial a few numbers, then look again. Groups keep their place.
    """
    if not reading.has_figures:
        return
    if not _FIGURES.search(reading.text):
        return
    for fact in reading.facts:
        if fact.kind == "phone" and fact.style == "wrong":
            yield Hit(
                f"“{fact.text.strip()}” has too many figures, or too few.",
                "Check the number.",
                fact.start,
                fact.end,
                level="warning",
                source=f"{sources.OURS}: readers must reach someone",
            )
        elif fact.kind == "phone" and fact.style == "groups":
            try:
                grouped = say_phone(read_phone(fact.text))
            except NotUnderstoodError:
                continue
            yield Hit(
                f"“{fact.text}” is hard to dial.",
                f"Write “{grouped}”.",
                fact.start,
                fact.end,
            )
