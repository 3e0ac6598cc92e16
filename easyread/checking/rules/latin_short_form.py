"""Short forms that come from Latin."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, sentence_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading

_SAY = {
    "eg": "for example",
    "ie": "that is",
    "etc": "and so on",
    "nb": "please note",
    "vs": "against",
    "viz": "that is",
    "cf": "see",
    "ps": "also",
    "et al": "and others",
    "ad hoc": "when it is needed",
    "per se": "in itself",
    "vice versa": "the other way round",
}
_FIRST = frozenset((*_SAY, *"eibn", "et", "ad", "per", "vice"))
_LATIN = re.compile(
    r"(?<![\w.@/-])(?:e\.? ?g\.|i\.e\.|eg(?=[ :,])|ie(?=[ :,])|etc|n\.?b(?=[.: ])|vs|viz|cf"
    r"|et al|ad hoc|per se|vice versa)(?![\w@'-])"
)


@sentence_rule(
    hard=[
        "Bring food, e.g. a sandwich.",
        "Bring pens, paper etc.",
        "Come by bus, ie not by car.",
    ],
    plain=["Bring food, for example a sandwich.", "Eggs are good.", "Etch the glass."],
    certainty="sure",
    source=f"{sources.GOV_UK_STYLE}: eg, etc and ie; {sources.SCOTTISH_PARLIAMENT}",
)
def latin_short_form(reading: Reading) -> Iterator[Hit]:
    """Write “for example”, not “e.g.”.

    Many readers do not know these letters, and reading machines say them wrong.
    """
    if reading.word_parts.isdisjoint(_FIRST):
        return
    for match in _LATIN.finditer(reading.lower_text):
        letters = re.sub(r"(?<=e)\.? (?=g)|\.", "", match[0])
        yield Hit(
            f"“{reading.quote(match)}” is a short form from Latin.",
            f"Write “{_SAY[letters]}”.",
            *match.span(),
        )
