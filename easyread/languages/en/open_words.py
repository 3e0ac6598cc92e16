"""Words after which a sentence goes on: a line that ends with one is not done."""

from __future__ import annotations

from typing import Final

from easyread.languages.en.clause_words import (
    CONDITIONS,
    HELPERS,
    LOOSE,
    OWNERS,
    PART_CONDITIONS,
    SETTINGS,
)
from easyread.languages.en.proper_names import TITLES
from easyread.languages.word_lists import word_set

OPEN_WORDS: Final = (
    CONDITIONS
    | PART_CONDITIONS
    | SETTINGS
    | (LOOSE - {"like"})
    | OWNERS
    | TITLES
    | HELPERS
) | word_set(
    """
    and or but & nor so because to from without about over per against towards upon
    within along every each both either neither another other first second third next
    last many several some any most more few new old our who which whose where what
    how not very only also even just really we they he she i please named prof rev
    hon near via including
    """
)
# How a letter begins, and how it ends.
GREETINGS: Final = word_set(
    "dear hello hi hey wishes regards sincerely faithfully truly love thanks cheers"
)
