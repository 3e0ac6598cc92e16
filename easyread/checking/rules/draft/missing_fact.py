"""Facts that readers need and that the file does not give."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking.engine import ANY_LANGUAGE, Example, Hit, document_rule
from easyread.checking.samples import sample
from easyread.kinds import KINDS
from easyread.languages.wording import Wording
from easyread.model import Fact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context

_GIVEN = Fact("place", "The hall", asks="where it is", key="where.name")
_MISSING = Fact("place", "", "missing", asks="where it is", key="where.name")


@document_rule(
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
    languages=ANY_LANGUAGE,
)
def missing_fact(context: Context) -> Iterator[Hit]:
    """Give the facts that readers need.

    Readers need the day and the place to come. If nobody knows yet, write “not decided yet”. The pages will say so.
    """
    document = context.document
    wording = Wording(context.settings.wording).about(document)
    kind = KINDS.get(document.kind)
    for fact in document.facts:
        if fact.state == "missing":
            yield Hit(
                wording.phrase("missing", what=fact.asks or fact.name),
                f"Write it under {_where(fact.key or fact.name)}.{_if_unknown(fact)}",
                place=fact.place,
                source=kind.needs_source if kind else "",
            )


def _where(key: str) -> str:
    """Return the path of a fact as the file shows it: “by:” in “actions:”."""
    *above, name = re.sub(r"\[\d+\]", "", key).split(".")
    return " in ".join(f"“{step}:”" for step in [name, *reversed(above)])


def _if_unknown(fact: Fact) -> str:
    """Return what to do about a fact that nobody knows yet."""
    if fact.name == "tell by":
        return " Give a day, also when it is a guess."
    return " If nobody knows yet, write “not decided yet”."
