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

_DEBATED = "learning difficult"
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
    for phrase in find_phrases("respect", reading, context):
        quote = reading.original[phrase.start : phrase.end]
        is_group = phrase.entry.startswith("the ")
        if is_group and not _PEOPLE_END.match(reading.lower_text, phrase.end):
            continue
        debated = phrase.entry.startswith(_DEBATED)
        advice = f"Say “{_in_form_of(quote, phrase.replacement)}”, or ask people what they like."
        if phrase.replacement.startswith("("):
            advice = "Say what support the person needs."
        yield Hit(
            f"Some people do not like “{quote}”.",
            advice,
            phrase.start,
            phrase.end,
            level="note" if debated else None,
            certainty="person" if debated else None,
            source=f"{sources.STANDARD_2026}: learning disability" if debated else "",
        )


def _in_form_of(quote: str, replacement: str) -> str:
    """Return the replacement; “have” gets the form of the first word of the quote."""
    first = quote.split(" ", 1)[0].lower()
    if replacement == "have":
        forms = {"ed": "had", "ing": "with", "s": "has"}
        return next(
            (form for end, form in forms.items() if first.endswith(end)), replacement
        )
    return replacement
