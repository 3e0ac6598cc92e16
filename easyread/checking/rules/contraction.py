"""Words joined by an apostrophe, such as don't."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, sentence_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading

_SHORT = re.compile(
    r"\b(?:(can)'t|(won)'t|(sha)n't|(\w+)n't|(\w+)'(re|ve|ll)|(i)'(m)|(i|you|we|they|he|she|it)'(d)"
    r"|(it|that|there|here|what|where|who|how|he|she)'(s)|(let)'(s))\b"
)
_OWNED = re.compile(r"who's who\b")
_ENDS = {"re": "are", "ve": "have", "ll": "will", "m": "am", "s": "is", "d": "would"}
_WHOLE = {
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
    for found in _SHORT.finditer(reading.low):
        said = reading.own[found.start() : found.end()]
        yield Hit(
            f"“{said}” is 2 words in one.",
            f"Write “{_like(said, _whole(found[0]))}”.",
            found.start(),
            found.end(),
        )


def _like(said: str, whole: str) -> str:
    """Return the words with a capital where the short form had one."""
    return whole[:1].upper() + whole[1:] if said[:1].isupper() else whole


def _whole(short: str) -> str:
    if short in _WHOLE:
        return _WHOLE[short]
    if short.endswith("n't"):
        return short[:-3] + " not"
    word, _, end = short.partition("'")
    return f"{'I' if word == 'i' else word} {_ENDS[end]}"
