"""What people who cannot see a photo are told about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import ANY_LANGUAGE, Example, Hit, sentence_rule
from easyread.checking.samples import sample
from easyread.model import Pairing, Sentence, Span, Symbol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading


def _pair(alt: str) -> Sentence:
    photo = Symbol("own:1", "photo", alt=alt, source="own", file="hall.jpg")
    return Sentence((Span("This is the hall."),), pairing=Pairing("author", (photo,)))


@sentence_rule(
    hard=[
        Example(
            "A photo with “alt: This is the hall”", sample(_pair("This is the hall"))
        ),
        Example(
            "A photo with “alt: photo of a door”", sample(_pair("photo of a door"))
        ),
    ],
    plain=[
        Example("A photo with “alt: A blue door”", sample(_pair("A blue door"))),
        Example("A photo with an empty alt", sample(_pair(""))),
    ],
    certainty="sure",
    source=sources.GOV_UK_DESIGN,
    languages=ANY_LANGUAGE,
)
def picture_words(reading: Reading) -> Iterator[Hit]:
    """Say in “alt” what a photo shows, not what the sentence says.

    A reading machine says both. The same words 2 times help nobody.
    """
    sentence = reading.sentence
    if sentence.pairing is None:
        return
    for symbol in sentence.pairing.symbols:
        alt = symbol.spoken.strip(" .").lower()
        if alt and alt == sentence.text.strip(" .").lower():
            yield Hit(
                f"The words of the photo, “{symbol.alt}”, are those of the sentence.",
                "Say what the photo shows. Or leave “alt” empty.",
            )
        elif alt.startswith(("photo of", "picture of", "image of", "a photo of")):
            yield Hit(
                f"“{symbol.alt}” says that it is a picture. Readers know this.",
                "Start with what it shows.",
                level="note",
            )
