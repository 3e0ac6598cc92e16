"""Words that many readers do not know."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, context_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context
    from easyread.checking.hard_words import HardWord
    from easyread.checking.reading import Reading

# Not the sound that starts “useful” and “union”.
_VOWEL = re.compile(r"[aeio]|u(?!s[eiu]|ni)|hour|honest", re.IGNORECASE)
_MEANING = "Use a simpler word, or say under “words” what it means."


@context_rule(
    hard=[
        "This shows our methodology.",
        "We look at your pharmacokinetics.",
    ],
    plain=["We will help you.", "Your carer can come.", "We meet in Widnes."],
    source=f"{sources.EUROPE}, rule 6",
)
def hard_word(reading: Reading, context: Context) -> Iterator[Hit]:
    """Use words that people know.

    How hard a word is comes from what readers said about words. Names and words that
    you explain are fine. If you need the word, say what it means.
    """
    error = context.limits.hard_word_error
    for hard_word in context.hard_words.of(reading):
        if hard_word.listed or hard_word.avoided:
            continue
        yield Hit(
            f"“{hard_word.word}” is a hard word.",
            advice(hard_word),
            hard_word.start,
            hard_word.end,
            level="error" if hard_word.difficulty > error.number else "warning",
        )


def advice(hard_word: HardWord) -> str:
    """Return what to do about a hard word, or about one of our lists."""
    if not hard_word.suggestions:
        return _MEANING
    said = (_with_article(hard_word.article, say) for say in hard_word.suggestions)
    return f"Maybe say {' or '.join(f'“{say}”' for say in said)}."


def _with_article(article: str, say: str) -> str:
    """Return what to say, with its article where that is no longer the one before it."""
    fitting = "an" if _VOWEL.match(say) else "a"
    return say if article in {"", fitting} else f"{fitting} {say}"
