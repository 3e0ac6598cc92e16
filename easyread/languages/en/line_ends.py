"""Where a line of English may end: at a pause, and never inside a day or a number."""

from __future__ import annotations

import re

from easyread.languages.en.dates import MONTHS
from easyread.languages.word_lists import word_set, words_in

# How bad a line break before these words is: a voice pauses before the first ones.
_BEFORE = {
    **dict.fromkeys(words_in("and but because or so if when"), 0),
    **dict.fromkeys(words_in("to that who which where until before what how why"), 1),
    **dict.fromkeys(words_in("with for at on in from by about as"), 2),
    **dict.fromkeys(words_in("the a an your our their this any"), 3),
}
# These lead on to the next word: no line should end after them.
_LEADS_ON = word_set(
    """
    a an the your our their his her my its this these to of and or but with for at on
    in from by about not is are can will we you they i
    """
)
_ELSEWHERE, _LED_ON = 6, 14
_COUNTED = (
    "minutes?|hours?|days?|weeks?|months?|years?|people|miles?|pages?|steps?"
    "|km|m|cm|kg|g|mg|ml|litres?|metres?|million|percent|%"
)
_MONTH = "|".join(MONTHS)
_NUMBERED = "no\\.|number|room|flat|unit|bus|page|part|step|floor|platform|zone|ward"
_WHOLE = re.compile(
    # Numbers in groups: of a phone, the NHS, a bank card; sort codes and postcodes.
    r"(?<![\w+])(?:\+\d{1,3}|\(\d{3,5}\)|\d{2,5})(?:[ -]\(?\d{2,6}\)?)+\b"
    r"|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)? (?:{_MONTH})(?: \d{{4}})?\b"
    rf"|\b(?:{_MONTH}) \d{{1,2}}(?:st|nd|rd|th)?\b"
    r"|\b\d{1,2}(?:[.:]\d{2})? ?[ap]\.?m\b\.?"
    r"|£ ?\d[\d.,]*(?: (?:each|an? [a-z]+|per [a-z]+|or (?:less|more)))?\b"
    rf"|\b\d[\d.,]* (?:{_COUNTED})(?!\w)"
    rf"|\b(?i:{_NUMBERED}) \d+[a-z]?\b"
    r"|\b[^\W\d_]+(?:-[^\W\d_]+)+"
)


def unbroken_spans(text: str) -> list[tuple[int, int]]:
    """Return where numbers in groups, days, times, prices and joined words start and end."""
    return [match.span() for match in _WHOLE.finditer(text)]


def break_cost(before: str, word: str) -> int:
    """Return how bad a line break between two words is, from 0 (a pause) to 14."""
    if before.lower() in _LEADS_ON or _are_a_name(before, word):
        return _LED_ON
    return _BEFORE.get(word.lower(), _ELSEWHERE)


def _are_a_name(before: str, word: str) -> bool:
    """Tell whether two words are of one name, such as High Street or 1 High."""
    return word[0].isupper() and (before[0].isupper() or before[0].isdigit())
