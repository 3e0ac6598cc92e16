"""Words that say that an event is off, in a file that still asks people to come."""

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
    from easyread.model import Document

_DAY: Final = Fact("day", "Friday 5 March 2027", iso="2027-03-05", role="event")
_OFF: Final = Fact("cancelled", "The hall has flooded.", role="cancelled")
_POSTPONED: Final = r"postponed|put off|put back"
_WORDS: Final = rf"cancell?ed|called off|{_POSTPONED}"
# What an event is called where its file does not say it.
_EVENTS: Final = (
    "meeting|event|workshop|session|group|class|course|disco|dance|party|trip|visit"
    "|day out|outing|club|walk|social|training|talk|lunch|forum|appointment|conference"
    "|it|this|everything"
)
_BE: Final = r"(?:is|are|has been|have been|had to be|has to be|have to be|will be)"
# What stands beside other events, or those that may be.
_IF: Final = re.compile(
    r"\b(?:if|unless|when|whether|in case|until|last|next|first|other)\b",
    re.IGNORECASE,
)
# “Until” and “next” beside the day that people wait for: “put off until next month”.
_WAITS: Final = re.compile(rf"\b({_WORDS}) (?:until|till|to)\b.*", re.IGNORECASE)
_TITLE: Final = re.compile(
    rf"(?<!not )(?<!not been )\b(?:{_WORDS})\b|\bnot going ahead\b", re.IGNORECASE
)


@document_rule(
    hard=[
        Example(
            "“The disco is cancelled.” in an invite that has its day",
            sample("The disco is cancelled.", kind="invite", facts=(_DAY,)),
        ),
        Example(
            "“Meeting cancelled” as the title of an invite",
            sample("Hello.", kind="invite", title="Meeting cancelled", facts=(_DAY,)),
        ),
    ],
    plain=[
        Example(
            "The same in an invite with “cancelled:”",
            sample("The disco is cancelled.", kind="invite", facts=(_DAY, _OFF)),
        ),
        Example(
            "“If the walk is cancelled, we will tell you.”",
            sample(
                "If the walk is cancelled, we will tell you.",
                kind="invite",
                facts=(_DAY,),
            ),
        ),
        Example(
            "“The 14 bus is cancelled.”",
            sample("The 14 bus is cancelled.", kind="invite", facts=(_DAY,)),
        ),
    ],
    level="error",
    certainty="sure",
    source=f"{sources.OURS}: nobody should travel to what is cancelled",
)
def said_cancelled(context: Context) -> Iterator[Hit]:
    """Write “cancelled:” when an event is cancelled.

    Readers look at the first lines and at the pictures. Without “cancelled:” these
    still tell them to come, and when to reply.
    """
    document = context.document
    day = next((fact for fact in document.facts if fact.role == "event"), None)
    if day is None or day.state != "given" or _is_off(document):
        return
    if _TITLE.search(document.title) and not _is_another(document.title):
        yield _hit(document.title)._replace(place=document.title_place)
    says = _says(document)
    for sentence in document.sentences:
        if says.search(sentence.text) and not _is_another(sentence.text):
            yield _hit(sentence.text)._replace(sentence=sentence)


def _is_another(text: str) -> bool:
    """Tell whether a text says this of another event, or of what may be."""
    return bool(_IF.search(_WAITS.sub(r"\1", text)))


def _is_off(document: Document) -> bool:
    return any(
        fact.role == "cancelled" and fact.state == "given" for fact in document.facts
    )


def _says(document: Document) -> re.Pattern[str]:
    """Return what says that this very event is off: its noun or any word for one."""
    noun = "|".join(filter(None, (re.escape(document.event), _EVENTS)))
    subject = rf"(?:(?:the|this|our|your|my) (?:[\w'’-]+ ){{0,2}})?(?:{noun})s?"
    begins = r"^(?:we are )?(?:sorry[,.:]? )?(?:that )?"
    return re.compile(
        rf"{begins}{subject} {_BE} (?:now |all )?(?:{_WORDS})\b"
        rf"|{begins}{subject} (?:will not|is not going to|are not going to)"
        r" (?:happen|go ahead|take place)\b"
        rf"|{begins}{subject} (?:is|are) not going ahead\b"
        r"|\bwe (?:have |had to |have had to |have to |must )?"
        rf"(?:cancel|cancelled|call off|called off|postpone|postponed) {subject}\b",
        re.IGNORECASE,
    )


def _hit(text: str) -> Hit:
    if re.search(_POSTPONED, text, re.IGNORECASE) or "postpone" in text.lower():
        return Hit(
            "This says that there will be another day. The page still shows the old one.",
            "Write the new day under “date:”, or “not decided yet”. Then write the old"
            " day under “changed:”, as “fact: date” and “was:”.",
        )
    return Hit(
        "This says that it is cancelled. The page still asks people to come.",
        "Write a line “cancelled:” with the reason after it. You can leave the rest.",
    )
