"""Pictures that nobody has given leave for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Example, Hit, rule
from easyread.checking.samples import sample
from easyread.model import Pairing, Sentence, Span, Symbol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.model import Document


def _pair(licence: str) -> Sentence:
    brought = Symbol("set:1", "hall", source="set", licence=licence)
    return Sentence((Span("This is the hall."),), pairing=Pairing("author", (brought,)))


@rule(
    hard=[Example("A picture without a licence", sample(_pair("")))],
    plain=[Example("A picture with a licence", sample(_pair("CC BY-SA 4.0")))],
    source=f"{sources.ARASAAC}: credit and licence",
)
def picture_licence(document: Document) -> Iterator[Hit]:
    """Say who made each picture, and how you may use it.

    Most people who draw pictures ask for this.
    """
    if "unknown" in document.allow_pictures:
        return
    told: set[str] = set()
    for sentence in document.sentences:
        for symbol in sentence.pairing.symbols if sentence.pairing else ():
            ours = symbol.source in {"drawn", "own", "fact"} or symbol.licence
            if not ours and symbol.source not in told:
                told.add(symbol.source)
                yield Hit(
                    f"We do not know if you may use the picture “{symbol.label}”.",
                    "Ask who made it. Or choose another one.",
                    sentence=sentence,
                )
