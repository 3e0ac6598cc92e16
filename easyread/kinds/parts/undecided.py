"""Facts that are not decided yet, of which no one says when people will be told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.kinds.parts.facts import Facts
from easyread.kinds.parts.fields import key_of
from easyread.kinds.parts.told import Answer, NotDecided
from easyread.model import Fact, Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.kinds.parts.told import Told


def without_day(
    facts: Facts, above: str = "", tell_by: Told | None = None
) -> Iterator[Fact]:
    """Yield a missing fact for each one that leaves readers without a day."""
    tell_by = getattr(facts, "tell_by", None) or tell_by
    for name in type(facts).model_fields:
        value = getattr(facts, name)
        key = f"{above}{key_of(name)}"
        if isinstance(value, Facts):
            yield from without_day(value, f"{key}.", tell_by)
        elif isinstance(value, tuple):
            for number, one in enumerate(value):
                if isinstance(one, Facts):
                    yield from without_day(one, f"{key}[{number}].", tell_by)
        elif (place := _open_at(value)) and (tell_by is None or tell_by is value):
            asks = f"when you will tell people the {_said(key)}"
            tell = "tell by" if "[" in above else f"{above}tell by"
            yield Fact("tell by", "", "missing", asks=asks, key=tell, place=place)


def _said(key: str) -> str:
    """Return the name of a fact in words: the “by” of number 1 under “actions”."""
    listed, _, name = key.rpartition("].")
    if not listed:
        return f"“{key}”"
    group, _, number = listed.rpartition("[")
    return f"“{name}” of number {int(number) + 1} under “{group}”"


def _open_at(value: object) -> Place | None:
    """Return the place of a fact that is not decided yet."""
    match value:
        case NotDecided() | Answer(answer="not decided"):
            return value.place
        case _:
            return None
