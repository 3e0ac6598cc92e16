"""Example phone numbers, addresses and places that are not real."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import ANY_LANGUAGE, Example, Hit, document_rule
from easyread.checking.samples import sample
from easyread.languages.en.phones import is_drama_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context

# What may be a phone number; `is_drama_number` knows those for films and plays.
_PHONE = re.compile(r"(?<![\d+])(?:\+44|0)[\d ()-]{8,16}\d(?!\d)")
# Names that RFC 2606 keeps for examples: nobody ever answers there.
_ADDRESS = re.compile(
    r"(?<![\w.+-])[\w.+-]{0,64}@?\b(?:[\w-]{1,63}\.){0,5}example\.(?:org|com|net|co\.uk|edu)\b",
    re.IGNORECASE,
)
# What a writer means to fill in later.
_TO_FILL_IN = re.compile(
    r"\[(?:your|insert|add|name|date|time|place|number|phone|address)\b[^\]]{0,60}\]"
    r"|\b(?:lorem ipsum|xxx+)\b|(?<![\w-])TB[CA]\b|(?<=£)X+\b",
    re.IGNORECASE,
)
_ADVICE = "Write the real one. If all of this is an example, write “example: true”."
_NAME = re.compile(r"\b(?:\d+ )?(?:Old |New )?Example (?:[A-Z]\w+)(?: [A-Z]\w+)*")


@document_rule(
    hard=[
        "Call 0151 496 0123.",
        "Dear [your name],",
        "Write to us@example.org.",
        "Come to Example Hall.",
    ],
    plain=[
        Example(
            "Call 0151 496 0123. (example: true)",
            sample("Call 0151 496 0123.", example=True),
        ),
        "Come to the town hall.",
        "This is an example.",
    ],
    level="error",
    certainty="sure",
    source=f"{sources.OURS}: readers must reach a real person and a real place",
    languages=ANY_LANGUAGE,
)
def placeholder(context: Context) -> Iterator[Hit]:
    """Put real phone numbers, addresses and places in the document.

    Nobody answers at an example number. If the whole document is an example, write
    “example: true”. Then each page says so.
    """
    document = context.document
    if document.example:
        return
    for sentence in document.sentences:
        text = sentence.text
        links = " ".join(span.href for span in sentence.spans if span.href)
        for match in (
            _TO_FILL_IN.finditer(text) if _may_be_to_fill_in(text.lower()) else ()
        ):
            yield Hit(
                f"“{match[0]}” is still to fill in.",
                "Write the real words. Or say that you have not decided yet.",
                *match.span(),
                sentence=sentence,
            )
        if not ("xample" in text or "xample" in links or "0" in text):
            continue
        for match in _not_real(text):
            yield Hit(
                f"“{match[0].strip()}” is not real.",
                _ADVICE,
                *match.span(),
                sentence=sentence,
            )
        for match in _ADDRESS.finditer(links):
            if match[0] not in text:
                yield Hit(
                    f"The link to “{match[0]}” is not real.",
                    _ADVICE,
                    sentence=sentence,
                )


def _may_be_to_fill_in(text: str) -> bool:
    """Tell quickly whether `_TO_FILL_IN` may match a text in lower case."""
    return any(sign in text for sign in ("[", "tb", "lorem", "xxx", "£x"))


def _not_real(text: str) -> Iterator[re.Match[str]]:
    yield from (phone for phone in _PHONE.finditer(text) if is_drama_number(phone[0]))
    yield from _ADDRESS.finditer(text)
    yield from _NAME.finditer(text)
