"""Days to come that are over."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Example, Hit, document_rule
from easyread.checking.samples import sample
from easyread.model import Fact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context

_TO_COME = frozenset({"event", "reply", "tell", "next"})
_OVER = Fact("day", "Monday 6 March 2000", iso="2000-03-06", role="event")


@document_rule(
    hard=[Example("An invite to a day that is over", sample("Come.", facts=(_OVER,)))],
    plain=[
        Example(
            "The same, with example: true",
            sample("Come.", facts=(_OVER,), example=True),
        )
    ],
    certainty="sure",
    source=f"{sources.OURS}: readers act on the day that they read",
)
def past_date(context: Context) -> Iterator[Hit]:
    """Check that the day is still to come.

    A day that is over is often last year's document, used again. An example may
    have any day.
    """
    document = context.document
    if document.example:
        return
    today = datetime.now().astimezone().date()
    for fact in document.facts:
        day = _day(fact)
        if day and day < today:
            yield Hit(
                f"“{fact.value}” is over.",
                "Check the day. Is it the right year?",
                place=fact.place,
            )


def _day(fact: Fact) -> date | None:
    """Return the day of a fact that should be in the future, else None."""
    if not fact.iso or fact.role not in _TO_COME:
        return None
    try:
        return date.fromisoformat(fact.iso[:10])
    except ValueError:
        return None
