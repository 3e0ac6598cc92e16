"""Quotation marks inside a sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, sentence_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading

_QUOTED = re.compile(r"\"[^\"]{2,}\"|(?<!\w)'(?=[^A-Za-z']*[A-Za-z][^'])[^']+'(?!\w)")


@sentence_rule(
    hard=[
        "This is called “good practice” by many.",
        "We want a 'can do' way of working.",
    ],
    plain=[
        "This is called good practice.",
        "“We want to be heard.”",
        "He said: “We want to be heard.”",
        "It is the carers' group and the staff's group.",
    ],
    level="note",
    source=f"{sources.OURS}: originals have quotation marks about 10 times as often as"
    " Easy Read",
)
def quotation_marks(reading: Reading) -> Iterator[Hit]:
    """Put “ ” only around what somebody said.

    Around other words they mean “so-called”. Many readers do not see that.
    """
    text = reading.text
    if not ('"' in text or "'" in text) or reading.sentence.role == "quote":
        return
    for match in _QUOTED.finditer(text):
        before = text[: match.start()].rstrip()
        if not before.strip() or before.endswith((":", ",")):
            continue
        yield Hit(
            f"“{reading.quote(match)[1:-1]}” looks like words that somebody said.",
            "Leave out the signs around it. Make a hard word bold and say what it means.",
            *match.span(),
        )
