"""Words in italics, and underlined words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import ANY_LANGUAGE, Hit, sentence_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading

_MARKS = frozenset("*_<")
_MARKED = re.compile(
    r"(?<![\w*])\*(?![\s*])[^*]{1,80}(?<![\s*])\*(?![\w*])"
    r"|(?<![\w/])_(?![\s_])[^_]{1,80}(?<![\s_])_(?!\w)"
    r"|</?(?:i|em|u)>",
    re.IGNORECASE,
)


@sentence_rule(
    hard=["You *must* come.", "Read _this_ first.", "Read <u>this</u> first."],
    plain=["You must come.", "It costs 2 * 3 pounds.", "Tick * and send it back."],
    certainty="sure",
    source=f"{sources.UKAAF}: italics and underlining",
    languages=ANY_LANGUAGE,
)
def italics(reading: Reading) -> Iterator[Hit]:
    """Use plain letters that stand up straight, with no line under them.

    Letters that lean are hard to read. A line under a word looks like a link.
    """
    if _MARKS.isdisjoint(reading.original):
        return
    for match in _MARKED.finditer(reading.original):
        yield Hit(
            f"“{match[0]}” stands out.",
            "Take the signs away. For a hard word, put 2 stars on each side.",
            *match.span(),
        )
