"""Pictures for small words that nobody can draw."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import ANY_LANGUAGE, Example, Hit, sentence_rule
from easyread.checking.samples import sample
from easyread.languages.word_lists import words_in
from easyread.model import Pairing, Sentence, Span, Symbol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading

_SMALL = frozenset(
    words_in(
        """
    a an the if so and but or of to for is are be was were it its that than then as by
    from with do does did has had
    """
    )
)


def _pair(text: str, label: str) -> Sentence:
    return Sentence((Span(text),), pairing=Pairing("author", (Symbol(label, label),)))


@sentence_rule(
    hard=[Example("A picture for “the”", sample(_pair("We read the plan.", "the")))],
    plain=[Example("A picture for “plan”", sample(_pair("We read the plan.", "plan")))],
    source=f"{sources.WIDGIT}: small words",
    languages=ANY_LANGUAGE,
)
def small_word_picture(reading: Reading) -> Iterator[Hit]:
    """Choose pictures for the words that matter.

    Nobody can see “the” or “if” in a picture. It only hides the others.
    """
    sentence = reading.sentence
    if sentence.pairing is None:
        return
    for symbol in sentence.pairing.symbols:
        if symbol.label.strip().lower() in _SMALL:
            yield Hit(
                f"This picture stands for the small word “{symbol.label}”.",
                "Choose a picture for what the sentence is about.",
            )
