"""Words that many readers do not know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, rule
from easyread.checking.hard import hard_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context
    from easyread.checking.hard import Found
    from easyread.checking.profiles import Limits
    from easyread.checking.reading import Reading

_MEANING = "Use a simpler word, or say under “words” what it means."


@rule(
    hard=[
        "We will facilitate this.",
        "This shows our methodology.",
        "We do this prior to lunch.",
    ],
    plain=["We will help you.", "Your carer can come.", "We meet in Widnes."],
    source=f"{sources.EUROPE}, rule 6",
)
def hard_word(reading: Reading, limits: Limits, context: Context) -> Iterator[Hit]:
    """Use words that people know.

    How hard a word is comes from what readers said about words. Names and words that
    you explain are fine. If you need the word, say what it means.
    """
    warning, error = limits.hard_word_warning, limits.hard_word_error
    for found in hard_words(reading, context, warning.number):
        over = found.avoided or found.difficulty > error.number
        sure = found.avoided or (found.listed and found.difficulty > warning.number)
        yield Hit(
            _message(found),
            _advice(found),
            found.start,
            found.end,
            level="error" if over else "warning",
            certainty="sure" if sure else "think",
        )


def _message(found: Found) -> str:
    if found.avoided:
        return f"Your organisation does not use “{found.word}”."
    if " " in found.word:
        return f"“{found.word}” is hard to read."
    return f"“{found.word}” is a hard word."


def _advice(found: Found) -> str:
    if not found.suggestions:
        return _MEANING
    quoted = " or ".join(f"“{say}”" for say in found.suggestions)
    return f"Maybe say {quoted}."
