"""The credit lines: who made the pictures of a document, and what their licence asks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from easyread.languages.wording import Wording
from easyread.model import LEAVES, Document, Pairing, Section
from easyread.pairing.index import maps
from easyread.pairing.sets.symbol_set import use_of
from easyread.text.spans import to_sentence
from easyread.text.written import Written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.model import Sentence, Symbol
    from easyread.pairing.house import House
    from easyread.settings import Settings


def with_credits(document: Document, house: House, settings: Settings) -> Document:
    """Return the document with a line for each set whose licence asks for one.

    It comes last, when all pictures are known. Where the document shows pictures that
    may not earn money, or whose licence nobody knows, the page says so too.
    """
    shown = tuple(dict.fromkeys(_shown(document)))
    credits_ = [Written(line, document.place) for line in _credits(shown, house)]
    sentences = [
        *map(to_sentence, dict.fromkeys(credits_)),
        *_limits(document, shown, house, settings),
    ]
    if not sentences:
        return document
    lines = tuple(replace(one, pairing=Pairing("none")) for one in sentences)
    credit = Section("", lines, document.place, "credits")
    return replace(document, matter=(*document.matter, credit))


def _shown(document: Document) -> Iterator[Symbol]:
    for sentence in document.all_sentences:
        yield from sentence.pairing.symbols if sentence.pairing else ()


def _credits(shown: tuple[Symbol, ...], house: House) -> Iterator[str]:
    ours = maps()["sets.yaml"]
    for symbol in shown:
        known = house.shelf.by_name.get(symbol.source)
        if known:
            line = str(house.shelf.record(symbol).get("credit") or known.credit)
        else:
            line = str(ours.get(symbol.source, {}).get("credit", ""))
        if line:
            yield line


def _limits(
    document: Document, shown: tuple[Symbol, ...], house: House, settings: Settings
) -> Iterator[Sentence]:
    """Yield what readers must know about pictures that a document gave leave for."""
    brought = [symbol for symbol in shown if symbol.source in house.shelf.by_name]
    uses = {use_of(symbol.licence) for symbol in brought}
    wording = Wording(settings.wording, document.language)
    for use in LEAVES:
        if use in uses:
            yield wording.sentence(f"pictures-{use}", document.place)
