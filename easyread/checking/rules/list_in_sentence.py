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
# What stands before “, such as” is what the list is about, not an item of it.
_SUCH = re.compile(r", (?:like|such as|for example|including)\b")
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
    for match in _LIST.finditer(reading.lower_text):
        items = re.split(r",|\b(?:and|or)\b", match[0])
        count = sum(bool(item.strip()) for item in items) - len(_SUCH.findall(match[0]))
        if count > _MOST_ITEMS and not _NO_LIST.search(match[0].partition(",")[2]):
            yield Hit(
                f"“{reading.quote(match)}” has a list of {count} things.",
                "Put each thing on its own line, under “list”.",
                *match.span(),
            )
