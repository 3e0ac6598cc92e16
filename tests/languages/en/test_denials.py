"""What a sentence takes back: a day that does not hold, and one that does."""

from __future__ import annotations

import pytest

from easyread.languages.en.denials import denied

TAKEN_BACK = [
    "The walk on [4 May 2027] is cancelled.",
    "Cancelled: the walk on [4 May].",
    "The [10am] class is postponed.",
    "The trip on [4 May] has been called off.",
    "There is no choir on [4 May].",
    "No buses run on [4 May].",
    "The office is closed from [1pm] to [2pm].",
    "On [4 May], the pool is shut.",
    "On [4 May] we do not meet.",
    "The lift is broken until [4 May].",
    "The class on [4 May] is full.",
    "The phones are not working on [4 May].",
    "The toilets are out of use until [2pm].",
    "Hardly anyone came at [2pm].",
    "Nobody will be here at [2pm].",
    "We never meet at [2pm].",
    "The disco on [4 May] will not be held.",
    "The [10am] bus has stopped.",
    "We no longer meet at [10am].",
    "We do not meet at [10am] any more.",
    "The walk is on [4 May] unless it rains.",
    "It is too late for [4 May].",
    "[10am] was too early.",
    "It used to be on [4 May].",
    "It was going to be on [4 May].",
    "We are open every day apart from [4 May].",
    "Sam is away on [4 May].",
    "It costs less than [£5].",
    "It is hard to come at [10am].",
    "The walk on [4 May], our last one, is cancelled.",
    "If it is wet on [4 May], the walk is cancelled.",
    "The heating is off from [4 May].",
    "We stop meeting on [4 May].",
    "The deadline of [4 May] has passed.",
    "All tickets for [4 May] have gone.",
    "There is a strike on [4 May].",
    "The course was to be on [4 May].",
    "We had hoped to meet on [4 May].",
    "From [4 May] the bus will stop running.",
    "Unless it rains, we walk on [4 May].",
    "Come every day but [4 May].",
    "Avoid the bus from [8am] to [9am].",
    "The talk on [4 May], which was in the hall, is called off.",
]
HELD = [
    "The walk is on (4 May).",
    "The pool is closed, but come to the hall on (4 May).",
    "The hall is full, so we meet in the church on (4 May).",
    "If you cannot come, ring us by (4 May).",
    "Please reply by (4 May) if you cannot come.",
    "Do not forget to come on (4 May).",
    "Don’t be late: we start at (10am).",
    "Pay no later than (4 May).",
    "Say yes or no by (4 May).",
    "Will you come on (4 May) or not?",
    "Why not come on (4 May)?",
    "We meet on (4 May) because the hall is shut in June.",
    "You can come on (4 May) and you do not need to pay.",
    "The bus stops at (10am).",
    "Come on (4 May) instead.",
    "The form closes on (4 May).",
    "Bus (14) is at the bus stop.",
]
BOTH = [
    "It is not on [3 May] but on (4 May).",
    "It is on (4 May), not [3 May].",
    "It is on (4 May) and not [3 May].",
    "Come on (4 May) instead of [3 May].",
    "Instead of [3 May], come on (4 May).",
    "It has moved from [3 May] to (4 May).",
    "The walk on [3 May] has moved to (4 May).",
    "The walk on [3 May] is postponed until (4 May).",
    "We are closed on [3 May]; we open on (4 May).",
    "The price has gone up from [£5] to (£6).",
    "The talk on (4 May) is not at [10am].",
]


@pytest.mark.parametrize("sentence", TAKEN_BACK + HELD + BOTH)
def test_what_does_not_hold_is_known(sentence: str) -> None:
    """A day beside “is cancelled” calls people out; it should be that it is taken back."""
    text, wanted, start = "", [], 0
    for letter in sentence:
        if letter in "[(":
            start = len(text)
        elif letter in "])":
            wanted.append((start, len(text), letter == "]"))
        else:
            text += letter

    assert [bool(denied(text, *span)) for *span, _ in wanted] == [
        taken_back for *_, taken_back in wanted
    ]


def test_the_words_that_take_back_are_told() -> None:
    """Under a crossed picture stands why; it should be that we know the word."""
    text = "The walk on 4 May is cancelled."

    assert denied(text, 12, 17) == "cancelled"
