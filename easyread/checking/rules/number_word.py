"""Numbers that are written as words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, sentence_rule
from easyread.languages.word_lists import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading

_SMALL = words_in(
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen
    fourteen fifteen sixteen seventeen eighteen nineteen
    """
)
_TENS = words_in("twenty thirty forty fifty sixty seventy eighty ninety")
_NUMBERS = {word: number for number, word in enumerate(_SMALL)} | {
    word: 10 * number for number, word in enumerate(_TENS, start=2)
}
_TEN = 10
_NUMBERS_OF_TENS = frozenset(_NUMBERS[word] for word in _TENS)
_LARGE = {"hundred": 100, "thousand": 1000}
_ALL = frozenset((*_NUMBERS, *_LARGE))
_ANY = "|".join((*_SMALL, *_TENS))
_PLACE = "|".join(_LARGE)
_WORD = rf"(?:{_ANY})(?:[ -](?:{_ANY}))*"
# “Two hundred and fifty-five” is one number, and so is “5 hundred”. Not “one of you”,
# “two thirds”, “three million” (which large-number tells) and “2 and a half”.
_NUMBER = re.compile(
    rf"(?<![\w-])(?<!\d )(?P<number>(?:a(?= (?:{_PLACE}))|[1-9]\d?(?= hundred)|{_WORD})"
    rf"(?: (?:{_PLACE}))*(?: and {_WORD}(?! (?:in|of|or)\b)|(?<=hundred) {_WORD}|(?<=thousand) {_WORD})*)"
    r"(?![\w-])(?! (?:thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?"
    r"|[mb]illions?|hundreds?|thousands?|point)\b)(?! and (?:a half\b|\d))"
    rf"|(?<![\w-])(?P<span>(?P<long>{_ANY})-(?:minute|hour|day|night|week|month|year|mile|metre"
    r"|page|bed|bedroom|seat|seater|step|stage|point|part|person|course|bedroomed)"
    r"(?:s|-olds?|-old)?)(?![\w-])"
)
_FIRST_OF_TWO = re.compile(rf"\b(?:{_ANY}|[0-9]+) (?:and|or|to) \Z")
_NEAR = 24  # letters: the longest number with its “and” fits in
_JOINED = re.compile(r"[ -]|\band\b")
# “Chapter Three” is a number, “Three Rivers” and “the Big Five” are names.
_COUNTED = frozenset(
    words_in("chapter part section step page room group level stage unit table option")
)


@sentence_rule(
    hard=[
        "We have two dogs.",
        "Twelve people came.",
        "We have twenty-eight days.",
        "It is a six-week course.",
    ],
    plain=[
        "We have 2 dogs.",
        "One of you can speak.",
        "We are one-to-one.",
        "Four fifths of us came.",
    ],
    source=f"{sources.NHS_UK}: numbers",
)
def number_word(reading: Reading) -> Iterator[Hit]:
    """Write 2, not “two”.

    A number is short, and readers find it again on the page.
    """
    if reading.word_parts.isdisjoint(_ALL):
        return
    for match in _NUMBER.finditer(reading.lower_spoken):
        number = _value(match["number"] or match["long"])
        if not number or (number == 1 and match["number"]):  # “net zero”, “one of you”
            continue
        if match[0][0].isdigit() and match[0].endswith("thousand"):
            continue
        if _is_in_a_name(reading, match) or _is_end_of_range(reading, match):
            continue
        figures = f"{number:,}" if match["number"] else _in_span(match, number)
        quote = reading.quote(match)
        yield Hit(
            f"“{quote}” is a number in words.",
            f"Write {figures}." if match["number"] else f"Write “{figures}”.",
            *match.span(),
        )


def _value(text: str) -> int | None:
    """Return what a number in words is, or None for several in a row (“two four”)."""
    total, part, last = 0, 0, 0
    for word in filter(None, _JOINED.split(text)):
        if word in _LARGE:
            place = _LARGE[word]
            part = max(part, 1) * place
            if place == _LARGE["thousand"]:
                total, part = total + part, 0
            last = 0
            continue
        number = int(word) if word.isdigit() else _NUMBERS.get(word, 1)
        if last and not (last in _NUMBERS_OF_TENS and number < _TEN):
            return None
        part, last = part + number, number
    return total + part


def _in_span(match: re.Match[str], number: int) -> str:
    """Return “6-week” for “six-week”."""
    return f"{number}{match['span'].removeprefix(match['long'])}"


def _is_end_of_range(reading: Reading, match: re.Match[str]) -> bool:
    """Tell whether “hundred” is said of 2 numbers, as in “7 or 8 hundred”."""
    before = reading.lower_spoken[max(0, match.start() - _NEAR) : match.start()]
    return match[0].endswith(tuple(_LARGE)) and bool(_FIRST_OF_TWO.search(before))


def _is_in_a_name(reading: Reading, match: re.Match[str]) -> bool:
    """Tell whether the number is part of a name, which has capitals."""
    text = reading.text
    if not text[match.start()].isupper():
        return False
    after = text[match.end() :].lstrip()[:2]
    before = text[: match.start()].split()[-1:]
    if after.istitle() and after.isalpha():
        return True
    named = bool(before) and before[0][:1].isupper()
    return named and before[0].lower() not in _COUNTED
