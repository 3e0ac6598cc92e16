"""The credit lines: who made the pictures of a document, and what their licence asks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from easyread.model import LEAVES, Document, Pairing, Section
from easyread.pairing.concepts import NAMED_IN
from easyread.pairing.index import index_files
from easyread.pairing.sets.symbol_set import use_of
from easyread.text.spans import to_sentence
from easyread.text.written import Written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.languages.wording import Wording
    from easyread.model import Sentence, Symbol
    from easyread.pairing.library import Library


def with_credits(document: Document, library: Library, wording: Wording) -> Document:
    """Return the document with a line for each set whose licence asks for one.

    It comes last, when all pictures are known. Where the document shows pictures that
    may not earn money, or whose licence nobody knows, the page says so too.
    """
    shown = tuple(dict.fromkeys(_shown(document)))
    thanks = dict.fromkeys(_thanks(shown, library, wording))
    sentences = [
        *(to_sentence(Written(line, document.place)) for line in thanks),
        *_limits(document, shown, library, wording),
    ]
    if not sentences:
        return document
    lines = tuple(replace(sentence, pairing=Pairing("none")) for sentence in sentences)
    credit = Section("", lines, document.place, "credits")
    return replace(document, matter=(*document.matter, credit))


def _shown(document: Document) -> Iterator[Symbol]:
    for sentence in document.all_sentences:
        yield from sentence.pairing.symbols if sentence.pairing else ()


def _thanks(
    shown: tuple[Symbol, ...], library: Library, wording: Wording
) -> Iterator[str]:
    """Yield the credit of each picture: that of our own sets as licences have it.

    In another language than that of sets.yaml, it is what the wording says.
    """
    translated = wording.language.base != NAMED_IN.base
    ours = index_files()["sets.yaml"]
    for symbol in shown:
        symbol_set = library.imported.by_name.get(symbol.source)
        if symbol_set:
            line = library.imported.credit_of(symbol)
        else:
            line = str(ours.get(symbol.source, {}).get("credit", ""))
            if line and translated:
                line = wording.entry(f"credit-{symbol.source}").say
        if line:
            yield line


def _limits(
    document: Document, shown: tuple[Symbol, ...], library: Library, wording: Wording
) -> Iterator[Sentence]:
    """Yield what readers must know about pictures that a document gave leave for."""
    imported = [symbol for symbol in shown if symbol.source in library.imported.by_name]
    uses = {use_of(symbol.licence) for symbol in imported}
    for use in LEAVES:
        if use in uses:
            yield wording.sentence(f"pictures-{use}", document.place)
