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
_LARGE = {"hundred": 100, "thousand": 1000}
_ALL = frozenset((*_NUMBERS, *_LARGE))
_ONE = "|".join(_SMALL[1:10])
_ANY = "|".join((*_SMALL[1:], *_TENS))
# “Twenty eight” and “two hundred” are one number each. “One of you” is no number.
_WORD = re.compile(
    rf"(?<![\w-])(?:(?P<tens>{'|'.join(_TENS)})[ -](?P<ones>{_ONE})"
    rf"|(?P<times>{_ANY}|a) (?P<large>hundred|thousand)|(?P<alone>{_ANY}|hundred))"
    r"(?![\w-])(?! (?:thirds?|quarters?)\b)(?! and (?:a half|one|two)\b)"
)


@sentence_rule(
    hard=["We have two dogs.", "Twelve people came.", "We have twenty-eight days."],
    plain=["We have 2 dogs.", "One of you can speak.", "We are one-to-one."],
    source=f"{sources.NHS_UK}: numbers",
)
def number_word(reading: Reading) -> Iterator[Hit]:
    """Write 2, not “two”.

    A number is short, and readers find it again on the page.
    """
    if reading.word_parts.isdisjoint(_ALL):
        return
    for match in _WORD.finditer(reading.lower_text):
        if match["alone"] == "one":
            continue
        quote = reading.quote(match)
        yield Hit(
            f"“{quote}” is a number in words.",
            f"Write {_in_figures(match)}.",
            *match.span(),
        )


def _in_figures(match: re.Match[str]) -> str:
    if match["tens"]:
        number = _NUMBERS[match["tens"]] + _NUMBERS[match["ones"]]
    elif match["large"]:
        number = _NUMBERS.get(match["times"], 1) * _LARGE[match["large"]]
    else:
        number = _NUMBERS.get(match["alone"], 100)
    return f"{number:,}"
