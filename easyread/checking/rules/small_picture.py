"""Photos with too few dots for print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import ANY_LANGUAGE, Example, Hit, sentence_rule
from easyread.checking.samples import sample
from easyread.model import Pairing, Sentence, Span, Symbol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading

# A picture is about 45 mm wide on paper: this is 150 dots an inch.
LEAST = 266

_SPANS = (Span("We meet in this hall."),)


def _with_photo(width: int, height: int) -> Sentence:
    photo = Symbol("own:hall", "hall", (), "A hall", "own", dots=(width, height))
    return Sentence(_SPANS, pairing=Pairing("author", (photo,)))


@sentence_rule(
    hard=[Example("A photo with 120 x 90 dots", sample(_with_photo(120, 90)))],
    plain=[
        Example("A photo with 1200 x 900 dots", sample(_with_photo(1200, 900))),
        Example(
            "A drawing, which is sharp at any size",
            sample(Sentence(_SPANS, pairing=Pairing("concept", (Symbol("a", "a"),)))),
        ),
    ],
    certainty="sure",
    source=sources.OURS,
    languages=ANY_LANGUAGE,
)
def small_picture(reading: Reading) -> Iterator[Hit]:
    """Use photos that are sharp on paper.

    A photo with few dots is small or unclear in print. People must see what it shows.
    """
    sentence = reading.sentence
    for symbol in sentence.pairing.symbols if sentence.pairing else ():
        width, height = symbol.dots
        if 0 < max(width, height) < LEAST:
            yield Hit(
                f"This photo has only {width} x {height} dots.",
                f"Use one with {LEAST} dots or more on a side.",
            )
