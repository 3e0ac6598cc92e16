"""Words in brackets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, sentence_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading

_IN_BRACKETS = re.compile(r"\([^()]*[A-Za-z]{2}[^()]*\)")


@sentence_rule(
    hard=[
        "Staff (paid or not) can come.",
        "The council will pay (see page 2).",
        "We asked the National Autistic Society (NAS).",
    ],
    plain=[
        "Paid staff can come.",
        "Call (0151) 496 0123.",
        "Bring your card(s).",
        "Choose (a) or (b).",
    ],
    level="note",
    source=f"{sources.OURS}: readers meet 2 thoughts at once. Originals have brackets"
    " about 4 times as often as Easy Read",
)
def brackets(reading: Reading) -> Iterator[Hit]:
    """Say what stands in “( )” in a sentence of its own.

    It stops a thought in the middle. Many readers lose the start.
    """
    if "(" not in reading.text:
        return
    for match in _IN_BRACKETS.finditer(reading.text):
        yield Hit(
            f"“{reading.quote(match)}” stops the thought in the middle.",
            "Say it in a sentence of its own. Or leave it out.",
            *match.span(),
        )
