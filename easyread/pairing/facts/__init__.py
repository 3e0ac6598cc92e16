"""Pictures made from facts: the very day, the very time, the very amount.

A picture that shows another fact than its sentence does harm. So these are drawn
when they are needed, from the fact itself. Their names say it: "calendar:2026-03-04".
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from easyread.errors import EasyReadError, UnknownNameError
from easyread.model import Symbol
from easyread.pairing.facts import days, money, numbers, people, times
from easyread.pairing.facts.kit import svg
from easyread.pairing.index import licence_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from easyread.pairing.facts.kit import Drawn

_KINDS: dict[str, Callable[[str], Drawn]] = {
    "calendar": days.calendar,
    "reply-by": days.reply_by,
    "clock": times.clock,
    "clock-figures": times.clock_figures,
    "money": money.money,
    "people": people.people,
    "bus": numbers.bus,
    "number": numbers.number,
}
EXAMPLES = (
    "calendar:2026-03-04",
    "calendar:2026-09-30",
    "calendar:--05-12",
    "reply-by:2026-02-25",
    "clock:10:30",
    "clock:14:00",
    "clock-figures:10:30",
    "clock-figures:16:45",
    "money:5.00",
    "money:20.00",
    "money:1.00",
    "money:0.50",
    "money:0.05",
    "money:12.50",
    "money:1250.00",
    "people:1",
    "people:4",
    "people:6",
    "people:12",
    "bus:14",
    "bus:X82A",
    "number:3",
    "number:2026",
)


def draw_fact(name: str) -> str:
    """Return the picture of a fact as SVG, or say in plain words what is wrong."""
    return svg(_drawn(name).picture)


def fact_symbol(name: str) -> Symbol:
    """Return the symbol of a fact, such as "clock:10:30". Raises as `draw_fact` does."""
    label, alt = describe_fact(name)
    return Symbol(f"fact:{name}", label, (label,), alt, "fact", licence_of("fact"))


def describe_fact(name: str) -> tuple[str, str]:
    """Return the label and the alt text of a fact picture: what it shows, no more."""
    drawn = _drawn(name)
    return drawn.label, drawn.alt


@lru_cache(maxsize=512)
def _drawn(name: str) -> Drawn:
    kind, _, fact = name.partition(":")
    if kind not in _KINDS:
        known = ", ".join(_KINDS)
        message = f"We have no fact picture called “{kind}”. We know: {known}."
        raise UnknownNameError(message)
    try:
        return _KINDS[kind](fact)
    except ValueError as error:
        example = next(e for e in EXAMPLES if e.startswith(f"{kind}:"))
        message = f"We cannot draw “{name}”. {error} Write it like this: {example}"
        raise EasyReadError(message) from error
