"""Sentences without a picture."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import ANY_LANGUAGE, Example, Hit, context_rule
from easyread.checking.samples import sample
from easyread.loading.formats import format_named, formats
from easyread.model import Pairing, Sentence, Span, Symbol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context
    from easyread.checking.reading import Reading
    from easyread.model import Document

_MARKDOWN = (".md", ".markdown")
_FIND = "To find a name, run “easyread symbols search WORD”."
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
    can also say that there is none. A plain text file has no pictures.
    """
    sentence = reading.sentence
    pairing = sentence.pairing
    if pairing is None or pairing.why != "gap" or not _has_pages(context.document):
        return
    markdown = _suffix(context.document) in _MARKDOWN
    labels = [f"“{symbol.label or symbol.id}”" for symbol in pairing.candidates[:3]]
    named, none = (
        ("{symbol: NAME}", "{symbol: none}")
        if markdown
        else ("symbol: NAME", "symbol: none")
    )
    advice = f"Choose a picture with “{named}”, or write “{none}”. {_FIND}"
    yield Hit(
        "This sentence has no picture.",
        f"{advice} Near ones: {' or '.join(labels)}." if labels else advice,
    )


def _has_pages(document: Document) -> bool:
    """Tell whether pages are made of a document; of plain text, none are."""
    if document.kind != "text":
        return True
    suffix = _suffix(document)
    return suffix in formats() and format_named(suffix).builds


def _suffix(document: Document) -> str:
    return PurePath(document.place.file).suffix.lower()
