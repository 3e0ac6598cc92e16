"""Where a clause of a sentence begins: "we are closed, but the café is open"."""

from __future__ import annotations

import re

from easyread.languages.en.clause_words import COMMANDS, HELPERS, STARTERS

FAR = 300  # letters: no clause that people read is longer

_STARTS = "|".join(sorted(STARTERS | COMMANDS))
# Where a clause begins that stands on its own, and what it begins with.
_BOUNDARY = re.compile(
    r"(?P<strong>[;.!?] +|,? but (?!not\b))"
    rf"|(?P<weak>, (?:(?:so|and|or|then|please) )*(?=(?:{_STARTS}|the|all)\b)"
    rf"|,? (?:so|and|then) (?=(?:{_STARTS})\b)(?!and \w+ing\b)| - (?=(?:{_STARTS})\b))"
    r"|(?P<side>,? (?:because|as|since|if|when|which|who|where|in case)(?= ))",
    re.IGNORECASE,
)
_VERB = re.compile(
    rf"\b(?<![0-9] )(?:{'|'.join(sorted(HELPERS | COMMANDS))}|(?:meet|start|open|begin|run|end|finish"
    r"|cost|leave|happen|pay)s?|took|met|came|went|goes)\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(r"\W*(?:if|when|unless|because|as|since)\b", re.IGNORECASE)


def clause_end(text: str, start: int) -> int:
    """Return where the clause ends that goes on at `start`, at most FAR letters on."""
    far = min(len(text), start + FAR)
    for match in _BOUNDARY.finditer(text, start, far):
        if match["side"] is None:
            return match.start()
    return far


def clause_start(text: str, end: int) -> int:
    """Return where the clause begins that goes on to `end`, at most FAR letters before.

    "On 4 March, we are closed" is one clause: there is no verb before its comma. After
    a condition, what is in it belongs to the clause as well.
    """
    far = max(0, end - FAR)
    begins = far
    for match in _BOUNDARY.finditer(text, far, end):
        if match["strong"]:
            parted = True
        elif match["side"]:
            parted = "," not in text[match.end() : end]
        else:
            opens = max(text.rfind(mark, far, match.start()) + 1 for mark in ";.!?")
            before = text[max(opens, far) : match.start()]
            parted = bool(_VERB.search(before)) and not _CONDITION.match(before)
        if parted:
            begins = match.start()
    return begins
