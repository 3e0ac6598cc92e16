"""A word with two senses shows the one that its sentence has, or nothing."""

from __future__ import annotations

import pytest

from easyread.pairing import pair_text


def chosen(text: str) -> list[str]:
    """Return the labels of what stands beside a sentence."""
    return [symbol.label for symbol in pair_text(text).symbols]


@pytest.mark.parametrize(
    ("text", "unwanted"),
    [
        ("New staff train in June.", "train"),
        ("You may trip on the mat.", "travel"),
        ("They did not stamp the card.", "post"),
        ("Weigh the risks.", "weight"),
        ("They ship goods to us.", "ship"),
        ("That suits me and it will suit you.", "tie"),
        ("Please tap your card here.", "drinking water"),
        ("It fits you.", "brain"),
        ("They fire people who steal.", "fire"),
        ("Please be patient with us.", "hospital"),
        ("We judge the cakes at noon.", "judge"),
        ("What they wrote is a sign of change.", "write"),
    ],
)
def test_a_verb_is_not_the_thing_of_that_name(text: str, unwanted: str) -> None:
    """It should be that the part of speech tells senses apart."""
    assert unwanted not in chosen(text)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The train was early.", "train"),
        ("We went by ship.", "ship"),
        ("Sign the form.", "write"),
        ("The patient is in bed.", "hospital"),
        ("The shop till is old.", "shopping"),
    ],
)
def test_the_right_part_of_speech_keeps_its_picture(text: str, label: str) -> None:
    """It should be that the thing itself is shown."""
    assert label in chosen(text)


@pytest.mark.parametrize(
    ("text", "unwanted"),
    [
        ("Jo is our chair.", "chair"),
        ("The field is under water.", "drinking water"),
        ("MPs passed the bill.", "bill"),
        ("The trams stop outside the shop.", "stop"),
        ("Hold on to the rail.", "train"),
        ("The post is part time.", "post"),
        ("Turn down the radio.", "no"),
        ("My car has a flat tyre.", "home"),
        ("Put waste paper in the blue bag.", "document"),
        ("Visiting times are on the door.", "travel"),
        ("The seat by the door is free.", "free"),
        ("We are all in the same boat.", "ship"),
        ("The chair thanked everyone.", "chair"),
        ("We are here from 9 till 5.", "shopping"),
        ("Meet in room 4.12.", "room"),
        ("There is room for ten.", "room"),
        ("Your meeting ID is 123 456.", "identity card"),
        ("Mind the step.", "next steps"),
        ("There are steps at the front.", "next steps"),
        ("That was a key reason.", "key"),
        ("Prices will increase.", "better"),
        ("It is not your fault.", "repair"),
        ("We will borrow a book.", "money"),
        ("Who sits on the board?", "chair"),
        ("Our trainers have a learning disability.", "shoes"),
        ("We are in the second stage of the work.", "drama"),
        ("All parties must agree.", "party"),
        ("Her unpaid bills worry her.", "volunteer"),
        ("We will update you on Monday.", "download"),
        ("This tool helps you to plan.", "tools"),
        ("The hall is free on Monday.", "free"),
        ("There is a link between smoking and cancer.", "link"),
        ("It is part of a bigger problem.", "inclusion"),
        ("I cannot see the point.", "blind person"),
        ("The numbers grow each year.", "plant"),
        ("Please include your date of birth.", "inclusion"),
        ("I am 18.", "adults only"),
        ("Carers need a break from caring.", "tea break"),
        ("They want a full package of care.", "parcel"),
        ("The bar is too high to reach.", "pub"),
        ("Look at the table below.", "table and chairs"),
    ],
)
def test_a_bare_word_with_two_senses_chooses_no_picture(
    text: str, unwanted: str
) -> None:
    """It should be that a gap comes before a wrong picture."""
    assert unwanted not in chosen(text)
