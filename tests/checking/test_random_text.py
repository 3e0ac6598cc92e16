"""Nothing that an author writes may end the program: figures, marks, damaged words."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

import easyread
from easyread.errors import NotUnderstoodError
from easyread.languages import language_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from easyread.languages import Language

PARTS = (
    *"0123456789 .:/-–£%,@½²()'’\"?!&+#*_\n\t", " am", "pm", " a.m.", " p. m.", " March",
    " May ", "Weds. ", "29 February ", " to ", " and ", " people", "buses ", "0151 496 ",
    "half past ", " o'clock", "hours", "2026", "31", "00", ": 00 pm", "24:00", " at night",
    "midday", " million", "£5", "p ", "pence", "1.2.26", "1,000,000", "th ", "section ",
    " every ", " out of ", " not ", " is cancelled", " moved to ", " instead of ", " no ",
    ", we ", " but ", " unless ", "If ", "ext. 4", "+44", "www.", "a@b.c", "é", "\u0130",
    "\u0664", "\u200b", "\u202e", "ﬁ", "٣", "१२", "①", "😀",
)  # fmt: skip
TIMES_THAT_ARE_NONE = "It starts at 10: 00 pm.", "Come at 15am.", "Come at 00 pm."
READERS: dict[str, Callable[[Language, str], object]] = {
    "day": lambda language, text: language.read_day(text),
    "times": lambda language, text: language.read_times(text),
    "money": lambda language, text: language.read_money(text),
    "phone": lambda language, text: language.read_phone(text),
    "facts": lambda language, text: language.facts_to_show(text),
    "standing": lambda language, text: language.read_standing(
        text, language.read_words(text)
    ),
}


def texts(count: int) -> list[str]:
    """Return texts that nobody would write, always the same."""
    chance = random.Random(7)  # noqa: S311  not for secrets
    return [
        "".join(chance.choices(PARTS, k=chance.randint(1, 14))) for _ in range(count)
    ]


@pytest.mark.parametrize("reader", READERS)
def test_readers_read_or_ask(reader: str) -> None:
    """“15am” ended a check: it should be that a text is read, or refused in words."""
    language = language_of("en-GB")
    for text in texts(500):
        try:
            READERS[reader](language, text)
        except NotUnderstoodError:
            continue


def test_every_text_can_be_checked_and_paired() -> None:
    """It should be that a report comes, whatever is written."""
    for text in (*TIMES_THAT_ARE_NONE, *texts(100)):
        easyread.check_text(text)
        easyread.pair_text(text)


def test_what_is_found_is_what_is_read() -> None:
    """It should be that the day or time in a sentence is that of a fact in a file."""
    language = language_of("en-GB")
    for text in ("10.30am", "3 p.m.", "1.30p.m.", "9 P. M", "midday", "10: 00 pm"):
        (fact,) = language.find_facts(f"Come at {text} please.")
        assert [one.iso for one in language.read_times(text)] == [fact.iso]
