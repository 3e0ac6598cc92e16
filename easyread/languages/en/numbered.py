"""Words that number things: "room 2.30" is no time, "version 1.2.26" is no day."""

from __future__ import annotations

import re

# Before a number, these name the thing that has it.
NUMBERED = re.compile(
    r"\b(?:rooms?|bus|numbers?|nos?\.?|steps?|pages?|platform|floor|groups?|tables?|bay"
    r"|ward|parts?|flat|unit|gate|stand|versions?|v\.?|aged?|ages|levels?|grades?|sections?"
    r"|chapters?|questions?|lines?|route|train|house|box|points?|items?|rules?|articles?"
    r"|clauses?|paragraphs?|para\.?|figures?|fig\.?|extension|ext\.?|ref\.?|reference|code"
    r"|id|pin|isbn|account|model|exercise|lesson|verse|channel|ratio|score"
    r"|(?:number|score|result|code|pin|password|id|reference|extension|ratio) (?:is|was|of)) \Z",
    re.IGNORECASE,
)
