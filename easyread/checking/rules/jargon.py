"""Words of offices and services, which have plain words to stand for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, context_rule
from easyread.checking.rules.hard_word import advice
from easyread.languages.en.word_use import word_use

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context
    from easyread.checking.hard_words import HardWord
    from easyread.checking.reading import Reading


@context_rule(
    hard=[
        "We will facilitate this.",
        "We do this prior to lunch.",
        "The stakeholders will convene.",
    ],
    plain=["We will help you.", "We do this before lunch.", "Your carer can come."],
    source=f"{sources.STANDARD_2026}; {sources.GOV_UK}",
)
def jargon(reading: Reading, context: Context) -> Iterator[Hit]:
    """Say it as you would at home, not as at work.

    Offices have their own words. Most of them have plain ones to stand for them.
    """
    warning, error = context.limits.hard_word_warning, context.limits.hard_word_error
    for hard_word in context.hard_words.of(reading):
        if not hard_word.listed or hard_word.avoided or hard_word.explanation:
            continue
        is_phrase = " " in hard_word.word
        if is_phrase and hard_word.start and hard_word.word.istitle():
            continue  # The name of a law or a team, such as the Mental Capacity Act.
        hard = hard_word.difficulty > warning.number
        very_hard = hard_word.difficulty > error.number
        yield Hit(
            f"“{hard_word.word}” is {'how offices talk' if is_phrase else 'a hard word'}.",
            advice(hard_word),
            hard_word.start,
            hard_word.end,
            level="error" if very_hard else "warning" if hard or is_phrase else "note",
            certainty="sure"
            if very_hard and _has_one_way(hard_word, reading)
            else "think",
        )


def _has_one_way(hard_word: HardWord, reading: Reading) -> bool:
    """Tell whether one plain way to say it stands in its place.

    Which of several is meant, only the author knows. A noun that says what another is,
    as in “stakeholder group”, leaves with the words around it.
    """
    if len(hard_word.suggestions) != 1:
        return False
    use = word_use(hard_word.word.lower(), reading.text)
    return not (use.part == "n" and use.modifies)
