"""Sentences that talk about the reader, not to the reader."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Example, Hit, document_rule
from easyread.checking.samples import sample
from easyread.languages.word_lists import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context

_PEOPLE = (
    "applicants?|attendees|participants|claimants|customers|patients|residents|tenants|"
    "visitors|users|members of the public|delegates|guests|the reader"
)
_ABOUT = re.compile(
    rf"\b(?:all |the |any )?(?:{_PEOPLE}) (?:must|should|will need to|need to|are asked to|"
    r"are required to|are advised to|are invited to|may wish to)\b"
)
_MAYBE = frozenset(_PEOPLE.replace("?", "").replace("the ", "").split("|")) | {
    "applicant",
    "members",
}
_TO_READERS = frozenset(words_in("you your we our us i my me yourself"))
_ENOUGH = 10


@document_rule(
    hard=[
        "Visitors must sign in.",
        Example(
            "10 sentences without “you” and “we”",
            sample(*["The hall is in the town."] * 10),
        ),
    ],
    plain=["You must sign in.", "Visitors came.", "The hall is in the town."],
    level="note",
    source=f"{sources.PHOTOSYMBOLS}; {sources.COGA}: speak to the reader",
)
def talk_to_the_reader(context: Context) -> Iterator[Hit]:
    """Talk to readers: say “you” and “we”.

    Then readers know at once that it is about them, and who will do what.
    """
    talks = False
    for reading in context.readings:
        talks = talks or not _TO_READERS.isdisjoint(reading.word_set)
        if _MAYBE.isdisjoint(reading.word_set):
            continue
        match = _ABOUT.search(reading.lower_text)
        if match:
            yield Hit(
                f"“{reading.quote(match)}” talks about readers.",
                "If it is about your readers, say “you”.",
                *match.span(),
                sentence=reading.sentence,
                certainty="person",
            )
    if not talks and len(context.readings) >= _ENOUGH:
        yield Hit(
            "This does not say “you” or “we” at all.",
            "Talk to your readers. Say who you are, and what they can do.",
        )
