"""No picture says the opposite of its sentence."""

from __future__ import annotations

import pytest

from easyread.pairing import pair_text


def chosen(text: str) -> list[str]:
    """Return the labels of what stands beside a sentence."""
    return [symbol.label for symbol in pair_text(text).symbols]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("The library is shut today.", ["books", "no"]),
        ("Our disco has been called off.", ["dance", "no"]),
        ("The workshop about money is cancelled.", ["workshop", "no"]),
        ("The accessible toilet is out of order.", ["accessible toilet", "no"]),
        ("The clinic will be closed in August.", ["clinic", "no"]),
        ("We are open, but the café is closed.", ["cafe", "no"]),
        ("The lift has broken down.", ["lift", "no"]),
        ("Stay away from the fire.", ["fire", "no"]),
    ],
)
def test_what_is_not_there_is_crossed_out(text: str, labels: list[str]) -> None:
    """It should be that people see at once that they need not come for it."""
    assert chosen(text) == labels


@pytest.mark.parametrize(
    "text",
    [
        "Our picnic is postponed.",
        "The gym is full.",
        "All tickets are sold out.",
        "We ran out of bread.",
        "Hardly anyone came to the picnic.",
        "She rarely sees a doctor.",
        "I used to smoke.",
        "They stopped the bus service.",
        "They took away my bus pass.",
        "I have lost my support worker's help and my home.",
        "There is a lack of nurses.",
        "We are short of volunteers.",
        "There are fewer buses.",
        "Eat less sugar.",
        "It is hard to cook here.",
        "He is too old to drive.",
        "I have trouble sleeping.",
        "Few people vote.",
        "There is little support.",
        "They prevented us from voting.",
        "He failed the exam.",
        "People struggle to find work.",
        "Everyone except Jo can swim.",
        "Keep the door closed.",
        "I cannot read the letter.",
        "The letter was blocked.",
        "No staff were trained.",
        "If the pool is shut, go home by a way that you know.",
    ],
)
def test_what_is_taken_back_has_no_picture_of_the_thing(text: str) -> None:
    """It should be that nothing says that there is one, or that it is so."""
    shown = chosen(text)
    assert not shown or shown == ["home"]


@pytest.mark.parametrize(
    "text",
    [
        # ended
        "The choir has folded.",
        "Our quiz fell through.",
        "The fete was rained off.",
        "The tram line got axed.",
        "The nursery burned down.",
        # out of order
        "The oven has packed up.",
        "The kettle broke last week.",
        "The ramp is under repair.",
        "The garden is off limits.",
        "The tap has jammed.",
        "My bike is in bits.",
        "Our choir came to an end.",
        # refused, lost
        "We had our grant taken away.",
        "Once there was a library here.",
        "More women than men came.",
        "They denied me a wheelchair.",
        "My claim for housing was rejected.",
        "She was refused a bus pass.",
        "I gave up beer and sweets.",
        "He quit the choir.",
        "We got rid of the car.",
        "She lost her glasses.",
        "I forgot my medicine.",
        "Cut down on sugar.",
        "He dropped out of school.",
        "Leave your phone at home.",
        # not there, though it was to be
        "The taxi never turned up.",
        "The party was meant to be in May.",
        "If it rains, the picnic will not go ahead.",
        # in one word
        "It is a car-free street.",
        "Dairy-free food is on this shelf.",
        "We are short-staffed.",
        # of a number, of some alone
        "Little food is left for lunch.",
        "Only members may use the pool.",
        "It is wrong to charge for lunch.",
        "I was taken off the waiting list.",
        "It is not only for people in wheelchairs.",
        "This isn't just for people in wheelchairs.",
        "You do not have to pay if you are under 21.",
        "Students do not have to pay.",
        "The dentist is on holiday.",
        "Our computer froze.",
        "We nearly had a fire.",
        "It is too steep for a wheelchair.",
    ],
)
def test_gone_refused_lost_or_limited_has_no_picture_of_the_thing(text: str) -> None:
    """It should be that readers do not come for what they will not get."""
    assert chosen(text) in ([], ["rain"])


@pytest.mark.parametrize(
    "text",
    [
        "No decision about me, without me.",
        "It is not that we do not listen.",
        "Do not let the rain put you off.",
        "We will not stop until we have a vote.",
        "Do not decide anything unless I am there.",
        "No plan is made without us.",
        "You cannot vote without a ticket.",
        "Without a ramp I cannot get in.",
        "Nothing is agreed unless you say yes.",
    ],
)
def test_two_denials_make_no_picture(text: str) -> None:
    """It should be that people who decide together are not crossed out."""
    assert chosen(text) == []


@pytest.mark.parametrize(
    ("text", "unwanted"),
    [
        ("It does not cost much.", "free"),
        ("It does not cost a lot of money.", "free"),
        ("You do not have to pay today.", "free"),
        ("We do not know the cost.", "free"),
        ("This part is unsafe and hard to mend.", "safe"),
        ("The park is never closed.", "no"),
        ("You may have heard that the pool might be shut.", "no"),
    ],
)
def test_a_part_of_it_is_not_its_opposite(text: str, unwanted: str) -> None:
    """It should be that "not much" is not "none"."""
    shown = chosen(text)
    assert unwanted not in shown or shown[-1:] == ["no"] != [unwanted]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The bus is full, so take a taxi.", "taxi"),
        ("The café is closed, but you can bring a sandwich.", "sandwich"),
        ("If the lift is broken, ask staff.", "staff"),
        ("Bring a sandwich rather than cake.", "sandwich"),
        ("Do not forget your coat.", "coat"),
        ("Do not miss the party.", "party"),
        ("Do not lose your ticket.", "ticket"),
        ("Take off your coat.", "coat"),
        ("If you lose your key, tell staff.", "staff"),
        ("Lose weight.", "weight"),
        ("Shut the door.", "door"),
        ("A few friends came.", "friend"),
        ("Step-free access is here.", "accessible place"),
        ("You do not have to pay.", "free"),
        ("Go on holiday with us.", "holiday"),
        ("Lunch is free of charge.", "free"),
        ("The choir has a new room and the dance goes on.", "dance"),
        ("The hoist is used to lift people.", "accessible place"),
        ("An unpaid carer helps people who cannot cope.", "carer"),
    ],
)
def test_a_denial_reaches_no_further_than_its_clause(text: str, label: str) -> None:
    """It should be that what does hold keeps its picture."""
    assert label in chosen(text)
