"""Days to reply that come before people know where and when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from easyread.checking import sources
from easyread.checking.engine import ANY_LANGUAGE, Example, Hit, document_rule
from easyread.checking.samples import sample
from easyread.model import Fact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context

# What people need to know before they can say if they come.
_NEEDED: Final = frozenset({"day", "time", "place"})
_PLACE: Final = Fact(
    "place", "not decided yet", "not decided", kind="place", key="where.name"
)


_REPLY: Final = Fact(
    "reply by", "Wednesday 24 February 2027", iso="2027-02-24", role="reply", kind="day"
)


def _told(day: str, iso: str) -> tuple[Fact, ...]:
    """Return an open place, a day to reply, and the day when people are told."""
    tell = Fact("tell by", day, iso=iso, role="tell", key="tell by", kind="day")
    return (_PLACE, _REPLY, tell)


_LATE: Final = _told("Monday 1 March 2027", "2027-03-01")
_EARLY: Final = _told("Saturday 20 February 2027", "2027-02-20")


@document_rule(
    hard=[
        Example(
            "Reply by 24 February; we tell you the place by 1 March",
            sample("Come.", kind="invite", facts=_LATE),
        )
    ],
    plain=[
        Example(
            "We tell you the place by 20 February; reply by 24 February",
            sample("Come.", kind="invite", facts=_EARLY),
        )
    ],
    certainty="sure",
    source=f"{sources.OURS}: nobody can say yes to a place that they do not know",
    languages=ANY_LANGUAGE,
)
def told_too_late(context: Context) -> Iterator[Hit]:
    """Tell people where and when before they must reply.

    Some people need to plan their way and their support first.
    """
    facts = context.document.facts
    tells = {fact.key: fact for fact in facts if fact.role == "tell" and fact.iso}
    reply = next((fact for fact in facts if fact.role == "reply" and fact.iso), None)
    if reply is None:
        return
    late = dict[str, list[str]]()
    for fact in facts:
        if fact.state == "not decided" and fact.kind in _NEEDED and fact is not reply:
            own = f"{fact.key.partition('.')[0]}.tell by"
            key = own if own in tells else "tell by"
            if key in tells and tells[key].iso > reply.iso:
                late.setdefault(key, []).append(fact.name)
    for key, names in late.items():
        yield Hit(
            f"People must reply by {reply.value}. Before {tells[key].value} they may not"
            f" know this: {', '.join(names)}.",
            "Let people reply later, or tell them earlier.",
            place=tells[key].place,
        )
