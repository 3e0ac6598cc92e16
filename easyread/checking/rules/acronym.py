"""Short forms in capitals, such as CQC."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, rule
from easyread.checking.lists import word_list, words_in
from easyread.checking.signs import CAPITALS
from easyread.checking.words import known_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context
    from easyread.checking.reading import Reading

_ACRONYM = re.compile(
    r"(?<![\w.&'-])(?:[A-Z](?:[a-z]?[A-Z])+|(?:[A-Z]\.){2,}[A-Z]?|[A-Z]&[A-Z])(?=s?(?![\w&'-])|'s)"
)
_ROMAN = re.compile(r"[IVX]+")
_BETWEEN = r"(?:\s+(?:and|of|for|the|in|on|to|with|&))*[\s-]+"
_SHOUTED = frozenset(
    words_in(
        """
    NOT YES NO AND OR DO ALL ANY NEW NOW THE YOU FREE ONE TWO
    """
    )
)
_LONGEST = 6
_SHORTEST_SHOUT = 4


@cache
def _well_known() -> frozenset[str]:
    return frozenset(str(one) for one in word_list("acronyms"))


@rule(
    hard=["The CQC will come.", "Send it to the I.C.B. today."],
    plain=[
        "Call the NHS.",
        "The Care Quality Commission (CQC) will come.",
        "The TV is on.",
        "PLEASE READ THIS",
    ],
    level="error",
    source=f"{sources.EUROPE}, rule 12",
    signs=(CAPITALS,),
)
def acronym(reading: Reading, context: Context) -> Iterator[Hit]:
    """Write the full words, not the first letters.

    Readers have to know the letters to guess the words. Letters that people know
    better than the words can stay: NHS, TV.
    """
    if reading.shouted:
        return
    for found in _ACRONYM.finditer(reading.text):
        letters = found[0].replace(".", "")
        if not _stands_alone(letters) and not _explained(letters, reading, context):
            yield Hit(
                f"“{found[0]}” is a short form. Readers may not know it.",
                "Write the full words instead.",
                found.start(),
                found.end(),
            )


def _stands_alone(letters: str) -> bool:
    """Tell whether people know these letters, or they are a word or a number."""
    if letters in _well_known() or letters in _SHOUTED or len(letters) > _LONGEST:
        return True
    if len(letters) >= _SHORTEST_SHOUT and letters.isupper() and known_word(letters):
        return True
    return bool(_ROMAN.fullmatch(letters))


def _explained(letters: str, reading: Reading, context: Context) -> bool:
    """Tell whether the word list, or words before or beside it, say what it stands for."""
    if letters.lower() in context.known:
        return True
    full = _full(letters)
    # What has no such words once has none later: letters come again and again.
    for place in range(context.searched.get(letters, 0), len(context.readings)):
        one = context.readings[place]
        context.searched[letters] = place
        if full.search(one.text):
            return True
        if one is reading:
            break
    return False


@lru_cache(maxsize=1000)
def _full(letters: str) -> re.Pattern[str]:
    """Return how words look that start with these letters."""
    words = [rf"\b{letter}\w*" for letter in letters if letter.isalnum()]
    return re.compile(_BETWEEN.join(words), re.IGNORECASE)
