"""Documents that leave out what others of their kind say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Example, Hit, document_rule
from easyread.checking.samples import sample
from easyread.kinds import KINDS, looked_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context
    from easyread.model import Fact

_FULL = (
    "We want to make care better.",
    "You can come by bus.",
    "We pay for lunch.",
    "You can bring someone to support you.",
)


@document_rule(
    hard=[
        Example(
            "An invite that does not say how to get there",
            sample(*_FULL[:1], *_FULL[2:3], _FULL[3], kind="invite", title="Come"),
        ),
    ],
    plain=[Example("An invite that says all", sample(*_FULL, kind="invite"))],
    source=f"{sources.LISTEN}: what an invite must say",
)
def kind_incomplete(context: Context) -> Iterator[Hit]:
    """Say all that people need to decide.

    People want to know why you meet, and how to get there. They want to know who pays.
    """
    document = context.document
    parts = looked_for(document.kind)
    if any(fact.state == "missing" or _is_off(fact) for fact in document.facts):
        return
    text = " ".join(reading.lower_text for reading in context.readings)
    for part in parts:
        if part.key not in document.answers and not re.search(
            rf"\b(?:{part.words})\b", text
        ):
            yield Hit(
                f"We did not find {part.asks}.",
                f"You can write it under “{part.key}”.",
                source=KINDS[document.kind].needs_source,
            )


def _is_off(fact: Fact) -> bool:
    """Tell whether this says that an event is cancelled: then nobody decides to come."""
    return fact.role == "cancelled" and fact.state == "given"
