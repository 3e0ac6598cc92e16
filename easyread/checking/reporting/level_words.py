"""Levels, certainties and counts in the words of the outputs for people."""

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
    """Return the counts of each level as a sentence; counts of 0 are left out."""
    parts = [
        count(summary.errors, "thing") + " to change" if summary.errors else "",
        count(summary.warnings, "thing") + " to look at" if summary.warnings else "",
        count(summary.notes, "note") if summary.notes else "",
    ]
    return f"{', '.join(filter(None, parts)) or 'Nothing to change'}."


def count(number: int, noun: str) -> str:
    """Return a number and a noun, with an s if need be: “1 word”, “2 words”."""
    return f"{number} {noun}" + ("" if number == 1 else "s")
