"""The words in which every output for people tells a level and how sure we are."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from easyread.checking.report import Summary
    from easyread.findings import Certainty, Level

LEVELS: Mapping[Level, str] = {
    "error": "Change this",
    "warning": "Look at this",
    "note": "You may look at this",
}
CERTAINTIES: Mapping[Certainty, str] = {
    "sure": "We are sure",
    "think": "We think so",
    "person": "A person must decide",
}


def counts(summary: Summary) -> str:
    """Return how much there is of each level, as a sentence. Nothing is not counted."""
    found = [
        count(summary.errors, "thing") + " to change" if summary.errors else "",
        count(summary.warnings, "thing") + " to look at" if summary.warnings else "",
        count(summary.notes, "note") if summary.notes else "",
    ]
    return f"{', '.join(filter(None, found)) or 'Nothing to change'}."


def count(number: int, thing: str) -> str:
    """Return a number with its thing, as in “1 word” and “2 words”."""
    return f"{number} {thing}" + ("" if number == 1 else "s")
