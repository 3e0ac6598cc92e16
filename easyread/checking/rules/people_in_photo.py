"""Photos that may show people who did not say yes to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import ANY_LANGUAGE, Example, Hit, document_rule
from easyread.checking.samples import sample
from easyread.model import Pairing, Sentence, Span, Symbol, Wish

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context
    from easyread.model import PeopleShown

_PHOTO = Symbol("own:1", "team", alt="Our team", source="own", dots=(800, 600))


def _beside(people: PeopleShown) -> Sentence:
    wish = Wish("author", picture="team.jpg", alt="Our team", people=people)
    pairing = Pairing("author", (_PHOTO,))
    return Sentence((Span("This is our team."),), pairing=pairing, wish=wish)


@document_rule(
    hard=[Example("A photo without “people:”", sample(_beside("")))],
    plain=[
        Example("people: agreed", sample(_beside("agreed"))),
        Example("people: none", sample(_beside("none"))),
    ],
    level="note",
    certainty="person",
    source=f"{sources.OURS}: a photo shows nobody who did not agree",
    languages=ANY_LANGUAGE,
)
def people_in_photo(context: Context) -> Iterator[Hit]:
    """Say if your own photo shows people.

    Everyone in a photo must agree to it. Say “people: none” or “people: agreed”.
    """
    told = set[str]()
    for sentence in context.document.all_sentences:
        wish = sentence.wish
        if wish is None or not wish.picture or wish.people or wish.picture in told:
            continue
        symbols = sentence.pairing.symbols if sentence.pairing else ()
        if any(symbol.dots != (0, 0) for symbol in symbols):
            told.add(wish.picture)
            yield Hit(
                f"Does the photo “{wish.picture}” show people?",
                "If it shows nobody, write “people: none” beside it. If it shows people,"
                " ask all of them. Then write “people: agreed”.",
                place=wish.place,
            )
