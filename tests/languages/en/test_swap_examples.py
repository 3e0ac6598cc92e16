"""Each hard word of our list, read again in a sentence with the plain words in place."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from easyread.checking import check_text, suggest, word_difficulty
from easyread.languages.en.swaps import swaps
from easyread.languages.en.word_forms import forms
from easyread.languages.word_lists import word_list

_BROKEN = re.compile(
    r"\b(?:a [aeio]|an [^aeiouh]|(\w+) \1\b|(?:an?|the|your|our) (?:an?|the|your|our)\b)",
    re.IGNORECASE,
)


class Swapped(NamedTuple):
    """A sentence before and after its hard word was swapped."""

    hard: str
    before: str
    after: str


@cache
def swapped() -> tuple[Swapped, ...]:
    """Return every example sentence with the first plain words in place."""
    return tuple(
        _swap(hard, part, sentence)
        for part, examples in word_list("swap-examples").items()
        for hard, sentence in examples.items()
    )


def _swap(hard: str, part: str, sentence: str) -> Swapped:
    """Return a sentence with the first plain words, or with none where none fit."""
    for form in _forms(hard, part):
        found = re.search(rf"(?<!\w){re.escape(form)}(?!\w)", sentence, re.IGNORECASE)
        say = suggest(found[0], sentence) if found else []
        if found and say:
            start, end = found.span()
            return Swapped(hard, sentence, sentence[:start] + say[0] + sentence[end:])
    return Swapped(hard, sentence, "")


def _forms(hard: str, part: str) -> list[str]:
    """Return the forms of a headword that the list knows, long ones first."""
    own = [form for form in forms(hard) if form in swaps()]
    return sorted({hard, *own} if part in {"verbs", "nouns"} else {hard}, key=len)[::-1]


def test_the_list_is_long_enough() -> None:
    """It should be that 500 headwords or more are there, each with its example."""
    listed = {
        (part, word) for part, words in word_list("swaps").items() for word in words
    }
    read = {
        (part, word)
        for part, words in word_list("swap-examples").items()
        for word in words
    }

    assert len({word for _, word in listed}) >= 800
    assert read == listed


def test_every_hard_word_gets_plain_words_in_its_sentence() -> None:
    """It should be that a headword is found in its own sentence, and something is said."""
    assert [one.hard for one in swapped() if not one.after] == []


def test_the_new_sentence_is_in_good_form() -> None:
    """It should be that no swap leaves “a easy”, “an good” or a word twice."""
    wrong = [one.after for one in swapped() if _BROKEN.search(one.after)]

    assert wrong == []


def test_the_new_sentence_is_no_harder() -> None:
    """It should be that the hardest word is no harder, and that no rule finds more."""
    harder = []
    for one in swapped():
        before = max(word_difficulty(word) for word in one.before.split())
        after = max(word_difficulty(word) for word in one.after.split())
        new = {f.rule for f in check_text(one.after).findings}
        if new:
            new -= {f.rule for f in check_text(one.before).findings}
        if after > max(before, 2.84) or new:
            harder.append((one.after, new))

    assert harder == []
