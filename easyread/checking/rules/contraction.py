"""Words joined by an apostrophe, such as don't."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, sentence_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading

_CONTRACTION = re.compile(
    r"\b(?:(can)'t|(won)'t|(sha)n't|(\w+)n't|(\w+)'(re|ve|ll)|(i)'(m)|(i|you|we|they|he|she|it)'(d)"
    r"|(it|that|there|here|what|where|who|how|he|she)'(s)|(let)'(s))\b"
)
_ENDINGS = {"re": "are", "ve": "have", "ll": "will", "m": "am", "s": "is", "d": "would"}
_EXPANSIONS = {
    "can't": "cannot",
    "won't": "will not",
    "shan't": "shall not",
    "let's": "let us",
}


@sentence_rule(
    hard=["You don't need to pay.", "We can’t come.", "It's free.", "We'll call you."],
    plain=["You do not need to pay.", "This is Sam's house.", "It is free."],
    certainty="sure",
    source=f"{sources.NHS_UK}: contractions",
)
def contraction(reading: Reading) -> Iterator[Hit]:
    """Write “do not”, not “don't”.

    Many readers miss the end of the word. Then they read the opposite.
    """
    if "'" not in reading.text:
        return
    for match in _CONTRACTION.finditer(reading.lower_text):
        quote = reading.quote(match)
        yield Hit(
            f"“{quote}” is 2 words in one.",
            f"Write “{_capitalized_like(quote, _expanded(match[0]))}”.",
            *match.span(),
        )


def _capitalized_like(quote: str, words: str) -> str:
    """Return the words, with a capital if the contraction has one."""
    return words[:1].upper() + words[1:] if quote[:1].isupper() else words


def _expanded(contraction: str) -> str:
    if contraction in _EXPANSIONS:
        return _EXPANSIONS[contraction]
    if contraction.endswith("n't"):
        return contraction[:-3] + " not"
    word, _, ending = contraction.partition("'")
    return f"{'I' if word == 'i' else word} {_ENDINGS[ending]}"
