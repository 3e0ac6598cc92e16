"""Hard words that readers need, such as “hate crime”: their meaning must be there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Example, Hit, context_rule
from easyread.checking.samples import sample

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context
    from easyread.checking.reading import Reading


@context_rule(
    hard=[
        "Tell the police about a hate crime.",
        "You can ask for reasonable adjustments.",
        "The council works on safeguarding.",
    ],
    plain=[
        "Tell the police about a crime.",
        Example(
            "An advocate is a person who speaks up for you. Ask for an advocate.",
            sample(
                "An advocate is a person who speaks up for you.", "Ask for an advocate."
            ),
        ),
    ],
    level="note",
    source=f"{sources.EUROPE}, rule 6; {sources.STANDARD_2026}",
)
def word_to_explain(reading: Reading, context: Context) -> Iterator[Hit]:
    """Say what words about rights and safety mean.

    Readers meet these words again, at the doctor or with the police. A plain word in
    their place would mean something else. So keep the word, and say what it means.
    """
    limit = context.limits.hard_word_error.number
    for hard_word in context.hard_words.of(reading):
        if not hard_word.explanation:
            continue
        yield Hit(
            f"Readers may not know what “{hard_word.word}” means.",
            f"Keep the word, and put this under “words”: “{hard_word.explanation}”.",
            hard_word.start,
            hard_word.end,
            level="warning" if hard_word.difficulty > limit else "note",
        )
