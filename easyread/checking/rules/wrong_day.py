"""Days that do not exist, or that have the wrong day of the week."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, sentence_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading
    from easyread.languages.base import FoundFact


@sentence_rule(
    hard=["We meet on Monday 4 March 2026.", "We meet on 31 February 2026."],
    plain=["We meet on Wednesday 4 March 2026.", "We meet on 4 March."],
    level="error",
    certainty="sure",
    source=f"{sources.OURS}: readers act on the day that they read",
)
def wrong_day(reading: Reading) -> Iterator[Hit]:
    """Check that the day and the date are the same.

    Readers who see 2 days do not know when to come.
    """
    if not reading.has_figures:
        return
    for fact in reading.facts:
        if fact.kind == "day" and fact.style in {"wrong weekday", "impossible"}:
            yield Hit(_message(fact), "Look in a calendar.", fact.start, fact.end)


def _message(fact: FoundFact) -> str:
    if fact.style == "impossible":
        return f"There is no day “{fact.text}”."
    try:
        weekday = f"{date.fromisoformat(fact.iso):%A}"
    except ValueError:
        return f"The day of the week is wrong in “{fact.text}”."
    return f"“{fact.text}” is a {weekday}."
