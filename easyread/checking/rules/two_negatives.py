"""Sentences that say “not” twice."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, sentence_rule
from easyread.languages.word_lists import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading
    from easyread.findings import Level

_WORDS = frozenset(
    words_in(
        """
    not no never none nobody nothing nowhere neither nor cannot without unless hardly
    isn't aren't wasn't weren't don't doesn't didn't can't won't couldn't shouldn't
    wouldn't haven't hasn't hadn't mustn't needn't
    """
    )
)
_NOT_UN = re.compile(
    r"\bnot (?:very )?(?:un(?:aware|clear|common|fair|happy|helpful|known|important|"
    r"likely|like|lucky|necessary|reasonable|safe|usual|well|willing)"
    r"|im(?:possible|polite)|in(?:correct|sane|significant|valid)|dis(?:like|similar)"
    r"|without)\b"
    r"|\b(?:irresponsible|un(?:fair|wise|kind|reasonable|safe|usual|likely|helpful|able|willing)"
    r"|im(?:possible|polite)|dishonest|disrespectful|refuse|fail|forbidden|illegal)"
    r"(?: (?:for|of) [a-z' ]{1,20}?)? not to\b"
)
_FINE = re.compile(
    r"\b(?:or|if) (?:not|no)\b|^no[,.]|\bno[.]? \d|\byes[,/]? (?:or )?no\b"
)
# “Do not worry if you do not know” is two clauses: look at it, no more.
_CLAUSES = re.compile(r"\b(?:if|that|who|because|when|you|they|we)\b|,")
_APART = re.compile(r"\b(?:and|or|but)\b|[.;:!?]")


@sentence_rule(
    hard=[
        "Do not come without a ticket.",
        "You cannot pay unless you do not live here.",
        "This is not uncommon.",
        "It is unfair not to ask.",
    ],
    plain=[
        "Bring a ticket.",
        "You do not have to pay.",
        "Tell us if you can come or not.",
        "No, you cannot.",
        "Tick yes or no.",
    ],
    source=f"{sources.EUROPE}, rule 16; {sources.COGA}: double negatives",
)
def two_negatives(reading: Reading) -> Iterator[Hit]:
    """Say what is, or what to do. Do not say “not” 2 times.

    2 such words turn the sense round, and then back. Many readers see just one.
    """
    if reading.word_parts.isdisjoint(_WORDS):
        return
    litotes = _NOT_UN.search(reading.lower_text)
    if litotes:
        yield _hit(litotes.start(), litotes.end(), litotes[0])
        return
    text = _FINE.sub(lambda match: "-" * len(match[0]), reading.lower_text)
    negatives = [
        word for word in reading.words if word.low in _WORDS and text[word.start] != "-"
    ]
    for first, last in pairwise(negatives):
        # “Do not call and do not write” says 2 things, each of them plainly.
        if _APART.search(reading.lower_text, first.end, last.start):
            continue
        level: Level = (
            "note"
            if _CLAUSES.search(reading.lower_text, first.end, last.start)
            else "warning"
        )
        quoted = f"{first.text}” and “{last.text}"
        yield _hit(first.start, last.end, quoted)._replace(level=level)
        return


def _hit(start: int, end: int, quoted: str) -> Hit:
    return Hit(
        f"With “{quoted}”, the sense turns round 2 times.",
        "Say what people can do. Or make 2 short sentences.",
        start,
        end,
    )
