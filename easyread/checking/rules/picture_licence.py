"""Pictures that nobody has given leave for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import ANY_LANGUAGE, Example, Hit, document_rule
from easyread.checking.samples import sample
from easyread.model import Pairing, Sentence, Span, Symbol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context


def _pair(licence: str) -> Sentence:
    symbol = Symbol("set:1", "hall", source="set", licence=licence)
    return Sentence((Span("This is the hall."),), pairing=Pairing("author", (symbol,)))


@document_rule(
    hard=[Example("A picture without a licence", sample(_pair("")))],
    plain=[Example("A picture with a licence", sample(_pair("CC BY-SA 4.0")))],
    source=f"{sources.ARASAAC}: credit and licence",
    languages=ANY_LANGUAGE,
)
def picture_licence(context: Context) -> Iterator[Hit]:
    """Say who made each picture, and how you may use it.

    Most people who draw pictures ask for this.
    """
    document = context.document
    if "unknown" in document.allow_pictures:
        return
    sources_named: set[str] = set()
    for sentence in document.sentences:
        for symbol in sentence.pairing.symbols if sentence.pairing else ():
            is_ours = symbol.source in {"drawn", "own", "fact"}
            if is_ours or symbol.licence:
                continue
            if symbol.source not in sources_named:
                sources_named.add(symbol.source)
                yield Hit(
                    f"We do not know if you may use the picture “{symbol.label}”.",
                    "Ask who made it. Or choose another one.",
                    sentence=sentence,
                )
