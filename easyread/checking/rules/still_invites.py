"""Words that ask people to a cancelled event: its title, a heading, a sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from easyread.checking import sources
from easyread.checking.engine import Example, Hit, document_rule
from easyread.checking.samples import sample
from easyread.model import Fact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context

_OFF: Final = Fact("cancelled", "The hall has flooded.", role="cancelled")
_ASKS: Final = re.compile(
    r"\b(?:(?:please |do )?(?:come|join us|join in|drop in|pop in)"
    r" (?:to|along|and|for|with|at|on|in|if)\b"
    r"|join us|please (?:come|reply|join)|you are (?:all )?(?:invited|welcome)"
    r"|we (?:would like to )?invite you|hope to see you|see you there|you can come"
    r"|book (?:a|your) (?:place|seat|ticket)s?|(?:how|where) to (?:book|reply|join)"
    r"|sign up|rsvp|what to (?:bring|wear)|(?:please )?bring (?:a|an|your|some)"
    r"|(?:tell|let) us (?:know )?(?:if|whether) you (?:will|can|want to) (?:come|join))\b",
    re.IGNORECASE,
)
# It is about another event, or takes the invitation back.
_NOT_THIS: Final = re.compile(
    r"\b(?:not|don['’]t|no longer|no need|another|other|next|new|instead|later|again"
    r"|if you (?:have )?(?:booked|paid|replied))\b",
    re.IGNORECASE,
)


@document_rule(
    hard=[
        Example(
            "“Come to our disco” as the title of an invite with “cancelled:”",
            sample("Sorry.", kind="invite", title="Come to our disco", facts=(_OFF,)),
        ),
        Example(
            "“Please book your place.” in an invite with “cancelled:”",
            sample("Please book your place.", kind="invite", facts=(_OFF,)),
        ),
    ],
    plain=[
        Example(
            "“You can come to our next disco.” in an invite with “cancelled:”",
            sample("You can come to our next disco.", kind="invite", facts=(_OFF,)),
        ),
        Example(
            "“Please book your place.” in an invite to what is not cancelled",
            sample("Please book your place.", kind="invite"),
        ),
    ],
    source=f"{sources.OURS}: nobody should travel to what is cancelled",
)
def still_invites(context: Context) -> Iterator[Hit]:
    """Ask nobody to come to what is cancelled.

    Some people read only the title, or one part of the page.
    """
    document = context.document
    if not any(
        fact.role == "cancelled" and fact.state == "given" and fact.value != "no"
        for fact in document.facts
    ):
        return
    if _asks(document.title):
        yield _hit(document.title)._replace(place=document.title_place)
    for section in document.sections:
        if _asks(section.heading):
            yield _hit(section.heading)._replace(place=section.place)
    for sentence in document.sentences:
        if _asks(sentence.text):
            yield _hit(sentence.text)._replace(sentence=sentence)


def _asks(text: str) -> bool:
    return bool(_ASKS.search(text)) and not _NOT_THIS.search(text)


def _hit(text: str) -> Hit:
    return Hit(
        f"This is cancelled. “{text}” still asks people to come.",
        "Change it or take it out.",
    )
