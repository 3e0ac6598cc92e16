"""Documents that leave out what others of their kind say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from easyread.checking import sources
from easyread.checking.engine import Example, Hit, rule
from easyread.checking.samples import sample

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context
    from easyread.model import Document


class Part(NamedTuple):
    """Something that a kind of document says, and the words that show it."""

    asks: str
    key: str
    words: re.Pattern[str]


def _part(asks: str, key: str, words: str) -> Part:
    return Part(asks, key, re.compile(rf"\b(?:{words})\b"))


_WHY = _part(
    "why it matters",
    "why",
    "because|why|so that|want to|wants to|we need|help us|we will use|to find out",
)
_INVITE = (
    _WHY,
    _part(
        "how to get there or join",
        "getting there",
        "bus|train|taxi|car|park|parking|lift|travel|get there|walk|zoom|teams|link|"
        "online|join|phone in",
    ),
    _part(
        "who pays for what",
        "money",
        "pay|pays|paid|free|cost|costs|money|expenses|voucher|£\\d+",
    ),
    _part(
        "that people can have support",
        "support",
        "support|supporter|carer|bring someone|bring a friend|help you|helper",
    ),
)
_NOTES = (
    _part("what was decided", "decided", "decided|agreed|chose|voted|decide|we will"),
    _part("who does what next", "actions", "will|by|next|action|actions|doing"),
)
_CHARTER = (
    _WHY,
    _part("what you promise", "promises", "we will|will|promise|promises"),
)
_PARTS = {"invite": _INVITE, "notes": _NOTES, "charter": _CHARTER}
_FULL = (
    "We want to make care better.",
    "You can come by bus.",
    "We pay for lunch.",
    "You can bring someone to support you.",
)


@rule(
    hard=[
        Example(
            "An invite that does not say how to get there",
            sample(*_FULL[:1], *_FULL[2:3], _FULL[3], kind="invite", title="Come"),
        ),
    ],
    plain=[Example("An invite that says all", sample(*_FULL, kind="invite"))],
    source=f"{sources.LISTEN}: what an invite must say",
)
def kind_incomplete(document: Document, context: Context) -> Iterator[Hit]:
    """Say all that people need to decide.

    People want to know why you meet, and how to get there. They want to know who pays.
    """
    parts = _PARTS.get(document.kind, ())
    if not parts or any(fact.state == "missing" for fact in document.facts):
        return
    text = " ".join(reading.low for reading in context.readings)
    for part in parts:
        if not part.words.search(text):
            yield Hit(
                f"We did not find {part.asks}.",
                f"You can write it under “{part.key}”.",
                source="" if document.kind == "invite" else _OTHER,
            )


_OTHER = f"{sources.OURS}: what readers of this kind of document look for"
