"""What to say instead."""

from __future__ import annotations

import pytest

from easyread.checking import suggest, word_difficulty
from easyread.languages.en.swaps import MOST, swaps
from easyread.languages.word_lists import word_list


@pytest.mark.parametrize(
    ("word", "sentence", "first"),
    [
        ("utilised", "We utilised it.", "used"),
        ("utilizing", "We are utilizing it.", "using"),
        ("Commences", "Commences at 10.", "Starts"),
        ("participate", "You can participate in it.", "take part"),
        ("participated", "She participated in it.", "took part"),
        ("notified", "You will be notified.", "told"),
        ("undertaken", "It was undertaken.", "done"),
        ("undertook", "She undertook it.", "did"),
        ("submitted", "It must be submitted.", "sent"),
        ("provided", "We have not provided it.", "given"),
        ("provided", "We provided it.", "gave"),
        ("permitting", "We are permitting it.", "allowing"),
        ("identify", "We identify it.", "find"),
        ("identified", "We identified it.", "found"),
        ("individuals", "The individuals came.", "people"),
        ("service users", "Our service users came.", "people who use services"),
        ("accommodation", "Your accommodation is here.", "place to live"),
        ("accommodation", "We find accommodation.", "a place to live"),
        ("dwelling", "A dwelling.", "home"),
        ("in order to", "We met in order to talk.", "to"),
        ("sought", "We sought help.", "looked for"),
        ("fled", "Two families fled the town.", "ran away"),
        ("collapsed", "The roof collapsed.", "fell"),
        ("deployed", "Police were deployed.", "used"),
        ("eradicating", "We are eradicating it.", "ending"),
        ("perished", "The crew perished.", "died"),
        ("vessels", "Two vessels sank.", "ships"),
        ("Numerous", "Numerous people came.", "Many"),
        ("voiced", "They voiced their anger.", "said"),
        ("coined", "He coined the word.", "made up"),
        ("marred", "The day was marred by rain.", "spoilt"),
    ],
)
def test_the_first_suggestion_fits(word: str, sentence: str, first: str) -> None:
    """It should be that the plain word has the form that the sentence needs."""
    assert suggest(word, sentence)[:1] == [first]


@pytest.mark.parametrize(
    ("word", "sentence"),
    [
        ("house", "My house."),
        ("", ""),
        ("autistic", "She is autistic."),
        ("qwzxv", "The qwzxv."),
    ],
)
def test_none_is_better_than_a_wrong_one(word: str, sentence: str) -> None:
    """It should be that nothing is offered where nothing fits."""
    assert suggest(word, sentence) == []


def test_what_we_offer_is_easy() -> None:
    """It should be that no plain word of the list is a hard word itself."""
    hard = {
        (word, say)
        for word, known in swaps().items()
        for swap in known
        for say in (*swap.say, *swap.said_done)
        for part in say.split()
        if word_difficulty(part) >= 2.84 or part in swaps()
    }

    assert hard == set()


def test_the_list_is_long_enough_and_short_in_each() -> None:
    """It should be that there are 150 words or more, none with over three things to say."""
    lists = word_list("swaps")

    assert sum(len(part) for part in lists.values()) >= 150
    assert all(len(swap.say) <= MOST for many in swaps().values() for swap in many)
