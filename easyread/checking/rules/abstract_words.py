"""Sentences with several nouns that stand for doing something."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, sentence_rule
from easyread.languages.word_lists import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading

_ENDINGS = ("tion", "ment", "ity", "ities")
_ENDS = re.compile(r"[a-z]{3,}(?:(?:tion|ment|ity)s?|ities)")
# Things that people can point at, or meet every day.
_EVERYDAY = word_set(
    """
    apartment appointment appointments basement city cities comment comments community
    communities department departments disability disabilities document documents
    education election elections electricity equipment information government medication
    moment moments operation operations payment payments position positions
    question questions reception station stations television
    """
)
_MOST = 1


@sentence_rule(
    hard=[
        "The implementation needs the participation of staff.",
        "Accountability and engagement matter.",
    ],
    plain=[
        "Staff will take part when we start.",
        "People with a learning disability ask questions about information.",
        "We need your participation.",
    ],
    level="note",
    source=f"{sources.OURS}: 2 or more words that end like this are about 4 times as"
    " frequent in originals as in Easy Read",
)
def abstract_words(reading: Reading) -> Iterator[Hit]:
    """Say who does what.

    Words such as “participation” hide what people do. Say “take part”.
    """
    if sum(map(reading.lower_text.count, _ENDINGS)) <= _MOST:
        return
    found = {
        word.low: word
        for word in reading.words
        if word.low not in _EVERYDAY and _ENDS.fullmatch(word.low)
    }
    if len(found) > _MOST:
        first, second = list(found)[:2]
        last = found[second]
        yield Hit(
            f"“{first}” and “{second}” do not say who does what.",
            "Say what people do, such as “We will help people to take part.”",
            found[first].start,
            last.end,
        )
