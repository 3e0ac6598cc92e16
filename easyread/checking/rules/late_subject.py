"""Many words before the sentence says who or what it is about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, sentence_rule
from easyread.languages.word_lists import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading

# What a part before the main part begins with. “-ing” words begin one too.
_OPENERS = word_set(
    """
    according across after alongside although among as at because before being between by
    despite due during following for from given having if in on once over since through
    throughout to under unless until upon when where whereas while whilst with within
    without
    """
)
_OPENING = re.compile(r"[^,;:.!?\"]*,(?= (?!and |or |but )[a-z])", re.IGNORECASE)
# “At the moment children, older people and carers …”: the subject is a list.
_LISTED = re.compile(r" (?:\w+ ){0,3}\w+,")
_MOST = 5
_LEAST_WORDS = 12  # a short sentence can bear it


@sentence_rule(
    hard=[
        "As part of our work on care homes, we asked 20 people in May.",
        "If you have any questions about this new plan, please call our team.",
    ],
    plain=[
        "We asked people. This was for our work on care homes.",
        "In May, we asked people.",
        "If you have questions, call us.",
        "People in care homes, at work and in town came.",
        "At the moment a lot of children, older people, carers and others can not go out.",
    ],
    level="note",
    source=f"{sources.OURS}: 6 or more words before the subject are about 3 times as"
    " frequent in originals as in Easy Read",
)
def late_subject(reading: Reading) -> Iterator[Hit]:
    """Say first who or what the sentence is about.

    Readers must keep the first part in mind. They do not know yet what it is for.
    """
    words = reading.lower_words
    if (
        reading.word_count < _LEAST_WORDS
        or "," not in reading.text
        or words[0] not in _OPENERS
    ):
        return
    match = _OPENING.match(reading.text)
    if match is None or _LISTED.match(reading.text, match.end()):
        return
    count = sum(word.end <= match.end() for word in reading.words)
    if count > _MOST:
        yield Hit(
            f"{count} words come first. Then this sentence says who or what it is about.",
            "Start with who does it. Say the rest in a sentence of its own.",
            0,
            match.end(),
        )
