"""Example phone numbers, addresses and places that are not real."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Example, Hit, rule
from easyread.checking.samples import sample

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.model import Document

# Numbers that Ofcom keeps for films and plays, and names that RFC 2606 keeps for
# examples: nobody ever answers there.
_PHONE = re.compile(
    r"(?<!\d)(?:\+44 ?\(?0?\)?|0)(?:"
    r"1[1-6]1[ -]?496[ -]?0\d{3}|1914980\d{3}|191[ -]?498[ -]?0\d{3}|20[ -]?7946[ -]?0\d{3}"
    r"|29[ -]?2018[ -]?0\d{3}|28[ -]?9649[ -]?6\d{3}|1632[ -]?960[ -]?\d{3}"
    r"|7700[ -]?900[ -]?\d{3}|808[ -]?157[ -]?0\d{3}|909[ -]?8790[ -]?\d{3}"
    r"|3069[ -]?990[ -]?\d{3})(?!\d)"
)
_ADDRESS = re.compile(
    r"[\w.+-]*@?\b(?:[\w-]+\.)*example\.(?:org|com|net|co\.uk|edu)\b", re.IGNORECASE
)
_NAME = re.compile(r"\b(?:\d+ )?(?:Old |New )?Example (?:[A-Z]\w+)(?: [A-Z]\w+)*")


@rule(
    hard=["Call 0151 496 0123.", "Write to us@example.org.", "Come to Example Hall."],
    plain=[
        Example(
            "Call 0151 496 0123. (example: true)",
            sample("Call 0151 496 0123.", example=True),
        ),
        "Come to the town hall.",
        "This is an example.",
    ],
    level="error",
    certainty="sure",
    blocks=True,
    source=f"{sources.OURS}: readers must reach a real person and a real place",
)
def placeholder(document: Document) -> Iterator[Hit]:
    """Put real phone numbers, addresses and places in the document.

    Nobody answers at an example number. If the whole document is an example, write
    “example: true”. Then each page says so.
    """
    if document.example:
        return
    for sentence in document.sentences:
        text = sentence.text
        links = " ".join(span.href for span in sentence.spans if span.href)
        if not ("xample" in text or "xample" in links or "0" in text):
            continue
        for pattern in (_PHONE, _ADDRESS, _NAME):
            for found in pattern.finditer(text):
                yield Hit(
                    f"“{found[0].strip()}” is not real.",
                    "Write the real one. If all of this is an example, write “example: true”.",
                    found.start(),
                    found.end(),
                    sentence=sentence,
                )
        for found in _ADDRESS.finditer(links):
            if found[0] not in text:
                yield Hit(
                    f"The link to “{found[0]}” is not real.",
                    "Write the real one. If all of this is an example, write “example: true”.",
                    sentence=sentence,
                )
