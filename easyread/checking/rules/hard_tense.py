"""Verbs that make readers work out when something happens."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, sentence_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading

# “Have finished the plan” is a verb, “have repeated pain” is not.
_END = r"(?= (?:it|the|a|to|by|you|us|them|in|on|at|this|that|your|our)\b|\W*$)"
_HELPERS = ("have", "has", "had")
_DONE = (
    r"(?:been|done|gone|made|said|seen|given|taken|told|sent|come|met|got"
    rf"|\w{{2,}}ed{_END})"
)
_NEVER = r"(?:not |never |already |also )?"
_TENSE = re.compile(
    rf"\b(?:will|would|could|should|might|must|may) {_NEVER}have {_NEVER}{_DONE}\b"
    rf"|\bhad {_NEVER}(?:been \w+ing|{_DONE})\b"
    rf"|\b(?:have|has) {_NEVER}been \w+ing\b"
)


@sentence_rule(
    hard=[
        "By May we will have finished.",
        "She had already gone.",
        "We have been talking to people.",
    ],
    plain=[
        "We finish in May.",
        "She went home.",
        "We talked to people.",
        "I had a bath.",
    ],
    level="note",
    source=f"{sources.COGA}: tense",
)
def hard_tense(reading: Reading) -> Iterator[Hit]:
    """Say what is, what was, or what will be.

    Words such as “had been” make readers work out what came first.
    """
    if reading.word_parts.isdisjoint(_HELPERS):
        return
    for match in _TENSE.finditer(reading.lower_text):
        yield Hit(
            f"“{reading.quote(match)}” has many parts.",
            "Use fewer words, such as “met” or “will meet”.",
            *match.span(),
        )
