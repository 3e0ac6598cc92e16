"""The words in which every output for people tells a level and how sure we are."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

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


def count(number: int, thing: str) -> str:
    """Return a number with its thing, as in “1 word” and “2 words”."""
    return f"{number} {thing}" + ("" if number == 1 else "s")
