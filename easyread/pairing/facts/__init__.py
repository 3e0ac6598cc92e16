"""Pictures made from facts: the very day, the very time, the very amount.

A picture that shows another fact than its sentence does harm. So these are drawn
when they are needed, from the fact itself. Their names say it: "calendar:2026-03-04".
`fact_symbols` chooses them for the facts that a sentence states.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from easyread.errors import EasyReadError, UnknownNameError
from easyread.model import Symbol
from easyread.pairing.facts import drawings
from easyread.pairing.facts.shapes import svg
from easyread.pairing.index import licence_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from easyread.languages import Language
    from easyread.languages.base import FoundFact
    from easyread.pairing.facts.drawings import FactPicture

_KINDS: dict[str, Callable[[str], FactPicture]] = {
    "calendar": drawings.calendar,
    "reply-by": drawings.reply_by,
    "clock": drawings.clock,
    "clock-figures": drawings.clock_figures,
    "money": drawings.money,
    "people": drawings.people,
    "bus": drawings.bus,
    "number": drawings.number,
    "cancelled": drawings.cancelled,
    "postponed": drawings.postponed,
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
    "cancelled:2026-03-04",
    "cancelled:10:30",
    "postponed:2026-09-30",
    "postponed:14:00",
)


def draw_fact(name: str) -> str:
    """Return the picture of a fact, such as "clock:10:30", as an SVG file.

    Raises UnknownNameError where no kind of picture has the first part of the name,
    and EasyReadError where the rest is no fact of that kind.
    """
    return svg(_picture(name).elements)


def fact_symbol(name: str) -> Symbol:
    """Return the symbol of a fact. Raises as `draw_fact` does."""
    label, alt = describe_fact(name)
    return Symbol(f"fact:{name}", label, (label,), alt, "fact", licence_of("fact"))


def describe_fact(name: str) -> tuple[str, str]:
    """Return the label and the alt text of a fact's picture: what it shows, no more."""
    picture = _picture(name)
    return picture.label, picture.alt


@lru_cache(maxsize=512)
def _picture(name: str) -> FactPicture:
    kind, _, fact = name.partition(":")
    if kind not in _KINDS:
        kinds = ", ".join(_KINDS)
        message = f"We have no fact picture called “{kind}”. We know: {kinds}."
        raise UnknownNameError(message)
    try:
        return _KINDS[kind](fact)
    except ValueError as error:
        example = next(e for e in EXAMPLES if e.startswith(f"{kind}:"))
        message = f"We cannot draw “{name}”. {error} Write it like this: {example}"
        raise EasyReadError(message) from error


MOST_SYMBOLS = 2  # beside one sentence
LONGEST = 1000  # letters of a sentence: no picture can stand for more
_KIND_OF_PICTURE = {  # by the kind of fact, the one that matters most first
    "day": "calendar",
    "time": "clock",
    "bus": "bus",
    "money": "money",
    "people": "people",
}


def fact_symbols(text: str, language: Language) -> tuple[Symbol, ...]:
    """Return the pictures for the facts of a sentence, at most two, in their order.

    Of each kind all that hold are shown, or none: one leaf beside two days says the
    wrong day. A fact that a sentence takes back has no picture: readers see it before
    the word "not".
    """
    facts = language.facts_to_show(text) if len(text) <= LONGEST else []
    shown: dict[Symbol, int] = {}
    for kind in _KIND_OF_PICTURE:
        symbols = {_symbol(fact): fact.start for fact in facts if fact.kind == kind}
        if len(shown) + len(symbols) <= MOST_SYMBOLS and None not in symbols:
            shown |= {symbol: at for symbol, at in symbols.items() if symbol}
    return tuple(sorted(shown, key=lambda symbol: shown[symbol]))


def _symbol(fact: FoundFact) -> Symbol | None:
    """Return the picture of a fact, None where the words do not settle which it is."""
    if fact.style in {"wrong weekday", "impossible"}:
        return None
    try:
        return fact_symbol(f"{_KIND_OF_PICTURE[fact.kind]}:{fact.iso}")
    except EasyReadError:
        return None
