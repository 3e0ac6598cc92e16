"""The name Easy Read without its capitals."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, sentence_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading

_NAME = re.compile(r"\b(?:[Ee]asy[ -]?read|Easy-?Read|EasyRead|easy Read)\b(?!\.y)")


@sentence_rule(
    hard=["This is an easy read document.", "Ask for easy-read.", "This is Easyread."],
    plain=["This is an Easy Read document.", "This is easy to read."],
    level="note",
    source=f"{sources.NHS_UK}: Easy Read",
)
def easy_read_name(reading: Reading) -> Iterator[Hit]:
    """Write “Easy Read” with 2 capitals.

    It is the name of a way to write. Readers look for the name.
    """
    if "read" not in reading.lower_text:
        return
    for match in _NAME.finditer(reading.text):
        yield Hit(
            f"“{match[0]}” is a name.",
            "Write “Easy Read”.",
            *match.span(),
        )
