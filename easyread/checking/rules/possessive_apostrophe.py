"""Apostrophes that say who owns something."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, sentence_rule
from easyread.languages.word_lists import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading

_OWNER = re.compile(
    r"(?<![\w'])(?:(?:the|an?|our|your|their|his|her|my) )?([a-z]{3,})(s'|'s)(?= [a-z])"
)
_CONTRACTED = frozenset(
    words_in(
        "person people child children women men let that what who where here there how when everyone everybody someone"
        " anyone somebody anybody nobody other another else one it she he"
    )
)
# “Today's meeting”, “3 weeks' time”: no one owns it, and there is no plainer way.
_TIMES = frozenset(
    words_in(
        """
    today yesterday tomorrow year month week day hour minute night morning
    """
    )
)


@sentence_rule(
    hard=["We ask for carers' views.", "This is the council's plan."],
    plain=[
        "We ask carers what they think.",
        "This is Sam's house.",
        "This is today's plan.",
        "It's free.",
        "Read the Victims' Code.",
        "We help each other's families.",
    ],
    level="note",
    source=f"{sources.OURS}: some readers miss small marks, and take it for more than one",
)
def possessive_apostrophe(reading: Reading) -> Iterator[Hit]:
    """Say “the plan of the council”, not “the council's plan”.

    Some readers do not see the small mark. A name, such as “Sam's house”, is fine.
    """
    if "'" not in reading.text:
        return
    for match in _OWNER.finditer(reading.text):
        word = match[1]
        if word not in _CONTRACTED and word not in _TIMES:
            quote = reading.quote(match)
            yield Hit(
                f"In “{quote}” the small mark says who owns it.",
                f"Say it with “of” or “for”, such as “{_with_of(match)}”.",
                *match.span(),
            )


def _with_of(match: re.Match[str]) -> str:
    """Return “of” or “for” and the owner: “for carers” of “carers' views”."""
    owner = match[0][: -len(match[2])]
    if match[2] == "s'":
        return f"for {owner}s"
    return f"of {owner}" if " " in owner else f"of the {owner}"
