"""Words about people that can hurt them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, context_rule
from easyread.checking.listed_phrases import find_phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context
    from easyread.checking.reading import Reading

_SAME = "learning difficult"
# “The blind” is people, “the blind man” is not.
_PEOPLE_END = re.compile(
    r" *(?:$|[.,;:!?)\"]|(?:and|or|who|are|were|can|in|of|to|with|have|need|get|will|do|but)\b)"
)


@context_rule(
    hard=[
        "She suffers from asthma.",
        "This is for the disabled.",
        "He is wheelchair-bound.",
        "I have a learning difficulty.",
    ],
    plain=[
        "She has asthma.",
        "This is for disabled people.",
        "The blind man has a dog.",
        "I have a learning disability.",
    ],
    source=f"{sources.OURS}: speak of people as they speak of themselves",
)
def respectful_words(reading: Reading, context: Context) -> Iterator[Hit]:
    """Speak of people with respect, in the words that they choose.

    If your group likes another word better, put it under “words: allow:”.
    """
    for found in find_phrases("respect", reading, context):
        said = reading.own[found.start : found.end]
        people = found.phrase.startswith("the ")
        if people and not _PEOPLE_END.match(reading.low, found.end):
            continue
        named = found.phrase.startswith(_SAME)
        say = f"Say “{_like(said, found.say)}”, or ask people what they like."
        asks = "Say what support the person needs."
        yield Hit(
            f"Some people do not like “{said}”.",
            asks if found.say.startswith("(") else say,
            found.start,
            found.end,
            level="note" if named else None,
            certainty="person" if named else None,
            source=f"{sources.STANDARD_2026}: learning disability" if named else "",
        )


def _like(said: str, say: str) -> str:
    """Return “have” in the form that the first word of a phrase has."""
    first = said.split(" ", 1)[0].lower()
    if say == "have":
        ends = {"ed": "had", "ing": "with", "s": "has"}
        return next((form for end, form in ends.items() if first.endswith(end)), say)
    return say
