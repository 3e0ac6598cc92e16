"""Facts that readers need and that the file does not give."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking.engine import Example, Hit, rule
from easyread.checking.samples import sample
from easyread.model import Fact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.model import Document

_GIVEN = Fact("place", "The hall", asks="where it is", key="where.name")
_MISSING = Fact("place", "", "missing", asks="where it is", key="where.name")


@rule(
    hard=[
        Example(
            "An invite that does not say where it is",
            sample("Come.", kind="invite", facts=(_MISSING,)),
        )
    ],
    plain=[
        Example(
            "An invite that says where it is",
            sample("Come.", kind="invite", facts=(_GIVEN,)),
        )
    ],
    level="error",
    certainty="sure",
    source="Listen Include Respect: what an invite must say",
)
def missing_fact(document: Document) -> Iterator[Hit]:
    """Give the facts that readers need.

    Readers need the day and the place to come. If nobody knows yet, write “not decided yet”. The pages will say so.
    """
    many = document.kind.endswith("s")  # notes
    opening = f"These {document.kind} do" if many else f"This {document.kind} does"
    for fact in document.facts:
        if fact.state == "missing":
            yield Hit(
                f"{opening} not say {fact.asks or fact.name}.",
                f"Write it under “{fact.key or fact.name}”.{_later(fact)}",
                place=fact.place,
                source="" if document.kind == "invite" else _OTHER,
            )


def _later(fact: Fact) -> str:
    """Return what to do where nobody knows yet; readers must know when they will."""
    known = " Give a day, also when it is a guess."
    open_fact = " If nobody knows yet, write “not decided yet”."
    return known if fact.name == "tell by" else open_fact


_OTHER = "Our own rule: what readers of this kind of document look for"
