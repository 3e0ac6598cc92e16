"""Sentences that say more than one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, context_rule
from easyread.checking.splits import IDEA_WORDS, NEW_IDEA, nearest_to_middle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context
    from easyread.checking.reading import Reading

# Below this many words two ideas can still be held at once.
_SHORT, _LONG = 8, 12


@context_rule(
    hard=[
        "We will come to your home on Monday and we will help you to fill in the form.",
        "You can stay here because it is warm and you can eat with us.",
    ],
    plain=[
        "We will come to your home on Monday.",
        "You can stay because it is warm.",
        "If you want to come, please call us.",
    ],
    source=f"{sources.GOV_UK}: one idea; {sources.COGA}: one linking word",
)
def more_than_one_idea(reading: Reading, context: Context) -> Iterator[Hit]:
    """Say one thing in each sentence.

    Words such as “and” or “because” often start a new thing to say. Then readers have
    to hold 2 things in mind. A new sentence lets them take one at a time. One such
    word in a sentence that is not long is a note.
    """
    if reading.word_count <= _SHORT or reading.word_parts.isdisjoint(IDEA_WORDS):
        return
    ideas = list(NEW_IDEA.finditer(reading.lower_text))
    if not ideas or (reading.word_count <= _LONG and len(ideas) == 1):
        return
    split = nearest_to_middle(ideas, reading.lower_text)
    over = (
        reading.word_count > context.limits.sentence_words_error.number
        or len(ideas) > 1
    )
    quote = reading.quote(split).strip()
    yield Hit(
        f"This may say more than one thing. A new one starts at “{quote}”.",
        "Make a new sentence there.",
        *split.span(),
        level="warning" if over else "note",
    )
