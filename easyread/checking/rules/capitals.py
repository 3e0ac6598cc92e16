"""Words in capital letters only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, sentence_rule
from easyread.languages.en.difficulty import known_word
from easyread.languages.word_lists import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading

# “Patient Advice and Liaison Service (PALS)” gives a short form, and does not shout.
_CAPITALS = re.compile(
    r"(?<![\w&.-])(?!(?<=\()[A-Z]+\))[A-Z][A-Z']+(?:[ ,]+[A-Z][A-Z']*)*(?![\w&-])"
)
_SHORT = frozenset(
    words_in(
        """
    NOT YES AND ALL ANY NEW NOW THE YOU YOUR FREE MUST
    """
    )
)
_LONG = 4
# “Freepost TOWN CARE” must stay as the post office wants it.
_ADDRESS = re.compile(r"\bfreepost\b")


@sentence_rule(
    hard=["PLEASE READ THIS.", "You MUST reply.", "Do NOT come."],
    plain=[
        "Please read this.",
        "Ask the Advice Service (PALS).",
        "Call the NHS.",
        "I live in the UK.",
    ],
    source=f"{sources.UKAAF}: capitals",
)
def capitals(reading: Reading) -> Iterator[Hit]:
    """Use small letters. Do not write words in capitals.

    Small letters give words a shape. Capitals all look like blocks.
    """
    if not reading.has_capitals:
        return
    for match in _CAPITALS.finditer(reading.text):
        if _ADDRESS.search(reading.lower_text, 0, match.start()):
            continue
        words = match[0].replace(",", " ").split()
        if any(word in _SHORT or _shouted(word) for word in words):
            yield Hit(
                f"“{reading.quote(match)}” is in capitals.",
                "Use small letters. Make a word bold only if you say what it means.",
                *match.span(),
            )


def _shouted(word: str) -> bool:
    return len(word) >= _LONG and known_word(word)
