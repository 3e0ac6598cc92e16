"""The same sentence with different pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import ANY_LANGUAGE, Example, Hit, document_rule
from easyread.checking.samples import sample
from easyread.model import Pairing, Sentence, Span, Symbol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context


def _pair(text: str, symbol: str) -> Sentence:
    return Sentence((Span(text),), pairing=Pairing("author", (Symbol(symbol, symbol),)))


@document_rule(
    hard=[
        Example(
            "“Come to the hall.” with 2 different pictures",
            sample(
                _pair("Come to the hall.", "hall"), _pair("Come to the hall.", "house")
            ),
        )
    ],
    plain=[
        Example(
            "“Come to the hall.” with the same picture",
            sample(
                _pair("Come to the hall.", "hall"), _pair("Come to the hall.", "hall")
            ),
        )
    ],
    source=f"{sources.OURS}: the same picture for the same words",
    languages=ANY_LANGUAGE,
)
def same_picture(context: Context) -> Iterator[Hit]:
    """Use the same picture for the same words.

    Readers who see a new picture look for something new.
    """
    document = context.document
    shown: dict[str, tuple[str, ...]] = {}
    for sentence in document.sentences:
        if sentence.pairing is None or not sentence.pairing.symbols:
            continue
        symbols = tuple(symbol.id for symbol in sentence.pairing.symbols)
        text = sentence.text.strip(" .!?").lower()
        if shown.setdefault(text, symbols) != symbols:
            label = sentence.pairing.symbols[0].label
            yield Hit(
                f"These words had another picture before. Now it is “{label}”.",
                "Choose the same picture with “symbol:”.",
                sentence=sentence,
            )
