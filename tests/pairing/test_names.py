"""Names of people, places and organisations choose no picture."""

from __future__ import annotations

import pytest

from easyread.pairing import pair_text


def chosen(text: str) -> list[str]:
    """Return the labels of what stands beside a sentence."""
    return [symbol.label for symbol in pair_text(text).symbols]


@pytest.mark.parametrize(
    ("text", "unwanted"),
    [
        ("Meet Jill Fox at noon.", "fox"),
        ("Ask Tom Church.", "church"),
        ("Send it to Ann Butcher and Paul Horn.", "trumpet"),
        ("Dr Bird is away.", "bird"),
        ("Cllr Amy Fish spoke first.", "fish"),
        ("Lord Baker was there.", "cook"),
        ("Queen said that we did well.", "king or queen"),
        ("Phone Bill at noon.", "bill"),
        ("Text Bell or Penny.", "bell"),
        ("Sam Banks leads the choir.", "bank"),
        ("Ms K. Banks is off today.", "bank"),
        ("Heath Banks sent a card.", "bank"),
        ("Dear Mr Nurse", "nurse"),
        ("Tom Doctor is our chair.", "doctor"),
        ("DC Hill spoke to us.", "countryside"),
        ("PC Reed spoke to us.", "computer"),
        ("We spoke to Jack Frost, Lily Pond and Daisy Field.", "ice"),
    ],
)
def test_people_are_not_what_their_names_mean(text: str, unwanted: str) -> None:
    """It should be that Jill Fox is no fox."""
    assert unwanted not in chosen(text)


@pytest.mark.parametrize(
    ("text", "unwanted"),
    [
        ("We will go to Sandwich.", "sandwich"),
        ("Sandwich is a town by the sea.", "sandwich"),
        ("Reading is a big town.", "read"),
        ("Our base is at Cherry Tree Mews.", "tree"),
        ("It is in Castle Street.", "castle"),
        ("Come to The Ship Inn.", "ship"),
        ("The flat is at 3 Rose Garden Court.", "judge"),
        ("They live in Bridge House.", "bridge"),
    ],
)
def test_places_are_not_what_their_names_mean(text: str, unwanted: str) -> None:
    """It should be that Sandwich is no food."""
    assert unwanted not in chosen(text)


@pytest.mark.parametrize(
    ("text", "unwanted"),
    [
        ("She works at Boots.", "walking boots"),
        ("We use Apple tablets.", "apple"),
        ("Orange is a phone company.", "orange"),
        ("The Rainbow Group helps us.", "rainbow"),
        ("The Sun wrote about our group.", "sun"),
        ("We spoke to Heart FM.", "heart of the body"),
        ("The Green Party has made a plan.", "party"),
        ("The Bill is in Parliament.", "bill"),
        ("Wait at stop C.", "stop"),
        ("The letter K comes next.", "letter"),
    ],
)
def test_organisations_are_not_what_their_names_mean(text: str, unwanted: str) -> None:
    """It should be that a shop called Boots sells no boots."""
    assert unwanted not in chosen(text)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Elm Tree School is new.", "school"),
        ("She is in St Mary's Hospital.", "hospital"),
        ("Ask the Council.", "council"),
        ("You can ask your Social Worker.", "social worker"),
        ("We use Facebook.", "social media"),
        ("It is for Carers.", "carer"),
        ("You can have it in Braille.", "braille"),
        ("Fish and chips cost £6 at the fair.", "£6"),
        ("Rain is expected.", "rain"),
        ("Lloyds Bank is near the park.", "bank"),
        ("There is a PC in the hall.", "computer"),
    ],
)
def test_what_kind_of_thing_a_name_is_may_be_shown(text: str, label: str) -> None:
    """It should be that a school is a school, whatever it is called."""
    assert label in chosen(text)
