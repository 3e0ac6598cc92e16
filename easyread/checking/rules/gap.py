"""Sentences without a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import ANY_LANGUAGE, Example, Hit, context_rule
from easyread.checking.samples import sample
from easyread.model import Pairing, Sentence, Span, Symbol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context
    from easyread.checking.reading import Reading

_SPANS = (Span("We will talk about the rules."),)
_UNPAIRED = Sentence(_SPANS, pairing=Pairing("gap"))
_LUNCH = Symbol("drawn:lunch", "lunch")


@context_rule(
    hard=[Example("A sentence without a picture", sample(_UNPAIRED, kind="notes"))],
    plain=[
        Example(
            "A sentence with a picture",
            sample(
                Sentence(_SPANS, pairing=Pairing("concept", (_LUNCH,))), kind="notes"
            ),
        ),
        Example(
            "A sentence without a picture, on purpose (symbol: none)",
            sample(Sentence(_SPANS, pairing=Pairing("none")), kind="notes"),
        ),
    ],
    certainty="sure",
    source=f"{sources.DH}: words and pictures",
    languages=ANY_LANGUAGE,
)
def gap(reading: Reading, context: Context) -> Iterator[Hit]:
    """Put a picture beside each sentence.

    We show a picture only when it is right. Where we know none, you choose one. You
    can also say that there is none. A plain text has no pictures.
    """
    sentence = reading.sentence
    pairing = sentence.pairing
    plain = context.document.kind == "text"
    if plain or pairing is None or pairing.why != "gap":
        return
    labels = [f"“{symbol.label or symbol.id}”" for symbol in pairing.candidates[:3]]
    advice = "Choose a picture with “symbol:”, or write “symbol: none”."
    yield Hit(
        "This sentence has no picture.",
        f"{advice} Near ones: {' or '.join(labels)}." if labels else advice,
    )
