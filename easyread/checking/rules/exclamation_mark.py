"""Exclamation marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, sentence_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading

_MARKS = re.compile(r"[!?]*![!?]*")
_GREETINGS = re.compile(
    r"[\"'( ]*(?:hello|hi|welcome|thank you|thanks|well done|good luck|congratulations"
    r"|happy [a-z]+|merry christmas|stop|danger|help)\b[^.!?]{0,30}!"
)


@sentence_rule(
    hard=["Come along!!", "Really?!", "You must send the form by Friday!"],
    plain=["Come along.", "Really?", "Thank you!", "Stop!", "Go to Yahoo! Mail."],
    level="note",
    source=f"{sources.OURS}: some readers think that somebody shouts at them",
)
def exclamation_mark(reading: Reading) -> Iterator[Hit]:
    """End a sentence with a full stop, not with “!”.

    Some readers take “!” for shouting. More than one of them is a warning. Short
    greetings, such as “Thank you!”, are fine. So are words that people said.
    """
    if "!" not in reading.original:
        return
    if reading.sentence.role == "quote" or _GREETINGS.fullmatch(
        reading.lower_text.strip()
    ):
        return
    text_end = len(reading.original.rstrip("\"'”’) "))
    for match in _MARKS.finditer(reading.original):
        many = len(match[0]) > 1
        quoted = reading.original[match.end() : match.end() + 1] in {'"', "”", "’"}
        if many or (match.end() == text_end and not quoted):
            yield Hit(
                f"“{match[0]}” can look like shouting.",
                "Use a full stop. Or use one “?”."
                if "?" in match[0]
                else "Use a full stop.",
                *match.span(),
                level="warning" if many else "note",
            )
