"""Lists of three or more things inside a sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, sentence_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading

# Items of up to 4 words between commas, and an “and” or “or” before the last.
_ITEM = r"[a-z0-9'£-]+(?: [a-z0-9'£-]+){0,3}"
_LIST = re.compile(
    rf"(?<![a-z0-9'£-]){_ITEM}(?:, {_ITEM}){{1,12}},? (?:and|or) [a-z0-9'£-]+(?: [a-z0-9'-]+)?"
)
_NO_LIST = re.compile(
    r"\b(?:i|you|we|they|he|she|it|there|please|monday|tuesday|wednesday|thursday|friday|"
    r"saturday|sunday|january|february|march|april|may|june|july|august|september|"
    r"october|november|december)\b"
)
# What stands before these is what the list is about, not an item of it.
_LEAD_IN = re.compile(
    r"(?:.*\b)?(?:such as|for example|for instance|including|includes?|like|namely|either|are|is)\b|.*:"
)
# Nor is what a sentence begins with: “For example, …”, “In towns, …”.
_BEGINS = re.compile(
    r"(?:for example|for instance|however|also|first|then|so|now|today|of course|in addition"
    r"|at the moment|sadly|finally|(?:in|at|on|from|by|for|during|after|before|since|with|as)\b.*)$"
)
# “Sam Jones, Minister for Care, Health and Sport” is one person.
_TITLES = re.compile(r"[A-Z][\w']+ [A-Z]\w+[^,]*(?:, [A-Z][^,]*)+")
_MOST_ITEMS = 3


@sentence_rule(
    hard=[
        "We talk about health, housing, money and work.",
        "Bring your card, a pen, a drink or some food.",
    ],
    plain=[
        "Bring a pen and a drink.",
        "Bring a pen, a cup and a card.",
        "If it rains, we stay in and you can rest.",
        "We meet on Monday, Tuesday and Friday.",
    ],
    level="note",
    source=f"{sources.COGA}: lists",
)
def list_in_sentence(reading: Reading) -> Iterator[Hit]:
    """Put a list of things on lines of its own.

    Then each thing can have its own picture, and readers can tick them off.
    """
    if reading.lower_text.count(",") + 1 < _MOST_ITEMS:
        return
    for match in _LIST.finditer(reading.lower_spoken):
        count = _count(match[0], begins=not reading.text[: match.start()].strip())
        if _TITLES.fullmatch(reading.text, *match.span()):
            continue
        if count > _MOST_ITEMS and not _NO_LIST.search(match[0].partition(",")[2]):
            yield Hit(
                f"“{reading.quote(match)}” has a list of {count} things.",
                "Put each thing on its own line, under “list”.",
                *match.span(),
            )


def _count(text: str, *, begins: bool) -> int:
    """Return how many things a list has: “a, b, and c and d” has 3.

    `begins`: the text is the start of its sentence.
    """
    items = [item.strip() for item in text.split(",")]
    if any(item.startswith(("and ", "or ")) for item in items[:-1]):
        return 0  # two lists, or clauses
    if begins and _BEGINS.match(items[0]):
        items = items[1:]
    leads = [index for index, item in enumerate(items[:-1]) if _LEAD_IN.match(item)]
    if leads:
        items = items[leads[-1] :]
        if _LEAD_IN.fullmatch(items[0]):
            items = items[1:]
    last_has_two = bool(items) and not items[-1].startswith(("and ", "or "))
    return len(items) + last_has_two
